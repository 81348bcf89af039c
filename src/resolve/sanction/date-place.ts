// What the place of a date in its sentence says of it: the item's day, a deadline, a publication, history, another clause.
import type { DateDraft, Segment, Span } from '../../model.ts'
import { beginningIn } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import { dayAbove } from '../day-above.ts'
import { says } from '../said.ts'

/** Those of a list sorted by start that lie within the span. */
export function inside<T extends Span>(list: readonly T[], span: Span): T[] {
  return beginningIn(list, span).filter(({ end }) => end <= span.end)
}

/** "April 3, Kyzylorda, …", "March 12: …", a line of its own under the headline or above the item: the day that dates it. */
export function headingDate(context: Context, dates: readonly DateDraft[], incident: Segment): DateDraft | null {
  const { text } = context.document
  const own = inside(dates, incident)
  const first = own.find((date) => date.start <= incident.start + 40)
  if (first !== undefined && isHead(text.slice(incident.start, first.start))) return first
  const alone = (date: DateDraft) =>
    text[date.start - 1] === '\n' && (text[date.end] === '\n' || date.end === incident.end)
  const parent = incident.parent === null ? undefined : context.segments[incident.parent]
  const above =
    parent === undefined ? undefined : inside(dates, { start: parent.start, end: incident.start }).filter(alone).at(-1)
  return own.find(alone) ?? above ?? dayAbove(context.segments, dates, incident)
}

// Only a number, a mark or "On" may stand before it ("10 24 Nov. Ridder", "On April 5, in Shymkent").
function isHead(before: string): boolean {
  return before.length <= 6 && !/\p{L}{3}/u.test(before)
}

// The last letters of a date, which may be its ending, and the words behind it: «маусымға дейін».
function behind(context: Context, { end }: Span): string {
  return context.document.folded.slice(Math.max(0, end - 6), end + 70)
}

/** A day until which something runs, or of a publication, is not the day of a decision. */
export function isAside(context: Context, date: Span): boolean {
  if (context.language.penalty.dateAsideBehind?.test(behind(context, date)) === true) return true
  return says(context, context.language.penalty.dateAside, Math.max(0, date.start - ASIDE), date.start)
}

const ASIDE = 70 // letters of "the ruling under article 488 is dated"

/** "changed nothing in the verdict of April 27": the older decision's day, where a newer one speaks of it. */
export function isOfOlder(context: Context, date: Span): boolean {
  if (context.language.penalty.verdictOfBehind?.test(behind(context, date)) === true) return true
  return says(context, context.language.penalty.verdictOf, Math.max(0, date.start - OLDER), date.start)
}

const OLDER = 60 // letters of "the judgment of the Astana city court of "

/** "«Road to Nowhere» (December 25, 2014)": the day of a publication. */
export function isOfText(context: Context, date: Span): boolean {
  return /["”»]\s?\(?[^()."«“”»]{0,3}$/u.test(context.document.text.slice(Math.max(0, date.start - 8), date.start))
}

/** "(13 February)", "(Ekibastuz, 13 February)", "(13 October, Petropavl)": alone in brackets, or with a place. */
export function isBracketed({ document: { text } }: Context, { start, end }: Span): boolean {
  return (
    /\((?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, )?$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^(?:, \p{Lu}[\p{L} -]{0,30})?\)/u.test(text.slice(end, end + 40))
  )
}

/** "since 27 January": the first day of a state. */
export function isSince(context: Context, date: Span): boolean {
  if (context.language.penalty.sinceBehind?.test(behind(context, date)) === true) return true
  return says(context, context.language.penalty.since, Math.max(0, date.start - 10), date.start)
}

/** "In October 2015 he was already sentenced": told as history. */
export function isHistory(context: Context, date: Span): boolean {
  const { folded } = context.document
  const dot = folded.slice(date.end, date.end + HISTORY).indexOf('.')
  const end = date.end + (dot === -1 ? HISTORY : dot)
  return says(context, context.language.penalty.history, Math.max(0, date.start - 24), end)
}

const HISTORY = 40 // letters behind a date

/** "…, while the plaintiff asked for", "arrest, which the first court appointed on May 28, are replaced": in another clause. */
export function isParted(context: Context, date: Span, candidate: Span): boolean {
  if (date.start >= candidate.start) return false
  return says(context, context.language.penalty.parted, date.end, candidate.start + 1)
}

/** Within one month. */
export function isOfMonth({ from, to }: DateDraft): boolean {
  return from.slice(0, 7) === to.slice(0, 7)
}

/** The sentence begins with its heading, or right behind it. */
export function startsWith(sentence: Span, heading: Span): boolean {
  return sentence.start <= heading.end + 4
}
