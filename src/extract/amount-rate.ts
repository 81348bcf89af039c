// Rates of exchange and of the index ("1 USD = 476 tenge"): they hold sums and are none.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { numberSlot } from '../text/number.ts'
import { anyOf, compileShape } from '../text/shape.ts'
import type { Slots } from '../text/shape.ts'
import { trieOf } from '../text/trie.ts'
import type { Match } from './extractor.ts'

/** The slots of the shapes of sums. */
export function amountSlots({ amount, number }: LanguagePack, { index }: JurisdictionPack): Slots {
  const names = Object.keys(amount.currencies)
  return {
    number: numberSlot(number),
    digits: '(?:(?<![\\d.,])\\d{1,3}(?: \\d{3})?(?![\\d.]))',
    currency: trieOf(names),
    sign: anyOf(amount.before),
    scale: trieOf(Object.keys(number.scales).filter((word) => !number.glued.includes(word))),
    letter: trieOf(Object.keys(amount.letters)),
    index: trieOf(names.filter((name) => amount.currencies[name] === index.code)),
    ...amount.slots,
  }
}

/** Where in a folded text the rates are: "(1USD=182.10)", "Rate: 1 MCI = 2,917 tenge". */
export function rateFinder(language: LanguagePack, jurisdiction: JurisdictionPack): (folded: string) => Span[] {
  const { traps } = language.amount
  if (traps.length === 0) return () => []
  const slots = amountSlots(language, jurisdiction)
  const patterns = traps.map(({ form }) => compileShape(form, slots))
  return (folded) =>
    patterns.flatMap((pattern) =>
      Array.from(folded.matchAll(pattern)).flatMap((hit) => {
        const at = hit.indices?.groups?.trap
        return at === undefined ? [] : [{ start: at[0], end: at[1] }]
      }),
    )
}

/** Whether a match lies in a rate. Rates are looked for once a page: the last page's are kept. */
export function rateTest(language: LanguagePack, jurisdiction: JurisdictionPack): (match: Match) => boolean {
  const ratesIn = rateFinder(language, jurisdiction)
  let page = { text: '', rates: [] as readonly Span[] }
  return ({ text, start, end }) => {
    if (page.text !== text) page = { text, rates: ratesIn(fold(text)) }
    return page.rates.some((rate) => start >= rate.start && end <= rate.end)
  }
}
