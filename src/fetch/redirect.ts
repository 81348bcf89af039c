import { BulletinError } from '../errors.ts'
import { headerOf } from './headers.ts'
import type { Exchange } from './client.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** The address that an answer leads on to; null where it leads nowhere. Throws `fetch-failed` where it names none. */
export function redirectOf(exchange: Exchange, url: string): string | null {
  const header = headerOf(exchange.received, 'location')
  if (!REDIRECTS.has(exchange.status) || header === null) return null
  const location = Buffer.from(header, 'latin1').toString() // headers are bytes; Cyrillic addresses come as raw UTF-8
  const target = URL.parse(location, url)
  if (target === null)
    throw new BulletinError('fetch-failed', `Expected an address to go on to, got ${location.slice(0, 200)}, in ${url}`)
  target.hash = ''
  return target.href
}
