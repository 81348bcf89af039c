// One page of an index (a listing, a sitemap, a feed), as it was fetched: which bulletins and further pages it names.
import { BulletinError } from '../errors.ts'
import { decode } from '../html/decode.ts'
import { linksOf } from '../html/links.ts'
import { feedIn, isIndex, sitemapIn } from '../html/xml.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin, pathOf } from './address.ts'
import type { DecodeLimits } from './decode.ts'
import { decodeContent } from './decode.ts'
import type { Index, IndexPage, Link } from './discover.ts'

/** The page as it came: its address, its body without encodings, its Content-Type. */
export interface Came {
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string | null
}

/** The bulletins and further pages that it names, canonical, each once, in its order; those of other hosts are left out. Throws where it can't be read. */
export function indexPageOf(index: Index, source: Source, came: Came, limits: DecodeLimits): IndexPage {
  if (index === 'listing') return listingPage(source, came)
  const text = decode(unpacked(came, limits), came.contentType, came.url).source
  if (!isIndex(text)) {
    throw new BulletinError('page-no-bulletin', `Expected a ${index}, got a page of another kind, in ${came.url}`)
  }
  const { pages, sitemaps, whole } =
    index === 'sitemap'
      ? sitemapIn(text, came.url)
      : { pages: feedIn(text, came.url).map((url) => ({ url, lastmod: null })), sitemaps: [], whole: true }
  return {
    bulletins: bulletinsAmong(source, pages.map(({ url, lastmod }) => ({ original: url, lastmod }))), // prettier-ignore
    pages: sitemaps.flatMap((url) => within(source, url) ?? []),
    whole,
  }
}

/** The linked listing pages and bulletins of a page of HTML. */
function listingPage(source: Source, { url, bytes, contentType }: Came): IndexPage {
  const paging = source.paging === null ? null : new RegExp(source.paging, 'u')
  const links = linksOf(bytes, contentType, url).map((original) => ({ original, lastmod: null }))
  const bulletins = bulletinsAmong(source, links)
  const named = new Set(bulletins.map((link) => link.url))
  const pages = new Set<string>()
  for (const { original } of links) {
    const address = within(source, original)
    if (address !== null && !named.has(address) && paging?.test(pathOf(address)) === true) pages.add(address)
  }
  return { bulletins, pages: [...pages], whole: true }
}

function bulletinsAmong(source: Source, links: readonly Omit<Link, 'url'>[]): Link[] {
  const pattern = new RegExp(source.links, 'u')
  const bulletins = new Map<string, Link>()
  for (const link of links) {
    const url = within(source, link.original)
    if (url !== null && !bulletins.has(url) && pattern.test(pathOf(url))) bulletins.set(url, { url, ...link })
  }
  return [...bulletins.values()]
}

/** The canonical address, if it is one of the source's own hosts. */
function within(source: Source, link: string): string | null {
  const address = addressWithin(source, link)
  return address !== null && new URL(address).host === source.hosts[0] ? address : null
}

// `sitemap.xml.gz`: packed, whatever the headers say.
function unpacked({ url, bytes }: Came, limits: DecodeLimits): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? decodeContent(bytes, 'gzip', limits, url) : bytes
}
