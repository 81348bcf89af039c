// How a source is searched, and what is asked for again.
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import type { Lab } from '../lab.ts'
import type { Row } from '../row.ts'
import type { Handler, Hostile } from '../server.ts'
import { html, listing } from '../server.ts'
import { hostileSite, listingsOf } from '../site.ts'

const DAY = 86_400_000
const PAGE = html('<p>A court fined an editor.</p>')

/** `SITE` in a body stands for the address of the server. */
const sited =
  (body: string, pack: (text: string) => string | Uint8Array = (text) => text): Handler =>
  (response, { headers }) =>
    void response.end(pack(body.replaceAll('SITE', `http://${headers.host ?? ''}`)))
const mapOf = (...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>SITE${path}</loc></url>`).join('')}</urlset>`
const feedOf = (...paths: readonly string[]): string =>
  `<rss><channel>${paths.map((path) => `<item><link>SITE${path}</link></item>`).join('')}</channel></rss>`
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `/b/${at + 1}`)
const pagesOf = (count: number): Record<string, Handler> => Object.fromEntries(numbered(count).map((path) => [path, PAGE])) // prettier-ignore
const within = (server: Hostile, urls: readonly { readonly url: string }[]): string[] => urls.map(({ url }) => url.replace(server.url, '')) // prettier-ignore

/** A site with etags: an unchanged page is answered 304. */
const tagged =
  (body: string): Handler =>
  (response, request) => {
    const ETag = `"${body.length}"`
    if (request.headers['if-none-match'] === ETag) response.writeHead(304, { ETag }).end()
    else response.writeHead(200, { 'Content-Type': 'text/html', ETag }).end(body)
  }

async function twice(lab: Lab, handlers: Record<string, Handler>, later: number, recheckDays: number) {
  const server = await lab.serve(handlers)
  await lab.fetch(server, { recheckDays })
  const before = server.log.length
  const account = await lab.fetch(server, { recheckDays }, { now: () => Date.now() + later })
  return { account, asked: server.paths().slice(before), server }
}

