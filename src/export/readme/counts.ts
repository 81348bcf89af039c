// What there is: numbers of records, and of doubts by kind.
import type { SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import { grouped } from '../count/figure.ts'
import { itemsInTotals } from '../count/item.ts'
import { valueLabels } from '../labels/index.ts'
import type { Reconciled } from '../reconciliation/index.ts'
import { commonest, outcomesOf } from '../reconciliation/index.ts'
import { isInTotals, standingOf } from '../count/sanction.ts'
import type { Line } from './line.ts'

/** Numbers of bulletins, incidents and sanctions, without what a reviewer called wrong. `sanctions`: all of them, as the Penalties table has them. */
export function countLines(contexts: readonly Context[], sanctions: readonly Entry<SanctionRecord>[]): Line[] {
  const total = (of: (context: Context) => number) => contexts.reduce((sum, context) => sum + of(context), 0)
  const counted = contexts.filter(({ record }) => record.counted).length
  const stands = sanctions.filter((entry) => standingOf(entry) !== 'refuted')
  const inTotals = sanctions.filter(isInTotals)
  const items = itemsInTotals(contexts).length
  const fines = (list: typeof sanctions) => list.filter(({ record }) => record.kind === 'fine').length
  return [
    { topic: 'Count: bulletins', text: `${contexts.length}, of which totals count ${counted} (one of each edition)` },
    { topic: 'Count: incidents', text: `${total(({ told }) => told.incidents.length)}, of which totals count ${items}: those of counted bulletins, without those that are part of another one` },
    { topic: 'Count: sanctions', text: `${stands.length} of any stage, of which totals count ${inTotals.length}; fines: ${fines(stands)}, of which totals count ${fines(inTotals)}` },
    { topic: 'Count: doubts', text: `Issues: ${total(({ told }) => told.issues.length)}; rejected records: ${total(({ reading }) => reading.rejected.length)}` },
  ] // prettier-ignore
}

/** How the bulletins' own statistics and our counts agree; nothing where they tell none. */
export function reconciliationLines(all: readonly Reconciled[]): Line[] {
  const counts = outcomesOf(all)
  const figures = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (figures === 0) return []
  const told = [...counts].map(([outcome, count]) => `${outcome}: ${count}`).join('; ')
  const why = commonest(all).map(([code, count]) => `${valueLabels('explained_by', code)?.en ?? code} (${count})`).join(', ') // prettier-ignore
  const text = `${figures} figures of the bulletins' own statistics (each once, of bulletins that count) against what we count: ${told}. A bulletin that counts more says little of how well it was read: most count more cases than they tell one by one. Where we count more, one of our records may be misread: look there first. Part only: the figure counts a part of what we count. Incomplete: bulletins of that time are not at hand. Said most often beside them: ${why}. The sheet Reconciliation has each figure.`
  return [{ topic: 'Reconciliation', text }]
}

/** A line a kind of doubt: how often, and what it means. */
export function gapLines(contexts: readonly Context[]): Line[] {
  const issues = contexts.flatMap(({ told }) => told.issues)
  const known = grouped(issues, ({ code }) => [code]).map(([[code], of]) => {
    const means = valueLabels('issue', code ?? '')?.means
    return { topic: `Known gap: ${code ?? ''}`, text: `${of.length} in the sheet Issues. ${means ?? ''}` }
  })
  return known.length > 0 ? known : [{ topic: 'Known gap', text: 'No issue was raised.' }]
}
