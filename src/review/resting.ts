// What rests on a record that a reviewer called wrong or corrected, and does not follow by itself; and what else enters the totals or leaves
// them by that. It is told when decisions are read in, so that nobody takes a total for corrected that is not.
import { isInTotals, standingOf } from '../export/count/sanction.ts'
import type { Context, Entry } from '../export/material/entry.ts'
import { compare, contextOf } from '../export/material/entry.ts'
import type { ExportBulletin } from '../export/input.ts'
import type { ReviewRecord, SanctionRecord } from '../records.ts'
import { applyReviews } from './apply.ts'
import type { Verdict } from './decision.ts'
import { valueAt } from './correct.ts'
import { pathOf, rangesOf } from './correctable.ts'
import type { Decision } from './journal.ts'
import type { Means } from './means.ts'
import { restsOn } from './rests.ts'
import type { Subject } from './words.ts'
import { subjectsOf } from './words.ts'

/** New decisions on one record. */
export interface Decided {
  readonly subject: Subject
  readonly verdicts: readonly Pick<Verdict, 'status' | 'field'>[]
}

/** New decisions, with their bulletin as the rules read it. */
export interface Taken extends Decided {
  readonly given: ExportBulletin
  readonly decisions: readonly Decision[]
}

/** What new decisions on a bulletin leave to be looked at, a sentence each. `before`, `after`: as it is shown without and with them. */
export function restingOn(decided: readonly Decided[], before: ExportBulletin, after: ExportBulletin): string[] {
  const [was, now] = [contextOf(before), contextOf(after)]
  const ids = new Set(decided.map(({ subject }) => subject.id))
  const each = [(one: Decided) => leftBy(one, now), (one: Decided) => blankTenge(one, was, now), (one: Decided) => rangeMade(one, was, now)] // prettier-ignore
  return [...each.flatMap((told) => decided.flatMap(told)), ...movedIn(ids, was, now)]
}

function leftBy({ subject, verdicts }: Decided, now: Context): string[] {
  const isWrong = verdicts.some(({ status }) => status === 'wrong')
  const rests = restsOn(subject, verdicts.flatMap(({ field }) => field ?? []), isWrong, now)
  const is = isWrong ? 'called wrong' : 'corrected'
  return rests.map(({ ids, correct }) => `${subject.id} is ${is}, and ${listed(ids)} ${ids.length === 1 ? 'rests' : 'rest'} on it as before: if that is wrong, too, correct ${correct}`)
} // prettier-ignore

function blankTenge({ subject: { kind, id } }: Decided, was: Context, now: Context): string[] {
  if (kind !== 'sanction') return []
  const [before, after] = [was, now].map(({ reading }) => reading.sanctions.find((one) => one.id === id))
  if (before === undefined || before.tenge === null || after?.amount == null || after.tenge !== null) return []
  return [`${id} has no tenge any more, since no table tells what its sum was worth: correct \`tenge\`, too, where you know it`] // prettier-ignore
}

// "fined 20,000" whose `tenge_min` alone is corrected to 15,000 is a fine from 15,000 to 20,000 then: seldom what is meant.
function rangeMade({ subject: { kind, id }, verdicts }: Decided, was: Context, now: Context): string[] {
  const [before, after] = [was, now].map(({ reading }) => subjectsOf(kind, reading).find((one) => one.id === id)?.record)
  if (before === undefined || after === undefined) return []
  return rangesOf(kind).flatMap(([name, ends]) => {
    if (ends.filter((end) => verdicts.some(({ field }) => field === end)).length !== 1) return []
    const [from, to] = [before, after].map((record) => ends.map((end) => valueAt(record, pathOf(kind, end) ?? '')))
    if (from?.[0] == null || from[0] !== from[1] || to?.[0] === to?.[1]) return []
    return [`${id} tells a range now, \`${name}\` from ${endOf(to?.[0])} to ${endOf(to?.[1])}, since one end was corrected: if it is one value, correct \`${name}\`, which stands for both`] // prettier-ignore
  })
} // prettier-ignore

function endOf(end: unknown): string {
  if (end == null) return 'not known'
  return typeof end === 'string' ? end : JSON.stringify(end)
}

/** Penalties that nothing was decided on, and that totals count otherwise now. */
function movedIn(decided: ReadonlySet<string>, was: Context, now: Context): string[] {
  const before = new Set(
    sanctionsOf(was)
      .filter(isInTotals)
      .map(({ record }) => record.id),
  )
  const moved = sanctionsOf(now).filter((one) => before.has(one.record.id) !== isInTotals(one) && !decided.has(one.record.id)) // prettier-ignore
  return moved.map((one) => {
    const { id, incident } = one.record
    if (!before.has(id)) return `${id} is in the totals now: what had kept it out of them is decided on`
    const why = standingOf(one) === 'refuted' ? `${incident ?? ''}, in which it stands, is called wrong` : `${now.replacedBy.get(id) ?? ''} takes its place` // prettier-ignore
    return `${id} leaves the totals, too: ${why}`
  })
}

function sanctionsOf(context: Context): Entry<SanctionRecord>[] {
  return context.reading.sanctions.map((record) => ({ record, context, times: context.timesOf(record) }))
}

function listed(ids: readonly string[]): string {
  return ids.length < 3 ? ids.join(' and ') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`
}

/** What decisions that were just taken leave to be looked at. `reviews`: those of the journal before. */
export function notesOn(taken: readonly Taken[], reviews: readonly ReviewRecord[], means: Means): string[] {
  const earlier = Map.groupBy(
    reviews.toSorted((a, b) => compare(a.at, b.at)),
    ({ bulletin }) => bulletin,
  )
  return [...Map.groupBy(taken, ({ given }) => given)].flatMap(([given, of]) => {
    const old = earlier.get(given.reading.bulletin.id) ?? []
    const news = of.flatMap(({ decisions }) => decisions.map((one) => ({ ...one, previous: null })))
    const shown = (own: readonly ReviewRecord[]): ExportBulletin => [...applyReviews([given], own, { means, changes: [] }).bulletins][0] ?? given // prettier-ignore
    return restingOn(of, shown(old), shown([...old, ...news]))
  })
}
