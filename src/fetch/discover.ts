// From what a source says of itself (listing pages, sitemap, feed) to the addresses of its bulletins.
import type { Language } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { keyOf, pathOf } from './address.ts'
import type { Index, List, Missing } from './missing.ts'
import { lacking } from './missing.ts'

export type { Index } from './missing.ts'

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

export interface Discovery {
  /** Each once, in the order of listing, sitemap, feed. */
  readonly found: readonly Found[]
  readonly missing: readonly Missing[]
  /** How many of them the listings name. */
  readonly listed: number
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
  const lists: Names[] = []
  for (const { url, ...language } of source.listings) lists.push(await listed(url, language, discovering))
  const sitemaps = await mapped(discovering)
  const feeds: Names[] = []
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
    listed: listing.found.size,
    complete: listing.complete,
  } // prettier-ignore
}

type Names = List<Found>

/** After so many pages of nothing but known bulletins a listing is left. */
const KNOWN_PAGES = 3
/** An index of sitemaps may name others, which the standard does not allow and some sites do. */
const SITEMAP_LEVELS = 3
/** From so many on, one day for all is the day on which the sitemap was made, and says nothing of the pages. */
const MANY = 10

function listed(url: string, language: { readonly language?: Language }, discovering: Discovering): Promise<Names> {
  return gathered('listing', [url], language, discovering, discovering.mostPages)
}

async function mapped(discovering: Discovering): Promise<Names> {
  const files = await discovering.sitemaps()
  const list = await gathered('sitemap', files, {}, { ...discovering, full: true }, discovering.mostSitemaps)
  const days = new Set(Array.from(list.found.values(), ({ lastmod }) => lastmod?.slice(0, 10)))
  if (list.found.size < MANY || days.size > 1) return list
  return { ...list, found: new Map(Array.from(list.found, ([key, link]) => [key, { ...link, lastmod: null }])) }
}

async function gathered(
  index: Index,
  first: readonly string[],
  language: { readonly language?: Language },
  discovering: Discovering,
  mostPages: number,
): Promise<Names> {
  const { full } = discovering
  const found = new Map<string, Found>()
  const pages = new Map(first.slice(0, mostPages).map((url) => [url, 1]))
  let complete = first.length > 0 && first.length <= mostPages
  let knownPages = 0
  // A Map is walked in the order of its making, and what is added on the way is walked too.
  for (const [page, level] of pages) {
    const read = await discovering.open(index, page, language.language)
    if (read?.whole !== true) complete = false
    for (const link of read?.bulletins ?? [])
      if (!found.has(keyOf(link.url))) found.set(keyOf(link.url), { ...link, ...language, via: page })
    for (const next of read?.pages ?? []) {
      if (pages.has(next)) continue
      if (pages.size >= mostPages || (index === 'sitemap' && level >= SITEMAP_LEVELS)) complete = false
      else pages.set(next, level + 1)
    }
    const { bulletins = [] } = read ?? {}
    knownPages = bulletins.length > 0 && bulletins.every(({ url }) => discovering.isKnown(url)) ? knownPages + 1 : 0
    if (full || knownPages < KNOWN_PAGES) continue
    complete &&= page === [...pages.keys()].at(-1)
    break
  }
  return { found, complete }
}

function merged(lists: readonly Names[]): Names {
  const found = new Map<string, Found>()
  for (const list of lists) {
    for (const [key, link] of list.found) {
      const before = found.get(key)
      found.set(key, before === undefined ? link : { ...before, lastmod: before.lastmod ?? link.lastmod })
    }
  }
  return { found, complete: lists.every(({ complete }) => complete) }
}
