import type { Category, PenaltyKind } from '../../model.ts'

/** What our records can count: reported items (all, or of a category), or imposed sanctions of a kind. */
export type Countable = 'items' | `item:${Category}` | `sanction:${PenaltyKind}`

/** What sums our records can add up: compensation claimed, compensation awarded, fines imposed. */
export type Addable = 'claimed' | 'awarded' | 'fined'

/** What a figure of the statistics counts, by the words of its label. Forms are regular expressions of folded text between other letters. */
export interface ReconcileWords {
  /** The longer match wins where two overlap; a label that none fits is not compared. */
  readonly counts: readonly { readonly what: readonly Countable[]; readonly form: string }[]
  /** Around a sum: the first behind it ("… tenge is claimed"), else the last before it ("recovered - …"). */
  readonly sums: readonly { readonly what: Addable; readonly form: string }[]
  /** Things of which our records tell no number (verdicts, hearings, acquittals): their label is not compared. */
  readonly untold: string
  /** What says that persons are counted, not cases ("people fined"). */
  readonly persons: string
  /** Those whom the monitor defends ("against journalists"). */
  readonly defended: string
  /** Between two things that are counted together ("attacks and threats"). */
  readonly joiners: string
  /** Words that narrow nothing: what else a label says ("for protection of honour") makes it narrower than what we count. */
  readonly plain: string
}
