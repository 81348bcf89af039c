import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeContent } from '../../src/fetch/decode.ts'

describe('decodeContent', () => {
  const code = (
    encoding: string | null,
    bytes: Uint8Array,
    limits = { decodedBytes: 1000, ratio: 200, encodings: 5 },
  ): string => {
    try {
      return Buffer.from(decodeContent(bytes, encoding, limits, 'x')).toString()
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

describe('the number of encodings', () => {
  const twice = gzipSync(gzipSync('some text'))
  const decoded = (encodings: number) =>
    Buffer.from(decodeContent(twice, 'gzip, gzip', { decodedBytes: 1000, ratio: 200, encodings }, 'x')).toString()

  it('is limited', () => {
    expect(decoded(2)).toBe('some text')
    expect(() => decoded(1)).toThrow(expect.objectContaining({ code: 'fetch-failed' }))
  })
})

describe('a bomb', () => {
  it('is never unpacked beyond the limit: memory does not grow with it', () => {
    const member = gzipSync(Buffer.alloc(10_000_000))
    const bomb = Buffer.concat(Array.from({ length: 60 }, () => member)) // 600 MB
    const limits = { decodedBytes: 20_000_000, ratio: 100_000, encodings: 5 }
    const before = process.resourceUsage().maxRSS // kilobytes
    expect(() => decodeContent(bomb, 'gzip', limits, 'x')).toThrow(expect.objectContaining({ code: 'fetch-too-large' }))
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(150_000)
  })
})

describe('the ratio of a body', () => {
  const limits = { decodedBytes: 20_000_000, ratio: 200, encodings: 5 }
  const size = (bytes: number, ratio: number): number =>
    decodeContent(gzipSync(Buffer.alloc(bytes)), 'gzip', { ...limits, ratio }, 'x').length

  it('is limited beyond a megabyte: small pages repeat themselves', () => {
    expect(size(900_000, 200)).toBe(900_000)
    expect(() => size(3_000_000, 200)).toThrow(expect.objectContaining({ code: 'fetch-too-large' }))
    expect(size(3_000_000, 2000)).toBe(3_000_000)
  })
})
