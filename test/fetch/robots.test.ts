import { describe, expect, it } from 'vitest'
import { rulesFrom } from '../../src/fetch/robots.ts'

describe('rulesFrom', () => {
  const rules = (text: string, status = 200) => rulesFrom('https://example.kz/robots.txt', status, Buffer.from(text))
  it('takes the group of this tool before that of all', () => {
    const both = rules('User-agent: *\nDisallow: /\nUser-agent: bulletins\nDisallow: /private/\nCrawl-delay: 7')
    expect(both.allows('https://example.kz/a')).toBe(true)
    expect(both.allows('https://example.kz/private/a')).toBe(false)
    expect(both.delayMs).toBe(7000)
  })
  it('takes the longest match', () => {
    expect(
      rules('User-agent: *\nDisallow: /en/\nAllow: /en/262-').allows('https://example.kz/en/262-violations.html'),
    ).toBe(true)
  })
  it('obeys a Crawl-delay up to a minute', () => {
    expect(rules('User-agent: *\nCrawl-delay: 86400').delayMs).toBe(60_000)
    expect(rules('User-agent: *\nCrawl-delay: soon').delayMs).toBe(0)
  })
  it.each([
    [404, true],
    [401, true],
    [429, false],
    [500, false],
    [503, false],
    [304, false],
  ])('status %i: %s', (status, allowed) => {
    expect(rules('', status).allows('https://example.kz/a')).toBe(allowed)
  })
})
