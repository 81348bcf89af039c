// Fetching against its floors, in one run: what a page costs that is fetched politely and kept as evidence, at no delay, beside the bare
// requests, and beside the bare requests whose answers are packed, written and synced to the disk. Read the ratios: the machine's load
// moves the times. `npm run bench`.
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { Agent, request } from 'undici'
import { openArchive } from '../../src/fetch/archive.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import { sourceOf } from '../faults/server.ts'

const PAGES = 200
const ROUNDS = 4
const PATHS = Array.from({ length: PAGES }, (_, at) => `/b/${at}`)

// The server has a thread of its own: its work is not ours.
const worker = new Worker(fileURLToPath(new URL('site.ts', import.meta.url)), { workerData: PAGES })
const host = await new Promise<string>((ready) => worker.once('message', ready))
const folder = mkdtempSync(join(tmpdir(), 'bulletins-bench-'))

async function bare(keep: (body: Buffer, path: string) => Promise<void>): Promise<void> {
  const dispatcher = new Agent({ connections: 1 })
  for (const path of ['/robots.txt', '/list', ...PATHS]) {
    const { body } = await request(`http://${host}${path}`, { dispatcher, responseHeaders: 'raw' })
    await keep(Buffer.from(await body.arrayBuffer()), path)
  }
  await dispatcher.close()
}

async function written(round: number): Promise<void> {
  const file = await open(join(folder, `bare-${round}`), 'a')
  await bare(async (body) => {
    await file.appendFile(gzipSync(body))
    await file.datasync()
  })
  await file.close()
}

/** One run into an archive of its own (`again`: the one of the first run, where all is there already). */
async function ours(round: number, again = false): Promise<void> {
  const archive = openArchive(join(folder, `archive-${again ? 'again' : round}`), { write: true })
  const { fetched, failures } = await fetchSource(sourceOf(host), { archive, userAgent: 'bulletins/bench' })
  await archive.close()
  if (failures.length > 0 || (!again && fetched.length !== PAGES)) throw new Error('Expected all pages to be fetched')
}

const WORKS: readonly (readonly [string, (round: number) => Promise<void>])[] = [
  ['floor: bare requests', () => bare(() => Promise.resolve())],
  ['floor: bare requests, gzip, write, datasync', written],
  ['fetched into the archive', (round) => ours(round)],
  ['fetched again, all the same', (round) => ours(round, true)],
]

interface Cost {
  readonly wall: number
  readonly processor: number
}

async function costOf(work: (round: number) => Promise<void>, round: number): Promise<Cost> {
  const [begin, before] = [performance.now(), process.threadCpuUsage()]
  await work(round)
  const { user, system } = process.threadCpuUsage(before)
  return { wall: (performance.now() - begin) / PAGES, processor: (user + system) / 1000 / PAGES }
}

const costs = new Map<string, Cost[]>(WORKS.map(([name]) => [name, []]))
// By turns, so that what else the machine does falls on all alike; the first round warms up.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, work] of WORKS) {
    const cost = await costOf(work, round)
    if (round > 0) costs.get(name)?.push(cost)
  }
}
rmSync(folder, { recursive: true })
await worker.terminate()

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const rows = [...costs].map(([task, list]) => ({
  task, wall: median(list.map(({ wall }) => wall)), processor: median(list.map(({ processor }) => processor)),
})) // prettier-ignore
const floor = rows[1]
console.table(
  rows.map(({ task, wall, processor }) => ({
    task,
    'ms a page': wall.toFixed(2),
    'of it processor': processor.toFixed(2),
    '× written floor': (wall / (floor?.wall ?? NaN)).toFixed(2),
    'own ms a page': (wall - (rows[0]?.wall ?? 0)).toFixed(2),
  })),
)
