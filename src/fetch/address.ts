// One address for one page. The same page is linked as `adilsoz.kz.`, `www.`, `bureau.kz//monitoring_2/…`, with `utm_…`.
import type { Source } from '../sources/source.ts'

// Parameters that change nothing but who is told of the click, and Joomla's print and pop-up views of the same text.
const IDLE_PARAMETER = /^(?:utm_[a-z_]+|fbclid|gclid|yclid|_openstat|mc_[ce]id|print|tmpl)$/u

/** The canonical form of an http(s) address; null for anything else. */
export function canonicalAddress(address: string): string | null {
  const url = URL.parse(address)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  url.hash = ''
  url.pathname = url.pathname.replace(/\/{2,}/gu, '/').replace(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase())
  const idle = [...url.searchParams.keys()].filter((name) => IDLE_PARAMETER.test(name.toLowerCase()))
  for (const name of idle) url.searchParams.delete(name)
  if (url.search === '') url.search = '' // a lone question mark
  return url.href
}

/** The canonical form within a source: its other hosts (`www.`) and its other scheme are the same site. */
export function addressWithin(source: Source, address: string): string | null {
  const canonical = canonicalAddress(address)
  const home = source.hosts[0]
  if (canonical === null || home === undefined) return canonical
  const url = new URL(canonical)
  if (!source.hosts.includes(url.host)) return canonical
  url.protocol = new URL(source.listings[0]?.url ?? canonical).protocol
  url.host = home
  return url.href
}

/** Path and query: what the patterns of a source are written for. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}
