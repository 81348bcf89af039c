// run.json: what this run fetched, kept, skipped and rejected, and why. The only file that tells the time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from './material/entry.ts'
import type { ExportedFile, ExportInput } from './input.ts'
import { grouped } from './count/figure.ts'
import { runChanges } from './run-changes.ts'
import type { Table } from './table/table.ts'
import { VERSION } from './version.ts'

/** The account of the run and of its files, as text. */
export function runJson(
  { run, changes, reviews }: Pick<ExportInput, 'run' | 'changes' | 'reviews'>,
  contexts: readonly Context[],
  tables: readonly Table[],
  files: readonly ExportedFile[],
  earlierWorkbook: string | null,
): string {
  const { command, started, ended, end, fetched, pages, changed } = run
  const urls = new Map(contexts.map(({ record }) => [record.id, record.url]))
  const issues = contexts.flatMap(({ reading }) => reading.issues)
  const rejected = contexts.flatMap(({ reading }) => reading.rejected)
  const account = {
    tool: { name: 'bulletins', version: VERSION, node: process.version },
    command,
    started,
    ended,
    ...end,
    rules: [...new Set(contexts.map(({ record }) => record.rules_version))].sort(),
    fetched,
    pages,
    changes: runChanges(changes, changed, (bulletin) => urls.get(bulletin) ?? null),
    // decisions of reviewers, by what became of them; absent where no file was made
    ...(reviews === undefined ? {} : { reviews: tally(reviews, ({ state }) => state) }),
    outcomes: tally(pages, ({ outcome }) => outcome),
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
    issues: tally(issues, ({ code }) => code),
    rejected: rejected.map(({ bulletin, kind, reason }) => ({ bulletin, kind, reason })),
    files,
    // Of an earlier export, where this one wrote none: so that one that a person has changed is told from it.
    earlierWorkbook,
  }
  return `${JSON.stringify(account, null, 2)}\n`
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  return Object.fromEntries(grouped(items, (item) => [keyOf(item)]).map(([[key], of]) => [key ?? '', of.length]))
}

/** How many rows each table had in the last export into a folder, by its `run.json`. */
export function rowsOfRun(folder: string): Readonly<Record<string, number>> {
  const { rows = {} } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as { rows?: Record<string, number> }
  return rows
}
