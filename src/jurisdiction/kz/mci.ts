import type { Index } from '../pack.ts'

export const mci: Index = { code: 'MCI', values: [], gaps: [], notForFines: [] }
