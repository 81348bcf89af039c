import type { Scope } from '../../model.ts'
import type { NamedShape } from './shape.ts'

export interface StatisticWords {
  /**
   * What says the time that figures count. Slots {month} {year} {number}; groups month, m2 (range), year and number are compared with the
   * bulletin's period. `local`: said of one figure beside it, not of all that follow: one that stands after it only ("against 17"), or
   * on either side ("29 a year before").
   */
  readonly scopes: readonly (NamedShape & { readonly scope: Scope; readonly local?: 'before' | 'beside' })[]
  /** Phrases that stand for nought ("none of them"). */
  readonly noughts: readonly string[]
  /** Words that stand for one at the beginning of a list's line, before one of `things` ("an attack"). */
  readonly ones: readonly string[]
  /** Things of which a line without any number counts one ("report of copyright infringement"). */
  readonly things: readonly string[]
  /** The same things, as they stand behind a number: singular and plural. */
  readonly counted: readonly string[]
  /** Words of percent. */
  readonly percents: readonly string[]
  /** After a number: measures of time, distance and the like, of which no statistic is made ("1.5 times", "five months"). */
  readonly measures: readonly string[]
  /** Before a number: it names, and does not count ("article 130"). */
  readonly names: readonly string[]
  /** Words that end what a figure counts ("including", "against"). */
  readonly stops: readonly string[]
  /** Those of `stops` that end only what is quoted, and not the label ("claims for protection of honour"). */
  readonly runOn: readonly string[]
  /** Phrases that send back to what was counted before ("of them"). */
  readonly ofThem: readonly string[]
  /** Words before a part of what was counted ("including"). */
  readonly parts: readonly string[]
  /** Phrases between a label and its sum ("amounted to"), the longer first. */
  readonly amounting: readonly string[]
  /** Verbs behind a number with a scale that make a sum of it, in a line that names the currency ("2.4 million recovered"). */
  readonly ofMoney: readonly string[]
  /** Words behind a share that make it a difference: it counts the bulletin's time, not that of comparison ("12% more than last year"). */
  readonly differences: readonly string[]
}
