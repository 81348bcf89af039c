// What reading a sum takes from the packs.
import type { AmountWords, NumberWords } from '../lang/pack.ts'
import type { AmountValue } from '../model.ts'
import type { Search } from '../text/search/search.ts'
import type { Found, Match, RuleDoubt } from './extractor.ts'

export interface AmountReader {
  readonly number: NumberWords
  readonly amount: AmountWords
  /** Words after which a number is the number of something (an article, a day). */
  readonly numbered: readonly string[]
  /** Money of the country. */
  readonly money: string
  /** Code of the index. */
  readonly index: string
  /** Words before a year, and signs of currencies, at the end of what stands before a number. */
  readonly yearly: RegExp
  readonly before: RegExp
  /** What is counted without money. */
  readonly things: RegExp
  /** A number and the word of a range, at the end of what stands before a sum ("500 to"). */
  readonly to: RegExp
  /** The word of a range alone, at the end. */
  readonly toAlone: RegExp
  /** A joiner and a scaled number without a currency, right behind a sum: one sum or two. */
  readonly listed: RegExp
  /** A plain sum, to find the currency that a bare one shares. */
  readonly sums: Search
}

/** What a rule makes of a match. */
export type Answer = Found<'amount'> | readonly Found<'amount'>[] | { readonly doubt: RuleDoubt } | null

/** A sum that is not read, and why. */
export function doubtful(message: string): { doubt: RuleDoubt } {
  return { doubt: { code: 'ambiguous-amount', message: `Not read as a sum: ${message}`, whole: true } }
}

/** A number with what the words around it leave open. */
export function valueOf(
  { groups }: Match,
  value: number,
  currency: string,
  bound: 'open' | 'reached' = 'open',
): AmountValue {
  const min = groups.most !== undefined || groups.less !== undefined ? null : value
  const max = groups.least !== undefined || groups.more !== undefined ? null : value
  const approximate = [groups.about, groups.around, groups.roughly].some((word) => word !== undefined)
  // "at least 5 at most": open at both ends it would be no sum
  return bound === 'reached' || (min === null && max === null)
    ? { min: value, max: value, currency, approximate }
    : { min, max, currency, approximate }
}
