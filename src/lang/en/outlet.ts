import type { OutletWords } from '../pack.ts'

export const outlet: OutletWords = { triggers: [] }
