import type { AmountWords } from '../pack.ts'

export const amount: AmountWords = {
  currencies: {},
  before: [],
  letters: {},
  slots: {},
  shapes: [],
  traps: [],
  yearly: [],
  changes: [],
  reaching: [],
  restating: [],
  restatingIndex: [],
}
