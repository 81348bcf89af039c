// What stands around a reference: its sentence, its incident, and the days that may apply.
import type { DateDraft, Dating, Mention, Span } from '../model.ts'
import { calendarDay, firstDay, lastDay } from '../text/calendar.ts'
import { sentencesOf } from '../text/sentence.ts'
import type { Context } from './context.ts'

/** First and last day of a date, and how much it says of the law that applies. */
export interface Days {
  readonly from: string
  readonly to: string
  readonly weight: number
}

export interface Scene {
  readonly sentence: Span
  readonly incident: Span
  /** The sentence, folded. */
  readonly words: string
  /** The day that most likely applies first: of the sentence (the nearest before, then after), the period, the incident's first. */
  readonly days: readonly Days[]
}

// "On December 3, 2014 she was sentenced under …" says more than the period; "since 2012" says less.
const IN_SENTENCE = 0.9
const IN_PERIOD = 0.75
const IN_INCIDENT = 0.6
const VAGUE = 0.5

/** Looks around a mention. */
export type Stage = (mention: Mention<'article'>) => Scene

/** Cuts the bulletin into sentences once. */
export function stageOf(context: Context, dating: Dating, dates: readonly DateDraft[]): Stage {
  const { text, folded } = context.document
  const all: Span = { start: 0, end: text.length }
  const whole = [...context.of('article'), ...context.of('date')]
  const sentences = sentencesOf(text, all, whole, new Set(context.language.sentence.abbreviations))
  const period = daysOf(dating.period ?? dating.published)
  const end = period[0]?.to ?? '9999' // what lies after it is a deadline ("arrest till May 12")
  return (mention) => {
    const sentence = sentences.find((one) => one.start <= mention.start && mention.start < one.end) ?? mention
    const incident = context.segments.findLast((one) => one.start <= mention.start && mention.end <= one.end) ?? all
    const told = nearest(dates, sentence, mention, IN_SENTENCE)
    const first = nearest(dates, incident, mention, IN_INCIDENT).slice(0, 1)
    const days = [...told, ...first, ...period].filter(({ from }) => from <= end)
    const sorted = days.toSorted((a, b) => b.weight - a.weight)
    return { sentence, incident, words: folded.slice(sentence.start, sentence.end), days: sorted }
  }
}

// Dates before the reference, the last first; then those after it.
function nearest(dates: readonly DateDraft[], within: Span, { start }: Span, weight: number): Days[] {
  const inside = dates.filter((one) => within.start <= one.start && one.end <= within.end)
  const before = inside.filter((one) => one.start <= start).toReversed()
  return [...before, ...inside.filter((one) => one.start > start)].map(({ from, to }) => {
    return { from, to, weight: from.slice(0, 7) === to.slice(0, 7) ? weight : VAGUE }
  })
}

function daysOf(edtf: string | null): Days[] {
  if (edtf === null) return []
  const [first = '', last = first] = edtf.split('/')
  return [{ from: firstDay(calendarDay(first)), to: lastDay(calendarDay(last)), weight: IN_PERIOD }]
}
