import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedIn, isIndex, sitemapIn } from '../../src/html/xml.ts'

const BASE = 'https://example.kz/sitemap.xml'

describe('a sitemap', () => {
  it('names pages, with the day of their last change', () => {
    const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
      <url><loc> https://example.kz/a?x=1&amp;y=2 </loc><lastmod>2024-05-01</lastmod><image:image><image:loc>https://example.kz/a.png</image:loc></image:image></url>
      <url><loc><![CDATA[/b]]></loc></url><url><lastmod>2024-05-02</lastmod></url></urlset>`
    expect(sitemapIn(text, BASE)).toEqual({
      pages: [
        { url: 'https://example.kz/a?x=1&y=2', lastmod: '2024-05-01' },
        { url: 'https://example.kz/b', lastmod: null },
      ],
      sitemaps: [],
      whole: true,
    })
  })

  it('may be an index of others', () => {
    const text =
      '<sitemapindex><sitemap><loc>https://example.kz/1.xml.gz</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>'
    expect(sitemapIn(text, BASE)).toEqual({
      pages: [],
      sitemaps: ['https://example.kz/1.xml.gz'],
      whole: true,
    })
  })

  it('may be a list of lines', () => {
    expect(sitemapIn('https://example.kz/a\r\nhttps://example.kz/b\n\nmore', BASE).pages.map(({ url }) => url)).toEqual(
      ['https://example.kz/a', 'https://example.kz/b'],
    )
  })

  it('that is broken is read as far as it goes', () => {
    const text =
      '<urlset><url><loc>https://example.kz/a?b&c</loc></url>\u0001<url><loc>https://example.kz/d</loc></url><url><loc>https://ex'
    expect(sitemapIn(text, BASE).pages.map(({ url }) => url)).toEqual([
      'https://example.kz/a?b&c',
      'https://example.kz/d',
    ])
  })

  it('says whether it was read to its end', () => {
    const entry = '<url><loc>https://example.kz/a</loc></url>'
    expect(sitemapIn(`<urlset>${entry}</urlset>\n`, BASE)).toMatchObject({ whole: true })
    for (const broken of [`<urlset>${entry}`, `<urlset>${entry}</urls`]) {
      expect(sitemapIn(broken, BASE)).toMatchObject({ whole: false, pages: [{ url: 'https://example.kz/a' }] })
    }
    expect(sitemapIn('https://example.kz/a\nService unavailable', BASE)).toMatchObject({ whole: false })
  })

  it('keeps the entry whose end tag is missing', () => {
    const text = '<urlset><url><loc>/a</loc><url><loc>/b</loc></url></urlset>'
    expect(sitemapIn(text, BASE).pages.map(({ url }) => url)).toEqual(['https://example.kz/a', 'https://example.kz/b'])
  })

  it('nested without end is given up, before it costs anything', () => {
    const text = `<urlset><url><loc>/a</loc></url>${'<url>'.repeat(1_000_000)}`
    const before = process.cpuUsage().user
    expect(sitemapIn(text, BASE)).toMatchObject({ whole: false, pages: [{ url: 'https://example.kz/a' }] })
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5) // seconds; with the square of the depth it were minutes
  })

  it.each([
    ['<?xml version="1.0"?><!-- x --><urlset/>', true],
    ['<rdf:RDF></rdf:RDF>', true],
    ['https://example.kz/a', true],
    ['<!DOCTYPE html><html><body>Not found</body></html>', false],
  ])('%s is a list: %s', (text, is) => {
    expect(isIndex(text)).toBe(is)
  })

  it('looks up no entity', () => {
    const text =
      '<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]><urlset><url><loc>/a&x;&y;</loc></url></urlset>'
    expect(sitemapIn(text, BASE).pages.map(({ url }) => url)).toEqual(['https://example.kz/a&x;&y;'])
  })

  it('may be anything: what is no sitemap names nothing, and nothing is thrown', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'url', 'loc', 'a', '&', '"', '![CDATA[', '?') }), (text) => {
      sitemapIn(text, BASE)
      feedIn(text, BASE)
    }))
  }) // prettier-ignore
})

describe('a feed', () => {
  it.each([
    ['RSS 2.0', '<rss><channel><link>https://example.kz/</link><atom:link href="https://example.kz/feed" rel="self"/><item><title>a &amp; b</title><link>https://example.kz/1</link><comments>https://example.kz/c</comments></item><item><guid isPermaLink="true">https://example.kz/2</guid></item></channel></rss>'],
    ['RSS 1.0', '<rdf:RDF><channel rdf:about="x"><link>https://example.kz/</link></channel><item rdf:about="x"><link>https://example.kz/1</link></item><item><link>/2</link></item></rdf:RDF>'],
    ['Atom', '<feed><link href="https://example.kz/"/><entry><link rel="replies" href="https://example.kz/c"/><link rel="alternate" href="https://example.kz/1"/></entry><entry><link href="/2"/><link rel="self" href="/s"/></entry></feed>'],
    ['one with a raw sign in it', '<rss><channel><item><title>M & N</title><link>https://example.kz/1</link></item><item><link>https://example.kz/2</link></item>'],
  ])('%s', (_name, text) => {
    expect(feedIn(text, BASE)).toEqual(['https://example.kz/1', 'https://example.kz/2'])
  }) // prettier-ignore
})
