// robots.txt (RFC 9309): its statuses, its rules, its day, and the one way round it.
import assert from 'node:assert/strict'
import { rulesFrom } from '../../../src/fetch/robots.ts'
import type { Fetched, Lab } from '../lab.ts'
import { recordsOf } from '../lab.ts'
import type { Row } from '../row.ts'
import type { Handler, Hostile } from '../server.ts'
import { html } from '../server.ts'
import { hostileSite } from '../site.ts'

const DAY = 86_400_000
const LIST = '/list robots-disallowed'
const plain = (text: string | Uint8Array, code = 200): Handler => {
  return (response) => response.writeHead(code, { 'Content-Type': 'text/plain' }).end(text)
}
const to = (location: string): Handler => {
  return (response) => response.writeHead(302, { Location: location }).end()
}

interface Seen extends Fetched {
  readonly server: Hostile
}

/** A site of four bulletins under this robots.txt, fetched. */
async function under(lab: Lab, robots: Handler, more: Readonly<Record<string, Handler>> = {}): Promise<Seen> {
  const server = await lab.serve({ ...hostileSite(1).handlers, ...more, '/robots.txt': robots })
  return { server, ...(await lab.fetch(server)) }
}

const ALL = ['/b/1', '/b/2', '/b/3', '/b/4']
const forbidding = (site: string, wanted: string, robots: Handler, more?: Readonly<Record<string, Handler>>): Row => ({
  point: '3 r2', site: `robots.txt ${site}`, wanted,
  async check(lab) {
    const { server, codes, pages } = await under(lab, robots, more)
    assert.deepEqual([codes, pages], [[LIST], []])
    assert.ok(server.paths().every((path) => path.startsWith('/robots')), 'nothing else is asked for')
  },
}) // prettier-ignore
const allowing = (site: string, wanted: string, robots: Handler, more?: Readonly<Record<string, Handler>>): Row => ({
  point: '3 r3', site: `robots.txt ${site}`, wanted,
  async check(lab) {
    const { codes, pages } = await under(lab, robots, more)
    assert.deepEqual([codes, pages], [[], ALL])
  },
}) // prettier-ignore
const partly = (site: string, wanted: string, robots: Handler, pages: readonly string[]): Row => ({
  point: '3 r1', site: `robots.txt ${site}`, wanted,
  async check(lab) {
    const seen = await under(lab, robots)
    assert.deepEqual([seen.pages, seen.codes], [pages, []])
    const left = ALL.filter((path) => !pages.includes(path))
    assert.deepEqual(seen.disallowed, left.map((path) => seen.server.url + path)) // prettier-ignore
    assert.ok(!seen.server.paths().some((path) => left.includes(path)), 'what is forbidden is not asked for')
  },
}) // prettier-ignore

const steps = (hops: number): Readonly<Record<string, Handler>> =>
  Object.fromEntries(Array.from({ length: hops }, (_, at) => [`/robots-${at}`, at === hops - 1 ? plain('') : to(`/robots-${at + 1}`)])) // prettier-ignore

const cut: Handler = (response, _request, socket) => {
  response.writeHead(200, { 'Content-Length': 5000 })
  response.write('User-agent: *\n', () => socket.destroy())
}

