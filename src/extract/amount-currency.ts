// The currency of a sum: beside it, or understood from the sentence.
import { fold } from '../text/fold.ts'
import { scaleOf } from '../text/number.ts'
import type { AmountReader } from './amount-reader.ts'
import type { Match } from './extractor.ts'

/** Code of the currency; null where none is named, 'two' where they contradict each other, 'none' where its paragraph names none. */
export function currencyOf(match: Match, reader: AmountReader): string | null {
  const { currencies, letters } = reader.amount
  const { cur, cur1, sign, sign2, letter, bare } = match.groups
  if (letter !== undefined) return letters[letter] ?? null
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

// "promised 300 thousand tenge each, against the 5 million they had asked for": from a sum in the money of the country before it in
// the same sentence, or else from the only currency named there; then from what comes after it
function understood({ text, start, end, groups }: Match, reader: AmountReader): string | null {
  if (scaleOf(groups.n ?? '', reader.number) < 1000) return null
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const cut = Math.max(before.lastIndexOf('\n'), ...Array.from(before.matchAll(SENTENCE_END), (m) => m.index))
  return (
    namedIn(before.slice(cut + 1), reader) ??
    namedIn(sentenceOf(text.slice(end, end + AFTER)), reader) ??
    namedIn(
      text
        .slice(Math.max(0, start - PARAGRAPH), start)
        .split('\n')
        .at(-1) ?? '',
      reader,
    ) ??
    namedIn(text.slice(end, end + PARAGRAPH).split('\n')[0] ?? '', reader) ??
    'none'
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
