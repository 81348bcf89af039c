// A server on loopback that answers as badly as a test wants it to.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Source } from '../../src/sources/source.ts'

export type Handler = (response: ServerResponse, request: IncomingMessage, socket: Socket) => void

export interface Hostile {
  readonly host: string
  readonly url: string
  /** Every request with the times (ms) at which it came and at which its answer ended, and whether that was sent whole. */
  readonly log: {
    readonly path: string
    readonly headers: IncomingMessage['headers']
    readonly start: number
    end: number
    whole: boolean
  }[]
  readonly paths: () => string[]
  close(): Promise<void>
}

/** Serves the handlers by path; what has none is 404. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<Hostile> {
  const log: Hostile['log'] = []
  const server = createServer((request, response) => {
    const entry = { path: request.url ?? '', headers: request.headers, start: performance.now(), end: 0, whole: false }
    log.push(entry)
    response.on('close', () => {
      entry.end = performance.now()
      entry.whole = response.writableFinished
    })
    const handler = handlers[entry.path]
    if (handler === undefined) response.writeHead(404).end('none')
    else handler(response, request, request.socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    log,
    paths: () => log.map(({ path }) => path),
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

/** An HTML answer. */
export function html(body: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return (response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body)
}

/** A listing that links to these paths. */
export function listing(...paths: readonly string[]): Handler {
  return html(paths.map((path) => `<p><a href="${path}">one</a></p>`).join(''))
}

/** A source of that server: the listing is /list, bulletins are /b/… */
export function sourceOf(host: string, changes: Partial<Source> = {}): Source {
  return {
    id: 'test',
    publisher: 'Test Monitor',
    languages: ['en'],
    hosts: [host],
    listings: [{ url: `http://${host}/list`, language: 'en' }],
    paging: '^/list\\?start=\\d+$',
    links: '^/b/[^/?]+$',
    politeness: { delaySeconds: 0, delayFactor: 0 },
    recheckDays: 0,
    knownFailures: [],
    expectations: { minBulletins: 1 },
    licence: 'none',
    schedule: { rhythm: 'never', silentDays: 1000 },
    privateNetwork: true,
    ...changes,
  }
}
