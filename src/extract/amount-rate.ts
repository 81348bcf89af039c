// Rates of exchange and of the index ("1 USD = 476 tenge"): they hold sums and are none.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { numberSlot } from '../text/number.ts'
import { searchOf } from '../text/search/search.ts'
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

type RateFinder = (folded: string) => readonly Span[]

const finders = new WeakMap<LanguagePack, RateFinder>()

/** Where in a folded text the rates are: "(1USD=182.10)", "Rate: 1 MCI = 2,917 tenge". Made once a pack; the last text's are kept. */
export function rateFinder(language: LanguagePack, jurisdiction: JurisdictionPack): RateFinder {
  const finder = finders.get(language) ?? finderOf(language, jurisdiction)
  finders.set(language, finder)
  return finder
}

function finderOf(language: LanguagePack, jurisdiction: JurisdictionPack): RateFinder {
  const slots = amountSlots(language, jurisdiction)
  const search = searchOf(language.amount.traps.map(({ form }) => compileShape(form, slots)))
  let last = { folded: '', rates: [] as readonly Span[] }
  return (folded) => {
    if (last.folded === folded) return last.rates
    const rates = search(folded, [{ start: 0, end: folded.length }])
      .flat()
      .flatMap(({ hit }): Span[] => {
        const at = hit.indices?.groups?.trap
        return at === undefined ? [] : [{ start: at[0], end: at[1] }]
      })
    last = { folded, rates }
    return rates
  }
}

/** Whether a match lies in a rate. */
export function rateTest(language: LanguagePack, jurisdiction: JurisdictionPack): (match: Match) => boolean {
  const ratesIn = rateFinder(language, jurisdiction)
  return ({ folded, start, end }) => ratesIn(folded).some((rate) => start >= rate.start && end <= rate.end)
}