export const robotsRows: readonly Row[] = [
  ...[500, 502, 503, 429].map((code) => forbidding(`answers ${code}`, 'nothing is asked', plain('User-agent: *\nAllow: /', code))),
  forbidding('hangs', 'nothing is asked', () => undefined),
  forbidding('is cut', 'nothing is asked', cut),
  forbidding('resets the connection', 'nothing is asked', (_response, _request, socket) => void socket.destroy()),
  forbidding('is moved six times', 'nothing is asked', to('/robots-0'), steps(6)),
  forbidding('is moved to another site', 'nothing is asked', to('https://elsewhere.example/robots.txt')),
  ...[400, 401, 403, 404, 410].map((code) => allowing(`answers ${code}`, 'all may be asked', plain('User-agent: *\nDisallow: /', code))),
  allowing('is moved five times', 'followed', to('/robots-0'), steps(5)),
  allowing('is a page of HTML', 'no rules', html('<html><body>Not found</body></html>')),
  allowing('forbids after 500 KiB', 'read no further', plain(`User-agent: *\n${'#'.repeat(600 * 1024)}\nDisallow: /`)),
  partly('has rules for this tool', 'those alone hold', plain('User-agent: *\nDisallow: /\n\nUser-agent: bulletins\nDisallow: /b/2\n'), ['/b/1', '/b/3', '/b/4']),
  partly('has longer and shorter rules', 'the longest holds', plain('User-agent: *\nDisallow: /b/\nAllow: /b/3\nDisallow: /*/4$\n'), ['/b/3']),
  partly('begins with a byte order mark', 'read all the same', plain('\u{feff}User-agent: *\r\nDisallow: /b/1\r\n'), ['/b/2', '/b/3', '/b/4']),
  {
    point: '3 r4', site: 'robots.txt asks for Crawl-delay', wanted: 'obeyed, kept in the account, capped at a minute',
    async check(lab) {
      const { server, robots } = await under(lab, plain('User-agent: *\nCrawl-delay: 0.3'))
      const pages = server.log.slice(1)
      const gaps = pages.slice(1).map(({ start }, at) => start - (pages[at]?.end ?? 0))
      assert.ok(Math.min(...gaps) > 295, `gaps of ${gaps.map(Math.round).join(', ')} ms`)
      assert.equal(robots[0]?.delayMs, 300)
      const day = rulesFrom('http://a.example/robots.txt', 200, Buffer.from('User-agent: *\nCrawl-delay: 86400'))
      assert.equal(day.delayMs, 60_000)
    },
  },
  {
    point: '3', site: 'robots.txt changes', wanted: 'kept for a day over the runs, then asked for again',
    async check(lab) {
      const handlers = { ...hostileSite(1).handlers, '/robots.txt': plain('User-agent: *\nDisallow: /b/1') }
      const server = await lab.serve(handlers)
      const asked = (): number => server.paths().filter((path) => path === '/robots.txt').length
      await lab.fetch(server)
      handlers['/robots.txt'] = plain('User-agent: *\nDisallow: /b/2')
      await lab.reopen()
      const second = await lab.fetch(server)
      assert.deepEqual([asked(), second.disallowed], [1, [`${server.url}/b/1`]])
      const third = await lab.fetch(server, {}, { now: () => Date.now() + DAY + 1000 })
      assert.deepEqual([asked(), third.disallowed], [2, [`${server.url}/b/2`]])
    },
  },
  {
    point: '3', site: 'robots.txt forbids all, and a person says why not to obey', wanted: 'the reason is in the account and beside each record',
    async check(lab) {
      const server = await lab.serve({ ...hostileSite(1).handlers, '/robots.txt': plain('User-agent: *\nDisallow: /') })
      const reason = 'the publisher asked us to'
      const { pages, robotsIgnored } = await lab.fetch(server, {}, { ignoreRobots: reason })
      assert.deepEqual([pages, robotsIgnored], [ALL, reason])
      const notes = recordsOf(lab.archive).filter(({ block, type }) => type === 'metadata' && block.includes(`(robots.txt): ${reason}`))
      assert.equal(notes.length, 5)
    },
  },
  {
    point: '3', site: 'redirects to what robots.txt forbids', wanted: 'each hop is asked of robots.txt',
    async check(lab) {
      const { server, pages } = await under(lab, plain('User-agent: *\nDisallow: /secret/'), { '/b/2': to('/secret/2') })
      assert.deepEqual(pages, ['/b/1', '/b/3', '/b/4'])
      assert.ok(!server.paths().includes('/secret/2'))
    },
  },
] // prettier-ignore
