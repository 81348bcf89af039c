// A job is what writes to the store: it holds the lock, stops when it is told to, and leaves a line in the journal of runs.
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { knownElsewhere } from '../engine/elsewhere.ts'
import type { Series } from '../engine/series.ts'
import { takeSeries } from '../engine/series.ts'
import type { ChangedBulletin, PageOutcome, RunAccount } from '../export/input.ts'
import type { FetchAccount } from '../fetch/account.ts'
import type { Archive } from '../fetch/archive.ts'
import { openArchive } from '../fetch/archive.ts'
import type { Budget } from '../fetch/budget.ts'
import { openBudget } from '../fetch/budget.ts'
import type { Gate } from '../fetch/lane.ts'
import { noteEnd } from '../fetch/progress.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import type { WarcPlace } from '../fetch/warc-read.ts'
import { demoSources } from '../sources/index.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import type { Failure, Store } from '../store/store.ts'
import type { ReadCounts } from './counts.ts'
import { noneRead } from './counts.ts'
import { sayEnd } from './end.ts'
import type { FailOn } from './exit.ts'
import { EXIT, exitCodeFor } from './exit.ts'
import { writeAccount } from './exporting.ts'
import { entryOf } from './journal.ts'
import type { Log, LogOptions } from './log.ts'
import { openLog } from './log.ts'
import type { Progress } from './progress.ts'
import { openProgress } from './progress.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf, version } from './setting.ts'
import type { Stop } from './stop.ts'
import { openStop } from './stop.ts'
import { sparingly } from './v8.ts'

export interface JobOptions extends SettingOptions, LogOptions {
  readonly failOn: FailOn
  /** At most so many bulletins are asked for. */
  readonly maxPages?: number
  /** So long is asked, in minutes. */
  readonly maxMinutes?: number
}

export interface Job {
  readonly setting: Setting
  readonly log: Log
  readonly store: Store
  readonly archive: Archive
  readonly userAgent: string
  readonly started: string
  readonly stop: Stop
  /** How many bulletins may be asked for; null where nobody set a limit. */
  readonly budget: Budget | null
  readonly fetched: FetchAccount[]
  readonly pages: PageOutcome[]
  readonly changed: ChangedBulletin[]
  /** What is to be done once it is noted in the archive how the runs ended. */
  readonly afterEnds: (() => Promise<void>)[]
  readonly read: ReadCounts
  /** Of the pages that are read. */
  readonly progress: Progress
  /** Told of every new or changed page, once it is safe in the archive: for who reads them as they come. */
  readonly onPage?: (place: WarcPlace) => void
  /** Whose turn it is at a site, where others ask, too. */
  readonly gate?: Gate
  /** Remembers a failure, and says it aloud where it is new and not known. */
  fail(failure: Pick<Failure, 'url' | 'source' | 'code' | 'message' | 'known'>): Promise<void>
  /** The account for run.json, which the caller writes. How the run ends is decided by then: a signal that comes later is too late. */
  settle(): Promise<RunAccount>
}

/** True once the job is to stop. */
export function isStopped({ stop }: Pick<Job, 'stop'>): boolean {
  return stop.signal.aborted
}

/** Does the work under the lock; gives the exit code. `asks` is true where real sites are to be asked. Throws `store-locked`, `config-invalid`, `usage`. */
export function withJob(
  command: string,
  options: JobOptions,
  asks: boolean,
  work: (job: Job) => Promise<void>,
): Promise<number> {
  // from the beginning: what V8 takes for itself when the index of a large archive is read, it keeps
  return sparingly(() => openedJob(command, options, asks, work))
}

async function openedJob(
  command: string,
  options: JobOptions,
  asks: boolean,
  work: (job: Job) => Promise<void>,
): Promise<number> {
  const setting = await settingOf(options)
  const userAgent = userAgentOf(version(), setting.config.contact ?? null, asks ? setting.chosen : [])
  const log = openLog(options)
  const store = await openStore(setting.database, { write: true, password: setting.password })
  const stop = openStop(options.maxMinutes ?? null, (words) => log.say('stopping', words, {}, 'warn'))
  let series: Series | null = null
  try {
    const onServer = isServer(setting.database)
    if (onServer && asks) series = takeSeries(setting.archive)
    const archive = openArchive(setting.archive, {
      userAgent,
      write: true,
      ...(series && { series: series.name }),
      ...(onServer && { beside: await knownElsewhere(store, setting.sources, setting.archive) }),
    })
    try {
      await refuseMixture(store, archive, setting)
      if (archive.cut > 0) sayCut(log, archive)
      return await doneJob(openJob(command, options, { setting, store, archive, userAgent, stop, log }), work)
    } finally {
      await archive.close()
    }
  } finally {
    series?.release()
    log.rest()
    stop.release()
    await store.close()
  }
}

