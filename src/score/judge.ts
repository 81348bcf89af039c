// Every record of an annotated page with whether it is right: what confidence is measured from.
import type { Reading } from '../model.ts'
import type { GoldPage } from './gold.ts'
import { matchIncidents } from './incident.ts'
import type { FoundItem, GoldItem } from './item.ts'
import { foundItems, goldItems, TYPES } from './item.ts'
import { pair } from './pair.ts'

export interface Judged {
  readonly rule: string
  readonly right: boolean
}

/** Right records among those found. */
export interface Precision {
  readonly hits: number
  readonly found: number
}

/** The mentions and incidents of a reading, judged by the annotations. */
export function judge(gold: GoldPage, reading: Reading): readonly Judged[] {
  const incidents = matchIncidents(gold.spans, reading.incidents)
  const homeOf = ({ span: { incident } }: GoldItem): string | null =>
    incident === null ? null : (incidents.ours.get(incident)?.id ?? null)
  const mentions = TYPES.flatMap((type) => {
    const wanted = gold.spans.filter((span) => span.type === type).flatMap((span) => goldItems(type, span))
    const found = foundItems(type, reading)
    const right = new Set<FoundItem>(pair(type, wanted, found, 0, homeOf).pairs.map(([, item]) => item))
    return found.map((item) => ({ rule: item.rule, right: right.has(item) }))
  })
  return [
    ...mentions,
    ...[...incidents.ours.values()].map(({ record, category }) => ({ rule: record.rule, right: category })),
    ...incidents.spurious.map(({ rule }) => ({ rule, right: false })),
  ]
}

/** Precision by rule, and by kind (the first part of a rule's name). */
export function tallyOf(judged: readonly Judged[]): Readonly<Record<string, Precision>> {
  const counts: Record<string, Precision> = {}
  for (const { rule, right } of judged) {
    for (const key of new Set([rule, rule.split('.')[0] ?? rule])) {
      const { hits, found } = counts[key] ?? { hits: 0, found: 0 }
      counts[key] = { hits: hits + Number(right), found: found + 1 }
    }
  }
  return counts
}
