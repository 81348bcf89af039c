// The currency of a sum: beside it, or understood from the sentence.
import { fold } from '../text/fold.ts'
import { readNumber, scaleOf } from '../text/number.ts'
import type { AmountReader } from './amount-reader.ts'
import type { Match } from './extractor.ts'

/** Code of the currency; null where none is named, 'two' where they contradict each other, 'none' where its paragraph names none. */
export function currencyOf(match: Match, reader: AmountReader): string | null {
  const { currencies, letters } = reader.amount
  const { cur, cur1, sign, sign2, letter, bare, loose } = match.groups
  if (letter !== undefined) return letters[letter] ?? null
  if (loose !== undefined) return shared(match, reader)
  if (bare !== undefined) return understood(match, reader)
  const codes = [sign, sign2, cur, cur1]
    .filter((word) => word !== undefined)
    .map((word) => currencies[word.replace(/\.$/u, '')] ?? null)
  const [code = null] = codes
  return codes.every((other) => other === code) ? code : 'two'
}

// not behind an initial: «судья Э. Махамбетова»
const SENTENCE_END = /(?<!(?<!\p{L})\p{L})[.!?] +(?=\p{Lu})/gu
const BEFORE = 220
const PARAGRAPH = 700
const AFTER = 200
const THINGS = 60

// "Her pension is 38 thousand tenge, medicines cost 11 thousand.", with no verb of paying: thousands take the currency of their
// sentence, millions that of their paragraph, unless something else is counted there
function shared(match: Match, reader: AmountReader): string | null {
  const { text, start, end, groups } = match
  const n = groups.n ?? ''
  if (!isLarge(groups, reader) || /^[\d ,.]+$/u.test(n)) return null
  const before = sentenceBefore(text, start)
  const after = sentenceOf(text.slice(end, end + AFTER))
  if (reader.things.test(fold(before.slice(-THINGS))) || reader.things.test(fold(after.slice(0, THINGS)))) return null
  const named = namedIn(before, reader) ?? namedIn(after, reader)
  return named ?? (isMillions(groups, reader) ? namedIn(paragraphBefore(text, start), reader) : null)
}

// "promised 300 thousand tenge each, against the 5 million they had asked for": from a sum in the money of the country before it in
// the same sentence, or else from the only currency named there; then from what comes after it
function understood({ text, start, end, groups }: Match, reader: AmountReader): string | null {
  if (!isLarge(groups, reader)) return null
  return (
    namedIn(sentenceBefore(text, start), reader) ??
    namedIn(sentenceOf(text.slice(end, end + AFTER)), reader) ??
    namedIn(paragraphBefore(text, start), reader) ??
    namedIn(text.slice(end, end + PARAGRAPH).split('\n')[0] ?? '', reader) ??
    'none'
  )
}

// «40 тысяч», "half a million", "11 000": a plain "2018" may be anything
function isLarge({ n = '', scale }: Match['groups'], reader: AmountReader): boolean {
  if (scale !== undefined) return true
  return scaleOf(n, reader.number) >= 1000 || (!/^\d+$/u.test(n) && valueIn(n, reader) >= 1000)
}

function isMillions({ n = '', scale = '' }: Match['groups'], reader: AmountReader): boolean {
  return valueIn(n, reader) * (reader.number.scales[scale] ?? 1) >= 1e6
}

function valueIn(n: string, { number }: AmountReader): number {
  const read = readNumber(n, number)
  return read.kind === 'value' ? read.value : 0
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const cut = Math.max(before.lastIndexOf('\n'), ...Array.from(before.matchAll(SENTENCE_END), (m) => m.index))
  return before.slice(cut + 1)
}

function paragraphBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - PARAGRAPH), start)
      .split('\n')
      .at(-1) ?? ''
  )
}

function sentenceOf(after: string): string {
  return after.split('\n')[0]?.split(SENTENCE_END)[0] ?? ''
}

function namedIn(text: string, { sums, money, index, amount }: AmountReader): string | null {
  const found = fold(text).matchAll(sums)
  const named = Array.from(
    found,
    (hit) => amount.currencies[hit.groups?.currency ?? hit.groups?.sign ?? ''] ?? null,
  ).filter(
    (code) => code !== index, // nobody asks for a million units of the index
  )
  if (named.includes(money)) return money
  const [code = null] = named
  return named.every((other) => other === code) ? code : null
}