export const discoverRows: readonly Row[] = [
  {
    point: '5 r22', site: 'has listing pages, links twice, with anchors and tracking, and links to elsewhere', wanted: 'each bulletin once',
    async check(lab) {
      const { handlers, good } = hostileSite(5, { good: 23 })
      const server = await lab.serve(handlers)
      const { pages, listingPages, complete, found } = await lab.fetch(server)
      assert.deepEqual([pages, listingPages, complete, found], [good, 3, true, 23])
      assert.deepEqual(new Set(server.paths()).size, server.paths().length)
    },
  },
  {
    point: '5 r23', site: 'names a bulletin in its sitemap alone', wanted: 'fetched, and told as missing in the listing',
    async check(lab) {
      const server = await lab.serve({
        ...pagesOf(4), '/list': listing('/b/1', '/b/2', '/b/4'), '/index.xml': sited('<sitemapindex><sitemap><loc>SITE/map.xml.gz</loc></sitemap></sitemapindex>'),
        '/map.xml.gz': sited(mapOf('/b/1', '/b/2', '/b/3', '/about'), gzipSync), '/robots.txt': sited('User-agent: *\nDisallow:\nSitemap: SITE/index.xml\n'),
      })
      const { pages, missing } = await lab.fetch(server, { sitemaps: 'robots' })
      assert.deepEqual([...pages].sort(), numbered(4))
      assert.deepEqual(within(server, missing.filter(({ notIn }) => notIn === 'listing')), ['/b/3'])
      assert.deepEqual(within(server, missing.filter(({ notIn }) => notIn === 'sitemap')), ['/b/4'])
    },
  },
  {
    point: '5 r24', site: 'names a bulletin in its feed alone', wanted: 'fetched, and told as missing in the listing',
    async check(lab) {
      const server = await lab.serve({ ...pagesOf(2), '/list': listing('/b/1'), '/feed': sited(feedOf('/b/2', '/b/1')) })
      const { pages, missing } = await lab.fetch(server, { feeds: [`${server.url}/feed`] })
      assert.deepEqual([pages, within(server, missing)], [numbered(2), ['/b/2']])
    },
  },
  {
    point: '5', site: 'has a sitemap that is a bomb, and a feed that is cut', wanted: 'two failures; the listing is read',
    async check(lab) {
      const server = await lab.serve({ ...pagesOf(1), '/list': listing('/b/1'), '/map': sited('', () => gzipSync(Buffer.alloc(30_000_000))), '/feed': (response, _request, socket) => { response.writeHead(200, { 'Content-Length': 900 }); response.write('<rss>', () => socket.destroy()) } })
      const { pages, codes } = await lab.fetch(server, { sitemaps: [`${server.url}/map`], feeds: [`${server.url}/feed`] })
      assert.deepEqual([pages, codes], [['/b/1'], ['/map fetch-too-large', '/feed fetch-failed']])
    },
  },
  {
    point: '5', site: 'has a calendar without end', wanted: 'left after so many pages, and said to be incomplete',
    async check(lab) {
      const endless = Array.from({ length: 40 }, (_, at): [string, Handler] => [at === 0 ? '/list' : `/list?start=${at}`, listing('/b/1', `/list?start=${at + 1}`)])
      const server = await lab.serve({ ...pagesOf(1), ...Object.fromEntries(endless) })
      const { pages, listingPages, complete } = await lab.fetch(server, {}, { limits: { listingPages: 12 } })
      assert.deepEqual([pages, listingPages, complete], [['/b/1'], 12, false])
    },
  },
  {
    point: '5', site: 'takes a bulletin out while its pages are asked for', wanted: 'what slipped through is fetched by the next run',
    async check(lab) {
      const paths = numbered(20)
      const handlers = { ...pagesOf(20), ...listingsOf(paths, 10), '/list?start=10': listing(...paths.slice(11)) }
      const server = await lab.serve(handlers)
      assert.ok(!(await lab.fetch(server)).pages.includes('/b/11'))
      Object.assign(handlers, listingsOf(paths.slice(1), 10))
      assert.deepEqual((await lab.fetch(server)).pages, ['/b/11'])
    },
  },
  {
    point: '5 r25', site: 'answers 304 to validators', wanted: 'asked with them; a revisit kept, no page handed on',
    async check(lab) {
      const { account, asked } = await twice(lab, { '/list': listing('/b/1'), '/b/1': tagged('<p>One.</p>') }, 0, 0)
      assert.deepEqual([account.pages, account.unchanged, account.bytes < 200, asked], [[], 1, true, ['/list', '/b/1']])
      const revisits = lab.kept().filter(({ record, status }) => record.type === 'revisit' && status === 304)
      assert.ok(revisits[0]?.record.fields.some(([, value]) => value.endsWith('/revisit/server-not-modified')))
    },
  },
  {
    point: '6 r28', site: 'sends the same bytes again', wanted: 'a revisit, no second copy',
    async check(lab) {
      const { account } = await twice(lab, { '/list': listing('/b/1'), '/b/1': PAGE }, 0, 0)
      const types = lab.kept().flatMap(({ path, record }) => (path === '/b/1' ? [record.type] : []))
      assert.deepEqual([account.unchanged, types], [1, ['response', 'revisit']])
    },
  },
  {
    point: '5 r25', site: 'was looked at yesterday', wanted: 'the listing is asked, its pages are not, until their time has come',
    async check(lab) {
      const { asked, server } = await twice(lab, { ...pagesOf(3), '/list': listing(...numbered(3)) }, DAY / 2, 7)
      assert.deepEqual(asked, ['/list'])
      const before = server.log.length
      await lab.fetch(server, { recheckDays: 7 }, { now: () => Date.now() + 8 * DAY })
      assert.deepEqual(server.paths().slice(before), ['/robots.txt', '/list', ...numbered(3)])
    },
  },
  {
    point: '5 r27', site: 'writes one address in many ways', wanted: 'asked once, in one form',
    async check(lab) {
      const ways = ['/b/1', '/b//1', '/b/1?utm_source=x', '/b/1#top', 'SITE/b/1', '/b/%D0%B0', '/b/а', '/b/%d0%b0', '/b/1?fbclid=2']
      const body = ways.map((way) => `<p><a href="${way}">one</a></p>`).join('')
      const server = await lab.serve({ ...pagesOf(1), '/list': sited(body), '/b/%D0%B0': PAGE })
      assert.deepEqual((await lab.fetch(server)).pages, ['/b/1', '/b/%D0%B0'])
      assert.deepEqual(server.paths().filter((path) => path.startsWith('/b')), ['/b/1', '/b/%D0%B0'])
    },
  },
  {
    point: '5 r33', site: 'names fewer bulletins than it should, or more', wanted: 'said',
    async check(lab) {
      const server = await lab.serve({ ...pagesOf(3), '/list': listing(...numbered(3)) })
      const expecting = async (minBulletins: number, maxBulletins: number) => {
        const { tooFew, tooMany } = await lab.fetch(server, { expectations: { minBulletins, maxBulletins } })
        return [tooFew, tooMany]
      }
      assert.deepEqual([await expecting(3, 3), await expecting(4, 9), await expecting(1, 2)], [[false, false], [true, false], [false, true]])
    },
  },
] // prettier-ignore
