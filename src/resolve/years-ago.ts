// What a clause tells of the year without a date: "last year he was fined", «два года назад суд приговорил».
import type { Span } from '../model.ts'
import { beginningIn } from '../text/nearby.ts'
import type { Context } from './context.ts'
import { saidIn, says } from './said.ts'

/** `last-year`: the year before that of the bulletin; `long-ago`: not told to the year. */
export type Ago = 'last-year' | 'long-ago'

const REACH = 160 // letters of a clause
const BEHIND = 40

/** What the clause of a sum or penalty tells so; null where it does not, where a date in it tells more, and where the year is that of a deed. */
export function yearsAgo(context: Context, { start, end }: Span): Ago | null {
  const { folded } = context.document
  const before = folded.slice(Math.max(0, start - REACH), start)
  const sentence = start - (before.split(STOP).at(-1)?.length ?? 0)
  const clause = start - (before.split(PAUSE).at(-1)?.length ?? 0)
  const own = agoIn(context, { start: clause, end: start })
  if (own !== null)
    return isOfDeed(context, { start: clause, end: own.start }, { start: own.end, end: start }) ? null : own.ago
  // "Last year, NAME was fined": alone before its comma
  const lead = agoIn(context, { start: sentence, end: start })
  if (lead !== null && ALONE.test(folded.slice(sentence, lead.start)) && folded[lead.end] === ',') return lead.ago
  const rest = folded.slice(end, end + REACH).split(PAUSE)[0] ?? ''
  const behind = agoIn(context, { start: end, end: end + rest.length })
  if (behind === null || behind.start - end > BEHIND) return null
  const after = { start: behind.end, end: end + rest.length }
  if (hasValue(context, after) || hasDay(context, { start: sentence, end: start })) return null
  return isOfDeed(context, { start: end, end: behind.start }, after) ? null : behind.ago
}

const STOP = /[.!?;:] |\n/u
const PAUSE = /[.!?;:,] |\n/u
const ALONE = /^\P{L}*$/u

function agoIn(context: Context, where: Span): (Span & { readonly ago: Ago }) | null {
  const { lastYear, longAgo } = context.language.penalty.ago
  for (const [ago, words] of [['last-year', lastYear], ['long-ago', longAgo]] as const) {
    const hit = saidIn(context, words, where.start, where.end)
    if (hit === null) continue
    const start = where.start + hit.index
    return isDated(context, { start, end: where.end }) ? null : { ago, start, end: start + hit[0].length }
  }
  return null
} // prettier-ignore

// "fined 50 MCI for a post published two years ago", «екі жыл бұрын жазған жазбасы үшін»: what was punished is that old.
function isOfDeed(context: Context, before: Span, behind: Span): boolean {
  const { deed, deedBehind } = context.language.penalty.ago
  const from = Math.max(before.start, ...valuesIn(context, before).map(({ end }) => end))
  if (says(context, deed, from, before.end) || says(context, deedBehind, behind.start, behind.end)) return true
  return hasDay(context, before)
}

// "On May 12 he was fined": a day of the sentence that no other sum or term stands behind.
function hasDay(context: Context, where: Span): boolean {
  const from = Math.max(where.start, ...valuesIn(context, where).map(({ end }) => end))
  return beginningIn(context.of('date'), { start: from, end: where.end }).some(({ value }) => value.from.month !== null)
}

function isDated(context: Context, where: Span): boolean {
  return beginningIn(context.of('date'), where).length > 0
}

// "20 MCI, and last year 10 MCI": what stands behind the words is what they tell of.
function hasValue(context: Context, where: Span): boolean {
  return isDated(context, where) || valuesIn(context, where).length > 0
}

function valuesIn(context: Context, where: Span): readonly Span[] {
  const terms = beginningIn(context.of('penalty'), where).filter(({ value }) => value.cue === 'duration')
  return [...beginningIn(context.of('amount'), where), ...terms]
}
