// What the store holds and what the last runs did, in words for a person.
import type { LaneState } from '../engine/queue-state.ts'
import type { WorkerRow } from '../store/shared.ts'
import type { Failure, RunEntry, SourceSummary } from '../store/store.ts'
import type { JournalEntry } from './journal.ts'
import { plural } from './plural.ts'

/** All that is told. */
export interface Status {
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
  /** Bulletins of which it is not settled whether they count, and this role may not settle it. */
  readonly unsettled: number
  readonly failures: readonly Failure[]
  readonly runs: readonly RunEntry[]
  /** Of a store on a server: lanes that are not done, by the queue (null: it may not be read); workers that were there in the last day. */
  readonly lanes: readonly LaneState[] | null
  readonly workers: readonly Worker[]
}

interface Worker extends WorkerRow {
  readonly alive: boolean
}

/** All that a store says of itself, in sections. */
export function statusWords(status: Status, path: string): string {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [`Bulletins in ${path}`, bulletinLines(status)],
    ['Records', countLines(status.records)],
    ['Issues', countLines(status.issues)],
    ['Reviews', countLines(status.reviews)],
    ['Addresses that were never seen to answer (untested)', status.untested],
    ['Failures that stand', status.failures.map(failureWords)],
    ['Workers', status.workers.map(workerWords)],
    ['Lanes that are not done', laneLines(status.lanes)],
    ['Last runs', status.runs.map(runWords)],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].map((line) => `${line}\n`).join(''))
    .join('\n')
}

function bulletinLines({ sources, unsettled, languages, withdrawn }: Status): string[] {
  const gone = withdrawn > 0 ? [`gone from their site: ${withdrawn}`] : []
  if (sources.length === 0) return ['none yet']
  return [...sources.map((source) => sourceWords(source, unsettled > 0)), `languages: ${countsWords(languages)}`, ...gone] // prettier-ignore
}

// Who may not settle which copies count does not know how many do.
function sourceWords(
  { source, bulletins, counted, newest_period, last_new, pages }: SourceSummary,
  isUnsettled: boolean,
): string {
  const counting = isUnsettled ? 'not settled which of them count' : `${counted} counted`
  return `${source}: ${plural(bulletins, 'bulletin')}, ${counting}; newest ${newest_period || 'of no period'}, come ${last_new.slice(0, 10)}; pages ${countsWords(pages)}`
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
  return `${name}: ${alive ? `alive since ${since}` : `gone, last seen ${last}`}; ${alive ? '' : 'was '}${holds === '' ? 'at nothing' : `at ${holds}`}`
}

function laneLines(lanes: Status['lanes']): string[] {
  if (lanes === null) return ['not to be seen: no right to read the schema of the queue']
  const hasDead = lanes.some(({ state }) => state === 'dead')
  return [...lanes.map(laneWords), ...(hasDead ? [DEAD_WORDS] : [])]
}

const DEAD_WORDS = 'dead: given up, until it is worked on again (bulletins worker --submit) or dismissed (bulletins worker --dismiss)' // prettier-ignore

function laneWords({ lane, state, tried, since, code, failure }: LaneState): string {
  const why = failure === null ? '' : `: ${code === null ? '' : `${code}: `}${failure}`
  return `${state.padEnd(9)} ${lane}, since ${since}${tried > 0 ? `, tried ${plural(tried, 'time')} before` : ''}${why}`
}

function runWords({ started, json }: RunEntry): string {
  const { command, code, fetched, pages } = JSON.parse(json) as JournalEntry
  const asked = fetched.map(
    (one) => `${one.source} ${one.pages} new, ${one.unchanged} unchanged, ${one.failures} failed`,
  )
  const exit = code === null ? '' : `exit code ${code}`
  return `${started}  ${command}: ${[exit, ...asked, countsWords(pages)].filter((part) => part !== '').join('; ')}`
}
