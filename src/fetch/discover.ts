// From what a source says of itself (listing pages, sitemap, feed) to the addresses of its bulletins.
import type { Language } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { pathOf } from './address.ts'

/** Where bulletins are named. A feed names the newest alone. */
export type Index = 'listing' | 'sitemap' | 'feed'

/** An address that stands in an index. */
export interface Link {
  /** Canonical, within the source. */
  readonly url: string
  /** As it stood there, resolved. */
  readonly original: string
  /** When the site says that it was last changed, or null. */
  readonly lastmod: string | null
}

/** What one page of an index names: bulletins, and further pages of the same index. */
export interface IndexPage {
  readonly bulletins: readonly Link[]
  readonly pages: readonly string[]
  /** False where it breaks off: it may have named more. */
  readonly whole: boolean
}

/** An address to be fetched, with the language of the listing that has it and the page where it was found. */
export interface Found extends Link {
  readonly language?: Language
  readonly via: string
}

/** A bulletin that one index names and another, which was read to its end, does not. */
export interface Missing {
  readonly url: string
  readonly in: Index
  readonly notIn: Index
}

export interface Discovery {
  /** Each once, in the order of listing, sitemap, feed. */
  readonly found: readonly Found[]
  readonly missing: readonly Missing[]
  /** All listing pages were read, to the last. */
  readonly complete: boolean
}

export interface Discovering {
  /** False: a listing is left after some pages of nothing but known bulletins. */
  readonly full: boolean
  /** Pages of one listing; files of all sitemaps. */
  readonly mostPages: number
  readonly mostSitemaps: number
  /** Reads a page of an index; null where that failed. */
  open(index: Index, url: string, language?: Language): Promise<IndexPage | null>
  /** Addresses of the sitemaps. */
  sitemaps(): Promise<readonly string[]>
  isKnown(url: string): boolean
}

/** True where an address is one of a bulletin of this source. */
export function isBulletin(source: Source, address: string): boolean {
  return new RegExp(source.links, 'u').test(pathOf(address))
}

/** The bulletins that a source names, and what one of its indexes lacks of another. */
export async function discover(source: Source, discovering: Discovering): Promise<Discovery> {
  const lists: List[] = []
  for (const { url, ...language } of source.listings) lists.push(await listed(url, language, discovering))
  const sitemaps = await mapped(discovering)
  const feeds: List[] = []
  for (const url of source.feeds ?? []) feeds.push(await gathered('feed', [url], {}, discovering, 1))
  const listing = merged(lists)
  const sitemap = merged([sitemaps])
  const feed = merged(feeds)
  return {
    found: [...merged([...lists, sitemaps, ...feeds]).found.values()],
    missing: [
      ...lacking('listing', listing, [['sitemap', sitemap], ['feed', feed]]),
      // One that names no bulletin at all is not for bulletins.
      ...(sitemap.found.size === 0 ? [] : lacking('sitemap', sitemap, [['listing', listing]])),
    ],
    complete: listing.complete,
  } // prettier-ignore
}

interface List {
  readonly found: ReadonlyMap<string, Found>
  /** False where a page of it failed or was left out: then nothing is missing in it. */
  readonly complete: boolean
}

/** After so many pages of nothing but known bulletins a listing is left. */
const KNOWN_PAGES = 3

function listed(url: string, language: { readonly language?: Language }, discovering: Discovering): Promise<List> {
  return gathered('listing', [url], language, discovering, discovering.mostPages)
}

async function mapped(discovering: Discovering): Promise<List> {
  const files = await discovering.sitemaps()
  return gathered('sitemap', files, {}, { ...discovering, full: true }, discovering.mostSitemaps)
}

async function gathered(
  index: Index,
  first: readonly string[],
  language: { readonly language?: Language },
  discovering: Discovering,
  mostPages: number,
): Promise<List> {
  const { full } = discovering
  const found = new Map<string, Found>()
  const pages = new Set(first)
  let complete = first.length > 0
  let knownPages = 0
  // A Set is walked in the order of its making, and what is added on the way is walked too.
  for (const page of pages) {
    const read = await discovering.open(index, page, language.language)
    if (read?.whole !== true) complete = false
    for (const link of read?.bulletins ?? [])
      if (!found.has(link.url)) found.set(link.url, { ...link, ...language, via: page })
    for (const next of read?.pages ?? []) {
      if (pages.size < mostPages) pages.add(next)
      else if (!pages.has(next)) complete = false
    }
    const { bulletins = [] } = read ?? {}
    knownPages = bulletins.length > 0 && bulletins.every(({ url }) => discovering.isKnown(url)) ? knownPages + 1 : 0
    if (full || knownPages < KNOWN_PAGES) continue
    complete &&= page === [...pages].at(-1)
    break
  }
  return { found, complete }
}

function merged(lists: readonly List[]): List {
  const found = new Map<string, Found>()
  for (const list of lists) {
    for (const [url, link] of list.found) {
      const before = found.get(url)
      found.set(url, before === undefined ? link : { ...before, lastmod: before.lastmod ?? link.lastmod })
    }
  }
  return { found, complete: lists.every(({ complete }) => complete) }
}

function lacking(notIn: Index, list: List, others: readonly (readonly [Index, List])[]): Missing[] {
  if (!list.complete) return []
  const missing = new Map<string, Missing>()
  for (const [index, other] of others) {
    for (const url of other.found.keys()) if (!list.found.has(url)) missing.set(url, { url, in: index, notIn })
  }
  return [...missing.values()]
}
