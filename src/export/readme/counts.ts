// What there is: numbers of records, and of doubts by kind.
import { itemsInTotals } from '../count/item.ts'
import type { Context } from '../material/entry.ts'
import { sanctionsOf } from '../material/sanctions.ts'
import { addTo, mostOf } from '../count/figure.ts'
import { compare } from '../material/entry.ts'
import { valueLabels } from '../labels/index.ts'
import type { Agreement } from '../reconciliation/agreement.ts'
import { isInTotals, standingOf } from '../count/sanction.ts'
import type { Line } from './line.ts'

/** Numbers of what there is, without what a reviewer called wrong. */
export interface RecordCounts {
  bulletins: number
  counted: number
  incidents: number
  incidentsInTotals: number
  sanctions: number
  sanctionsInTotals: number
  fines: number
  finesInTotals: number
  rejected: number
  /** Doubts by kind. */
  readonly issues: Map<string, number>
}

/** The numbers of no bulletin yet. */
export function openRecords(): RecordCounts {
  return { bulletins: 0, counted: 0, incidents: 0, incidentsInTotals: 0, sanctions: 0, sanctionsInTotals: 0, fines: 0, finesInTotals: 0, rejected: 0, issues: new Map() }
} // prettier-ignore

/** Adds those of a bulletin. */
export function countRecords(counts: RecordCounts, context: Context): void {
  const { record, told, reading } = context
  const stands = sanctionsOf(context).filter((entry) => standingOf(entry) !== 'refuted')
  const inTotals = stands.filter(isInTotals)
  const fines = (list: typeof stands) => list.filter((one) => one.record.kind === 'fine').length
  counts.bulletins++
  if (record.counted) counts.counted++
  counts.incidents += told.incidents.length
  counts.incidentsInTotals += itemsInTotals([context]).length
  counts.sanctions += stands.length
  counts.sanctionsInTotals += inTotals.length
  counts.fines += fines(stands)
  counts.finesInTotals += fines(inTotals)
  counts.rejected += reading.rejected.length
  for (const { code } of told.issues) addTo(counts.issues, code)
}

/** Numbers of bulletins, incidents and sanctions. */
export function countLines(counts: RecordCounts): Line[] {
  const issues = [...counts.issues.values()].reduce((sum, count) => sum + count, 0)
  return [
    { topic: 'Count: bulletins', text: `${counts.bulletins}, of which totals count ${counts.counted} (one of each edition)` },
    { topic: 'Count: incidents', text: `${counts.incidents}, of which totals count ${counts.incidentsInTotals}: those of counted bulletins, without those that are part of another one` },
    { topic: 'Count: sanctions', text: `${counts.sanctions} of any stage, of which totals count ${counts.sanctionsInTotals}; fines: ${counts.fines}, of which totals count ${counts.finesInTotals}` },
    { topic: 'Count: doubts', text: `Issues: ${issues}; rejected records: ${counts.rejected}` },
  ] // prettier-ignore
}

/** How the bulletins' own statistics and our counts agree; nothing where they tell none. */
export function reconciliationLines({ outcomes: counts, causes }: Agreement): Line[] {
  const figures = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (figures === 0) return []
  const told = [...counts].map(([outcome, count]) => `${outcome}: ${count}`).join('; ')
  const why = mostOf(causes, 6).map(([code, count]) => `${valueLabels('explained_by', code)?.en ?? code} (${count})`).join(', ') // prettier-ignore
  const text = `${figures} figures of the bulletins' own statistics (each once, of bulletins that count) against what we count: ${told}. A bulletin that counts more says little of how well it was read: most count more cases than they tell one by one. Where we count more, one of our records may be misread: look there first. Part only: the figure counts a part of what we count. Incomplete: bulletins of that time are not at hand. Said most often beside them: ${why}. The sheet Reconciliation has each figure.`
  return [{ topic: 'Reconciliation', text }]
}

/** A line a kind of doubt: how often, and what it means. */
export function gapLines({ issues }: RecordCounts): Line[] {
  const known = [...issues].sort(([a], [b]) => compare(a, b)).map(([code, count]) => {
    const means = valueLabels('issue', code)?.means
    return { topic: `Known gap: ${code}`, text: `${count} in the sheet Issues. ${means ?? ''}` }
  })
  return known.length > 0 ? known : [{ topic: 'Known gap', text: 'No issue was raised.' }]
} // prettier-ignore
