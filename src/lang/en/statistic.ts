import type { StatisticWords } from '../pack.ts'

export const statistic: StatisticWords = { scopes: [], shapes: [] }
