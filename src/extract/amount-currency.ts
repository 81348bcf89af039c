// The currency of a sum: beside it, or understood from the sentence.
import type { Span } from '../model.ts'
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
  const { folded, groups } = match
  const n = groups.n ?? ''
  if (!isLarge(groups, reader) || /^[\d ,.]+$/u.test(n)) return null
  const before = sentenceBefore(match)
  const after = sentenceBehind(match)
  const near = { start: Math.max(before.start, before.end - THINGS), end: Math.min(after.end, after.start + THINGS) }
  if (reader.things.test(folded.slice(near.start, before.end))) return null
  if (reader.things.test(folded.slice(after.start, near.end))) return null
  const named = namedIn(folded, before, reader) ?? namedIn(folded, after, reader)
  return named ?? (isMillions(groups, reader) ? namedIn(folded, paragraphBefore(match), reader) : null)
}

// "promised 300 thousand tenge each, against the 5 million they had asked for": from a sum in the money of the country before it in
// the same sentence, or else from the only currency named there; then from what comes after it
function understood(match: Match, reader: AmountReader): string | null {
  if (!isLarge(match.groups, reader)) return null
  return (
    namedIn(match.folded, sentenceBefore(match), reader) ??
    namedIn(match.folded, sentenceBehind(match), reader) ??
    namedIn(match.folded, paragraphBefore(match), reader) ??
    namedIn(match.folded, lineBehind(match, PARAGRAPH), reader) ??
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

function sentenceBefore({ text, start }: Match): Span {
  const from = Math.max(0, start - BEFORE)
  const before = text.slice(from, start)
  const cut = Math.max(before.lastIndexOf('\n'), ...Array.from(before.matchAll(SENTENCE_END), (m) => m.index))
  return { start: from + cut + 1, end: start }
}

function sentenceBehind(match: Match): Span {
  const { start, end } = lineBehind(match, AFTER)
  const [sentence = ''] = match.text.slice(start, end).split(SENTENCE_END)
  return { start, end: start + sentence.length }
}

function paragraphBefore({ text, start }: Match): Span {
  const from = Math.max(0, start - PARAGRAPH)
  return { start: from + text.slice(from, start).lastIndexOf('\n') + 1, end: start }
}

function lineBehind({ text, end }: Match, reach: number): Span {
  const line = text.slice(end, end + reach)
  const length = line.indexOf('\n')
  return { start: end, end: end + (length < 0 ? line.length : length) }
}

function namedIn(folded: string, where: Span, { sums, money, index, amount }: AmountReader): string | null {
  const named = (sums(folded, [where])[0] ?? [])
    .map(({ hit: { groups } }) => amount.currencies[groups?.currency ?? groups?.sign ?? ''] ?? null)
    // nobody asks for a million units of the index
    .filter((code) => code !== index)
  if (named.includes(money)) return money
  const [code = null] = named
  return named.every((other) => other === code) ? code : null
}
