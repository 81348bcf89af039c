// The currency of a sum: beside it, or understood from the sentence.
import { fold } from '../text/fold.ts'
import { scaleOf } from '../text/number.ts'
import type { AmountReader } from './amount-reader.ts'
import type { Match } from './extractor.ts'

/** Code of the currency; null where none is named, 'two' where they contradict each other. */
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

const BEFORE = 220
const AFTER = 80

// "promised 300 thousand tenge each, against the 5 million they had asked for": from a sum in the money of the country before it in
// the same sentence, or else from the only currency named there; then from what comes after it
function understood({ text, start, end, groups }: Match, reader: AmountReader): string | null {
  if (scaleOf(groups.n ?? '', reader.number) < 1000) return null
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const cut = Math.max(before.lastIndexOf('\n'), ...Array.from(before.matchAll(/[.!?] +(?=\p{Lu})/gu), (m) => m.index))
  return (
    namedIn(before.slice(cut + 1), reader) ??
    namedIn(text.slice(end, end + AFTER).split(/[.!?] +(?=\p{Lu})|\n/u)[0] ?? '', reader)
  )
}

function namedIn(text: string, { sums, money, amount }: AmountReader): string | null {
  const found = fold(text).matchAll(sums)
  const named = Array.from(found, (hit) => amount.currencies[hit.groups?.currency ?? hit.groups?.sign ?? ''] ?? null)
  if (named.includes(money)) return money
  const [code = null] = named
  return named.every((other) => other === code) ? code : null
}