function sayCut(log: Log, { folder, cut }: Archive): void {
  const words = `the last ${cut} bytes in ${folder} were a record that a crash broke: cut off`
  log.say('cut-off', `bulletins: ${words}`, { folder, bytes: cut }, 'warn')
}

export type Tools = Pick<Job, 'setting' | 'store' | 'archive' | 'userAgent' | 'stop' | 'log'>

export interface OpenJob extends Job {
  /** Failures that no earlier run has reported. */
  readonly anew: readonly Pick<Failure, 'url' | 'code'>[]
  /** The account, once it is settled. */
  readonly settled: RunAccount | null
}

/** A job with these tools, which has done nothing yet. */
export function openJob(
  command: string,
  { failOn, maxPages, log: form }: Pick<JobOptions, 'failOn' | 'maxPages' | 'log'>,
  tools: Tools,
): OpenJob {
  const { store, stop, log } = tools
  const started = new Date().toISOString()
  const anew: Pick<Failure, 'url' | 'code'>[] = []
  let settled: RunAccount | null = null
  const account = async (): Promise<RunAccount> => {
    const interrupted = stop.signal.aborted
    const failures = (await store.failures()).filter(({ known }) => !known).length
    const faults = anew.filter(({ code }) => code === 'internal').length
    const exit = exitCodeFor({ interrupted, faults, failedAnew: anew.length, failures }, failOn)
    const end = { exit, interrupted, stopped: stop.why, failedAnew: anew.length, failures }
    const { fetched, pages, changed } = job
    return { command, started, ended: new Date().toISOString(), end, fetched, pages, changed }
  }
  const job: OpenJob = {
    ...tools,
    started,
    budget: maxPages === undefined ? null : openBudget(maxPages),
    fetched: [],
    pages: [],
    changed: [],
    afterEnds: [],
    read: noneRead(),
    progress: openProgress(log, form),
    anew,
    async fail(failure) {
      const isNew = await store.noteFailure(failure, new Date().toISOString())
      if (failure.known || !isNew) return
      anew.push(failure)
      log.say('failure', `failed: ${failure.message} (${failure.code})`, { ...failure }, 'error')
    },
    settle: async () => (settled ??= await account()),
    get settled() {
      return settled
    },
  }
  return job
}

async function doneJob(job: OpenJob, work: (job: Job) => Promise<void>): Promise<number> {
  const { log, store, setting, read, anew } = job
  try {
    await work(job)
  } catch (error) {
    log.speak()
    throw error
  }
  const written = job.settled !== null
  const account = await job.settle()
  if (!written) await writeAccount(store, account, setting)
  const { started, ended } = account
  await store.addRun({ id: started, started, ended, json: JSON.stringify(entryOf(account)) })
  log.rest()
  // Not before: a run that breaks off while it reads or writes is gone on with, and asks for nothing anew.
  const interrupted = account.end?.interrupted === true
  for (const one of job.fetched) await noteEnd(job.archive, { ...one, interrupted: one.interrupted || interrupted })
  for (const act of job.afterEnds) await act()
  sayEnd({ log, account, read, anew, path: join(setting.output, 'run.json') })
  const code = account.end?.exit ?? EXIT.ok
  if (code !== EXIT.ok) log.speak()
  return code
}

/** The demo is invented: not one of its fines may ever stand among real ones. Throws `usage`. */
export async function refuseMixture(
  store: Store,
  archive: Pick<Archive, 'sources'>,
  { demo, output }: Setting,
): Promise<void> {
  const sources = await store.sources()
  const invented = new Set(demoSources.map(({ id }) => id))
  const held = [...sources.map(({ source }) => source), ...archive.sources()]
  const stranger = held.find((source) => invented.has(source) !== demo)
  if (stranger === undefined) return
  const [wanted, got] = demo ? ['the demo', 'real bulletins'] : ['real bulletins', 'the demo']
  throw new BulletinError(
    'usage',
    `Expected a folder for ${wanted}, got one that holds ${got} (source ${stranger}), in ${output}: name another with --out`,
  )
}
