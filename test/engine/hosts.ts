// Many sites on loopback, each a host of its own, that know who asks them and when.
import { writeFileSync } from 'node:fs'
import type { Source } from '../../src/sources/source.ts'
import { sources as builtIn } from '../../src/sources/index.ts'
import type { Handler, Hostile } from '../faults/server.ts'
import { html, listing, serve, sourceOf } from '../faults/server.ts'

export interface Hosts {
  readonly servers: readonly Hostile[]
  /** Requests that were answered or are being answered. */
  requests(): number
  /** Of each bulletin of all hosts, how often it was asked for. */
  asked(): Map<string, number>
  /** The shortest rest of a host between two requests, in milliseconds; below 0 where two were under way at once. */
  shortestRest(): number
  close(): Promise<void>
}

const ANSWER_MS = 20

/** Serves so many hosts with so many bulletins each; writes the configuration that names them as sources. */
export async function openHosts(
  count: number,
  pages: number,
  config: string,
  changes: Partial<Source> = {},
): Promise<Hosts> {
  const calls: Call[][] = Array.from({ length: count }, () => [])
  const servers = await Promise.all(calls.map((own, host) => serve(handlersOf(host, pages, own))))
  const sources = servers.map(({ host }, at) => ({ ...sourceOf(host, { id: `host-${at}`, publisher: `Monitor ${at}`, ...changes }) })) // prettier-ignore
  const limits = { attempts: 2, backoffMs: 1, totalMs: 8000, headersMs: 8000, idleMs: 8000 }
  writeFileSync(config, JSON.stringify({ sources, disabled: builtIn.map(({ id }) => id), limits }))
  return {
    servers,
    requests: () => servers.reduce((sum, { log }) => sum + log.length, 0),
    asked() {
      const asked = new Map<string, number>()
      for (const { url, log } of servers)
        for (const { path } of log)
          if (path.startsWith('/b/')) asked.set(`${url}${path}`, (asked.get(`${url}${path}`) ?? 0) + 1)
      return asked
    },
    shortestRest: () => Math.min(...calls.flatMap(restsOf)),
    async close() {
      for (const server of servers) await server.close()
    },
  }
}

/** When a request came, and when all of its answer was given: what the server hears later (a connection that is over) is its own delay. */
interface Call {
  readonly start: number
  end: number
}

function handlersOf(host: number, pages: number, calls: Call[]): Record<string, Handler> {
  const late = (handler: Handler): Handler => {
    return (...given) => {
      const call = { start: performance.now(), end: Infinity }
      calls.push(call)
      setTimeout(() => {
        call.end = performance.now()
        handler(...given)
      }, ANSWER_MS)
    }
  }
  const paths = Array.from({ length: pages }, (_, page) => `/b/${page}`)
  const handlers = paths.map((path, page): [string, Handler] => [path, late(html(pageOf(host, page)))])
  return { '/list': late(listing(...paths)), ...Object.fromEntries(handlers) }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // prettier-ignore

function pageOf(host: number, page: number): string {
  const month = MONTHS[page % MONTHS.length] ?? 'May'
  return `<html><body><h1>Monitoring of violations of freedom of speech in Kazakhstan. ${month} 2026</h1>
    <p>1. On ${month} 12 the city court of Taraz fined blogger Askar Belov ${20 + host} MCI under Article 488, Part 1 of the Code of Administrative Offences.</p>
    <p>2. On ${month} 14 the editor Dana Omarova was detained in Almaty at a rally and released after ${2 + page} hours.</p></body></html>`
}

function restsOf(calls: readonly Call[]): number[] {
  return calls.slice(1).map(({ start }, at) => start - (calls[at]?.end ?? NaN))
}
