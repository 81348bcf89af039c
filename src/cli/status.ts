import { demoSources } from '../sources/index.ts'
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
}

const LAST_RUNS = 5

/** `bulletins status`: what the store holds, and what the last runs did. */
export async function statusCommand(options: SettingOptions & { readonly json?: boolean }): Promise<number> {
  const setting = await settingOf(options)
  const store = await openHeld(setting)
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
  return { ...(await store.summary()), languages, issues, withdrawn, reviews, untested, failures, runs }
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
  { sources, languages, records, issues, withdrawn, reviews, untested, failures, runs }: Status,
  path: string,
): string {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [`Bulletins in ${path}`, [...sources.map(sourceWords), `languages: ${countsWords(languages)}`, ...(withdrawn > 0 ? [`gone from their site: ${withdrawn}`] : [])]], // prettier-ignore
    ['Records', countLines(records)],
    ['Issues', countLines(issues)],
    ['Reviews', countLines(reviews)],
    ['Addresses that were never seen to answer (untested)', untested],
    ['Failures that stand', failures.map(failureWords)],
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

function runWords({ started, json }: RunEntry): string {
  const { command, code, fetched, pages } = JSON.parse(json) as JournalEntry
  const asked = fetched.map(
    (one) => `${one.source} ${one.pages} new, ${one.unchanged} unchanged, ${one.failures} failed`,
  )
  return `${started}  ${command}: exit code ${code}; ${[...asked, countsWords(pages)].filter((part) => part !== '').join('; ')}`
}
