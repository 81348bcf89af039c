// Measures that are counted with another one of their sentence: a part of it, a total of those before, how long its hours go on.
import type { Span } from '../../model.ts'
import { beginningIn, nearby } from '../../text/nearby.ts'
import { roughDays, unitOf } from '../../text/duration.ts'
import type { Context } from '../context.ts'
import { saidIn, says } from '../said.ts'
import type { Measure, Sentence } from './pieces.ts'

/** «оставшиеся 70 тысяч тенге штрафа», "50 percent of the fine, 29,170 tenge": of a penalty that is more. */
export function isPart(context: Context, sentence: Sentence, measure: Measure): boolean {
  const { sum, start, end } = measure
  if (sum === null) return false
  const { part, partBehind } = context.language.penalty.sums
  return (
    isAddend(context, sentence, measure) ||
    says(context, part, Math.max(sentence.start, start - AROUND), start) ||
    says(context, partBehind, end, Math.min(sentence.end, end + AROUND))
  )
}

// "was fined 70 MCI: 20 MCI under Article 488 and 50 MCI under Article 667": what stands behind the colon adds up to what stands before it.
function isAddend({ document }: Context, { measures }: Sentence, measure: Measure): boolean {
  const { sum, start } = measure
  const alike = nearby(measures, measure, LIST).filter((one) => one.sum !== null && one.sum.currency === sum?.currency)
  const whole = alike.findLast(
    (one) => one.end <= start && /^(?: ?\(|[^.;\d]{0,30}:)/u.test(document.folded.slice(one.end, one.end + 40)),
  )
  const parts = alike.filter((one) => whole !== undefined && one.start >= whole.end)
  const [end, last] = [whole?.end ?? 0, parts.at(-1)?.start ?? 0]
  if (document.folded.startsWith('(', end + 1) && document.folded.slice(end, last).includes(')')) return false // "20 MCI (58,340 tenge), NAME 10 MCI and …"
  return parts.length > 1 && parts.reduce((all, one) => all + (one.sum?.max ?? NaN), 0) === whole?.sum?.max
}

const LIST = 400 // letters

/** "to pay 2 million tenge, including 500 thousand of court costs": counted with the sum before it. */
export function isIncluded(
  context: Context,
  { start: from, measures }: Sentence,
  { sum, start, end }: Measure,
): boolean {
  if (sum === null || !measures.some((one) => one.end <= start && one.sum?.currency === sum.currency)) return false
  return (
    says(context, context.language.penalty.sums.included, Math.max(from, start - AROUND), start) &&
    !isShare(context, end)
  )
}

// "two editors, including 20 MCI for NAME": what one of them bears is told only there.
function isShare(context: Context, end: number): boolean {
  const [person] = beginningIn(context.of('person'), { start: end, end: end + SHARE })
  return person !== undefined && says(context, context.language.penalty.bearer, end, person.start)
}

const SHARE = 40 // letters of " for the blogger "

/** «по 500 тысяч тенге, всего миллион тенге», "15 days each, 45 days in all": what is told before it, added up. */
export function isSumOfParts(context: Context, sentence: Sentence, measure: Measure): boolean {
  if (!isTotalOfAll(context, sentence, measure)) return false
  const parts = sentence.measures.filter(
    (one) => one.end <= measure.start && unitOfMeasure(one) === unitOfMeasure(measure),
  )
  return parts.length > 0 && parts.every((one) => sizeOf(one) < sizeOf(measure))
}

/** "three were arrested for a total of 45 days": told of all together. */
export function isTotalOfAll(context: Context, sentence: Sentence, { start, end }: Span): boolean {
  const { total, totalBehind } = context.language.penalty.sums
  if (says(context, total, Math.max(sentence.start, start - AROUND), start)) return true
  const behind = saidIn(context, totalBehind, end, Math.min(sentence.end, end + AROUND))
  if (behind === null) return false
  // "NAME 20 MCI, in total 30 MCI": the words are those of the next measure
  const from = end + behind[0].length
  const next = { start: from, end: Math.min(sentence.end, from + LEAD) }
  return ![context.of('amount'), sentence.measures].some((list) => beginningIn<Span>(list, next).length > 0)
}

function unitOfMeasure({ sum, term }: Measure): string | null {
  return sum?.currency ?? (term === null ? null : unitOf(term))
}

function sizeOf({ sum, term }: Measure): number {
  return sum?.max ?? (term === null ? Infinity : roughDays(term))
}

/** "100 hours of work a year for two years": how long such hours go on. */
export function isOfHours(context: Context, { measures, pers }: Sentence, { term, start, end }: Measure): boolean {
  if (term === null || unitOf(term) === 'H') return false
  const yearly = pers.find((one) => one.per === 'year')
  if (yearly === undefined) return false
  const hours = measures.find((one) => one.term !== null && unitOf(one.term) === 'H')
  if (hours === undefined) return false
  const { leadIn, clauses, verbLast } = context.language.penalty
  if (verbLast) return end <= yearly.start && yearly.start - end < NEXT_WORD && yearly.end <= hours.start // «екі жыл бойы жылына 100 сағат»
  const gap = context.document.folded.slice(yearly.end, start)
  const isNext = hours.end <= start && yearly.end <= start && gap.length < LEAD && gap.match(clauses) === null
  return isNext && !gap.includes(',') && leadIn.test(gap)
}

const NEXT_WORD = 8 // letters of « бойы »
const LEAD = 20 // letters of « на протяжении »
const AROUND = 110 // letters
