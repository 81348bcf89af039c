// Writes src/record/precision.ts: of the records each rule made on annotated pages, how many were right (`npm run measure`).
// Rows are sorted, and nothing but the pages and the rules decides what stands there.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../model.ts'
import type { Packs } from '../packs.ts'
import { packs } from '../packs.ts'
import { annotatedPages, readAnnotated } from './folder.ts'
import type { GoldPage } from './gold.ts'
import { readGold } from './gold.ts'
import { matchIncidents } from './incident.ts'
import type { FoundItem, GoldItem } from './item.ts'
import { foundItems, goldItems, TYPES } from './item.ts'
import { pair } from './pair.ts'

interface Precision {
  readonly hits: number
  readonly found: number
}

const GOLD = fileURLToPath(new URL('../../fixtures/gold', import.meta.url))
const TARGET = new URL('../record/precision.ts', import.meta.url)

/** The text of precision.ts for the pages of these folders. */
export function precisionFile(folders: readonly string[], given: Packs): string {
  const counts = new Map<string, Precision>()
  for (const page of folders.flatMap((folder) => annotatedPages(folder)))
    countPage(counts, readGold(page.html), readAnnotated(page, given).reading)
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  const body = rows
    .map(([rule, { hits, found }]) => `  ${nameOf(rule)}: { hits: ${hits}, found: ${found} },\n`)
    .join('')
  return `${HEAD}{${body === '' ? '' : `\n${body}`}}\n`
}

const HEAD = `// Written by \`npm run measure\` from the annotated pages under fixtures/gold; do not edit.

/** Of the records a rule (or all rules of a kind) made on annotated pages: how many were right. */
export const PRECISION: Readonly<Record<string, { readonly hits: number; readonly found: number }>> = `

function nameOf(rule: string): string {
  return /^[a-z]+$/u.test(rule) ? rule : `'${rule}'`
}

function countPage(counts: Map<string, Precision>, gold: GoldPage, reading: Reading): void {
  const incidents = matchIncidents(gold.spans, reading.incidents)
  const homeOf = ({ span: { incident } }: GoldItem): string | null =>
    incident === null ? null : (incidents.ours.get(incident)?.id ?? null)
  for (const type of TYPES) {
    const wanted = gold.spans.filter((span) => span.type === type).flatMap((span) => goldItems(type, span))
    const found = foundItems(type, reading)
    const right = new Set<FoundItem>(pair(type, wanted, found, 0, homeOf).pairs.map(([, item]) => item))
    for (const item of found) count(counts, item.rule, right.has(item))
  }
  for (const { record, category } of incidents.ours.values()) count(counts, record.rule, category)
  for (const { rule } of incidents.spurious) count(counts, rule, false)
}

/** One more record of a rule, and of its kind (the first part of its name). */
function count(counts: Map<string, Precision>, rule: string, right: boolean): void {
  for (const key of new Set([rule, rule.split('.')[0] ?? rule])) {
    const { hits, found } = counts.get(key) ?? { hits: 0, found: 0 }
    counts.set(key, { hits: hits + Number(right), found: found + 1 })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = existsSync(GOLD) ? readdirSync(GOLD, { withFileTypes: true }) : []
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => join(GOLD, name))
  writeFileSync(TARGET, precisionFile(names.sort(), packs))
}
