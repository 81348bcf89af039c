// Whole fetches against a server that misbehaves: what is archived, what is said, and that the rest goes on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/fetch/archive.ts'
import { openBudget } from '../../src/fetch/budget.ts'
import { openLanes } from '../../src/fetch/lane.ts'
import { openArchive } from '../../src/fetch/archive.ts'
import type { Limits } from '../../src/fetch/limits.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import type { FetchOptions } from '../../src/fetch/run.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import type { Page } from '../../src/model.ts'
import type { Source } from '../../src/sources/source.ts'
import type { Handler, Hostile } from './server.ts'
import { html, listing, serve, sourceOf } from './server.ts'

const QUICK: Partial<Limits> = { headersMs: 1000, idleMs: 1000, totalMs: 2500, backoffMs: 5, attempts: 3 }
const PAGE = '<h1>Monitoring</h1><p>A court fined an editor.</p>'

let folder: string
let archive: Archive
let server: Hostile | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  archive = openArchive(folder, { write: true })
})
afterEach(async () => {
  await archive.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

async function run(
  handlers: Readonly<Record<string, Handler>>,
  changes: Partial<Source> = {},
  options: Partial<FetchOptions> = {},
) {
  server = await serve(handlers)
  return again(changes, options)
}

async function again(changes: Partial<Source> = {}, options: Partial<FetchOptions> = {}) {
  const pages: Page[] = []
  const source = sourceOf(server!.host, changes)
  const account = await fetchSource(source, {
    archive,
    userAgent: 'bulletins/test',
    limits: QUICK,
    ...options,
    onEvent: (event) => {
      if (event.kind === 'page') pages.push(archive.page(event.place, [source]))
      options.onEvent?.(event)
    },
  })
  return { account, pages, codes: account.failures.map(({ url, code }) => `${new URL(url).pathname} ${code}`) }
}

describe('a plain fetch', () => {
  it('follows the listing and its pages, hands over each bulletin once, and leaves the rest alone', async () => {
    const { account, pages } = await run({
      '/list': listing(
        '/b/1',
        '/b/1#top',
        '/b/2?utm_source=x',
        '/about',
        '/list?start=10',
        'https://elsewhere.example/b/9',
      ),
      '/list?start=10': listing('/b/3', '/list'),
      '/b/1': html(PAGE),
      '/b/2': html(PAGE),
      '/b/3': html(PAGE),
    })
    expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(['/b/1', '/b/2', '/b/3'])
    expect(account).toMatchObject({ found: 3, listingPages: 2, failures: [], tooFew: false, parked: null })
    expect(server!.paths()).toEqual(['/robots.txt', '/list', '/list?start=10', '/b/1', '/b/2', '/b/3'])
    expect(server!.log.every(({ headers }) => headers['user-agent'] === 'bulletins/test')).toBe(true)
  })

  it('sends no cookie back and asks for what it can undo', async () => {
    await run({ '/list': html('<a href="/b/1">1</a>', { 'Set-Cookie': 'a=1' }), '/b/1': html(PAGE) })
    expect(server!.log.at(-1)?.headers).toMatchObject({ 'accept-encoding': 'gzip, br, deflate' })
    expect(server!.log.at(-1)?.headers.cookie).toBeUndefined()
  })

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
  ])('undoes %s, and archives what came over the wire', async (encoding, wire) => {
    const send: Handler = (response) => response.writeHead(200, { 'Content-Encoding': encoding }).end(wire)
    const { pages } = await run({ '/list': listing('/b/1'), '/b/1': send })
    expect(Buffer.from(pages[0]!.bytes).toString()).toBe(PAGE)
    const [kept] = [...archive.pages([])]
    expect(kept).toMatchObject({ page: { bytes: Buffer.from(PAGE) } })
  })
})

