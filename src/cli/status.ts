import type { LaneState } from '../engine/queue-state.ts'
import { lanesIn } from '../engine/queue-state.ts'
import { demoSources } from '../sources/index.ts'
import { isServer } from '../store/address.ts'
import type { WorkerRow } from '../store/shared.ts'
import type { Failure, RunEntry, SourceSummary, Store } from '../store/store.ts'
import { EXIT } from './exit.ts'
import { openHeld } from './held.ts'
import type { JournalEntry } from './journal.ts'
import { marksOf } from './marks.ts'
import { judgedIn } from './reviewed.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

interface Status {
  readonly sources: readonly SourceSummary[]
  /** Bulletins by language. */
  readonly languages: Readonly<Record<string, number>>
  readonly records: Readonly<Record<string, number>>
  /** Issues by code. */
  readonly issues: Readonly<Record<string, number>>
  readonly withdrawn: number
  /** Decisions of reviewers, by what became of them. */
  readonly reviews: Readonly<Record<string, number>>
  /** Addresses of sources that were never seen to answer. */
  readonly untested: readonly string[]
  readonly failures: readonly Failure[]
  readonly runs: readonly RunEntry[]
  /** Of a store on a server: lanes that are not done, by the queue; workers that were there in the last day. */
  readonly lanes: readonly LaneState[]
  readonly workers: readonly Worker[]
}

interface Worker extends WorkerRow {
  readonly alive: boolean
}

const ALIVE_MS = 30_000

const LAST_RUNS = 5

/** `bulletins status`: what the store holds, and what the last runs did. */
export async function statusCommand(options: SettingOptions & { readonly json?: boolean }): Promise<number> {
  const setting = await settingOf(options)
  const store = await openHeld(setting, { look: true })
  try {
    const status = await statusOf(store, setting)
    process.stdout.write(options.json === true ? `${JSON.stringify(status, null, 2)}\n` : wordsOf(status, store.path))
    return EXIT.ok
  } finally {
    await store.close()
  }
}

// A store of the demo says nothing of real sources.
async function untestedOf(store: Store, { sources }: Setting): Promise<string[]> {
  const held = (await store.summary()).sources
  if (held.some(({ source }) => demoSources.some(({ id }) => id === source))) return []
  const marks = await marksOf(store, sources)
  return [...marks].filter(([, state]) => state === 'untested').map(([url]) => url)
}

async function statusOf(store: Store, setting: Setting): Promise<Status> {
  const languages: Record<string, number> = {}
  const issues: Record<string, number> = {}
  let withdrawn = 0
  for await (const bulletin of store.bulletins()) {
    add(languages, bulletin.record.language)
    if (bulletin.withdrawn !== null) withdrawn++
  }
  for await (const { record } of store.records('issue')) add(issues, record.code)
  const [failures, runs] = [await store.failures(), await store.runs(LAST_RUNS)]
  const untested = await untestedOf(store, setting)
  const reviews = await reviewsOf(store, setting)
  const work = await workOf(store)
  return { ...(await store.summary()), languages, issues, withdrawn, reviews, untested, failures, runs, ...work }
}

async function workOf(store: Store): Promise<Pick<Status, 'lanes' | 'workers'>> {
  if (!isServer(store.path)) return { lanes: [], workers: [] }
  const lanes = await store.within((_inside, db) => lanesIn(db))
  const now = await store.shared.now()
  const workers = (await store.shared.workers()).map((one) => ({ ...one, alive: now - one.seen < ALIVE_MS }))
  return { lanes, workers }
}

async function reviewsOf(store: Store, setting: Setting): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of await judgedIn(store, setting)) add(counts, state)
  return counts
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}

function wordsOf(
  { sources, languages, records, issues, withdrawn, reviews, untested, failures, runs, lanes, workers }: Status,
  path: string,
): string {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [`Bulletins in ${path}`, [...sources.map(sourceWords), `languages: ${countsWords(languages)}`, ...(withdrawn > 0 ? [`gone from their site: ${withdrawn}`] : [])]], // prettier-ignore
    ['Records', countLines(records)],
    ['Issues', countLines(issues)],
    ['Reviews', countLines(reviews)],
    ['Addresses that were never seen to answer (untested)', untested],
    ['Failures that stand', failures.map(failureWords)],
    ['Workers', workers.map(workerWords)],
    ['Lanes that are not done', lanes.map(laneWords)],
    ['Last runs', runs.map(runWords)],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].map((line) => `${line}\n`).join(''))
    .join('\n')
}

function sourceWords({ source, bulletins, counted, newest_period, last_new, pages }: SourceSummary): string {
  return `${source}: ${bulletins} bulletins, ${counted} counted; newest ${newest_period || 'of no period'}, come ${last_new.slice(0, 10)}; pages ${countsWords(pages)}`
}

function countsWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

function countLines(counts: Readonly<Record<string, number>>): string[] {
  const most = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most.map(([name, count]) => `${String(count).padStart(7)}  ${name}`)
}

function failureWords({ url, code, message, known, first_seen }: Failure): string {
  return `${known ? 'known' : 'since'} ${first_seen.slice(0, 10)}  ${code}  ${url}\n             ${message}`
}

function workerWords({ name, started, seen, holds, alive }: Worker): string {
  const [since, last] = [started, seen].map((time) => new Date(time).toISOString()) as [string, string]
  return `${name}: ${alive ? `alive since ${since}` : `gone, last seen ${last}`}; ${holds === '' ? 'at nothing' : `at ${holds}`}`
}

function laneWords({ lane, state, tried, since, failure }: LaneState): string {
  const why = failure === null ? '' : `: ${failure}`
  return `${state.padEnd(8)} ${lane}, since ${since}${tried > 0 ? `, tried ${tried} times before` : ''}${why}`
}

function runWords({ started, json }: RunEntry): string {
  const { command, code, fetched, pages } = JSON.parse(json) as JournalEntry
  const asked = fetched.map(
    (one) => `${one.source} ${one.pages} new, ${one.unchanged} unchanged, ${one.failures} failed`,
  )
  return `${started}  ${command}: exit code ${code}; ${[...asked, countsWords(pages)].filter((part) => part !== '').join('; ')}`
}
