// A worker beside an archive that others wrote: what is there it knows, what was not read it reads, and asks for nothing anew.
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLeftovers } from '../../src/cli/leftovers.ts'
import { openLog } from '../../src/cli/log.ts'
import { settingOf } from '../../src/cli/setting.ts'
import { hostLanes, nameOf } from '../../src/engine/engine.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import { openStore } from '../../src/store/open.ts'
import type { Change, Store } from '../../src/store/store.ts'
import type { Handler } from '../faults/server.ts'
import { HAS_SERVER, openServer } from '../store/server.ts'
import type { Site } from './site.ts'
import { bulletinPage, openSite } from './site.ts'

const PAGES = 3

let site: Site
beforeEach(async () => {
  site = await openSite(PAGES)
  for (const path of Object.keys(site.handlers)) site.handlers[path] = tagged(site.handlers[path]!)
})
afterEach(() => site.close())

/** An answer with an ETag; 304 to who has it. */
function tagged(handler: Handler): Handler {
  return (response, request, socket) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else handler(response.setHeader('ETag', '"1"'), request, socket)
  }
}

const asked = (): { path: string; tag: string | undefined }[] =>
  site.server.log.filter(({ path }) => path.startsWith('/b/')).map(({ path, headers }) => ({ path, tag: headers['if-none-match'] })) // prettier-ignore

async function ran(...args: readonly string[]): Promise<string> {
  const { code, stderr } = await site.run(args)
  expect([code, stderr]).toEqual([0, expect.anything()])
  return stderr
}

async function within<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(join(site.out, 'bulletins.db'), { write: true })
  return work(store).finally(() => store.close())
}

const sources = (store: Store) => store.summary().then((summary) => summary.sources.map(({ bulletins }) => bulletins))

async function changes(store: Store): Promise<Change[]> {
  const list: Change[] = []
  for await (const change of store.changes()) list.push(change)
  return list
}

describe('a worker on a store that run has filled', () => {
  it('asks for no page that it is not time for', async () => {
    site.configure({ recheckDays: 30 })
    await ran('run', '--formats', 'jsonl')
    expect(asked()).toHaveLength(PAGES)
    await ran('worker')
    expect(asked()).toHaveLength(PAGES)
  })

  it('asks whether the others have changed, and not for all of them anew', async () => {
    await ran('run', '--formats', 'jsonl')
    await ran('worker')
    expect(asked().slice(PAGES)).toEqual(Array.from({ length: PAGES }, (_, at) => ({ path: `/b/${at + 1}`, tag: '"1"' }))) // prettier-ignore
  }) // prettier-ignore

  it('goes on with a run that broke off', async () => {
    site.configure({ recheckDays: 30 })
    await ran('run', '--formats', 'jsonl', '--max-pages', '2')
    await ran('worker')
    expect(asked()).toHaveLength(PAGES)
  })

  it('knows by the store alone what is not to be asked for again, and what is gone', async () => {
    site.configure({ recheckDays: 30 })
    await ran('run', '--formats', 'jsonl')
    const gone = site.handlers['/b/2']!
    delete site.handlers['/b/2']
    site.configure({ recheckDays: 0 })
    await site.run(['run', '--formats', 'jsonl'])
    site.handlers['/b/2'] = gone
    const before = await within(changes)
    expect(before.map(({ what }) => what)).toContain('withdrawn')
    rmSync(join(site.out, 'archive'), { recursive: true })
    site.configure({ recheckDays: 30 })
    const count = asked().length
    await site.run(['worker'])
    expect(asked().length - count).toBeLessThanOrEqual(1) // the one that is gone may be looked for
    const after = await within(changes)
    expect(after.filter(({ what }) => what === 'withdrawn')).toEqual(before.filter(({ what }) => what === 'withdrawn'))
  })

  it.skipIf(!HAS_SERVER)('on a server, too', async () => {
    const server = await openServer()
    try {
      site.configure({ recheckDays: 30 })
      const db = ['--db', server.addressOf('filled')]
      await ran('run', '--formats', 'jsonl', ...db)
      await ran('worker', '--submit', ...db)
      await ran('worker', '--until-idle', ...db)
      expect(asked()).toHaveLength(PAGES)
    } finally {
      await server.close()
    }
  })
})

