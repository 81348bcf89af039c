// The whole command on one site, run after run: what a person with a configuration would see. Done once; the rows look at what came of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLock } from '../../src/store/lock.ts'
import { openStore } from '../../src/store/open.ts'
import type { Change } from '../../src/store/store.ts'
import type { Ended } from '../cli/command.ts'
import { bulletins } from '../cli/command.ts'
import type { Bulletin } from './bulletin.ts'
import { drawBulletin } from './bulletin.ts'
import { DRESSES, nested, NO_BULLETINS, redressed } from './dress.ts'
import { drawsOf } from '../../src/score/random.ts'
import { pathOf } from './lab.ts'
import { html, listing, serve, sourceOf, type Handler, type Hostile } from './server.ts'

/** What the store holds of a page. */
export interface Held {
  readonly fines: readonly number[]
  readonly charset: string
  readonly revision: number
  readonly counted: boolean
}

/** A run, and what it left. */
export interface Ran extends Ended {
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  readonly held: Readonly<Record<string, Held>>
  /** Path and code of each failure that the store knows. */
  readonly failures: readonly string[]
  readonly changes: readonly Change[]
  /** Every exported file but run.json. */
  readonly files: Readonly<Record<string, string>>
}

const SEED = 20_260_501
/** Paths: edited, redressed, nested, its copy; then one for each dress. */
export const ROLES = { edited: '/b/1', redressed: '/b/2', nested: '/b/3', copied: '/b/4', copy: '/b/copy' } as const

/** The bulletin at each path, in its language. */
export const BULLETINS: readonly Bulletin[] = invented()

function invented(): Bulletin[] {
  const draw = drawsOf(SEED)
  const wanted = ['en', 'ru', 'en', 'kk', ...DRESSES.map(({ language }) => language)]
  return wanted.map((language, at) => {
    for (;;) {
      const drawnOne = drawBulletin(draw, at + 1)
      if (drawnOne.language === language) return drawnOne
    }
  })
}

/** The same bulletin after somebody has corrected the sum of its first fine. */
export function edited({ html: body, fines }: Bulletin): { readonly html: string; readonly fines: readonly number[] } {
  const [first = 0, ...others] = fines
  const spaced = (sum: number): string => String(sum).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ')
  return { html: body.replace(spaced(first), spaced(first + 1000)), fines: [first + 1000, ...others] }
}

function siteBefore(): Record<string, Handler> {
  const [, , deep, original] = BULLETINS
  const paths = [...BULLETINS.map(({ path }) => path), ROLES.copy, ...NO_BULLETINS.map((_, at) => `/b/none-${at}`)]
  const dressed = DRESSES.map(({ type, bytes }, at): [string, Handler] => {
    const { path = '', html: body = '' } = BULLETINS[at + 4] ?? {}
    return [path, (response) => response.writeHead(200, { 'Content-Type': type }).end(bytes(body))]
  })
  return {
    '/list': listing(...paths),
    ...Object.fromEntries(BULLETINS.map(({ path, html: body }) => [path, html(body)])),
    [ROLES.copy]: html(original?.html ?? ''),
    [ROLES.nested]: html(nested(deep?.html ?? '')),
    ...Object.fromEntries(dressed),
    ...Object.fromEntries(NO_BULLETINS.map(([, , handler], at) => [`/b/none-${at}`, handler])),
  }
}

export interface Scenario {
  readonly first: Ran
  /** Nothing has changed. */
  readonly second: Ran
  /** One page was edited, another only dressed anew. */
  readonly third: Ran
  /** From the archive alone, without the store. */
  readonly offline: Ran
  readonly locked: Ended
  readonly extracted: Ended
  readonly verified: Ended
  /** After a bit of the archive was flipped. */
  readonly flipped: Ended
  /** A real source, and nobody to write to. */
  readonly nameless: Ended
}

let done: Promise<Scenario> | null = null

/** What came of it, the same for all who ask. */
export function scenario(): Promise<Scenario> {
  return (done ??= play())
}

async function play(): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const handlers = siteBefore()
  const server = await serve(handlers)
  const out = join(folder, 'out')
  const config = join(folder, 'config.json')
  const source = sourceOf(server.host, { languages: ['en', 'ru', 'kk'], listings: [{ url: `${server.url}/list` }] })
  writeFileSync(config, JSON.stringify({ sources: [{ ...source, schedule: { rhythm: 'never', silentDays: 36_500 } }] }))
  const place = ['--config', config, '--out', out]
  const run = (...more: readonly string[]): Promise<Ran> => ranIn(server, out, ['run', '--source', 'test', ...place, ...more]) // prettier-ignore
  try {
    const first = await run()
    const second = await run()
    const [one, two] = BULLETINS
    handlers[ROLES.edited] = html(one === undefined ? '' : edited(one).html)
    handlers[ROLES.redressed] = redressed(two?.html ?? '')
    const third = await run()
    const lock = takeLock(join(out, 'bulletins.db.lock'))
    const locked = await bulletins(['run', '--source', 'test', ...place])
    lock.release()
    for (const name of readdirSync(out)) if (name !== 'archive') rmSync(join(out, name), { recursive: true })
    const offline = await run('--offline')
    const archive = join(out, 'archive', 'bulletins-00001.warc.gz')
    const [extracted, verified] = await Promise.all([bulletins(['extract', archive]), bulletins(['verify', ...place])])
    const bytes = readFileSync(archive)
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(archive, bytes)
    const flipped = await bulletins(['verify', ...place])
    const nameless = await bulletins(['run', '--source', 'tirek', ...place])
    return { first, second, third, locked, offline, extracted, verified, flipped, nameless }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

async function ranIn(server: Hostile, out: string, args: readonly string[]): Promise<Ran> {
  const before = server.log.length
  const ended = await bulletins(args)
  const store = await openStore(join(out, 'bulletins.db'), { write: false })
  const held: Record<string, { fines: number[]; charset: string; revision: number; counted: boolean }> = {}
  const pathById = new Map<string, string>()
  for await (const { record } of store.bulletins()) {
    const path = pathOf(record.url)
    pathById.set(record.id, path)
    held[path] = { fines: [], charset: record.charset.name, revision: record.revision, counted: record.counted }
  }
  for await (const { record } of store.records('sanction')) {
    if (record.kind === 'fine') held[pathById.get(record.bulletin) ?? '']?.fines.push(record.tenge?.min ?? NaN)
  }
  const changes: Change[] = []
  for await (const change of store.changes()) changes.push(change)
  const failures = (await store.failures()).map(({ url, code }) => `${pathOf(url)} ${code}`)
  await store.close()
  return { ...ended, asked: server.paths().slice(before), held, failures, changes, files: filesIn(out) }
}

function filesIn(out: string): Record<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:xlsx|csv|jsonl|json)$/u.test(name)) // prettier-ignore
  const entries = names.filter((name) => name !== 'run.json').map((name) => [name, readFileSync(join(out, name), 'base64')]) // prettier-ignore
  return Object.fromEntries(entries) as Record<string, string>
}
