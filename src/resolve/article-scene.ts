// What stands around a reference: its sentence, its incident, and the days that may apply.
import type { DateDraft, Dating, Mention, Span } from '../model.ts'
import { calendarDay, firstDay, lastDay } from '../text/calendar.ts'
import { sentencesOf } from '../text/sentence.ts'
import type { Context } from './context.ts'

/** First and last day of a date. */
export interface Days {
  readonly from: string
  readonly to: string
}

export interface Scene {
  readonly sentence: Span
  readonly incident: Span
  /** The sentence, folded. */
  readonly words: string
  /** The day that applies first: of the sentence (nearest before, then after), of the incident, the period. */
  readonly days: readonly Days[]
}

/** Looks around a mention. */
export type Stage = (mention: Mention<'article'>) => Scene

/** Cuts the bulletin into sentences once. */
export function stageOf(context: Context, dating: Dating, dates: readonly DateDraft[]): Stage {
  const { text, folded } = context.document
  const all: Span = { start: 0, end: text.length }
  const whole = [...context.of('article'), ...context.of('date')]
  const sentences = sentencesOf(text, all, whole, new Set(context.language.sentence.abbreviations))
  const period = daysOf(dating.period ?? dating.published)
  return (mention) => {
    const sentence = sentences.find((one) => one.start <= mention.start && mention.start < one.end) ?? mention
    const incident = context.segments.findLast((one) => one.start <= mention.start && mention.end <= one.end) ?? all
    const days = [...nearest(dates, sentence, mention), ...nearest(dates, incident, mention).slice(0, 1), ...period]
    return { sentence, incident, words: folded.slice(sentence.start, sentence.end), days }
  }
}

// Dates before the reference, the last first; then those after it. A year alone ("in 2014") is a day of it too.
function nearest(dates: readonly DateDraft[], within: Span, { start }: Span): Days[] {
  const inside = dates.filter((one) => within.start <= one.start && one.end <= within.end)
  const before = inside.filter((one) => one.start <= start).toReversed()
  return [...before, ...inside.filter((one) => one.start > start)]
}

function daysOf(edtf: string | null): Days[] {
  if (edtf === null) return []
  const [first = '', last = first] = edtf.split('/')
  return [{ from: firstDay(calendarDay(first)), to: lastDay(calendarDay(last)) }]
}
