// A job is what writes to the store: it holds the lock, stops when it is told to, and leaves a line in the journal of runs.
import { BulletinError } from '../errors.ts'
import type { ChangedBulletin, PageOutcome, RunAccount } from '../export/input.ts'
import type { FetchAccount } from '../fetch/account.ts'
import type { Archive } from '../fetch/archive.ts'
import { openArchive } from '../fetch/archive.ts'
import { noteEnd } from '../fetch/progress.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import { demoSources } from '../sources/index.ts'
import { openStore } from '../store/open.ts'
import type { Failure, Store } from '../store/store.ts'
import type { FailOn } from './exit.ts'
import { exitCodeFor } from './exit.ts'
import type { Log, LogForm } from './log.ts'
import { openLog } from './log.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf, version } from './setting.ts'
import { stopSignal } from './stop.ts'

export interface JobOptions extends SettingOptions {
  readonly log: LogForm
  readonly verbose?: boolean
  readonly failOn: FailOn
}

export interface Job {
  readonly setting: Setting
  readonly log: Log
  readonly store: Store
  readonly archive: Archive
  readonly userAgent: string
  /** Aborted when the job is to stop after the page it is at. */
  readonly signal: AbortSignal
  readonly fetched: FetchAccount[]
  readonly pages: PageOutcome[]
  readonly changed: ChangedBulletin[]
  /** Remembers a failure, and says it aloud where it is new and not known. */
  fail(failure: Pick<Failure, 'url' | 'source' | 'code' | 'message' | 'known'>): Promise<void>
  /** The account so far. */
  account(): RunAccount
}

/** True once the job is to stop. */
export function isStopped({ signal }: Pick<Job, 'signal'>): boolean {
  return signal.aborted
}

/** Does the work under the lock; gives the exit code. `asks` is true where real sites are to be asked. Throws `store-locked`, `config-invalid`, `usage`. */
export async function withJob(
  command: string,
  options: JobOptions,
  asks: boolean,
  work: (job: Job) => Promise<void>,
): Promise<number> {
  const setting = await settingOf(options)
  const userAgent = userAgentOf(version(), setting.config.contact ?? null, asks ? setting.chosen : [])
  const store = await openStore(setting.database, { write: true })
  const stop = stopSignal()
  try {
    await refuseMixture(store, setting)
    const archive = openArchive(setting.archive, { userAgent, write: true })
    try {
      return await doneJob(command, options, { setting, store, archive, userAgent, signal: stop.signal }, work)
    } finally {
      await archive.close()
    }
  } finally {
    stop.release()
    await store.close()
  }
}

type Tools = Pick<Job, 'setting' | 'store' | 'archive' | 'userAgent' | 'signal'>

async function doneJob(
  command: string,
  { log: form, verbose, failOn }: JobOptions,
  tools: Tools,
  work: (job: Job) => Promise<void>,
): Promise<number> {
  const { store, signal } = tools
  const log = openLog(form, verbose === true)
  const started = new Date().toISOString()
  const counted = { faults: 0, failedAnew: 0 }
  const job: Job = {
    ...tools,
    log,
    fetched: [],
    pages: [],
    changed: [],
    async fail(failure) {
      const isNew = await store.noteFailure(failure, new Date().toISOString())
      if (failure.known) return
      if (failure.code === 'internal') counted.faults++
      if (!isNew) return
      counted.failedAnew++
      log.say('failure', `failed: ${failure.message} (${failure.code})`, { ...failure })
    },
    account: () => ({
      command,
      started,
      ended: new Date().toISOString(),
      fetched: job.fetched,
      pages: job.pages,
      changed: job.changed,
    }),
  }
  await work(job)
  log.rest()
  const failures = (await store.failures()).filter(({ known }) => !known).length
  const code = exitCodeFor({ interrupted: signal.aborted, ...counted, failures }, failOn)
  await store.addRun({
    id: started,
    started,
    ended: new Date().toISOString(),
    json: JSON.stringify(entryOf(job, code)),
  })
  // Not before: a run that breaks off while it reads or writes is gone on with, and asks for nothing anew.
  for (const account of job.fetched) await noteEnd(job.archive, account)
  return code
}

/** What the journal keeps of a run: counts, not the list of all its pages. */
export interface JournalEntry {
  readonly command: string
  readonly code: number
  readonly fetched: readonly {
    readonly source: string
    readonly pages: number
    readonly unchanged: number
    readonly failures: number
  }[]
  readonly pages: Readonly<Record<string, number>>
}

function entryOf(job: Job, code: number): JournalEntry {
  const { command, fetched, pages } = job.account()
  const counts: Record<string, number> = {}
  for (const { outcome } of pages) counts[outcome] = (counts[outcome] ?? 0) + 1
  return {
    command,
    code,
    fetched: fetched.map(({ source, fetched: list, unchanged, failures }) => ({
      source,
      pages: list.length,
      unchanged,
      failures: failures.length,
    })),
    pages: counts,
  }
}

// The demo is invented: not one of its fines may ever stand among real ones.
async function refuseMixture(store: Store, { demo, output }: Setting): Promise<void> {
  const { sources } = await store.summary()
  const invented = new Set(demoSources.map(({ id }) => id))
  const stranger = sources.find(({ source }) => invented.has(source) !== demo)
  if (stranger === undefined) return
  const [wanted, got] = demo ? ['the demo', 'real bulletins'] : ['real bulletins', 'the demo']
  throw new BulletinError(
    'usage',
    `Expected a folder for ${wanted}, got one that holds ${got} (source ${stranger.source}), in ${output}: name another with --out`,
  )
}
