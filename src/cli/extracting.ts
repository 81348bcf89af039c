// Pages from disk as JSON Lines on standard output: in the order given, however many threads read them.
import { availableParallelism, totalmem } from 'node:os'
import { openPages } from '../batch/pages.ts'
import { openPool } from '../batch/pool.ts'
import type { PageReader, Told } from '../batch/reader.ts'
import { growingReader, ownReader, toldInOrder } from '../batch/reader.ts'
import { shardOf, WHOLE } from '../batch/shard.ts'
import type { Config } from '../sources/config.ts'
import { configurationOf, packsOf } from './configuration.ts'
import { EXIT } from './exit.ts'
import type { Log, LogOptions } from './log.ts'
import { openLog } from './log.ts'
import { hastily, sparingly } from './v8.ts'
import { print } from './print.ts'
import type { Progress } from './progress.ts'
import { openProgress } from './progress.ts'

export interface FilesOptions extends LogOptions {
  readonly config?: string
  /** What stands in the arguments is WARC, standard input too. */
  readonly warc?: boolean
  /** So many threads. */
  readonly jobs?: number
  /** `i/n`: the pages whose number, modulo n, is i. */
  readonly shard?: string
}

// So few are read before the heap has grown: looking for what can go would cost more than it gives.
const HANDFUL = 20
// Threads take as long to start as so many pages take to be read.
const FEW = 200
// What a thread may hold, patterns and packs among it.
const THREAD_BYTES = 1e9

/** Prints a line a page; a page that fails gives a line with `error` in its place. Throws `usage`, `config-invalid`. */
export async function extractFiles(files: readonly string[], options: FilesOptions): Promise<number> {
  const { warc = false, shard, jobs, config } = options
  const giving = { warc, shard: shard === undefined ? WHOLE : shardOf(shard) }
  const log = openLog(options)
  const { expected, pages } = openPages(files, giving)
  const reader = readerOf(await configurationOf(config), jobs ?? null, expected)
  const work = (): Promise<Counts> => printed(toldInOrder(pages, reader), log, openProgress(log, options.log))
  try {
    const { failed, faults } = await (expected !== null && expected < HANDFUL ? hastily : sparingly)(work)
    if (failed > 0) log.speak()
    if (faults > 0) return EXIT.fault
    return failed > 0 ? EXIT.failed : EXIT.ok
  } finally {
    await reader.close()
    log.rest()
  }
}

interface Counts {
  failed: number
  /** Of these, faults of the program. */
  faults: number
}

async function printed(lines: AsyncIterable<Told>, log: Log, progress: Progress): Promise<Counts> {
  const counts: Counts = { failed: 0, faults: 0 }
  for await (const { text, error, share } of lines) {
    if (error !== null) {
      counts.failed++
      if (error.code === 'internal') counts.faults++
      log.say('failure', `bulletins: ${error.code}: ${error.message}`, error, 'error')
    }
    await print(`${text}\n`)
    progress.tick(share)
  }
  return counts
}

function readerOf(config: Config, jobs: number | null, expected: number | null): PageReader {
  const added = { index: config.index ?? [], rates: config.rates ?? [] }
  const pool = (threads: number): PageReader => openPool({ entry: process.argv[1] ?? '', jobs: threads, added })
  const own = (): PageReader => ownReader(packsOf(config))
  const threads = jobs ?? Math.min(availableParallelism(), Math.floor(memoryBytes() / THREAD_BYTES))
  if (threads <= 1) return own()
  if (jobs !== null) return pool(threads)
  if (expected === null) return growingReader(own(), FEW, () => pool(threads))
  return expected < FEW ? own() : pool(threads)
}

// A container has less than its machine.
function memoryBytes(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity)
}
