// Two numbers that share a currency: a range, or two sums.
import type { AmountValue } from '../model.ts'
import { readNumber, scaleOf } from '../text/number.ts'
import { isChanged } from './amount-change.ts'
import { isYear } from './amount-guard.ts'
import { doubtful, valueOf } from './amount-reader.ts'
import type { AmountReader, Answer } from './amount-reader.ts'
import type { Match } from './extractor.ts'

/** "180 to 650 MCI", "5 to 10 million tenge"; after "cut", or where it falls, "18 mln to 11 mln tenge" are two sums. */
export function readPair(match: Match, reader: AmountReader, first: number, currency: string): Answer {
  const { groups } = match
  const second = readNumber(groups.n2 ?? '', reader.number)
  if (second.kind === 'none') return null
  if (second.kind === 'doubt') return doubtful(second.message)
  if (groups.and !== undefined && (isYear(groups.n ?? '') || isNumbered(match, reader))) {
    return {
      value: valueOf(match, second.value, currency),
      span: { start: match.spanOf('n2')?.start ?? match.start, end: match.end },
    }
  }
  if (groups.to !== undefined && isNumbered(match, reader))
    return doubtful('what stands before it is the number of something')
  // "in 2023 - 6 million tenge"
  if (groups.to !== undefined && isYear(groups.n ?? '') && isYearly(match, reader))
    return { value: valueOf(match, second.value, currency), span: { start: match.spanOf('n2')?.start ?? match.start, end: match.end } } // prettier-ignore
  if (isOneOrTwo(groups, reader)) return doubtful(`"${match.quote}" is one sum or two`)
  const scaled = shareScale(groups, first, second.value, reader, isChanged(match, reader))
  if (scaled === null) return doubtful(`"${match.quote}" is of one scale or of two`)
  const approximate = groups.about !== undefined
  const exact = (value: number): AmountValue => ({ min: value, max: value, currency, approximate })
  if (groups.to !== undefined && scaled < second.value && !isChanged(match, reader)) {
    return { value: { min: scaled, max: second.value, currency, approximate } }
  }
  // only a word makes two sums of it: "2018 - 500 tenge" is none; or a case and the verb behind: «100 АЕК-тен 50 АЕК-ке түсірді»
  const byCase = groups.to === ' ' && isChanged(match, reader)
  if (groups.to !== undefined && groups.until === undefined && !byCase && !/\p{L}/u.test(groups.to))
    return doubtful(`"${match.quote}" is no range`)
  const at = match.spanOf('n')
  const next = match.spanOf('sign2') ?? match.spanOf('n2')
  if (at === null || next === null) return null
  const start = match.spanOf('sign')?.start ?? at.start
  const end = match.spanOf('cur1')?.end ?? at.end
  return [
    { value: exact(scaled), span: { start, end } },
    { value: exact(second.value), span: { start: next.start, end: match.spanOf('until')?.start ?? match.end } },
  ]
}

function shareScale(
  groups: Match['groups'],
  first: number,
  second: number,
  { number }: AmountReader,
  changed: boolean,
): number | null {
  // "400 to one thousand" is plain, "500 to 1 million" is not
  const scale = scaleOf(groups.n2 ?? '', number)
  if (
    scale === 1 ||
    first >= 1000 ||
    groups.cur1 !== undefined ||
    groups.sign2 !== undefined ||
    scaleOf(groups.n ?? '', number) > 1
  )
    return first
  if (groups.to !== undefined && /^ ?- ?$/u.test(groups.to) && groups.to.includes(' ')) return null
  const shared = (first * 100 * scale) / 100
  // «уменьшил с 5 до 1 миллиона»
  if (shared < second || (changed && groups.to !== undefined && shared <= second * 100)) return shared
  return second / first <= 10 && first < second ? first : null
}

/** "Article 434, 20 and 50 MCI": the number is that of something. */
export function isNumbered({ folded, start }: Match, { numbered }: AmountReader): boolean {
  const last = /([\p{L}№#]+\.?) ?$/u.exec(folded.slice(Math.max(0, start - 24), start))?.[1]
  return last !== undefined && numbered.includes(last)
}

function isYearly({ folded, start }: Match, { yearly }: AmountReader): boolean {
  return yearly.test(folded.slice(Math.max(0, start - 24), start))
}

// «5 миллионов и 300 тысяч тенге»: a joiner that lists and adds
function isOneOrTwo({ n = '', n2 = '', and, cur1 }: Match['groups'], { number }: AmountReader): boolean {
  if (and === undefined || cur1 !== undefined || !number.listing.includes(and.trim())) return false
  return scaleOf(n, number) > scaleOf(n2, number) && !/^\d[\d ]*$/u.test(n2)
}
