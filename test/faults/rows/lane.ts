// Politeness, as the server sees it: how many requests at once, how far apart, when a host is left alone.
import assert from 'node:assert/strict'
import { openLanes } from '../../../src/fetch/lane.ts'
import { LIMITS } from '../../../src/fetch/limits.ts'
import { inTurn } from '../fault.ts'
import type { Row } from '../row.ts'
import type { Handler, Hostile } from '../server.ts'
import { html, sourceOf } from '../server.ts'
import { hostileSite } from '../site.ts'

const slow =
  (ms: number): Handler =>
  (response, ...rest) =>
    void setTimeout(() => html('<p>A court fined an editor.</p>')(response, ...rest), ms)
const busy = (code: number, after: string): Handler => (response) => response.writeHead(code, { 'Retry-After': after }).end() // prettier-ignore
const broken: Handler = (response) => response.writeHead(500).end()

function slowSite(ms: number): Record<string, Handler> {
  const { handlers } = hostileSite(1)
  return Object.fromEntries(Object.keys(handlers).map((path) => [path, path.startsWith('/b/') ? slow(ms) : handlers[path]!]))
} // prettier-ignore

/** From the end of each answer to the next request. */
function gaps({ log }: Hostile): number[] {
  return log.slice(1).map(({ start }, at) => start - (log[at]?.end ?? 0))
}

/** Most answers that were under way at once. Their ends are known a moment late: 5 ms are no overlap. */
function atOnce(log: readonly { readonly start: number; readonly end: number }[]): number {
  return Math.max(...log.map(({ start }) => log.filter((one) => one.start <= start && one.end - 5 > start).length))
}

const politeness = { delaySeconds: 0.2, delayFactor: 0 }

