import type { DateWords } from '../pack.ts'

export const date: DateWords = { months: {}, weekdays: [], shapes: [] }
