// What the groups of an amount shape say: n n2 (numbers), echo (n again, in words), cur cur1 sign sign2 letter (currencies),
// most least about more less (open and rough sums), to (a range), and (a list), bare (the currency stands elsewhere),
// loose (it does, and no verb of paying is near), same (it is that of the sum before it).
import type { Span } from '../model.ts'
import { numberOf, readNumber } from '../text/number.ts'
import { currencyOf } from './amount-currency.ts'
import { isReached } from './amount-change.ts'
import { brokenAfter, brokenBefore, isEndOfRange, isNoSum, looseTail } from './amount-guard.ts'
import { isNumbered, readPair } from './amount-pair.ts'
import { doubtful, valueOf } from './amount-reader.ts'
import type { AmountReader, Answer } from './amount-reader.ts'
import type { Match } from './extractor.ts'

/** The sum or sums of a match; a doubt where a number is not read whole; null where it is no sum. */
export function readAmount(match: Match, reader: AmountReader): Answer {
  const { groups } = match
  // «до тысячи МРП»: a scale alone, where a word before it allows that
  const lone = groups.n === undefined && groups.scale !== undefined
  const first = lone ? ({ kind: 'value', value: 1 } as const) : readNumber(groups.n ?? '', reader.number)
  if (first.kind === 'none') return null
  const currency = currencyOf(match, reader)
  if (currency === null || isNoSum(match, reader, currency)) return null
  if (currency === 'two') return groups.n2 === undefined ? doubtful('it names two currencies') : null
  if (currency === 'none') return doubtful('it names no currency')
  if (isEndOfRange(match, reader, currency)) return null
  if (groups.rest !== undefined && isNumbered(match, reader)) return null
  const tail = looseTail(match, reader.number)
  if (typeof tail === 'string') return doubtful(tail)
  if (tail !== null) return { value: valueOf(match, tail.value, currency), span: { start: match.start, end: tail.end } }
  // "2 and 50 MCI" as one number: the list shape reads it
  if (first.kind === 'doubt') return isJoined(groups.n ?? '', reader) ? null : doubtful(first.message)
  const broken = brokenBefore(match, reader, currency) ?? brokenAfter(match, reader) ?? contradiction(match, reader)
  if (broken !== null) return doubtful(broken)
  if (groups.n2 !== undefined) return readPair(match, reader, first.value, currency)
  const scale = reader.number.scales[groups.scale ?? ''] ?? 1
  const sum = withCents(first.value * scale, match, reader)
  if (sum === 0) return doubtful('it is a sum of nothing')
  if (sum > Number.MAX_SAFE_INTEGER) return doubtful('it is larger than any sum of money')
  const found = { value: valueOf(match, sum, currency, isReached(match, reader) ? 'reached' : 'open') }
  if (isReached(match, reader)) return { ...found, span: withoutBound(match) }
  const bare = match.spanOf('bare')
  if (bare !== null) return { ...found, span: bare }
  // "KZT 5 mln." at the end of a sentence
  return match.quote.endsWith('.') ? { ...found, span: { start: match.start, end: match.end - 1 } } : found
}

// "150,000 (one hundred and fifty thousand) tenge"
function contradiction({ groups: { n, echo, n2, echo2 } }: Match, { number }: AmountReader): string | null {
  const pairs = [[n, echo] as const, [n2, echo2] as const].filter(([, again]) => again !== undefined)
  const wrong = pairs.find(([one = '', again = '']) => numberOf(one, number) !== numberOf(again, number))
  return wrong === undefined ? null : `"${wrong[0] ?? ''}" and "${wrong[1] ?? ''}" differ`
}

// "2 500 tenge 50 tiyn"
function withCents(value: number, { groups: { cents } }: Match, reader: AmountReader): number {
  const small = cents === undefined ? null : readNumber(cents, reader.number)
  return small?.kind === 'value' ? Math.round(value * 100 + small.value) / 100 : value
}

function isJoined(n: string, { number: { joiners } }: AmountReader): boolean {
  return joiners.some((joiner) => n.includes(` ${joiner} `))
}

// «до [100 тысяч тенге]», «[100 мың теңгеге] дейін»
function withoutBound(match: Match): Span {
  const start = match.groups.most === undefined ? match.start : (match.spanOf('n')?.start ?? match.start)
  const end = match.groups.less === undefined ? match.end : (match.spanOf('cur')?.end ?? match.end)
  return { start, end }
}
