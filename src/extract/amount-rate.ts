// Rates of exchange and of the index ("1 USD = 476 tenge"): they hold sums and are none.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { numberSlot } from '../text/number-form.ts'
import { oncePer } from '../text/once.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { anyOf, compileShape } from '../text/shape.ts'
import type { Slots } from '../text/shape.ts'
import { trieOf } from '../text/trie.ts'
import type { Match } from './extractor.ts'
import { trapFinder } from './trap.ts'

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

const finders = oncePer((language: LanguagePack) =>
  oncePer((jurisdiction: JurisdictionPack) => {
    const slots = amountSlots(language, jurisdiction)
    const shapes = language.amount.traps.map(({ form }) => compileShape(form, slots))
    return trapFinder(shapes, lexiconOf(language))
  }),
)

/** Where on a line of a folded text the rates are: "(1USD=182.10)", "Rate: 1 MCI = 2,917 tenge". Made once a pack. */
export function rateFinder(language: LanguagePack, jurisdiction: JurisdictionPack): ReturnType<typeof trapFinder> {
  return finders(language)(jurisdiction)
}

/** Whether a match lies in a rate. */
export function rateTest(language: LanguagePack, jurisdiction: JurisdictionPack): (match: Match) => boolean {
  const ratesOn = rateFinder(language, jurisdiction)
  return ({ folded, start, end }) => ratesOn(folded, start).holding({ start, end }).length > 0
}
