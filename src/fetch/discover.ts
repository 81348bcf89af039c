// From the listings of a source to the addresses of its bulletins.
import { linksOf } from '../html/links.ts'
import type { Language } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin, pathOf } from './address.ts'

/** An address to be fetched, and the language of the listing that has it. */
export interface Found {
  readonly url: string
  readonly language?: Language
}

/** What a listing page links to. */
export interface ListingLinks {
  readonly bulletins: readonly string[]
  readonly pages: readonly string[]
}

/** The bulletins and the further listing pages that a listing page links to, canonical, each once, in page order. Throws where it can't be read. */
export function linksIn(source: Source, url: string, bytes: Uint8Array, contentType: string | null): ListingLinks {
  const bulletin = new RegExp(source.links, 'u')
  const paging = source.paging === null ? null : new RegExp(source.paging, 'u')
  const bulletins = new Set<string>()
  const pages = new Set<string>()
  for (const link of linksOf(bytes, contentType, url)) {
    const address = addressWithin(source, link)
    if (address === null || new URL(address).host !== source.hosts[0]) continue
    const path = pathOf(address)
    if (bulletin.test(path)) bulletins.add(address)
    else if (paging?.test(path) === true) pages.add(address)
  }
  return { bulletins: [...bulletins], pages: [...pages] }
}

/** True where an address is one of a bulletin of this source. */
export function isBulletin(source: Source, address: string): boolean {
  return new RegExp(source.links, 'u').test(pathOf(address))
}

/** The bulletins that the listings of a source link to, each once, in their order. `open` gives null for a listing page that failed. */
export async function discover(
  source: Source,
  mostPages: number,
  open: (url: string, language?: Language) => Promise<ListingLinks | null>,
): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const { url: first, ...language } of source.listings) {
    const pages = new Set([first])
    // A Set is walked in the order of its making, and what is added on the way is walked too.
    for (const page of pages) {
      const links = await open(page, language.language)
      for (const url of links?.bulletins ?? []) if (!found.has(url)) found.set(url, { url, ...language })
      for (const next of links?.pages ?? []) if (pages.size < mostPages) pages.add(next)
    }
  }
  return [...found.values()]
}
