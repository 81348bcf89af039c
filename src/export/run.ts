// run.json: what this run fetched, kept, skipped and rejected, and why. The only file that tells the time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RejectedRecord } from '../records.ts'
import type { Head } from './material/head.ts'
import type { ExportedFile, ExportInput } from './input.ts'
import type { Context } from './material/entry.ts'
import type { Counts } from './count/figure.ts'
import { addTo } from './count/figure.ts'
import { compare } from './material/entry.ts'
import { runChanges } from './run-changes.ts'
import type { Table } from './table/table.ts'
import { VERSION } from './version.ts'

/** What is told of all bulletins: their doubts by kind, and their records that failed the schema. */
export interface Doubts {
  readonly issues: Map<string, number>
  readonly rejected: Pick<RejectedRecord, 'bulletin' | 'kind' | 'reason'>[]
}

/** Adds those of a bulletin. */
export function addDoubts({ issues, rejected }: Doubts, { reading }: Context): void {
  for (const { code } of reading.issues) addTo(issues, code)
  for (const { bulletin, kind, reason } of reading.rejected) rejected.push({ bulletin, kind, reason })
}

/** What there is to tell of the bulletins and tables of a run. */
export interface Made {
  readonly heads: readonly Head[]
  readonly tables: readonly Table[]
  readonly doubts: Doubts
}

/** The account of the run and of its files, as text. */
export function runJson(
  { run, changes, reviews }: Pick<ExportInput, 'run' | 'changes' | 'reviews'>,
  { heads, tables, doubts: { issues, rejected } }: Made,
  files: readonly ExportedFile[],
  earlierWorkbook: string | null,
): string {
  const { command, started, ended, end, fetched, pages, changed } = run
  const urls = new Map(heads.map(({ record }) => [record.id, record.url]))
  const account = {
    tool: { name: 'bulletins', version: VERSION, node: process.version },
    command,
    started,
    ended,
    ...end,
    rules: [...new Set(heads.map(({ record }) => record.rules_version))].sort(),
    fetched,
    pages,
    changes: runChanges(changes, changed, (bulletin) => urls.get(bulletin) ?? null),
    // decisions of reviewers, by what became of them; absent where no file was made
    ...(reviews === undefined ? {} : { reviews: tally(reviews, ({ state }) => state) }),
    outcomes: tally(pages, ({ outcome }) => outcome),
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
    issues: inOrder(issues),
    rejected,
    files,
    // Of an earlier export, where this one wrote none: so that one that a person has changed is told from it.
    earlierWorkbook,
  }
  return `${JSON.stringify(account, null, 2)}\n`
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const item of items) addTo(counts, keyOf(item))
  return inOrder(counts)
}

function inOrder(counts: Counts): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)))
}

/** How many rows each table had in the last export into a folder, by its `run.json`. */
export function rowsOfRun(folder: string): Readonly<Record<string, number>> {
  const { rows = {} } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as { rows?: Record<string, number> }
  return rows
}
