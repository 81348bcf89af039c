// Measures that are no penalties, or not of the word at hand: prices, ages, totals, terms to do something, sums of crimes, what was replaced.
import type { Span } from '../../model.ts'
import { roughDays, unitOf } from '../../text/duration.ts'
import { forEachWord } from '../../text/each-word.ts'
import { amongStems } from '../../text/stems.ts'
import type { Context } from '../context.ts'
import type { KindPiece, Measure, Sentence } from './pieces.ts'
import { says } from '../said.ts'

/** A word this close to its measure is believed against "worth" or "cost" beside it; in letters. */
export const SURE = 18

// «депутату, требовавшему 10 миллионов, присудили 500 тысяч»: behind a comma, the verb is that of the measure behind it.
export function isOfNext(
  { document, language }: Context,
  { measures }: Sentence,
  cue: KindPiece,
  { end }: Measure,
): boolean {
  if (!cue.generic || cue.start < end || language.penalty.verbLast) return false
  return (
    document.folded.slice(end, cue.start).includes(',') &&
    measures.some((one) => one.start >= cue.end && one.start - cue.end <= OF_NEXT)
  )
}

const OF_NEXT = 30

// "is 58 years old": nobody gets more than thirty.
export function isAge({ term }: Measure): boolean {
  return term !== null && unitOf(term) === 'Y' && roughDays(term) > LONGEST_TERM
}

const LONGEST_TERM = 31 * 366

// "the total of the fines is 1,715,280 tenge": told one by one already, elsewhere.
export function isTotal(sentence: Sentence, measure: Measure): boolean {
  return sentence.kinds.some(
    ({ takes, bare, end }) => takes === 'none' && !bare && end <= measure.start && measure.start - end < 24,
  )
}

// «срок сокращён на год», «айыппұлын 50 мың теңгеге азайтты»: by how much, and not to what. Where an ending tells both, the sum that was
// changed says which, if it stands before.
export function isDifference(
  context: Context,
  { start: from, end: to, measures }: Sentence,
  { start, end, sum }: Measure,
): boolean {
  const { difference, sums } = context.language.penalty
  const before = Math.max(from, start - DIFFERENCE)
  if (says(context, difference, before, start)) return true
  if (sum === null || measures.some((one) => one.sum !== null && one.end <= start)) return false
  return says(context, sums.differenceBehind, start, Math.min(to, end + CHANGED))
}

const CHANGED = 16 // letters of « азайтылды»

const DIFFERENCE = 110

/** «Вместо трёх миллионов взыскано 250 тысяч»: the verb behind such a measure is that of the next one. */
export function isReplaced({ document, language }: Context, { start }: Span): boolean {
  return says({ document, language }, language.penalty.instead, Math.max(0, start - DIFFERENCE), start)
}

// «вымогал 12 млн тенге»: what was taken or wanted there.
export function isOfCrime({ document, language }: Context, { start, end }: Span): boolean {
  return says({ document, language }, language.penalty.crime, start, end)
}

// "got an answer in 15 days", "were given three days to appeal": no verb makes a sentence of that.
export function isTimeToDo(context: Context, sentence: Sentence, measure: Measure): boolean {
  const { sum, end } = measure
  if (sum !== null) return false
  const { notTermsBehind } = context.language.penalty
  return isNoTerm(context, sentence, measure) || says(context, notTermsBehind, end, Math.min(sentence.end, end + 60))
}

function isNoTerm(context: Context, sentence: Span, { start }: Span): boolean {
  return says(context, context.language.penalty.notTermsBefore, Math.max(sentence.start, start - 30), start)
}

// How near a word stands that says "no penalty" (a price, a wage, an age); Infinity where none does.
export function refusalOf(context: Context, sentence: Sentence, measure: Measure): number {
  const { notSums, notTerms } = context.language.penalty
  const isOne = amongStems(measure.sum === null ? notTerms : notSums)
  const near = measure.sum === null ? 14 : 34
  const before = context.document.folded.slice(Math.max(sentence.start, measure.start - near), measure.start)
  if (measure.sum === null && isNoTerm(context, sentence, measure)) return SURE
  const { verbLast } = context.language.penalty
  const far = verbLast && measure.sum !== null ? BEHIND_SUM : BEHIND
  const after = context.document.folded.slice(measure.end, Math.min(sentence.end, measure.end + far))
  const behindOnly = measure.sum === null && verbLast // «15 күннен кейін», but «кейін 10 тәулікке»
  const takes = measure.sum === null ? 'term' : 'sum'
  // «за ущерб деловой репутации»: a loss inside the words for a penalty
  const named = (at: number) =>
    sentence.kinds.some((cue) => cue.takes === takes && !cue.needsVerb && cue.start <= at && at < cue.end)
  const refusing = (text: string, from: number): readonly Span[] => {
    const words: Span[] = []
    forEachWord(text, (start, end) => {
      if (isOne(text.slice(start, end)) && !named(from + start)) words.push({ start, end })
    })
    return words
  }
  const last = behindOnly ? undefined : refusing(before, measure.start - before.length).at(-1)
  const [first] = refusing(after, measure.end)
  return Math.min(last === undefined ? Infinity : before.length - last.end, first?.start ?? Infinity)
}

const BEHIND = 16
const BEHIND_SUM = 28 // « көлемінде сыйақы», where the noun stands behind

/** «айына 300 мың теңге төлейді», "pays 480 thousand a year for his studies": a sum that recurs is no penalty unless a word names one. */
export function isRegular({ pers }: Sentence, { sum, start }: Measure): boolean {
  return sum !== null && pers.some((per) => per.per !== 'person' && per.end <= start && start - per.end <= 1)
}
