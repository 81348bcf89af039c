// Sitemaps and feeds. Read tag by tag, without a tree: broken ones (a raw `&`, stray bytes, no end) are read as far as they go, and no
// entity is looked up anywhere.
import { Parser } from 'htmlparser2'

/** What a sitemap names: pages, with the time of their last change where it tells one, and further sitemaps. */
export interface Sitemap {
  readonly pages: readonly { readonly url: string; readonly lastmod: string | null }[]
  readonly sitemaps: readonly string[]
}

/** Reads a sitemap, an index of sitemaps, or a plain list of addresses. Addresses are resolved against `base`; what is none is left out. */
export function sitemapIn(text: string, base: string): Sitemap {
  if (!text.includes('<')) return { pages: linesOf(text, base), sitemaps: [] }
  const pages: { url: string; lastmod: string | null }[] = []
  const sitemaps: string[] = []
  walk(text, new Set(['url', 'sitemap']), (name, { loc, lastmod = null }) => {
    const url = resolved(loc, base)
    if (url === null) return
    if (name === 'sitemap') sitemaps.push(url)
    else pages.push({ url, lastmod })
  })
  return { pages, sitemaps }
}

/** The addresses of the entries of a feed: RSS 2.0, RSS 1.0, Atom. */
export function feedIn(text: string, base: string): string[] {
  const links: string[] = []
  walk(text, new Set(['item', 'entry']), (_name, { link, guid }) => {
    const url = resolved(link ?? guid, base)
    if (url !== null) links.push(url)
  })
  return links
}

function linesOf(text: string, base: string): Sitemap['pages'] {
  return text.split(/\s+/u).flatMap((line) => {
    const url = /^https?:/iu.test(line) ? resolved(line, base) : null
    return url === null ? [] : [{ url, lastmod: null }]
  })
}

type Fields = Readonly<Partial<Record<'loc' | 'lastmod' | 'link' | 'guid', string>>>

/** Gives each element of these names, with the first text of each field in it. Prefixes (`atom:link`) are left aside. */
function walk(text: string, items: ReadonlySet<string>, found: (name: string, fields: Fields) => void): void {
  let fields: Partial<Record<string, string>> | null = null
  let field: string | null = null
  let words = ''
  const parser = new Parser(
    {
      onopentag(name, { href, rel = 'alternate' }) {
        if (items.has(name)) fields = {}
        field = fields === null || name.includes(':') ? null : name
        words = ''
        // Atom: the address of the entry is an attribute; others (`rel="self"`, `rel="replies"`) are no entry's
        if (fields !== null && name === 'link' && href !== undefined && rel === 'alternate') fields.link ??= href
      },
      ontext(data) {
        if (field !== null) words += data
      },
      onclosetag(name, implied) {
        if (implied && items.has(name)) fields = null // cut off: half an address is none
        if (fields !== null && field === name && words.trim() !== '') fields[name] ??= words.trim()
        if (fields !== null && items.has(name)) {
          found(name, fields)
          fields = null
        }
        field = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
}

function resolved(address: string | undefined, base: string): string | null {
  return address === undefined ? null : (URL.parse(address, base)?.href ?? null)
}
