import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeContent } from '../../src/fetch/decode.ts'
import { retryAfterMs } from '../../src/fetch/headers.ts'
import { openLanes } from '../../src/fetch/lane.ts'
import { rulesFrom } from '../../src/fetch/robots.ts'
import { userAgentOf } from '../../src/fetch/user-agent.ts'
import { demoSources, sources } from '../../src/sources/index.ts'

describe('decodeContent', () => {
  const code = (encoding: string | null, bytes: Uint8Array, limit = 1000): string => {
    try {
      return Buffer.from(decodeContent(bytes, encoding, limit, 'x')).toString()
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  it('leaves alone what has no encoding, and an empty body', () => {
    expect(code(null, Buffer.from('a'))).toBe('a')
    expect(code('identity', Buffer.from('a'))).toBe('a')
    expect(code('gzip', Buffer.alloc(0))).toBe('')
  })
  it('refuses too much, too many layers, a cut and an unknown encoding', () => {
    expect(code('gzip', gzipSync(Buffer.alloc(2000)))).toBe('fetch-too-large')
    expect(code('gzip,gzip,gzip,gzip,gzip,gzip', Buffer.from('a'))).toBe('fetch-failed')
    expect(code('gzip', gzipSync('some text').subarray(0, 15))).toBe('fetch-failed')
    expect(code('compress', Buffer.from('a'))).toBe('fetch-failed')
  })
})

describe('retryAfterMs', () => {
  const now = Date.parse('2024-03-01T00:00:00Z')
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 01 Mar 2024 00:01:00 GMT', 60_000],
    ['Thu, 29 Feb 2024 00:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('%s', (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms)
  })
})

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

describe('a lane', () => {
  const pace = { delayMs: 0, factor: 0 }
  it('does one task at a time, in their order', async () => {
    const lane = openLanes(5).of('example.kz')
    const steps: string[] = []
    const task = (name: string, ms: number) =>
      lane.run(async () => {
        steps.push(`${name}+`)
        await new Promise((done) => setTimeout(done, ms))
        steps.push(`${name}-`)
      }, pace)
    await Promise.all([task('a', 20), task('b', 1)])
    expect(steps).toEqual(['a+', 'a-', 'b+', 'b-'])
  })
  it('is shared by www. and old., and no others', () => {
    const lanes = openLanes(5)
    expect(lanes.of('www.example.kz')).toBe(lanes.of('example.kz'))
    expect(lanes.of('old.example.kz')).toBe(lanes.of('example.kz'))
    expect(lanes.of('other.kz')).not.toBe(lanes.of('example.kz'))
  })
  it('goes on after a failed task, and is parked after so many failures in a row', async () => {
    const lane = openLanes(2).of('example.kz')
    await expect(lane.run(() => Promise.reject(new Error('no')), pace)).rejects.toThrow('no')
    lane.note(true)
    lane.note(false)
    lane.note(true)
    expect(await lane.run(() => Promise.resolve(1), pace)).toBe(1)
    lane.note(true)
    await expect(lane.run(() => Promise.resolve(1), pace)).rejects.toMatchObject({ code: 'fetch-failed' })
  })
})

describe('userAgentOf', () => {
  it('names somebody who can be written to', () => {
    expect(userAgentOf('1.0.0', 'desk@example.org', sources)).toBe('bulletins/1.0.0 (+desk@example.org)')
  })
  it('refuses a real site without a contact, or with one that is none', () => {
    expect(() => userAgentOf('1.0.0', null, sources)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
    expect(() => userAgentOf('1.0.0', 'a\r\nX: y', sources)).toThrow(
      expect.objectContaining({ code: 'config-invalid' }),
    )
  })
  it('needs none for the demo', () => {
    expect(userAgentOf('1.0.0', null, demoSources)).toBe('bulletins/1.0.0')
  })
})