describe('robots.txt', () => {
  const site = (robots: Handler) => ({ '/robots.txt': robots, '/list': listing('/b/1'), '/b/1': html(PAGE) })
  const status =
    (code: number): Handler =>
    (response) =>
      response.writeHead(code).end('User-agent: *\nAllow: /')

  it.each([404, 403, 410])('allows all when it answers %i', async (code) => {
    expect((await run(site(status(code)))).pages).toHaveLength(1)
  })

  it.each([503, 500, 429])('allows nothing when it answers %i', async (code) => {
    const { pages, codes } = await run(site(status(code)))
    expect(pages).toEqual([])
    expect(codes).toEqual(['/list robots-disallowed'])
    expect(server!.paths().every((path) => path === '/robots.txt')).toBe(true)
  })

  it('allows nothing when it hangs', async () => {
    const { codes } = await run(
      site(() => undefined),
      {},
      { limits: { ...QUICK, headersMs: 100, totalMs: 150, attempts: 1 } },
    )
    expect(codes).toEqual(['/list robots-disallowed'])
  })

  it('obeys its rules for this tool, and says what was left out', async () => {
    const robots = html('User-agent: bulletins\nDisallow: /b/2\n\nUser-agent: *\nDisallow: /', {
      'Content-Type': 'text/plain',
    })
    const { account, pages } = await run({
      '/robots.txt': robots,
      '/list': listing('/b/1', '/b/2'),
      '/b/1': html(PAGE),
      '/b/2': html(PAGE),
    })
    expect(pages).toHaveLength(1)
    expect(account.disallowed).toEqual([`${server!.url}/b/2`])
    expect(account.failures).toEqual([])
  })

  it('reads no more of it than 500 KiB', async () => {
    const robots = html(`User-agent: *\n${'#'.repeat(600 * 1024)}\nDisallow: /`)
    expect((await run(site(robots))).pages).toHaveLength(1)
  })
})

describe('politeness', () => {
  it('rests after the end of an answer, not after its start', async () => {
    const slow: Handler = (response) => void setTimeout(() => response.end(PAGE), 120)
    await run(
      { '/list': listing('/b/1', '/b/2', '/b/3'), '/b/1': slow, '/b/2': slow, '/b/3': slow },
      { politeness: { delaySeconds: 0.06, delayFactor: 0 } },
    )
    const gaps = server!.log.slice(1).map(({ start }, index) => start - server!.log[index]!.end)
    expect(Math.min(...gaps)).toBeGreaterThan(50)
  })

  it('asks a slow server more slowly', async () => {
    const slow: Handler = (response) => void setTimeout(() => response.end(PAGE), 60)
    const { account } = await run(
      { '/list': listing('/b/1', '/b/2'), '/b/1': slow, '/b/2': html(PAGE) },
      { politeness: { delaySeconds: 0, delayFactor: 3 } },
    )
    const [one, two] = server!.log.slice(-2)
    expect(two!.start - one!.end).toBeGreaterThan(150)
    expect(account.waitedMs).toBeGreaterThan(150)
  })

  it('obeys Crawl-delay', async () => {
    await run({ '/robots.txt': html('User-agent: *\nCrawl-delay: 0.1'), '/list': listing('/b/1'), '/b/1': html(PAGE) })
    const [list, one] = server!.log.slice(-2)
    expect(one!.start - list!.end).toBeGreaterThan(90)
  })

  it('rests as long as Retry-After asks, for the whole host', async () => {
    let asked = 0
    const busy: Handler = (response) =>
      asked++ === 0 ? response.writeHead(429, { 'Retry-After': '1' }).end() : response.end(PAGE)
    const { account, pages } = await run({ '/list': listing('/b/1', '/b/2'), '/b/1': busy, '/b/2': html(PAGE) })
    const [first, second] = server!.log.filter(({ path }) => path === '/b/1')
    expect(second!.start - first!.end).toBeGreaterThan(950)
    expect(pages).toHaveLength(2)
    expect(account.retries).toBe(1)
  })

  it('leaves a host alone that asks for more than it can wait', async () => {
    const busy: Handler = (response) => response.writeHead(503, { 'Retry-After': '86400' }).end()
    const { account } = await run({ '/list': listing('/b/1', '/b/2'), '/b/1': busy, '/b/2': html(PAGE) })
    expect(account.parked).toContain('86400 s')
    expect(server!.paths().filter((path) => path.startsWith('/b/'))).toEqual(['/b/1'])
  })

  it('leaves a host alone after so many failures in a row', async () => {
    const broken: Handler = (response) => response.writeHead(500).end()
    const paths = ['/b/1', '/b/2', '/b/3', '/b/4']
    const { account } = await run(
      { '/list': listing(...paths), ...Object.fromEntries(paths.map((path) => [path, broken])) },
      {},
      { limits: { ...QUICK, attempts: 1, parkAfter: 2 } },
    )
    expect(account.failures.map(({ code }) => code)).toEqual(['fetch-status', 'fetch-status'])
    expect(account.left).toBe(2)
    expect(account.parked).toBe('2 failures in a row')
    expect(server!.paths()).not.toContain('/b/3')
  })
})

