// The demo site, served on loopback: plain files, as a small web server would send them.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { DEMO_HOST } from '../sources/demo.ts'
import type { Detours } from './guard.ts'

export interface ServedSite {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  /** Leads the demo's host name to this server: the port, which changes, gets into no record. */
  readonly detours: Detours
  close(): Promise<void>
}

// No charset: the pages say theirs themselves, one of them windows-1251.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.css': 'text/css',
}

/** Serves a folder on a free port of 127.0.0.1. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const root = resolve(folder)
  const server = createServer((request, response) => void answer(root, request, response))
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    detours: new Map([[DEMO_HOST, { address: '127.0.0.1', port }]]),
    close: () => {
      server.closeAllConnections()
      return new Promise((done, failed) => server.close((error) => (error === undefined ? done() : failed(error))))
    },
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileOf(root, request.url ?? '/')
  const bytes = file === null ? null : await readFile(file).catch(() => null) // what can't be read isn't there
  if (file === null || bytes === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
    return
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag }).end()
    return
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': bytes.length,
    ETag: etag,
  })
  response.end(bytes)
}

/** `/a/` is `a/index.html`; `/a.html?start=10` is `a.start-10.html`. Null for what leads out of the folder. */
function fileOf(root: string, address: string): string | null {
  const url = URL.parse(address, 'http://127.0.0.1/')
  if (url === null) return null
  const start = url.searchParams.get('start')
  const page = /^\d+$/u.test(start ?? '') && start !== '0' ? `.start-${start ?? ''}.html` : '.html'
  const path = pathnameOf(url)
    .replace(/\/$/u, '/index.html')
    .replace(/\.html$/u, page)
  const file = resolve(join(root, path))
  return file.startsWith(root + sep) ? file : null
}

function pathnameOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname)
  } catch (error) {
    if (error instanceof URIError) return pathname
    throw error
  }
}
