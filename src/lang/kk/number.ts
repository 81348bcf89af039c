import type { NumberWords } from '../pack.ts'

export const number: NumberWords = {
  cardinals: {},
  ordinals: {},
  hundreds: [],
  scales: {},
  dotted: [],
  glued: [],
  fractions: {},
  ones: [],
  joiners: [],
  decimal: ',',
}
