import type { NumberWords } from '../pack.ts'

export const number: NumberWords = { cardinals: {}, ordinals: {}, scales: {}, fractions: {} }