describe('a worker beside an archive that was not read', () => {
  it('reads what was fetched and no more, and asks for none of it', async () => {
    site.configure({ recheckDays: 30 })
    await ran('fetch')
    expect(await ran('worker')).toContain(
      `read      ${PAGES} pages that lay in the archive\nbulletins worker: 1 lane, 0 pages read\n`,
    )
    expect([await within(sources), asked().length]).toEqual([[PAGES], PAGES])
  })

  it('reads archives that were put into it', async () => {
    site.configure({ recheckDays: 30 })
    await ran('run', '--formats', 'jsonl')
    const part = join(site.out, 'archive', 'merged-0123abcd')
    mkdirSync(part)
    for (const file of globSync('*.warc.gz', { cwd: join(site.out, 'archive') })) {
      cpSync(join(site.out, 'archive', file), join(part, file))
      rmSync(join(site.out, 'archive', file))
    }
    for (const file of globSync('bulletins.db*', { cwd: site.out })) rmSync(join(site.out, file))
    await ran('worker')
    expect([await within(sources), asked().length]).toEqual([[PAGES], PAGES])
  })

  it('tells who keeps the lane of the pages that it read, though it was stopped before the others', async () => {
    await ran('fetch')
    const setting = await settingOf({ config: site.config, out: site.out })
    const lanes = hostLanes(setting.chosen).map(nameOf)
    await within(async (store) => {
      const stop = new AbortController()
      const put: Store['put'] = (capture, read) => (stop.abort(), store.put(capture, read))
      const means = { setting, userAgent: 'test', log: openLog({ log: 'json' }), store: { ...store, put } }
      expect(await readLeftovers(means, stop.signal)).toBe(1)
      const known = await store.shared.known(lanes[0] ?? '')
      expect(known.map(({ kind }) => kind)).toEqual(['held'])
    })
  })

  it('refuses an archive of the demo', async () => {
    await ran('run', '--demo', '--formats', 'jsonl')
    for (const file of globSync('bulletins.db*', { cwd: site.out })) rmSync(join(site.out, file))
    const { code, stderr } = await site.run(['worker'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('got one that holds the demo')])
    expect(await within(sources)).toEqual([])
  })
})

describe('a worker beside an archive that was read', () => {
  it('reads what is new there, and not again what it has read', async () => {
    site.configure({ recheckDays: 30 })
    await ran('worker')
    await ran('worker') // reads what the first one wrote, and adds its own words
    const [file = ''] = globSync(join(site.out, 'archive', '*.warc.gz'))
    const offsets = [...readWarc(file)].flatMap((item) => ('damage' in item ? [] : item.place.offset))
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0, offsets[2], offsets[4])) // whoever looks there sees that it is damaged
    await ran('worker')
    expect([await within((store) => store.failures()), asked().length]).toEqual([[], PAGES])
    await site.run(['extract'])
    expect(await within((store) => store.failures())).not.toEqual([])
  })
})

describe('a write that a crash broke', () => {
  const torn = Buffer.from('1f8b08000000000000ff', 'hex')
  const files = (): string[] => globSync(join(site.out, 'archive', '*.warc.gz'))
  const failures = (): Promise<string[]> => within(async (store) => (await store.failures()).map(({ code }) => code))

  it('is cut off by the worker that reads what a dead one left, and leaves no failure', async () => {
    await ran('worker')
    appendFileSync(files()[0]!, torn)
    await ran('worker')
    expect(await failures()).toEqual([])
    expect(readFileSync(files()[0]!).indexOf(torn, -torn.length)).toBe(-1)
  })

  it('is no failure any more once it was cut off', async () => {
    await ran('worker')
    appendFileSync(files()[0]!, torn)
    expect((await site.run(['extract'])).code).toBe(3)
    expect(await failures()).toEqual(['warc-damaged'])
    site.handlers['/b/1'] = bulletinPage('July') // a record is written where the broken one began
    await ran('worker')
    await ran('worker')
    expect(await failures()).toEqual([])
  })

  it('is no failure any more for who reads the whole archive; of a file that is not here nothing is said', async () => {
    await ran('worker')
    appendFileSync(files()[0]!, torn)
    await site.run(['extract'])
    const whole = readFileSync(files()[0]!)
    rmSync(files()[0]!)
    appendFileSync(join(site.out, 'archive', 'bulletins-00001.warc.gz'), whole.subarray(0, whole.length - torn.length))
    await within((store) => store.noteFailure({ url: `bulletins-00001.warc.gz#${whole.length - torn.length}`, source: 'archive', code: 'warc-damaged', message: 'cut', known: false }, '2026-01-01')) // prettier-ignore
    await ran('extract')
    expect(await failures()).toEqual(['warc-damaged'])
  })
})
