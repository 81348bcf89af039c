// Sitemaps and feeds. Read tag by tag, without a tree: broken ones (a raw `&`, stray bytes, no end) are read as far as they go, and no
// entity is looked up anywhere.
import { Parser } from 'htmlparser2'

/** What a sitemap names: pages, with the time of their last change where it tells one, and further sitemaps. */
export interface Sitemap {
  readonly pages: readonly { readonly url: string; readonly lastmod: string | null }[]
  readonly sitemaps: readonly string[]
  /** False where it breaks off, or holds something else: then it lacks nothing for sure. */
  readonly whole: boolean
}

/** Reads a sitemap, an index of sitemaps, or a plain list of addresses. Addresses are resolved against `base`; what is none is left out. */
export function sitemapIn(text: string, base: string): Sitemap {
  if (!text.includes('<')) return linesOf(text, base)
  const pages: { url: string; lastmod: string | null }[] = []
  const sitemaps: string[] = []
  const whole = walk(text, new Set(['url', 'sitemap']), (name, { loc, lastmod = null }) => {
    const url = resolved(loc, base)
    if (url === null) return
    if (name === 'sitemap') sitemaps.push(url)
    else pages.push({ url, lastmod })
  })
  return { pages, sitemaps, whole }
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

/** True for what has the outermost tag of a sitemap or feed, or no tag: an error page has another one. */
export function isIndex(text: string): boolean {
  const outermost = /<([a-z][^\s/>]*)/iu.exec(text)?.[1]
  return outermost === undefined || /^(?:.*:)?(?:urlset|sitemapindex|rss|rdf|feed)$/iu.test(outermost)
}

function linesOf(text: string, base: string): Sitemap {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const pages = words.flatMap((word) => {
    const url = /^https?:/iu.test(word) ? resolved(word, base) : null
    return url === null ? [] : [{ url, lastmod: null }]
  })
  return { pages, sitemaps: [], whole: pages.length === words.length }
}

type Fields = Readonly<Partial<Record<'loc' | 'lastmod' | 'link' | 'guid', string>>>

// Nested deeper it is no list; and what the parser does of a tag grows with the number of open ones.
const DEEPEST = 256

/** Gives each element of these names, with the first text of each field in it. Prefixes (`atom:link`) are left aside. True where the text ends with its outermost tag. */
function walk(text: string, items: ReadonlySet<string>, found: (name: string, fields: Fields) => void): boolean {
  let fields: Partial<Record<string, string>> | null = null
  let field: string | null = null
  let words = ''
  let depth = 0
  let whole = false
  const parser = new Parser(
    {
      onopentag(name, { href, rel = 'alternate' }) {
        if (++depth > DEEPEST) {
          parser.pause()
          return
        }
        if (items.has(name)) {
          if (fields !== null) found(name, fields) // its end tag is missing
          fields = {}
        }
        field = fields === null || name.includes(':') ? null : name
        words = ''
        // Atom: the address of the entry is an attribute; others (`rel="self"`, `rel="replies"`) are no entry's
        if (fields !== null && name === 'link' && href !== undefined && rel === 'alternate') fields.link ??= href
      },
      ontext(data) {
        if (field !== null) words += data
      },
      onclosetag(name, implied) {
        if (--depth === 0) whole = !implied
        if (fields !== null && field === name && !implied && words.trim() !== '') fields[name] ??= words.trim() // cut off: half an address is none
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
  return whole
}

function resolved(address: string | undefined, base: string): string | null {
  return address === undefined ? null : (URL.parse(address, base)?.href ?? null)
}
