import { describe, expect, it } from 'vitest'
import type { Index, IndexPage } from '../../src/fetch/discover.ts'
import { discover } from '../../src/fetch/discover.ts'
import type { Source } from '../../src/sources/source.ts'
import { sourceOf } from '../faults/server.ts'

const HOME = 'http://example.kz'

/** A page of an index: bulletins by number, further pages by address. */
const page = (bulletins: readonly number[], pages: readonly string[] = []): IndexPage => ({
  bulletins: bulletins.map((n) => ({ url: `${HOME}/b/${n}`, original: `${HOME}/b/${n}`, lastmod: null })),
  pages: pages.map((path) => HOME + path),
  whole: true,
})

interface Site {
  readonly pages: Readonly<Record<string, IndexPage>>
  readonly sitemaps?: readonly string[]
  readonly known?: readonly number[]
  readonly full?: boolean
  readonly mostPages?: number
  readonly mostSitemaps?: number
  readonly source?: Partial<Source>
}

async function discovered({
  pages,
  sitemaps = [],
  known = [],
  full = true,
  mostPages = 100,
  mostSitemaps = 10,
  source = {},
}: Site) {
  const opened: string[] = []
  const { found, missing, complete } = await discover(sourceOf('example.kz', source), {
    full,
    mostPages,
    mostSitemaps,
    open(index: Index, url: string) {
      opened.push(`${index} ${url.slice(HOME.length)}`)
      return Promise.resolve(pages[url.slice(HOME.length)] ?? null)
    },
    sitemaps: () => Promise.resolve(sitemaps.map((path) => HOME + path)),
    isKnown: (url) => known.includes(Number(url.split('/').at(-1))),
  })
  const number = (url: string): number => Number(url.split('/').at(-1))
  return {
    opened,
    complete,
    found: found.map(({ url }) => number(url)),
    via: found.map(({ via }) => via.slice(HOME.length)),
    missing: missing.map((one) => `${number(one.url)} in ${one.in}, not in ${one.notIn}`),
  }
}

describe('what a source names', () => {
  it('is put together from listing, sitemap and feed, each bulletin once', async () => {
    const { found, via } = await discovered({
      pages: {
        '/list': page([1, 2], ['/list?start=2']),
        '/list?start=2': page([2, 3]),
        '/map': page([3, 4]),
        '/feed': page([5, 1]),
      },
      sitemaps: ['/map'],
      source: { feeds: [`${HOME}/feed`] },
    })
    expect(found).toEqual([1, 2, 3, 4, 5])
    expect(via).toEqual(['/list', '/list', '/list?start=2', '/map', '/feed'])
  })

  it('in one place and not in another is said', async () => {
    const { missing } = await discovered({
      pages: { '/list': page([1, 2]), '/map': page([2, 3]), '/feed': page([4]) },
      sitemaps: ['/map'],
      source: { feeds: [`${HOME}/feed`] },
    })
    // What the feed lacks is no news: it names the newest alone.
    expect(missing).toEqual([
      '3 in sitemap, not in listing',
      '4 in feed, not in listing',
      '1 in listing, not in sitemap',
    ])
  })

  it.each<[string, Partial<Site>]>([
    ['a page of the listing failed', { pages: { '/list': page([1], ['/list?start=1']), '/map': page([1, 2]) } }],
    ['the listing is longer than the limit', { pages: { '/list': page([1], ['/list?start=1']), '/map': page([1, 2]) }, mostPages: 1 }],
    ['the listing was left early', { pages: { '/list': page([1], ['/2', '/3', '/4']), '/2': page([1]), '/3': page([1]), '/4': page([9]), '/map': page([1, 2]) }, full: false, known: [1] }],
  ])('is missing nowhere where it was not read to its end: %s', async (_name, site) => {
    const { missing, complete } = await discovered({ pages: {}, sitemaps: ['/map'], ...site })
    expect({ missing, complete }).toEqual({ missing: [], complete: false })
  }) // prettier-ignore

  it('is not missing in a sitemap that breaks off', async () => {
    const pages = { '/list': page([1, 2]), '/map': { ...page([1]), whole: false } }
    expect((await discovered({ pages, sitemaps: ['/map'] })).missing).toEqual([])
  })

  it('is not missing in a sitemap that is not for bulletins', async () => {
    expect((await discovered({ pages: { '/list': page([1]), '/map': page([]) }, sitemaps: ['/map'] })).missing).toEqual(
      [],
    )
  })
})

describe('a listing', () => {
  const pages = {
    '/list': page([9], ['/2', '/3', '/4', '/5']),
    '/2': page([1]),
    '/3': page([2]),
    '/4': page([3]),
    '/5': page([4]),
  }

  it('is left after three pages of nothing but known bulletins, unless all is to be read', async () => {
    expect((await discovered({ pages, known: [1, 2, 3, 4], full: false })).opened).toEqual(['listing /list', 'listing /2', 'listing /3', 'listing /4'])
    expect((await discovered({ pages, known: [1, 2, 3, 4] })).opened).toHaveLength(5)
    expect((await discovered({ pages, known: [1, 3, 4], full: false })).opened).toHaveLength(5)
  }) // prettier-ignore

  it('that ends with its third page of known bulletins was read to its end', async () => {
    const short = { '/list': page([1], ['/2', '/3']), '/2': page([2]), '/3': page([3]) }
    expect(await discovered({ pages: short, known: [1, 2, 3], full: false })).toMatchObject({ complete: true })
  })

  it('that leads in circles, or never ends, does end', async () => {
    expect((await discovered({ pages: { '/list': page([1], ['/list', '/2']), '/2': page([2], ['/list']) } })).opened).toHaveLength(2)
    const endless = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [n === 0 ? '/list' : `/${n}`, page([n], [`/${n + 1}`])]))
    expect((await discovered({ pages: endless, mostPages: 7 })).opened).toHaveLength(7)
  }) // prettier-ignore
})

describe('sitemaps', () => {
  it('may name others on three levels; what lies deeper may hold what seems to be missing', async () => {
    const pages = { '/list': page([1, 2]), '/map': page([], ['/a']), '/a': page([], ['/b']), '/b': page([1], ['/c']), '/c': page([2]) }
    const { opened, missing } = await discovered({ pages, sitemaps: ['/map'] })
    expect(opened).not.toContain('sitemap /c')
    expect(missing).toEqual([])
  }) // prettier-ignore

  it('may name others, so many in all', async () => {
    const pages = { '/list': page([]), '/map': page([], ['/a', '/b', '/c']), '/a': page([1], ['/map']), '/b': page([2]), '/c': page([3]) }
    const { opened, found, missing } = await discovered({ pages, sitemaps: ['/map'], mostSitemaps: 3 })
    expect(opened).toEqual(['listing /list', 'sitemap /map', 'sitemap /a', 'sitemap /b'])
    expect(found).toEqual([1, 2])
    expect(missing).toEqual(['1 in sitemap, not in listing', '2 in sitemap, not in listing'])
  }) // prettier-ignore
})
