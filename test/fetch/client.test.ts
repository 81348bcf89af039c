import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, Server as PlainServer, ServerResponse } from 'node:http'
import { createServer as createPlainServer } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { BulletinError } from '../../src/errors.ts'
import { openClient } from '../../src/fetch/client.ts'
import { isPassing } from '../../src/fetch/failure.ts'
import { LIMITS, type Limits } from '../../src/fetch/limits.ts'
import type { Network } from '../../src/fetch/network.ts'
import { DIRECT, networkOf } from '../../src/fetch/network.ts'
import { sourceOf } from '../faults/server.ts'

const TLS = fileURLToPath(new URL('tls/', import.meta.url))
const OWN = networkOf({ ca: [`${TLS}loopback.cert.pem`] })

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) (server as PlainServer).closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

async function listening(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answer = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { Connection: 'close' }).end('a page')
}
const secure = (): Promise<string> =>
  listening(
    createServer(
      { key: readFileSync(`${TLS}loopback.key.pem`), cert: readFileSync(`${TLS}loopback.cert.pem`) },
      answer,
    ),
  )

async function sent(
  url: string,
  network: Network = DIRECT,
  limits: Partial<Limits> = {},
  userAgent = 'bulletins/test',
) {
  const client = openClient(sourceOf(new URL(url).host), userAgent, { ...LIMITS, ...limits }, new Map(), network)
  try {
    return await client.send(url, {})
  } finally {
    await client.close()
  }
}

// In a thread of its own, so that it answers while this one is at something else.
const PROMPT = `
  const { createServer } = require('node:http')
  const { parentPort } = require('node:worker_threads')
  const server = createServer((request, response) => {
    parentPort.postMessage('asked')
    setTimeout(() => response.end('a page'), 50)
  })
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`

describe('an answer', () => {
  it('that came in time is no timeout, however long this process was at something else', async () => {
    const thread = new Worker(PROMPT, { eval: true })
    const told = (): Promise<unknown> => new Promise((resolve) => thread.once('message', resolve))
    const port = String(await told())
    const [answer] = await Promise.all([
      sent(`http://127.0.0.1:${port}/`, DIRECT, { totalMs: 200 }),
      told().then(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)),
    ]).finally(() => thread.terminate())
    expect(answer.wire).toEqual(Buffer.from('a page'))
  })
})

describe('certificates', () => {
  it('are checked: one that nobody vouches for is refused, and not asked for again', async () => {
    const failure = await sent(`https://${await secure()}/`).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'fetch-failed', message: expect.stringContaining('SELF_SIGNED') as unknown })
    expect(isPassing(failure as BulletinError)).toBe(false)
  })

  it('are checked whatever the environment says', async () => {
    const script = `
      import { openClient } from './src/fetch/client.ts'
      import { LIMITS } from './src/fetch/limits.ts'
      const source = ${JSON.stringify(sourceOf(await secure()))}
      const client = openClient(source, 'bulletins/test', LIMITS, new Map(), { ca: null, proxy: null })
      await client.send('https://' + source.hosts[0] + '/', {}).then(() => console.log('let in'), (error) => console.log(error.code))
      await client.close()`
    const words = await new Promise<string>((resolve) => {
      const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' }
      const cwd = fileURLToPath(new URL('../../', import.meta.url))
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd, env })
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
      child.on('close', () => resolve(said.trim()))
    })
    expect(words).toBe('fetch-failed')
  })

  it('of one’s own are trusted beside those of Node, and what they say is told', async () => {
    expect(OWN.ca!.length).toBeGreaterThan(50)
    const { tls, status, ip, durationMs } = await sent(`https://${await secure()}/`, OWN)
    expect({ status, ip }).toEqual({ status: 200, ip: '127.0.0.1' })
    expect(durationMs).toBeGreaterThanOrEqual(0)
    expect(tls).toMatchObject({ subject: 'O=bulletins tests, CN=127.0.0.1', issuer: 'O=bulletins tests, CN=127.0.0.1' })
    expect(tls?.fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/u)
    expect(tls?.protocol).toMatch(/^TLSv1\.[23]$/u)
  })

  it.each([['there-is-none.pem'], ['README.md'], ['loopback.key.pem']])('that can not be read are a fault of the configuration: %s', (name) => {
    expect(() => networkOf({ ca: [TLS + name] })).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  }) // prettier-ignore
})

