// Several threads that read pages. One that dies costs the page that it was reading, and no other.
import { Worker } from 'node:worker_threads'
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import type { Line } from './line.ts'
import { errorLine } from './line.ts'
import type { PageReader } from './reader.ts'
import type { Added, Task, ThreadData } from './thread.ts'

export interface PoolOptions {
  /** The program that is run in each thread: with `ThreadData` it is to answer as `readTasks` does. */
  readonly entry: string
  readonly jobs: number
  readonly added: Added
  /** How much a thread may hold, where it is not the machine that decides. */
  readonly heapMegabytes?: number
}

interface Pending {
  readonly task: Task
  readonly resolve: (line: Line) => void
  readonly reject: (error: Error) => void
}

interface Mate {
  readonly worker: Worker
  /** What it was given and has not answered: the first is what it reads. */
  readonly pending: Pending[]
  isReady: boolean
}

// One that is read, one that waits for it, and two while the first in line takes long.
const PENDING_EACH = 4

/** Starts the threads. Where one can't even start, reading fails. */
export function openPool({ entry, jobs, added, heapMegabytes }: PoolOptions): PageReader {
  const workerData: ThreadData = { bulletins: 'page-reader', added }
  const resourceLimits = heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes }
  const mates: Mate[] = []
  let closed = false
  let broken: BulletinError | null = null

  const start = (at: number): void => {
    const mate: Mate = { worker: new Worker(entry, { workerData, resourceLimits }), pending: [], isReady: false }
    mates[at] = mate
    let why = 'it ended'
    mate.worker.on('message', (message: Line | 'ready') => {
      if (message === 'ready') mate.isReady = true
      else mate.pending.shift()?.resolve(message)
    })
    mate.worker.on('error', (error) => (why = wordsOf(error)))
    mate.worker.on('exit', () => {
      if (!closed) replace(at, mate, why)
    })
  }
  const replace = (at: number, { pending, isReady }: Mate, why: string): void => {
    if (!isReady)
      broken ??= new BulletinError('internal', `Expected a thread that reads pages, got ${why}, in ${entry}`)
    if (broken !== null) {
      rejectAll(mates, broken)
      return
    }
    const [lost, ...others] = pending
    start(at)
    lost?.resolve(errorLine(lost.task.name, deathOf(lost.task.name, why)))
    for (const one of others) give(mates[at], one)
  }
  for (let at = 0; at < jobs; at++) start(at)
  return {
    window: jobs * PENDING_EACH,
    read: (name, page: Page) =>
      new Promise((resolve, reject) => {
        if (broken !== null) reject(broken)
        else give(leastBusy(mates), { task: { name, page: alone(page) }, resolve, reject })
      }),
    async close() {
      closed = true
      await Promise.all(mates.map(({ worker }) => worker.terminate()))
    },
  }
}

// What is sent is copied with all that its bytes are cut from: of a stream, megabytes.
function alone(page: Page): Page {
  return { ...page, bytes: Uint8Array.from(page.bytes) }
}

function give(mate: Mate | undefined, one: Pending): void {
  mate?.pending.push(one)
  mate?.worker.postMessage(one.task)
}

function rejectAll(mates: readonly Mate[], why: BulletinError): void {
  for (const { pending } of mates) for (const { reject } of pending.splice(0)) reject(why)
}

function leastBusy(mates: readonly Mate[]): Mate | undefined {
  return mates.reduce((least, mate) => (mate.pending.length < least.pending.length ? mate : least))
}

function deathOf(name: string, why: string): BulletinError {
  return new BulletinError('internal', `Expected a page to be read, got a thread that died of it (${why}), in ${name}`)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
