// One address for one page. The same page is linked as `adilsoz.kz.`, `www.`, `bureau.kz//monitoring_2/…`, with `utm_…`.
import type { Source } from '../sources/source.ts'

// Parameters that change nothing but who is told of the click or who is logged in, and Joomla's print and pop-up views of the same text.
const IDLE_PARAMETER =
  /^(?:utm_[a-z_]+|fbclid|gclid|yclid|ysclid|msclkid|igshid|_openstat|_ga|_gl|mc_[ce]id|phpsessid|replytocom|print|tmpl)$/u

/** The canonical form of an http(s) address; null for anything else. */
export function canonicalAddress(address: string): string | null {
  const url = URL.parse(address)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  url.hash = ''
  url.pathname = sameEscapes(url.pathname.replace(/\/{2,}/gu, '/'))
  // Cut as text: URLSearchParams would write the rest otherwise than the site does (`?a` as `?a=`, windows-1251 as U+FFFD).
  const told = sameEscapes(parametersOf(url.search).filter(isTelling).join('&'))
  url.search = told === '' ? '' : `?${told}`
  return url.href
}

/** The canonical form within a source: its other hosts (`www.`) and its other scheme are the same site. */
export function addressWithin(source: Source, address: string): string | null {
  const canonical = canonicalAddress(address)
  const home = source.hosts[0]
  if (canonical === null || home === undefined) return canonical
  const url = new URL(canonical)
  if (!isHostOf(source, url.host)) return canonical
  url.protocol = new URL(source.listings[0]?.url ?? canonical).protocol
  url.host = home
  return url.href
}

/** What two addresses of one page have in common: a canonical address with its parameters in one order. Not to be asked for. */
export function keyOf(canonical: string): string {
  const { search } = new URL(canonical)
  if (search === '') return canonical
  return `${canonical.slice(0, -search.length)}?${parametersOf(search).sort().join('&')}`
}

/** Path and query: what the patterns of a source are written for. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

// A site that lists `example.kz` alone is linked as `www.example.kz` all the same.
function isHostOf({ hosts }: Source, host: string): boolean {
  const bare = host.replace(/^www\./u, '')
  return hosts.some((own) => own.replace(/^www\./u, '') === bare)
}

function parametersOf(search: string): string[] {
  return search.replace(/^\?/u, '').split('&')
}

function isTelling(parameter: string): boolean {
  const name = parameter.split('=', 1)[0] ?? ''
  return parameter !== '' && !IDLE_PARAMETER.test(name.toLowerCase())
}

// `%d0%b9` and, from a Mac, `%D0%B8%CC%86` are one Cyrillic letter. Bytes that are no UTF-8 (`%E9` of windows-1251) stay as they are.
function sameEscapes(text: string): string {
  return text
    .replace(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase())
    .replace(/(?:%[89A-F][0-9A-F])+/gu, (codes) => {
      try {
        return encodeURIComponent(decodeURIComponent(codes).normalize('NFC'))
      } catch (error) {
        if (error instanceof URIError) return codes
        throw error
      }
    })
}