describe('a proxy', () => {
  /** A proxy that forwards requests and tunnels, and notes what for. */
  async function proxy(): Promise<{ readonly address: string; readonly asked: string[] }> {
    const asked: string[] = []
    const server = createPlainServer((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
      answer(request, response)
    })
    server.on('connect', (request, socket, head: Buffer) => {
      asked.push(`CONNECT ${request.url ?? ''}`)
      const [host = '', port = ''] = (request.url ?? '').split(':')
      const through = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        through.write(head)
        socket.pipe(through).pipe(socket)
      })
      through.on('error', () => socket.destroy())
      socket.on('error', () => through.destroy())
    })
    return { address: `http://${await listening(server)}`, asked }
  }

  it('is gone through where the configuration names one; it knows the address of the server, not this tool', async () => {
    const { address, asked } = await proxy()
    const network = networkOf({ proxy: address })
    expect(await sent('http://demo.example/a', network)).toMatchObject({ status: 200, ip: null, tls: null })
    expect(asked).toEqual(['GET http://demo.example/a'])
  })

  it('changes nothing about certificates', async () => {
    const { address, asked } = await proxy()
    const host = await secure()
    await expect(sent(`https://${host}/`, networkOf({ proxy: address }))).rejects.toMatchObject({
      code: 'fetch-failed',
    })
    const { status, ip, tls } = await sent(`https://${host}/`, { ...OWN, proxy: address })
    expect({ status, ip, issuer: tls?.issuer }).toEqual({
      status: 200,
      ip: null,
      issuer: 'O=bulletins tests, CN=127.0.0.1',
    })
    expect(asked).toEqual([`CONNECT ${host}`, `CONNECT ${host}`])
  })

  async function inEnvironment(httpProxy: string, noProxy: string, work: () => Promise<void>): Promise<void> {
    const before = process.env
    const variables = { HTTP_PROXY: httpProxy, HTTPS_PROXY: '', NO_PROXY: noProxy }
    const small = Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value])
    process.env = { ...before, ...variables, ...(Object.fromEntries(small) as Record<string, string>) }
    try {
      await work()
    } finally {
      process.env = before
    }
  }
  const ENVIRONMENT = networkOf({ proxy: 'environment' })

  it('of the environment is used only where the configuration says so', async () => {
    const { address, asked } = await proxy()
    const host = await listening(createPlainServer(answer))
    await inEnvironment(address, '', async () => {
      expect((await sent(`http://${host}/`)).ip).toBe('127.0.0.1')
      expect((await sent(`http://${host}/`, ENVIRONMENT)).ip).toBeNull()
    })
    expect(asked).toEqual([`GET http://${host}/`])
  })

  it.each([['that a host is exempt from', 'http://127.0.0.1:1', '*'], ['that the environment does not name', '', '']])('%s: the way is direct, and guarded', async (_name, httpProxy, noProxy) => {
    const host = await listening(createPlainServer(answer))
    const [, port] = host.split(':')
    await inEnvironment(httpProxy, noProxy, async () => {
      expect((await sent(`http://${host}/`, ENVIRONMENT)).ip).toBe('127.0.0.1')
      const source = { ...sourceOf(`localhost:${port}`), privateNetwork: false }
      const client = openClient(source, 'bulletins/test', LIMITS, new Map(), ENVIRONMENT)
      await expect(client.send(`http://localhost:${port}/`, {})).rejects.toMatchObject({ code: 'fetch-refused' })
      await client.close()
    })
  }) // prettier-ignore

  it('that hangs ends by the same limits as a server', async () => {
    const address = `http://${await listening(createPlainServer(() => undefined))}`
    const limits = { headersMs: 100, totalMs: 60_000 }
    await expect(sent('http://demo.example/a', networkOf({ proxy: address }), limits)).rejects.toMatchObject({
      code: 'fetch-timeout',
    })
  })

  it('gets no private address for a public source', async () => {
    const { address, asked } = await proxy()
    const source = { ...sourceOf('10.0.0.7'), privateNetwork: false }
    const client = openClient(source, 'bulletins/test', LIMITS, new Map(), networkOf({ proxy: address }))
    await expect(client.send('http://10.0.0.7/', {})).rejects.toMatchObject({ code: 'fetch-refused' })
    await client.close()
    expect(asked).toEqual([])
  })

  it.each(['ftp://proxy:1', 'proxy:3128', 'socks5://proxy:1'])('that is no http address is refused: %s', (proxy) => {
    expect(() => networkOf({ proxy })).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })
})

describe('a request', () => {
  it('says who asks, also as From where that is a mail address', async () => {
    const seen: IncomingMessage['headers'][] = []
    const host = await listening(
      createPlainServer((request, response) => {
        seen.push(request.headers)
        answer(request, response)
      }),
    )
    await sent(`http://${host}/`, DIRECT, {}, 'bulletins/1.0 (+desk@example.org)')
    await sent(`http://${host}/`, DIRECT, {}, 'bulletins/1.0 (+mailto:desk@example.org)')
    await sent(`http://${host}/`, DIRECT, {}, 'bulletins/1.0 (+https://example.org/contact)')
    expect(seen.map(({ from }) => from)).toEqual(['desk@example.org', 'desk@example.org', undefined])
    expect(seen[0]).toMatchObject({ 'user-agent': 'bulletins/1.0 (+desk@example.org)' })
  })
})

describe('an answer', () => {
  it('that announces more than the limit is not read', async () => {
    let wrote = 0
    const host = await listening(
      createPlainServer((_request, response) => {
        response.writeHead(200, { 'Content-Length': 50_000_000 })
        const more = (): void => {
          while (wrote < 50_000_000 && response.write(Buffer.alloc(65_536))) wrote += 65_536
        }
        response.on('drain', more).on('error', () => undefined)
        more()
      }),
    )
    await expect(sent(`http://${host}/`, DIRECT, { wireBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'fetch-too-large',
    })
    expect(wrote).toBeLessThan(20_000_000)
  })

  it('with a head beyond the limit is too large', async () => {
    const host = await listening(
      createPlainServer((_request, response) => response.writeHead(200, { 'X-Long': 'x'.repeat(10_000) }).end()),
    )
    await expect(sent(`http://${host}/`, DIRECT, { headerBytes: 4096 })).rejects.toMatchObject({
      code: 'fetch-too-large',
    })
    expect(await sent(`http://${host}/`)).toMatchObject({ status: 200 })
  })
})
