// Where a request may go, and by whose word: private addresses in all notations, names that change their minds, certificates, proxies.
// What can't be had on loopback: a chain of real authorities, HTTP/2, a name server that is slow.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer as createProxy } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo, LookupFunction, Server as NetServer } from 'node:net'
import { connect as connectTo, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Agent, buildConnector, request } from 'undici'
import { guardedConnector, isPublic } from '../../../src/fetch/guard.ts'
import { networkOf } from '../../../src/fetch/network.ts'
import type { Lab } from '../lab.ts'
import { recordsOf } from '../lab.ts'
import type { Row } from '../row.ts'
import type { Hostile } from '../server.ts'
import { html, listing } from '../server.ts'
import { hostileSite } from '../site.ts'

const TLS = fileURLToPath(new URL('../../fetch/tls/', import.meta.url))
const KEYS = { key: readFileSync(`${TLS}loopback.key.pem`), cert: readFileSync(`${TLS}loopback.cert.pem`) }

/** Listens while the work is done. */
async function during(server: NetServer, work: (host: string) => Promise<void>): Promise<void> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    await work(`127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    if ('closeAllConnections' in server) (server as Server).closeAllConnections()
    await new Promise((done) => server.close(done))
  }
} // prettier-ignore

const named = (host: string): Hostile => ({ host, url: `http://${host}`, log: [], paths: () => [], close: () => Promise.resolve() }) // prettier-ignore

const secure = (site: string, wanted: string, work: (lab: Lab, server: Hostile, asked: string[]) => Promise<void>): Row => ({
  point: '1 r19', site, wanted,
  async check(lab) {
    const asked: string[] = []
    const site = { '/list': listing('/b/1'), '/b/1': html('<p>A court fined an editor.</p>') }
    const server = createSecure(KEYS, (message, response) => {
      asked.push(message.url ?? '')
      const handler = Object.entries(site).find(([path]) => path === message.url)?.[1]
      if (handler === undefined) response.writeHead(404).end()
      else handler(response, message, message.socket)
    })
    await during(server, (host) => work(lab, named(host), asked))
  },
}) // prettier-ignore

const https = (host: string) => ({ hosts: [host], listings: [{ url: `https://${host}/list` }] })

const PRIVATE = [
  '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '192.0.2.1', '198.18.0.1', '224.0.0.1',
  '255.255.255.255', '::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', 'fe80::1', 'fd00::1', '2001:db8::1', '2002:7f00:1::',
  '2001::1', 'ff02::1',
] // prettier-ignore

export const guardRows: readonly Row[] = [
  ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'].map((name): Row => ({
    point: '2 r20', site: `lies in the private network, as ${name}`, wanted: 'not connected to',
    async check(lab) {
      const server = await lab.serve(hostileSite(1).handlers)
      const { host } = new URL(`http://${name}:${server.host.split(':')[1] ?? ''}`)
      const source = { hosts: [host], listings: [{ url: `http://${host}/list` }], privateNetwork: false }
      assert.deepEqual((await lab.fetch(server, source)).codes, ['/list robots-disallowed'])
      assert.deepEqual(server.log, [])
    },
  })),
  {
    point: '2 r20', site: 'has a name that is public when looked at and private when connected to', wanted: 'nothing is sent',
    async check(lab) {
      const server = await lab.serve(hostileSite(1).handlers)
      const port = Number(server.host.split(':')[1])
      let asked = 0
      const rebinding: LookupFunction = (_name, options, done) => {
        const address = asked++ === 0 ? '93.184.216.34' : '127.0.0.1'
        if (options.all === true) done(null, [{ address, family: 4 }])
        else done(null, address, 4)
      }
      await new Promise<void>((looked) => rebinding('rebind.example', {}, () => looked())) // whoever checks first sees this one
      const connect = guardedConnector(buildConnector({ lookup: rebinding }), false, new Map(), () => undefined)
      const dispatcher = new Agent({ connect })
      await assert.rejects(request(`http://rebind.example:${port}/list`, { dispatcher }), { code: 'fetch-refused' })
      await dispatcher.destroy()
      assert.deepEqual([asked, server.log.length], [2, 0])
    },
  },
  {
    point: '2 r20', site: 'could have any special address', wanted: 'each is told from a public one',
    check() {
      assert.deepEqual(PRIVATE.filter(isPublic), [])
      assert.deepEqual(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'].map(isPublic), [true, true, true])
      return Promise.resolve()
    },
  },
  {
    point: '2 r21', site: 'links to ftp:, file:, javascript:, other ports, passwords', wanted: 'not asked',
    async check(lab) {
      const bad = ['ftp://127.0.0.1/b/1', 'file:///b/1', 'javascript:void(0)', 'http://127.0.0.1:1/b/1', 'data:text/html,b']
      const server = await lab.serve({ ...hostileSite(1).handlers, '/list': listing(...bad, '/b/1', 'http://[') })
      const { pages, codes } = await lab.fetch(server)
      assert.deepEqual([pages, codes, server.paths()], [['/b/1'], [], ['/robots.txt', '/list', '/b/1']])
    },
  },
  secure('has a certificate that nobody vouches for', 'refused, not asked again', async (lab, server, asked) => {
    const { codes, retries } = await lab.fetch(server, https(server.host))
    assert.deepEqual([codes, retries, asked], [['/list robots-disallowed'], 0, []])
  }),
  secure('has a certificate that the configuration vouches for', 'fetched; the archive has its fingerprint', async (lab, server) => {
    const network = networkOf({ ca: [`${TLS}loopback.cert.pem`] })
    assert.deepEqual((await lab.fetch(server, https(server.host), { network })).pages, ['/b/1'])
    const notes = recordsOf(lab.archive).filter(({ type, block }) => type === 'metadata' && block.includes('tlsFingerprintSha256: '))
    assert.equal(notes.length, 3)
  }),
  secure('has a certificate of another name', 'refused', async (lab, server, asked) => {
    const network = networkOf({ ca: [`${TLS}loopback.cert.pem`] })
    const [address = '', port] = server.host.split(':')
    const host = `other.example:${port ?? ''}`
    const detours = new Map([['other.example', { address, port: Number(port) }]])
    assert.deepEqual((await lab.fetch(server, https(host), { network, detours })).codes, ['/list robots-disallowed'])
    assert.deepEqual(asked, [])
  }),
  {
    point: '1 r9', site: 'takes the connection and never greets', wanted: 'given up after connectMs',
    async check(lab) {
      await during(createServer((socket) => void socket.on('error', () => undefined).resume()), async (host) => {
        const limits = { connectMs: 300, attempts: 1, headersMs: 60_000, idleMs: 60_000, totalMs: 60_000 }
        const begin = performance.now()
        assert.deepEqual((await lab.fetch(named(host), https(host), { limits })).codes, ['/list robots-disallowed'])
        assert.ok(performance.now() - begin < 30_000)
      })
    },
  },
  {
    point: '1 r35', site: 'stands behind a proxy', wanted: 'reached through it; the archive claims no address',
    async check(lab) {
      const server = await lab.serve(hostileSite(1).handlers)
      const seen: string[] = []
      const proxy = createProxy((message, response) => {
        seen.push(message.url ?? '')
        void request(`${server.url}${new URL(message.url ?? '').pathname}`).then(async ({ statusCode, body }) => response.writeHead(statusCode).end(await body.text()))
      })
      proxy.on('connect', (message, socket) => {
        seen.push(message.url ?? '')
        const [, port] = server.host.split(':')
        const through = connectTo(Number(port), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
        socket.on('error', () => through.destroy()).on('close', () => through.destroy())
        through.on('error', () => socket.destroy())
        through.pipe(socket).pipe(through)
      })
      await during(proxy, async (host) => {
        const source = { hosts: ['behind.example'], listings: [{ url: 'http://behind.example/list' }] }
        const { pages } = await lab.fetch(server, source, { network: networkOf({ proxy: `http://${host}` }) })
        assert.deepEqual(pages, ['/b/1', '/b/2', '/b/3', '/b/4'])
        assert.ok(seen.length > 0 && seen.every((address) => address.includes('behind.example')))
        assert.ok(lab.kept().every(({ record }) => !record.fields.some(([name]) => name === 'WARC-IP-Address')))
      })
    },
  },
] // prettier-ignore
