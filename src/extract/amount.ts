// Sums of money and of index units: shapes of the language pack, read by the names of their groups.
// The worst error is a value that looks right: what may be half of a number is a doubt, never a sum.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { isInAddress } from '../text/address.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { searchOf } from '../text/search/search.ts'
import { anyOf, compileShape, patternOf } from '../text/shape.ts'
import type { Slots } from '../text/shape.ts'
import { trieOf } from '../text/trie.ts'
import { amountSlots, rateTest } from './amount-rate.ts'
import type { AmountReader } from './amount-reader.ts'
import { readAmount } from './amount-value.ts'
import type { Extractor, Rule } from './extractor.ts'

const REACH = 100
const NEVER = /\u{10FFFF}/gu

/** Finds sums with their currency, as written; rates, percentages and quantities of other things are none. */
export function amountExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'amount'> {
  const words = language.amount
  if (words.shapes.length === 0) return { kind: 'amount', cue: NEVER, reach: REACH, rules: [] }
  const slots = amountSlots(language, jurisdiction)
  const isRate = rateTest(language, jurisdiction)
  const reader: AmountReader = {
    number: language.number,
    amount: words,
    numbered: [...language.date.numbered, ...Object.keys(language.date.months)],
    money: jurisdiction.currency,
    index: jurisdiction.index.code,
    yearly: patternOf(`(?<!\\p{L})${anyOf(words.yearly)} ?$`, 'u'),
    before: patternOf(`(?<!\\p{L})${anyOf(words.before)} ?$`, 'u'),
    things: patternOf(`(?<!\\p{L})${trieOf(words.things)}`, 'u'),
    to: rangeStart(language),
    toAlone: patternOf(`${toOf(language)}$`, 'u'),
    listed: listedBehind(language, slots),
    sums: searchOf(
      [compileShape('(?:{number}(?: ?\\({echo:number}\\))?[ -]?{currency}|{sign} ?{n:number})', slots)],
      lexiconOf(language),
    ),
  }
  const rules = words.shapes.map(({ name, form }): Rule<'amount'> => ({
    name: `amount.${language.language}.${name}`,
    pattern: compileShape(form, slots),
    read: (match) => (isInAddress(match.text, match.start) || isRate(match) ? null : readAmount(match, reader)),
  }))
  return { kind: 'amount', cue: cueOf(language), reach: REACH, rules }
}

// What a sum cannot be read after: "500 to", "100 (one hundred) to", "five thousand -"
function rangeStart(language: LanguagePack): RegExp {
  const { amount: { currencies }, number } = language // prettier-ignore
  const words = [...Object.keys(number.cardinals), ...number.hundreds, ...Object.keys(number.scales)]
  const end = `(?:\\p{N}|(?<!\\p{L})${trieOf(words)})`
  return patternOf(`${end}\\)?(?: ?(?<named>${trieOf(Object.keys(currencies))}))?${toOf(language)}$`, 'u')
}

function toOf({ amount: { slots } }: LanguagePack): string {
  return slots.to ?? '-'
}

// «$5 миллионов и 300 тысяч», but not «$5 миллионов и 300 тысяч рублей»; «5 миллионов, 300 тысяч тенге»
function listedBehind({ number }: LanguagePack, { currency = '', scale = '' }: Slots): RegExp {
  if (number.listing.length === 0) return NEVER
  const words = trieOf([...Object.keys(number.cardinals), ...number.hundreds])
  const scaled = `(?:[\\d ,.]{1,12}|(?:${words} ){1,4})${scale}\\.?(?!\\p{L})`
  return patternOf(`^(?:, ${scaled}| ${anyOf(number.listing)} ${scaled}(?! ?${currency}))`, 'u')
}

function cueOf({ amount: { currencies, before, letters }, number }: LanguagePack): RegExp {
  const scales = Object.keys(number.scales).filter((word) => word.length > 1)
  const word = `(?<!\\p{L})${trieOf([...Object.keys(currencies).filter(isSpelt), ...scales])}`
  const signs = anyOf([...Object.keys(currencies), ...before].filter((word) => !isSpelt(word)))
  const letter = trieOf(Object.keys(letters))
  return patternOf(`${word}|${signs}|(?<!\\p{L})${letter}(?=\\d)|(?<=\\d)${letter}`, 'gu')
}

function isSpelt(word: string): boolean {
  return /^\p{L}/u.test(word)
}
