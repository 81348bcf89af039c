// What rests on a record that a reviewer called wrong or corrected, and does not follow by itself; and what else enters the totals or leaves
// them by that. It is told when decisions are read in, so that nobody takes a total for corrected that is not.
import { isInTotals, standingOf } from '../export/count/sanction.ts'
import type { Context, Entry } from '../export/material/entry.ts'
import { compare, contextOf } from '../export/material/entry.ts'
import type { ExportBulletin } from '../export/input.ts'
import type { ReviewRecord, SanctionRecord } from '../records.ts'
import { applyReviews } from './apply.ts'
import type { Verdict } from './decision.ts'
import type { Decision } from './journal.ts'
import type { Means } from './means.ts'
import { restsOn } from './rests.ts'
import type { Subject } from './words.ts'

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
  return [...decided.flatMap((one) => leftBy(one, now)), ...decided.flatMap((one) => blankTenge(one, was, now)), ...movedIn(ids, was, now)] // prettier-ignore
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
