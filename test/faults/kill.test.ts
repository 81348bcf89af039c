// kill -9 at random moments of the whole command, fifty times: the next run goes on; no page is lost, none is asked for twice, and the end
// is that of a run that nobody disturbed. Now and then the kill leaves a record half written.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import { verifyArchive } from '../../src/verify/archive.ts'
import { drawsOf } from '../../src/score/random.ts'
import type { Handler, Hostile } from './server.ts'
import { serve, sourceOf } from './server.ts'
import { hostileSite } from './site.ts'

const LAUNCHER = fileURLToPath(new URL('../../bin/bulletins.cjs', import.meta.url))
const SEED = 20_261_127
const PAGES = 24
const LISTS = 3
// Two rows of runs side by side: that is how many processors the machines have that this runs on, as a rule.
const KILLS = [25, 25]

let root: string
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterAll(() => rmSync(root, { recursive: true }))

const SLOW_MS = 8

function late(handler: Handler): Handler {
  return (...call) => {
    setTimeout(() => handler(...call), SLOW_MS)
  }
}

/** The site behind one name, whatever port it has, so that all runs leave the same records. */
async function site(name: string): Promise<{ readonly server: Hostile; readonly config: string }> {
  const { handlers } = hostileSite(SEED, { good: PAGES, onPage: PAGES / LISTS })
  const slow = Object.entries(handlers).map(([path, handler]): [string, Handler] => [path, late(handler)])
  const server = await serve(Object.fromEntries(slow))
  const config = join(root, `${name}.json`)
  // recheckDays 0: what was fetched would be asked for again, if a run did not know that it goes on with another
  const source = sourceOf(server.host, { schedule: { rhythm: 'never', silentDays: 36_500 }, recheckDays: 0 })
  const disabled = ['adilsoz-en', 'adilsoz-ru', 'adilsoz-kk', 'tirek']
  writeFileSync(config, JSON.stringify({ sources: [source], disabled }))
  return { server, config }
}

/** When to kill: after so many milliseconds, or so many after the server got its so-manieth request. */
interface Moment {
  readonly afterMs: number
  readonly request?: { readonly server: Hostile; readonly count: number }
}

const NEVER: Moment = { afterMs: 60_000 }

/** Runs the command, killed at a moment; gives its exit code, null where it was killed before its end. */
function run(config: string, out: string, moment: Moment, ...more: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const args = [LAUNCHER, 'run', '--config', config, '--out', out, ...more]
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } })
    const { afterMs, request } = moment
    const kill = (): unknown => setTimeout(() => child.kill('SIGKILL'), afterMs).unref()
    const wanted = request === undefined ? 0 : request.server.log.length + request.count
    const watch = setInterval(() => {
      if (request !== undefined && request.server.log.length < wanted) return
      clearInterval(watch)
      kill()
    }, 2)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(watch)
      resolve(code)
    })
  })
}

/** The records that a run leaves, without what no two runs share: times, ids of WARC records, the port (and the ids that hang on it). */
function recordsIn(out: string): string {
  const folder = join(out, 'jsonl')
  const names = readdirSync(folder).sort()
  return names
    .flatMap((name) => [name, ...readFileSync(join(folder, name), 'utf8').split('\n').map(plain).sort()])
    .join('\n')
}

function plain(line: string): string {
  return line
    .replace(/"(?:retrieved|warc_record|first_seen|last_changed)":"[^"]*"/gu, '')
    .replace(/127\.0\.0\.1:\d+/gu, '')
    .replace(/"[a-z]-[0-9a-z]{12}(?:~\d+)?"/gu, '"id"')
}

/** What a write that the kill broke may leave: the beginning of a record. */
function tear(out: string, draw: () => number): void {
  const file = join(out, 'archive', 'bulletins-00001.warc.gz')
  if (!existsSync(file) || [...readWarc(file)].some((item) => 'damage' in item)) return // it is broken already
  appendFileSync(file, readFileSync(file).subarray(0, 1 + Math.floor(draw() * 300)))
}

/** The kill came when all was done but to say so: the next run would be another one, which asks whether anything is new. */
function isEnded(out: string): boolean {
  const folder = join(out, 'archive')
  return existsSync(folder) && openArchive(folder).state('test')?.since === null
}

interface Done {
  readonly kills: number
  /** Kills of runs that had asked for something. */
  readonly asking: number
}

/** Kills so many runs, in folders of their own wherever one came to its end, and looks at each end. */
async function killed(name: string, kills: number, whole: number, wanted: string): Promise<Done> {
  const draw = drawsOf(SEED + name.length)
  let [left, asking, pace] = [kills, 0, whole]
  for (let round = 0; left > 0; round++) {
    const { server, config } = await site(`${name}${round}`)
    const out = join(root, `${name}${round}`)
    const before = left
    // the last run of all is left alone
    for (let code: number | null = null; code === null;) {
      const [asked, begin] = [server.log.length, performance.now()]
      // three of four while it asks, the others while it starts, reads or writes
      const asks = { afterMs: 15 * draw(), request: { server, count: 1 + Math.floor(6 * draw()) } }
      const moment = draw() < 0.75 ? asks : { afterMs: pace * (0.15 + 0.8 * draw()) }
      code = await run(config, out, left === 0 ? NEVER : moment)
      // one that came to its end was quicker than thought
      if (code === 0) pace = Math.min(pace, performance.now() - begin)
      expect([0, null]).toContain(code)
      if (code === null) left--
      if (code === null && server.log.length > asked) asking++
      if (code === null && isEnded(out)) code = await run(config, out, NEVER, '--offline')
      if (code === null && draw() < 0.3) tear(out, draw)
    }
    await server.close()
    lookAt(out, server.paths(), before - left, wanted)
  }
  return { kills: kills - left, asking }
}

function lookAt(out: string, asked: readonly string[], kills: number, wanted: string): void {
  const bulletins = asked.filter((path) => path.startsWith('/b/'))
  expect(new Set(bulletins).size).toBe(PAGES)
  // A request that was under way has to be made again: one a kill, at most. Lists and robots.txt are no exception.
  expect(asked.length).toBeLessThanOrEqual(PAGES + LISTS + 1 + kills)
  const files = openArchive(join(out, 'archive')).files()
  const kept = files
    .flatMap((file) => [...readWarc(file)])
    .flatMap((item) => ('type' in item && /^(?:response|revisit)$/u.test(item.type) ? [item.url ?? ''] : []))
    .filter((url) => url.includes('/b/'))
  expect(kept).toHaveLength(PAGES)
  expect(new Set(kept).size).toBe(PAGES)
  expect([...verifyArchive(files)].filter(({ faults }) => faults.length > 0)).toEqual([])
  expect(recordsIn(out)).toBe(wanted)
}

describe('kill -9', () => {
  it('at fifty random moments loses nothing, and doubles nothing', async () => {
    const { server, config } = await site('undisturbed')
    expect(await run(config, join(root, 'warm'), NEVER)).toBe(0) // what is compiled is kept for the next start
    const begin = performance.now()
    expect(await run(config, join(root, 'undisturbed'), NEVER)).toBe(0)
    const whole = performance.now() - begin
    await server.close()
    const wanted = recordsIn(join(root, 'undisturbed'))
    const done = await Promise.all(KILLS.map((kills, row) => killed(`row${'-'.repeat(row)}`, kills, whole, wanted)))
    expect(done.reduce((sum, { kills }) => sum + kills, 0)).toBe(50)
    expect(done.reduce((sum, { asking }) => sum + asking, 0)).toBeGreaterThan(25)
  }, 240_000)
})
