// How long the package takes to start, beside Node alone in the same run, as JSON: `npm run build && node test/bench/startup.ts [rounds]`.
// `kept`: with what Node keeps of modules that it compiled; `first`: without, as at the first start, or on a disk that nothing can be
// written to. Milliseconds, the least of the rounds, by turns: what else the machine does falls on all alike, and on processor time less.
// `patterns` is a count, the same on each machine: regular expressions that V8 compiled, and the kB of machine code that they became.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TOOL = fileURLToPath(new URL('../../dist/bin/bulletins.cjs', import.meta.url))
const page = (name: string): string => fileURLToPath(new URL(`../../fixtures/gold/dev/${name}.html`, import.meta.url))
const CALLS: Readonly<Record<string, readonly string[]>> = {
  node: ['-e', '0'],
  help: [TOOL, '--help'],
  en: [TOOL, 'extract', page('en-01')],
  ru: [TOOL, 'extract', page('ru-01')],
  kk: [TOOL, 'extract', page('kk-01')],
}
/** Tells at the end what the processors did, on standard error. */
const TELL = `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(2, '\\n' + (user + system)) })`

interface Cost {
  readonly wall: number
  readonly processor: number
}

const work = mkdtempSync(join(tmpdir(), 'bulletins-startup-'))
const tell = join(work, 'tell.cjs')
writeFileSync(tell, TELL)
const kept = { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(work, 'kept') }
const first = { ...process.env, NODE_OPTIONS: '', NODE_DISABLE_COMPILE_CACHE: '1' }

function costOf(args: readonly string[], env: NodeJS.ProcessEnv): Cost {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', tell, ...args], { cwd: work, env, encoding: 'utf8', maxBuffer: 1 << 28 }) // prettier-ignore
  if (status !== 0) throw new Error(`Expected exit 0, got ${stderr}`)
  return { wall: performance.now() - begin, processor: Number(stderr.slice(stderr.lastIndexOf('\n'))) / 1000 }
}

/** The least cost of each call, less that of Node alone. */
function leastOf(env: NodeJS.ProcessEnv, rounds: number): Record<string, Cost> {
  const least = new Map<string, Cost>()
  for (let at = 0; at < rounds; at++) {
    for (const [name, args] of Object.entries(CALLS)) {
      const { wall, processor } = costOf(args, env)
      const { wall: least1 = Infinity, processor: least2 = Infinity } = least.get(name) ?? {}
      least.set(name, { wall: Math.min(wall, least1), processor: Math.min(processor, least2) })
    }
  }
  const floor = least.get('node') ?? { wall: 0, processor: 0 }
  const above = (name: string, { wall, processor }: Cost): [string, Cost] =>
    name === 'node'
      ? [name, { wall: round(wall), processor: round(processor) }]
      : [`${name} - node`, { wall: round(wall - floor.wall), processor: round(processor - floor.processor) }]
  return Object.fromEntries([...least].map(([name, cost]) => above(name, cost)))
}

function patternsOf(name: string): { readonly count: number; readonly kB: number } {
  const log = join(work, 'v8.log')
  spawnSync(process.execPath, ['--log-code', '--no-logfile-per-isolate', `--logfile=${log}`, ...(CALLS[name] ?? [])], { cwd: work, env: first, maxBuffer: 1 << 28 }) // prettier-ignore
  const lines = readFileSync(log, 'utf8').split('\n')
  const sizes = lines
    .filter((line) => line.startsWith('code-creation,RegExp,'))
    .map((line) => Number(line.split(',')[5]))
  return { count: sizes.length, kB: round(sizes.reduce((sum, size) => sum + size, 0) / 1024) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

const rounds = Number(process.argv[2] ?? 10)
leastOf(kept, 1) // fills what is kept
const figures = {
  node: process.version,
  kept: leastOf(kept, rounds),
  first: leastOf(first, Math.ceil(rounds / 2)),
  patterns: { en: patternsOf('en'), ru: patternsOf('ru'), kk: patternsOf('kk') },
}
rmSync(work, { recursive: true })
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
