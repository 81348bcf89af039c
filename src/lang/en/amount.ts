import type { AmountWords } from '../pack.ts'

export const amount: AmountWords = { currencies: {}, shapes: [] }
