// What stands around a reference: its sentence, its incident, and the days that may apply.
import type { DateDraft, Dating, Mention, Span } from '../model.ts'
import { calendarDay, firstDay, lastDay } from '../text/calendar.ts'
import { innermostOf } from '../segment/membership.ts'
import { beginningIn, firstFrom, nearby } from '../text/nearby.ts'
import { sentencesOf } from '../text/sentence.ts'
import { stemsIn } from './article-title.ts'
import type { Context } from './context.ts'

/** First and last day of a date, and how much it says of the law that applies. */
export interface Days {
  readonly from: string
  readonly to: string
  readonly weight: number
}

/** What a sentence says, read once for all references in it. */
export interface Wording {
  /** The sentence, folded. */
  readonly text: string
  /** The beginnings of its words. */
  readonly stems: ReadonlySet<string>
  /** By family of codes: how much the courts and proceedings it names speak for it. Filled as it is asked. */
  readonly weights: Map<string, number>
}

export interface Scene {
  readonly sentence: Span
  readonly incident: Span
  readonly words: Wording
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

/** Cuts the lines that hold a reference into sentences once. */
export function stageOf(context: Context, dating: Dating, dates: readonly DateDraft[]): Stage {
  const { text, folded } = context.document
  const all: Span = { start: 0, end: text.length }
  const sentencesAt = sentencesOfLines(context)
  const period = daysOf(dating.period ?? dating.published)
  const end = period[0]?.to ?? '9999' // what lies after it is a deadline ("arrest till May 12")
  const segmentOf = innermostOf(context.segments, () => true)
  const wordings = new Map<number, Wording>()
  const wordingOf = (sentence: Span): Wording => {
    const known = wordings.get(sentence.start)
    if (known !== undefined) return known
    const words = folded.slice(sentence.start, sentence.end)
    const wording: Wording = { text: words, stems: stemsIn(words), weights: new Map() }
    wordings.set(sentence.start, wording)
    return wording
  }
  return (mention) => {
    const sentence = pieceAround(sentencesAt(mention), mention)
    const incident = context.segments[segmentOf(mention) ?? -1] ?? all
    const told = nearest(dates, sentence, mention, IN_SENTENCE)
    const first = nearestOne(dates, incident, mention, IN_INCIDENT)
    const days = [...told, ...first, ...period].filter(({ from }) => from <= end)
    const sorted = days.toSorted((a, b) => b.weight - a.weight)
    return { sentence, incident, words: wordingOf(sentence), days: sorted }
  }
}

// No sentence goes on in the next line, and few lines hold a reference. They are asked for in the order of the text.
function sentencesOfLines(context: Context): (mention: Span) => readonly Span[] {
  const { text } = context.document
  const abbreviations = new Set(context.language.sentence.abbreviations)
  let line: Span = { start: 0, end: -1 }
  let sentences: readonly Span[] = []
  return ({ start }) => {
    if (line.start <= start && start <= line.end) return sentences
    const feed = text.indexOf('\n', start)
    line = { start: text.lastIndexOf('\n', start - 1) + 1, end: feed === -1 ? text.length : feed }
    const whole = (['article', 'date'] as const).flatMap((kind) =>
      nearby<Span>(context.of(kind), line, LONGEST_MENTION),
    )
    sentences = sentencesOf(text, line, whole, abbreviations)
    return sentences
  }
}

const LONGEST_MENTION = 500 // letters

// A "sentence" of pages without a full stop tells nothing as a whole: only its part around the reference is looked at.
const LONGEST_SENTENCE = 4000

function pieceAround(sentences: readonly Span[], mention: Span): Span {
  const sentence = sentences[firstFrom(sentences, mention.start + 1) - 1]
  if (sentence === undefined || sentence.end <= mention.start) return mention
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence
  const start = mention.start - ((mention.start - sentence.start) % LONGEST_SENTENCE)
  return { start, end: Math.min(sentence.end, start + LONGEST_SENTENCE) }
}

// Dates before the reference, the last first; then those after it.
function nearest(dates: readonly DateDraft[], within: Span, { start }: Span, weight: number): Days[] {
  const inside = beginningIn(dates, within).filter((one) => one.end <= within.end)
  const after = inside.findIndex((one) => one.start > start)
  const middle = after === -1 ? inside.length : after
  return [...inside.slice(0, middle).toReversed(), ...inside.slice(middle)].map((date) => daysAs(date, weight))
}

// The first of them, without a look at the others.
function nearestOne(dates: readonly DateDraft[], within: Span, { start }: Span, weight: number): Days[] {
  const middle = firstFrom(dates, start + 1)
  for (let at = middle - 1; (dates[at]?.start ?? -1) >= within.start; at--) {
    const date = dates[at]
    if (date !== undefined && date.end <= within.end) return [daysAs(date, weight)]
  }
  const date = dates[middle]
  return date !== undefined && date.end <= within.end ? [daysAs(date, weight)] : []
}

function daysAs({ from, to }: DateDraft, weight: number): Days {
  return { from, to, weight: from.slice(0, 7) === to.slice(0, 7) ? weight : VAGUE }
}

function daysOf(edtf: string | null): Days[] {
  if (edtf === null) return []
  const [first = '', last = first] = edtf.split('/')
  return [{ from: firstDay(calendarDay(first)), to: lastDay(calendarDay(last)), weight: IN_PERIOD }]
}
