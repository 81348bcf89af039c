// How a source is searched, as a server sees it: listing, sitemap and feed; what is asked for again, and when.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/fetch/archive.ts'
import { openArchive } from '../../src/fetch/archive.ts'
import type { FetchOptions } from '../../src/fetch/run.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import type { Source } from '../../src/sources/source.ts'
import type { Handler, Hostile } from './server.ts'
import { html, listing, serve, sourceOf } from './server.ts'

const PAGE = html('<p>A court fined an editor.</p>')
const DAY = 86_400_000

let folder: string
let archive: Archive
let server: Hostile
const handlers: Record<string, Handler> = {}
const bulletins = (...numbers: readonly number[]): string[] => numbers.map((n) => `/b/${n}`)
const sitemap = (paths: readonly string[], lastmod = ''): string =>
  `<urlset>${paths.map((path) => `<url><loc>${server.url}${path}</loc>${lastmod}</url>`).join('')}</urlset>`

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  archive = openArchive(folder, { write: true })
  for (const path of Object.keys(handlers)) Reflect.deleteProperty(handlers, path)
  for (const path of bulletins(1, 2, 3, 4, 5, 6, 7, 8, 9)) handlers[path] = PAGE
  server = await serve(handlers)
})
afterEach(async () => {
  await archive.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

async function run(changes: Partial<Source> = {}, options: Partial<FetchOptions> = {}) {
  const before = server.log.length
  const source = sourceOf(server.host, changes)
  const account = await fetchSource(source, {
    archive,
    userAgent: 'bulletins/test',
    limits: { attempts: 1 },
    ...options,
  })
  return { ...account, asked: server.paths().slice(before) }
}

describe('a sitemap', () => {
  it('that robots.txt announces is read, packed or not, as far as it is of the source’s hosts', async () => {
    handlers['/robots.txt'] = html(`User-agent: *\nSitemap: /map.xml\nSitemap: https://elsewhere.example/map.xml`)
    handlers['/list'] = listing(...bulletins(1))
    handlers['/map.xml'] = (response) =>
      response.end(`<sitemapindex><sitemap><loc>${server.url}/map-1.xml.gz</loc></sitemap></sitemapindex>`)
    handlers['/map-1.xml.gz'] = (response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/gzip' })
        .end(gzipSync(sitemap(['/b/1', '/b/2', '/about', '/list'])))
    const { found, missing, failures, asked } = await run({ sitemaps: 'robots' })
    expect(asked).toEqual(['/robots.txt', '/list', '/map.xml', '/map-1.xml.gz', '/b/1', '/b/2'])
    expect({ found, failures }).toEqual({ found: 2, failures: [] })
    expect(missing).toEqual([{ url: `${server.url}/b/2`, in: 'sitemap', notIn: 'listing' }])
  })

  it('that fails is a failure; the listing is read all the same', async () => {
    handlers['/list'] = listing(...bulletins(1))
    handlers['/map.xml'] = (response) => response.end(gzipSync(Buffer.alloc(30_000_000)))
    const { failures, fetched } = await run({ sitemaps: [`${server.url}/map.xml`, `${server.url}/none.xml`] })
    expect(failures.map(({ code }) => code)).toEqual(['fetch-too-large', 'fetch-status'])
    expect(fetched).toHaveLength(1)
  })

  it('that is an error page with a good status is a failure', async () => {
    handlers['/list'] = listing(...bulletins(1))
    handlers['/map.xml'] = html('<html><body>Database error</body></html>')
    const { failures } = await run({ sitemaps: [`${server.url}/map.xml`] })
    expect(failures.map(({ code }) => code)).toEqual(['page-no-bulletin'])
  })

  it('makes a page due that changed since it was last looked at', async () => {
    let lastmod = '<lastmod>2020-01-01</lastmod>'
    handlers['/list'] = listing(...bulletins(1))
    handlers['/map.xml'] = (response) => response.end(sitemap(['/b/1'], lastmod))
    const source = { sitemaps: [`${server.url}/map.xml`], recheckDays: 30 }
    await run(source)
    expect(await run(source)).toMatchObject({ fresh: 1 })
    lastmod = `<lastmod>${new Date(Date.now() + 1000).toISOString()}</lastmod>`
    expect(await run(source)).toMatchObject({ fresh: 0, unchanged: 1 })
    lastmod = `<lastmod>not a day</lastmod>`
    expect(await run(source)).toMatchObject({ fresh: 1 })
  })
})

describe('the dates of a sitemap', () => {
  const source = () => ({ sitemaps: [`${server.url}/map.xml`], recheckDays: 30 })
  const serveDates = (count: number, lastmod: (n: number) => string): void => {
    const paths = Array.from({ length: count }, (_, n) => `/b/${n + 1}`)
    for (const path of paths) handlers[path] = PAGE
    handlers['/list'] = listing(...paths)
    handlers['/map.xml'] = (response) =>
      response.end(`<urlset>${paths.map((path, n) => `<url><loc>${path}</loc><lastmod>${lastmod(n)}</lastmod></url>`).join('')}</urlset>`)
  } // prettier-ignore
  const day = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString()

  it('that are all of one day are those of the sitemap, and make nothing due', async () => {
    serveDates(10, () => day(0))
    await run(source())
    serveDates(10, () => day(1))
    expect(await run(source())).toMatchObject({ fresh: 10, unchanged: 0 })
    serveDates(10, (n) => day(n === 0 ? 1 : -1000))
    expect(await run(source())).toMatchObject({ fresh: 9, unchanged: 1 })
  })

  it('that are still to come are made up', async () => {
    serveDates(1, () => day(400))
    await run(source())
    expect(await run(source())).toMatchObject({ fresh: 1 })
  })
})

describe('a bulletin that nobody names any more', () => {
  it('is looked after all the same, by its age: it may be gone', async () => {
    handlers['/list'] = listing(...bulletins(1, 2))
    await run({ recheckDays: 7 })
    handlers['/list'] = listing(...bulletins(2))
    Reflect.deleteProperty(handlers, '/b/1')
    expect(await run({ recheckDays: 7 })).toMatchObject({ fresh: 2, failures: [] })
    const later = { now: () => Date.now() + 8 * DAY }
    expect(await run({ recheckDays: 7 }, later)).toMatchObject({ found: 1, unchanged: 1, failures: [{ status: 404 }] })
    expect([...archive.gone().keys()]).toEqual([`${server.url}/b/1`])
    const { asked, failures } = await run({ recheckDays: 7 }, { now: () => Date.now() + 16 * DAY })
    expect({ asked: asked.includes('/b/1'), failures }).toEqual({ asked: false, failures: [] })
  })
})

describe('a long listing', () => {
  it('is read whole the first time and every month, else only as far as it has something new', async () => {
    handlers['/list'] = listing(
      '/b/1',
      '/list?start=1',
      '/list?start=2',
      '/list?start=3',
      '/list?start=4',
      '/list?start=5',
    )
    for (const n of [1, 2, 3, 4, 5]) handlers[`/list?start=${n}`] = listing(`/b/${n + 1}`)
    const lists = ({ asked }: { asked: readonly string[] }): number =>
      asked.filter((path) => path.startsWith('/list')).length
    expect(lists(await run())).toBe(6)
    const second = await run()
    expect(lists(second)).toBe(3)
    expect(second).toMatchObject({ full: false, complete: false, tooFew: false, unchanged: 6 })
    handlers['/list'] = listing(
      '/b/9',
      '/list?start=1',
      '/list?start=2',
      '/list?start=3',
      '/list?start=4',
      '/list?start=5',
    )
    const third = await run()
    expect(lists(third)).toBe(4)
    expect(third.fetched).toEqual([`${server.url}/b/9`])
    expect(await run({}, { now: () => Date.now() + 31 * DAY })).toMatchObject({ full: true, listingPages: 6 })
  })
})

describe('the number of bulletins', () => {
  it('that the listings name counts, whatever a sitemap adds: else nobody would see that a listing broke', async () => {
    handlers['/list'] = listing('/about')
    handlers['/map.xml'] = (response) => response.end(sitemap(bulletins(1, 2, 3)))
    const account = await run({ sitemaps: [`${server.url}/map.xml`], expectations: { minBulletins: 3 } })
    expect(account).toMatchObject({ found: 3, listed: 0, tooFew: true })
  })

  it('is held against what the source expects', async () => {
    handlers['/list'] = listing(...bulletins(1, 2, 3))
    expect(await run({ expectations: { minBulletins: 4 } })).toMatchObject({ tooFew: true, tooMany: false })
    expect(await run({ expectations: { minBulletins: 1, maxBulletins: 2 } })).toMatchObject({
      tooFew: false,
      tooMany: true,
    })
    expect(await run({ expectations: { minBulletins: 3, maxBulletins: 3 } })).toMatchObject({
      tooFew: false,
      tooMany: false,
    })
  })
})

describe('an address', () => {
  it('is asked for in its canonical form, and the archive keeps how and where it was linked', async () => {
    handlers['/list'] = html('<a href="//127.0.0.1.:80/b/1">no</a><a href="/b//2?utm_source=x#top">one</a>')
    const { asked } = await run()
    expect(asked).toEqual(['/robots.txt', '/list', '/b/2'])
    const [details] = archive
      .files()
      .flatMap((file) => [...readWarc(file)])
      .filter((item) => 'type' in item && item.type === 'metadata' && item.url === `${server.url}/b/2`)
    const words = details !== undefined && 'block' in details ? details.block.toString() : ''
    expect(words).toContain(`via: ${server.url}/list\r\n`)
    expect(words).toContain(`original: ${server.url}/b//2?utm_source=x#top\r\n`)
    expect(words).toContain('robots: allowed by robots.txt answered 404\r\n')
  })

  it('that only answers as it was linked is asked for so, and known by it the next time', async () => {
    handlers['/list'] = listing('/b/11?print=1', '/b/12?print=1')
    handlers['/b/11?print=1'] = PAGE
    const { fetched, failures } = await run({ recheckDays: 7 })
    expect(fetched).toEqual([`${server.url}/b/11`])
    expect(failures.map(({ url }) => url)).toEqual([`${server.url}/b/12`])
    const second = await run({ recheckDays: 7 })
    expect(second).toMatchObject({ fresh: 1, unchanged: 0 })
    expect(second.asked.some((path) => path.startsWith('/b/11'))).toBe(false)
    const later = await run({ recheckDays: 7 }, { now: () => Date.now() + 8 * DAY })
    expect(later).toMatchObject({ unchanged: 1, fetched: [] })
    expect(later.asked.filter((path) => path.startsWith('/b/11'))).toEqual(['/b/11?print=1'])
  })

  it('whose host leads to another of the source’s is one bulletin, fresh by its age', async () => {
    const other = server.host.replace('127.0.0.1', 'localhost')
    handlers['/list'] = listing('/b/1')
    handlers['/b/1'] = (response, request, socket) =>
      request.headers.host === other
        ? PAGE(response, request, socket)
        : response.writeHead(301, { Location: `http://${other}/b/1` }).end()
    const source = { hosts: [server.host, other], recheckDays: 7 }
    expect(await run(source)).toMatchObject({ fetched: [`${server.url}/b/1`], redirects: [] })
    const second = await run(source)
    expect(second).toMatchObject({ fresh: 1, unchanged: 0, fetched: [] })
    expect(second.asked).not.toContain('/b/1')
    const later = await run(source, { now: () => Date.now() + 8 * DAY })
    expect(later.asked.filter((path) => path === '/b/1')).toHaveLength(1)
  })

  it('that is old leads to the new one: neither is missing where the other is named', async () => {
    handlers['/list'] = listing('/b/1', '/b/3')
    handlers['/map.xml'] = (response) => response.end(sitemap(['/b/2', '/b/3']))
    handlers['/b/1'] = (response) => response.writeHead(301, { Location: '/b/2' }).end()
    const { missing, redirects } = await run({ sitemaps: [`${server.url}/map.xml`] })
    expect(redirects).toHaveLength(1)
    expect(missing).toEqual([])
  })

  it('with its parameters in another order is the same', async () => {
    handlers['/list'] = listing('/b?view=x&id=1')
    handlers['/map.xml'] = (response) => response.end(sitemap(['/b?id=1&amp;view=x']))
    handlers['/b?view=x&id=1'] = PAGE
    const account = await run({ links: '^/b\\?', sitemaps: [`${server.url}/map.xml`] })
    expect(account).toMatchObject({ found: 1, missing: [], failures: [] })
  })
})