describe('a server that fails', () => {
  const others = { '/b/2': html(PAGE) }

  it('is asked again, and forgiven', async () => {
    let asked = 0
    const flaky: Handler = (response, _request, socket) => {
      asked++
      if (asked === 1) socket.destroy()
      else if (asked === 2) response.writeHead(502).end()
      else response.end(PAGE)
    }
    const { account, pages } = await run({ '/list': listing('/b/1'), '/b/1': flaky })
    expect(pages).toHaveLength(1)
    expect(account).toMatchObject({ retries: 2, statuses: { 200: 2, 404: 1, 502: 1 } })
    // the answer that was no page is evidence, too
    const statuses = archive
      .files()
      .flatMap((file) => [...readWarc(file)])
      .flatMap((item) => ('type' in item && item.type === 'response' ? [item.block.toString('latin1', 9, 12)] : []))
    expect(statuses).toEqual(['404', '200', '502', '200'])
  })

  const BOMB = gzipSync(Buffer.alloc(25_000_000))
  const drip: Handler = (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('.'), 50)
    response.on('close', () => clearInterval(timer))
  }
  const cut: Handler = (response, _request, socket) => {
    response.writeHead(200, { 'Content-Length': 5000 })
    response.write('half', () => socket.destroy())
  }
  const cases: readonly (readonly [string, Handler, string])[] = [
    ['redirects in a circle', (response) => response.writeHead(302, { Location: '/b/1' }).end(), 'fetch-failed'],
    [
      'redirects out of the source',
      (response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/b/1' }).end(),
      'fetch-refused',
    ],
    ['redirects to the start page', (response) => response.writeHead(302, { Location: '/' }).end(), 'fetch-status'],
    ['redirects to a list', (response) => response.writeHead(302, { Location: '/list' }).end(), 'fetch-refused'],
    [
      'redirects to a file',
      (response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
      'fetch-refused',
    ],
    ['sends more than the limit', (response) => response.end(Buffer.alloc(10_000_001)), 'fetch-too-large'],
    [
      'sends a gzip bomb',
      (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(BOMB),
      'fetch-too-large',
    ],
    ['drips', drip, 'fetch-timeout'],
    ['hangs', () => undefined, 'fetch-timeout'],
    ['cuts the body', cut, 'fetch-failed'],
    [
      'cuts the gzip',
      (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 30)),
      'fetch-failed',
    ],
    [
      'encodes by an unknown method',
      (response) => response.writeHead(200, { 'Content-Encoding': 'compress' }).end('x'),
      'fetch-failed',
    ],
    ['says 304 unasked', (response) => response.writeHead(304).end(), 'fetch-status'],
    ['says 404', (response) => response.writeHead(404).end(), 'fetch-status'],
    ['says 500', (response) => response.writeHead(500).end(), 'fetch-status'],
  ]
  it.each(cases)('that %s: one failure, and the others go on', async (_name, handler, code) => {
    const limits = { ...QUICK, attempts: 1, headersMs: 500, totalMs: 900 }
    const { codes, pages } = await run({ '/list': listing('/b/1', '/b/2'), '/b/1': handler, ...others }, {}, { limits })
    expect(codes).toEqual([`/b/1 ${code}`])
    expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(['/b/2'])
  })

  it('sends what can not be unpacked: kept as evidence, with the reason, and as no answer to go by', async () => {
    const damaged: Handler = (response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip', ETag: '"1"' }).end(gzipSync(PAGE).subarray(0, 30))
    await run({ '/list': listing('/b/1'), '/b/1': damaged }, {}, { limits: { ...QUICK, attempts: 2 } })
    const kept = archive.files().flatMap((file) => [...readWarc(file)]).flatMap((item) => ('type' in item && item.url?.endsWith('/b/1') === true ? [item] : [])) // prettier-ignore
    expect(kept.map(({ type }) => type)).toEqual(['response', 'request', 'metadata', 'response', 'request', 'metadata'])
    expect(kept[2]?.block.toString()).toMatch(/fault: Expected a whole gzip body, got/u)
    expect([...archive.pages([])]).toEqual([])
    expect(archive.last(`${server!.url}/b/1`)).toBeNull()
    await again({}, { limits: { ...QUICK, attempts: 1 } })
    expect(server!.log.at(-1)?.headers['if-none-match']).toBeUndefined()
  })

  it('that is not there: said, not thrown', async () => {
    server = await serve({})
    await server.close()
    const { codes } = await again()
    expect(codes).toEqual(['/list robots-disallowed'])
  })

  it('lists nothing: fewer than expected', async () => {
    expect((await run({ '/list': html('Nothing here.') })).account.tooFew).toBe(true)
  })

  it('is known to fail at an address: the failure says why', async () => {
    server = await serve({ '/list': listing('/b/1') })
    const { account } = await again({ knownFailures: [{ url: `${server.url}/b/1`, why: 'it is gone' }] })
    expect(account.failures).toMatchObject([{ status: 404, known: 'it is gone' }])
  })
})

describe('a redirect', () => {
  it('to another bulletin gives that one, once, also where its address is raw Cyrillic', async () => {
    const moved: Handler = (_response, _request, socket) =>
      void socket.end('HTTP/1.1 301 Moved\r\nLocation: /b/новости\r\nContent-Length: 0\r\n\r\n')
    const target = new URL('http://x/b/новости').pathname
    const { account, pages } = await run({ '/list': listing('/b/1', target), '/b/1': moved, [target]: html(PAGE) })
    expect(pages.map(({ url }) => new URL(url).pathname)).toEqual([target])
    expect(account.redirects).toEqual([{ from: `${server!.url}/b/1`, to: server!.url + target }])
    expect([...archive.pages([])]).toHaveLength(1)
  })
})

describe('an old address that leads to the start page', () => {
  it('is no bulletin, and what stands there is read by nobody; it is kept as evidence', async () => {
    const moved: Handler = (response) => response.writeHead(301, { Location: '/home' }).end()
    const site = { '/list': listing('/b/1'), '/b/1': moved, '/home': html(PAGE) }
    const { codes } = await run(site)
    expect(codes).toEqual(['/b/1 fetch-refused'])
    expect([...archive.pages([])]).toEqual([])
    expect(archive.bulletins('test')).toEqual([])
    expect(archive.files().flatMap((file) => [...readWarc(file)]).some((item) => 'type' in item && item.type === 'response' && item.url === `${server!.url}/home`)).toBe(true) // prettier-ignore
  })
})

describe('a second fetch', () => {
  it('asks with the validators of the first, and keeps a revisit of a 304', async () => {
    const page: Handler = (response, request) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304, { ETag: '"1"' }).end()
        : response.writeHead(200, { ETag: '"1"' }).end(PAGE)
    await run({ '/list': listing('/b/1'), '/b/1': page })
    const { account, pages } = await again()
    expect(pages).toEqual([])
    expect(account).toMatchObject({ fetched: [], unchanged: 1, failures: [] })
    expect([...archive.pages([])]).toHaveLength(1)
  })

  it('asks with the newest validators: the same bytes may come under another ETag', async () => {
    let etag = '"1"'
    await run({ '/list': listing('/b/1'), '/b/1': (response) => response.writeHead(200, { ETag: etag }).end(PAGE) })
    etag = '"2"'
    await again()
    await again()
    expect(server!.log.at(-1)?.headers['if-none-match']).toBe('"2"')
  })

  it('knows the same bytes again, and new ones', async () => {
    let text = PAGE
    await run({ '/list': listing('/b/1'), '/b/1': (response) => response.end(text) })
    expect((await again()).account).toMatchObject({ unchanged: 1, fetched: [] })
    text += '<p>Edited.</p>'
    expect((await again()).pages).toHaveLength(1)
    expect([...archive.pages([])]).toHaveLength(2)
  })

  it('knows a page that is gone, since when, and that it is back', async () => {
    let status = 200
    await run({ '/list': listing('/b/1', '/b/2'), '/b/1': (response) => response.writeHead(status).end(PAGE) })
    const gone = () => [...openArchive(folder).gone()].map(([url]) => url)
    expect(gone()).toEqual([]) // b/2 never was there
    status = 404
    await again()
    const times = () => archive.absences().get(`${server!.url}/b/1`) ?? []
    const [absence] = times()
    await again()
    expect(times()).toEqual([{ since: absence!.since, until: null }])
    expect(gone()).toEqual([`${server!.url}/b/1`])
    status = 200
    await again()
    expect(gone()).toEqual([])
    expect(times()).toEqual([{ since: absence!.since, until: expect.stringMatching(/^\d{4}-/u) as string }])
    expect([...openArchive(folder).absences()]).toEqual([...archive.absences()])
  })

  it('leaves a page alone that was looked at of late', async () => {
    await run({ '/list': listing('/b/1'), '/b/1': html(PAGE) })
    expect((await again({ recheckDays: 7 })).account).toMatchObject({ fresh: 1, unchanged: 0 })
    const inAWeek = () => Date.now() + 8 * 86_400_000
    expect((await again({ recheckDays: 7 }, { now: inAWeek })).account).toMatchObject({ fresh: 0, unchanged: 1 })
  })
})

describe('an interrupted fetch', () => {
  it('asks for nothing more, and keeps what it has', async () => {
    const stop = new AbortController()
    const slow: Handler = (response) => void setTimeout(() => response.end(PAGE), 5000)
    const { account, pages } = await run(
      { '/list': listing('/b/1', '/b/2'), '/b/1': html(PAGE), '/b/2': slow },
      {},
      {
        signal: stop.signal,
        onEvent: ({ kind }) => kind === 'page' && setTimeout(() => stop.abort(), 30),
      },
    )
    expect(account).toMatchObject({ interrupted: true, failures: [] })
    expect(account.fetched).toHaveLength(1)
    expect(pages).toHaveLength(1)
  })
})

describe('a host that is dead', () => {
  it('costs the others none of the pages that a run may ask for, and is told once', async () => {
    const paths = Array.from({ length: 9 }, (_, n) => `/b/${n}`)
    server = await serve({ '/list': listing(...paths), ...Object.fromEntries(paths.map((path) => [path, html(PAGE)])) })
    const dead = await serve({ '/list': listing(...paths) })
    await fetchSource(sourceOf(dead.host, { id: 'dead' }), { archive, userAgent: 'bulletins/test', limits: QUICK })
    await dead.close()
    const options = { archive, userAgent: 'bulletins/test', limits: { ...QUICK, attempts: 1 }, budget: openBudget(5) }
    const gone = await fetchSource(sourceOf(dead.host, { id: 'dead' }), options)
    expect(gone).toMatchObject({ requests: 0, disallowed: [] })
    expect(await fetchSource(sourceOf(server.host), options)).toMatchObject({ left: 4, failures: [] })
  })
})

describe('sources of one site', () => {
  it('ask for robots.txt and the sitemap once between them', async () => {
    const map = (response: Parameters<Handler>[0]): void => void response.end('<urlset></urlset>')
    server = await serve({
      '/robots.txt': html('Sitemap: /map.xml'),
      '/map.xml': map,
      '/list': listing('/b/1'),
      '/b/1': html(PAGE),
    })
    const lanes = openLanes({ parkAfter: 5, hostsAtOnce: 8 })
    const options = { archive, userAgent: 'bulletins/test', lanes, limits: QUICK }
    const politeness = { delaySeconds: 0.05, delayFactor: 0 }
    const source = sourceOf(server.host, { sitemaps: 'robots', links: '^/never$', politeness })
    const accounts = await Promise.all(['a', 'b', 'c'].map((id) => fetchSource({ ...source, id }, options)))
    expect(accounts.flatMap(({ failures }) => failures)).toEqual([])
    expect(server.paths().sort()).toEqual(['/list', '/list', '/list', '/map.xml', '/robots.txt'])
  })
})

describe('the private network', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433'])(
    'is out of reach of a public source: %s',
    async (name) => {
      server = await serve({ '/list': listing('/b/1') })
      const port = server.host.split(':')[1] ?? ''
      const host = new URL(`http://${name}:${port}`).host
      const source = { ...sourceOf(host), privateNetwork: false }
      const account = await fetchSource(source, { archive, userAgent: 'bulletins/test', limits: QUICK })
      expect(account.failures.map(({ code }) => code)).toEqual(['robots-disallowed'])
      expect(server.log).toEqual([])
    },
  )
})