export const laneRows: readonly Row[] = [
  {
    point: '4 r5', site: 'has two sources on one host', wanted: 'one request at a time, rests after the end of each answer',
    async check(lab) {
      const server = await lab.serve(slowSite(60))
      const lanes = openLanes(LIMITS)
      const both = ['one', 'two'].map((id) => lab.fetch(server, { id, politeness }, { lanes }))
      const [one, two] = await Promise.all(both)
      assert.equal((one?.pages.length ?? 0) + (two?.pages.length ?? 0), 4 + 4 - (two?.unchanged ?? 0) - (one?.unchanged ?? 0))
      assert.equal(atOnce(server.log), 1)
      assert.ok(Math.min(...gaps(server)) >= 195, `gaps of ${gaps(server).map(Math.round).join(', ')} ms`)
    },
  },
  {
    point: '4', site: 'is one of two hosts', wanted: 'hosts side by side, each at its own pace',
    async check(lab) {
      const servers = [await lab.serve(slowSite(120)), await lab.serve(slowSite(120))]
      const lanes = openLanes(LIMITS)
      await Promise.all(servers.map((server, at) => lab.fetch(server, { id: `source-${at}`, politeness }, { lanes })))
      assert.deepEqual(servers.map(({ log }) => atOnce(log)), [1, 1])
      assert.equal(atOnce(servers.flatMap(({ log }) => log)), 2)
    },
  },
  {
    point: '4 r6', site: 'is slow', wanted: 'asked more slowly: three times as long as its last answer',
    async check(lab) {
      const server = await lab.serve(slowSite(150))
      await lab.fetch(server, { politeness: { delaySeconds: 0, delayFactor: 3 } })
      const rests = gaps(server).slice(2)
      assert.ok(Math.min(...rests) >= 440, `gaps of ${rests.map(Math.round).join(', ')} ms`)
    },
  },
  {
    point: '4', site: 'is asked at one pace', wanted: 'rests drawn by lot, never shorter than promised',
    async check(lab) {
      const server = await lab.serve(hostileSite(1, { good: 12 }).handlers)
      const { waitedMs } = await lab.fetch(server, { politeness: { delaySeconds: 0.08, delayFactor: 0 } })
      assert.ok(Math.min(...gaps(server)) >= 78)
      assert.ok(waitedMs > 13 * 80 * 1.02, `${waitedMs} ms: longer than the least, since each is drawn`)
    },
  },
  {
    point: '4 r5', site: 'belongs to others, and the configuration asks for no delay', wanted: 'two seconds all the same',
    async check(lab) {
      const server = await lab.serve(hostileSite(1, { good: 1 }).handlers)
      const [address = '', port] = server.host.split(':')
      const detours = new Map([['real.example', { address, port: Number(port) }]])
      const source = { hosts: ['real.example'], listings: [{ url: 'http://real.example/list' }], privateNetwork: false }
      assert.deepEqual((await lab.fetch(server, source, { detours })).pages, ['/b/1'])
      assert.ok(Math.min(...gaps(server)) >= 1990, `gaps of ${gaps(server).map(Math.round).join(', ')} ms`)
    },
  },
  {
    point: '4 r7', site: 'answers 429, Retry-After: 1', wanted: 'no other page of the host is asked meanwhile',
    async check(lab) {
      const { handlers } = hostileSite(1)
      const server = await lab.serve({ ...handlers, '/b/2': inTurn(busy(429, '1'), handlers['/b/2']!) })
      const lanes = openLanes(LIMITS)
      await Promise.all(['one', 'two'].map((id) => lab.fetch(server, { id }, { lanes })))
      const at = server.log.findIndex(({ path }) => path === '/b/2')
      assert.ok((server.log[at + 1]?.start ?? 0) - (server.log[at]?.end ?? 0) > 990)
    },
  },
  {
    point: '4 r7', site: 'answers 503, Retry-After: a day', wanted: 'left alone for this run; the next goes on with it',
    async check(lab) {
      const handlers = hostileSite(1).handlers
      const good = handlers['/b/2']!
      handlers['/b/2'] = busy(503, '86400')
      const server = await lab.serve(handlers)
      const { parked, pages } = await lab.fetch(server)
      assert.match(parked ?? '', /86400 s/u)
      assert.deepEqual([pages, server.paths().slice(2)], [['/b/1'], ['/b/1', '/b/2']])
      handlers['/b/2'] = good
      assert.deepEqual((await lab.fetch(server)).pages, ['/b/2', '/b/3', '/b/4'])
      assert.equal(server.paths().filter((path) => path === '/b/1').length, 1)
    },
  },
  {
    point: '4', site: 'fails five times in a row', wanted: 'left alone; the other host goes on',
    async check(lab) {
      const { handlers, bulletins } = hostileSite(1, { good: 8 })
      const failing = Object.fromEntries(bulletins.map(({ path }) => [path, broken]))
      const servers = [await lab.serve({ ...handlers, ...failing }), await lab.serve(handlers)] as const
      const lanes = openLanes(LIMITS)
      const limits = { attempts: 1 }
      const [bad, good] = await Promise.all(servers.map((server, at) => lab.fetch(server, { id: `source-${at}` }, { lanes, limits })))
      assert.equal(bad?.parked, '5 failures in a row')
      assert.deepEqual(servers[0].paths().slice(2), ['/b/1', '/b/2', '/b/3', '/b/4', '/b/5'])
      assert.equal(good?.pages.length, 8)
    },
  },
  {
    point: '4 r8', site: 'answers 500 for ever', wanted: 'pauses between the tries grow, drawn by lot',
    async check(lab) {
      const server = await lab.serve({ ...hostileSite(1, { good: 1 }).handlers, '/b/1': broken })
      // Of two pauses, up to 400 and up to 800 ms by lot, ten in a row are below 40 ms once in a million times.
      for (let time = 0; time < 5; time++) await lab.fetch(server, {}, { limits: { backoffMs: 400 } })
      const tries = server.log.filter(({ path }) => path === '/b/1')
      const pauses = tries.slice(1).flatMap(({ start }, at) => (at % 3 === 2 ? [] : [start - (tries[at]?.end ?? 0)]))
      assert.equal(tries.length, 15)
      assert.ok(Math.max(...pauses) > 40, `pauses of ${pauses.map(Math.round).join(', ')} ms`)
    },
  },
  {
    point: '1 r36', site: 'wants to know who asks', wanted: 'name, contact, From; no cookie sent back',
    async check(lab) {
      const { handlers } = hostileSite(1)
      const server = await lab.serve({ ...handlers, '/list': (response, ...rest) => { response.setHeader('Set-Cookie', 'id=1'); handlers['/list']?.(response, ...rest) } })
      await lab.fetch(server, { hosts: sourceOf(server.host).hosts })
      for (const { headers } of server.log) {
        assert.equal(headers['user-agent'], 'bulletins/test (+desk@example.org)')
        assert.deepEqual([headers.from, headers.cookie, headers['accept-encoding']], ['desk@example.org', undefined, 'gzip, br, deflate'])
      }
    },
  },
] // prettier-ignore
