import type { NamedShape } from './shape.ts'

export interface AmountWords {
  /** Every spelling of a currency that may follow a number, by code; the index too. */
  readonly currencies: Readonly<Record<string, string>>
  /** Those spellings that may stand before the number ("KZT500", "$5"). */
  readonly before: readonly string[]
  /** Single letters for a currency ("T810.855 million"), by code: capitals, glued to a sum of a thousand or more. */
  readonly letters: Readonly<Record<string, string>>
  /** Slots of this language's own, for its shapes. */
  readonly slots: Readonly<Record<string, string>>
  /** Group names tell what is read; see lang/en/amount.ts. */
  readonly shapes: readonly NamedShape[]
  /** What is counted without money, as stems: a bare number near one is no sum ("its circulation is 40 thousand"). */
  readonly things: readonly string[]
  /** Rates of exchange and of the index: no sums in their group `trap`. */
  readonly traps: readonly NamedShape[]
  /** Words before a year ("In 2018 tenge fell"). */
  readonly yearly: readonly string[]
  /** Verbs after which "from … to …" are two sums; a stem ends in a hyphen («сниз-»). */
  readonly changes: readonly string[]
  /** Words of a bound that after (or before) such a verb tell what was reached: «снизил до 100 тысяч тенге». */
  readonly reaching: readonly string[]
  /** What stands between two sums of which the second says the first again. */
  readonly restating: readonly string[]
  /** The same, where one is in units of the index and the numbers fit ("20 MCI or 55,560 tenge"). */
  readonly restatingIndex: readonly string[]
  /** Beginnings of words that tell of an act with its day ("posted on May 3", "the post of May 3"), in folded form. */
  readonly acts: readonly string[]
}
