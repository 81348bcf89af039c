// The first sheet: what lies here, from when, how it was made, what is missing, how to check a row. No clock: the time is that of the pages.
import type { SanctionRecord } from '../records.ts'
import type { Context, Entry } from './entry.ts'
import { compare } from './entry.ts'
import type { AccuracyRow, ExportInput, SourceNote } from './input.ts'
import { grouped } from './figure.ts'
import type { Reconciled } from './reconciliation.ts'
import { outcomeOf } from './reconciliation.ts'
import type { Column, Table } from './table.ts'
import { computed, tableOf } from './table.ts'

interface Line {
  readonly topic: string
  readonly text: string
}

const COLUMNS: readonly Column<Line>[] = [
  computed('topic', 'string', 'What the line is about', ({ topic }) => topic, { width: 26, required: true }),
  computed('text', 'string', 'What there is to say', ({ text }) => text, { width: 120, required: true }),
]

/** `sanctions`: all of them, as the Penalties table has them; `figures`: those of the bulletins' own statistics. */
export function readmeTable(
  contexts: readonly Context[],
  sanctions: readonly Entry<SanctionRecord>[],
  figures: readonly Reconciled[],
  { sources, accuracy = [] }: Pick<ExportInput, 'sources' | 'accuracy'>,
): Table {
  const head = {
    name: 'read_me',
    sheet: 'Read me',
    description: 'What the tables hold, how they were made and how to check them',
    primaryKey: [],
    foreignKeys: [],
  }
  const lines = [
    ...about(contexts),
    ...usedSources(contexts, sources).map(sourceLine),
    ...METHOD,
    ...counts(contexts, sanctions),
    ...reconciliation(figures),
    ...gaps(contexts),
    ...accuracy.map(accuracyLine),
    ...USE,
  ]
  return tableOf(head, COLUMNS, lines)
}

function about(contexts: readonly Context[]): Line[] {
  const periods = contexts.map(({ record }) => record.period).filter((period) => period !== null)
  const [first, last] = [periods.at(0), periods.at(-1)]
  return [
    { topic: 'What', text: 'Reports of human-rights bulletins as records: incidents, fines and other penalties, articles of law, sums, dates, people, outlets, places.' },
    { topic: 'Periods', text: first === undefined ? 'No bulletin tells its period.' : `${first} to ${last ?? first}` },
    { topic: 'Pages as of', text: latest(contexts) ?? 'Read from files: when they were fetched is not known.' },
  ] // prettier-ignore
}

/** When the latest of the pages was fetched, or null. */
export function latest(contexts: readonly Context[]): string | null {
  const times = contexts.map(({ record }) => record.retrieved).filter((time) => time !== null)
  return times.sort(compare).at(-1) ?? null
}

/** The sources that bulletins came from, in order; one that is not configured has nothing but its id. */
export function usedSources(contexts: readonly Context[], sources: readonly SourceNote[]): SourceNote[] {
  const known = new Map(sources.map((source) => [source.id, source]))
  const used = [...new Set(contexts.map(({ record }) => record.source))].sort(compare)
  return used.map((id) => known.get(id) ?? { id, publisher: id, licence: 'No licence known', listings: [] })
}

function sourceLine({ id, publisher, licence, listings }: SourceNote): Line {
  const addresses = listings.map(({ url }) => url).join(', ')
  return { topic: `Source: ${id}`, text: [publisher, addresses, licence].filter((part) => part !== '').join('. ') }
}

const METHOD: readonly Line[] = [
  { topic: 'Method', text: 'Hand-written rules, no language model: each value is an expression of the page with its place, or is computed from one by a stated table (an index value by its date). What has two readings is an issue and stays blank.' },
  { topic: 'What is counted', text: 'Totals count sanctions (a penalty as a fact, told once or often) and incidents, of one bulletin an edition (`counted`), never mentions. Penalties has a row a sanction of any kind, Fines those of kind fine; `in_totals` marks what the Summary adds up: imposed or upheld, not told as history (`background`), not replaced by a later one (`superseded_by`).' },
  { topic: 'Tenge', text: 'Sums told in units of the index (MCI) are reckoned by the index of the day that applies; `tenge_basis` names the row of the table, or says that the text gives the sum. Blank: it can\'t be told; blank is never zero.' },
  { topic: 'Comparing years', text: '`mci_of_day` is what a sum was worth in units of the index of its day, `usd` in dollars by the average official rate of its year, each with its basis beside it. Dollars tell of what order a sum is, no exact sum: only years with a verified rate have them.' },
] // prettier-ignore

function counts(contexts: readonly Context[], sanctions: readonly Entry<SanctionRecord>[]): Line[] {
  const total = (of: (context: Context) => number) => contexts.reduce((sum, context) => sum + of(context), 0)
  const counted = contexts.filter(({ record }) => record.counted).length
  const fines = sanctions.filter(({ record }) => record.kind === 'fine').length
  return [
    { topic: 'Count', text: `Bulletins: ${contexts.length}, of which totals count ${counted}` },
    { topic: 'Count', text: `Incidents: ${total(({ reading }) => reading.incidents.length)}` },
    { topic: 'Count', text: `Sanctions: ${sanctions.length} of any stage, of which fines: ${fines}` },
    { topic: 'Count', text: `Issues: ${total(({ reading }) => reading.issues.length)}; rejected records: ${total(({ reading }) => reading.rejected.length)}` },
  ] // prettier-ignore
}

function reconciliation(all: readonly Reconciled[]): Line[] {
  const { figures, agree, differ, notCompared } = outcomeOf(all)
  if (figures === 0) return []
  const text = `Of ${figures} figures of the bulletins' own statistics (each once, of bulletins that count) ${agree} agree with what we count, ${differ} differ, ${notCompared} are not compared; sheet Reconciliation has each with what could explain it. Bulletins often count more than they tell one by one.`
  return [{ topic: 'Reconciliation', text }]
}

function gaps(contexts: readonly Context[]): Line[] {
  const issues = contexts.flatMap(({ reading }) => reading.issues)
  const codes = grouped(issues, ({ code }) => [code])
  const known = codes.map(([[code], of]) => ({
    topic: 'Known gap',
    text: `${code ?? ''}: ${of.length} (sheet Issues)`,
  }))
  return known.length > 0 ? known : [{ topic: 'Known gap', text: 'No issue was raised.' }]
}

function accuracyLine({ record, precision, recall, f1, cases }: AccuracyRow): Line {
  const text = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}, on ${cases} annotated cases`
  return { topic: `Accuracy: ${record}`, text }
}

const USE: readonly Line[] = [
  { topic: 'How to check a row', text: 'Open its `url` and look for its `quote`. Or by machine: the text of the bulletin (csv/bulletins.csv or jsonl/bulletins.jsonl) from `start` to `end`, in UTF-16 units, is the quote; `sha256` is that of the page that was read. `confidence` is the measured precision of the rule, `repair` says what misprint was seen through.' },
  { topic: 'Limits of the sheets', text: 'A cell holds 32,767 characters and 253 line ends: longer texts are cut, and say so at their end; CSV and JSON Lines have them whole. Characters that a workbook can\'t hold are written as U+FFFD.' },
  { topic: 'How to cite', text: 'Name the publisher and the address of the bulletin, and the SHA-256 of this file: the same pages and rules give the same file.' },
  { topic: 'Names', text: 'The names are those of real people, some of them victims, some accused and not convicted. Handle with care: check a row at its source before you publish it.' },
] // prettier-ignore
