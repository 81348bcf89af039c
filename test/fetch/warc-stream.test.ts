import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WarcItem } from '../../src/fetch/warc-read.ts'
import { MAGIC } from '../../src/fetch/warc-head.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import { recordOf } from '../../src/fetch/warc-record.ts'
import { streamWarc } from '../../src/fetch/warc-stream.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const RECORDS = [40, 30_000, 7, 90_000, 0, 400].map((size, at) =>
  recordOf({ 'WARC-Type': 'resource', 'WARC-Target-URI': `https://example.kz/${at}` }, randomBytes(size)),
)
const plainOf = (record: Buffer): Buffer => record
const PACKED = Buffer.concat(RECORDS.map(({ bytes }) => bytes))
const PLAIN = Buffer.concat(
  RECORDS.map((_, at) =>
    recordOf({ 'WARC-Type': 'resource', 'WARC-Target-URI': `https://example.kz/${at}` }, Buffer.from(`block ${at}`), plainOf).bytes,
  ),
) // prettier-ignore

/** What of an item does not hang on where it came from. */
const told = (item: WarcItem): readonly unknown[] =>
  'damage' in item ? ['damage', item.offset, item.cut] : [item.place.offset, item.end, item.url, item.block.length]

async function* brokenAfter(chunks: readonly Buffer[], error: Error): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield* chunks
  throw error
}

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  await Promise.resolve()
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function streamed(bytes: Buffer, sizes: readonly number[] = [65_536]): Promise<WarcItem[]> {
  const items: WarcItem[] = []
  for await (const item of streamWarc(inPieces(bytes, sizes), 'a stream')) if (!('large' in item)) items.push(item)
  return items
}

const filed = (bytes: Buffer, name: string): unknown[] => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return [...readWarc(file)].map(told)
}

describe('WARC out of a stream', () => {
  it.each([
    ['packed', PACKED, 'a.warc.gz'],
    ['plain', PLAIN, 'a.warc'],
  ])('%s: in whatever pieces it comes, the same records as out of a file', async (_name, bytes, name) => {
    const expected = filed(bytes, name)
    expect(expected).toHaveLength(RECORDS.length)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        expect((await streamed(bytes, sizes)).map(told)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['packed', PACKED, 'b.warc.gz'],
    ['plain', PLAIN, 'b.warc'],
  ])('%s: damage is told, and what follows is read, as in a file', async (_name, bytes, name) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.boolean(), async (at, cut) => {
        const damaged = cut ? bytes.subarray(0, Math.max(at, 3)) : Buffer.from(bytes)
        if (!cut) damaged[at]! ^= 0xff
        expect((await streamed(damaged)).map(told)).toEqual(filed(damaged, name))
      }),
      { numRuns: 40 },
    )
  })

  it('packed as one, and larger than the window: unpacked as it comes', async () => {
    const large = [1, 2, 3].map((at) =>
      recordOf({ 'WARC-Type': 'resource', 'WARC-Target-URI': `https://example.kz/${at}` }, randomBytes(3_000_000), plainOf),
    ) // prettier-ignore
    const bytes = gzipSync(Buffer.concat(large.map((record) => record.bytes)))
    const urls = (items: readonly WarcItem[]): unknown[] => items.map((item) => ('damage' in item ? 'damage' : item.url)) // prettier-ignore
    expect(urls(await streamed(bytes))).toEqual([1, 2, 3].map((at) => `https://example.kz/${at}`))
    expect(urls(await streamed(bytes.subarray(0, 7_000_000)))).toEqual(['https://example.kz/1', 'https://example.kz/2', 'damage', 'damage']) // prettier-ignore
  })

  it('a large member among others: it alone is unpacked as it comes, and its damage costs itself alone', async () => {
    const film = recordOf(
      { 'WARC-Type': 'resource', 'WARC-Target-URI': 'https://example.kz/film' },
      randomBytes(6_000_000),
    )
    const [first, second] = [RECORDS[0]?.bytes ?? MAGIC, RECORDS[1]?.bytes ?? MAGIC]
    const bytes = Buffer.concat([first, film.bytes, second])
    const urls = (items: readonly WarcItem[]): unknown[] => items.map((item) => ('damage' in item ? 'damage' : item.url)) // prettier-ignore
    const [one, two] = ['https://example.kz/0', 'https://example.kz/1']
    expect(urls(await streamed(bytes, [10_000, 70_000, 1]))).toEqual([one, 'https://example.kz/film', two])
    bytes[first.length + film.bytes.length - 6]! ^= 0xff // of its checksum
    expect(urls(await streamed(bytes))).toEqual([one, 'https://example.kz/film', 'damage', two])
    bytes[first.length + 3_000_000]! ^= 0xff
    expect(urls(await streamed(bytes)).slice(-1)).toEqual([two])
  })

  it('a stream that pauses behind a large member: each record once, at its place', async () => {
    const film = recordOf(
      { 'WARC-Type': 'resource', 'WARC-Target-URI': 'https://example.kz/film' },
      randomBytes(6_000_000),
    )
    const head = Buffer.concat([film.bytes, RECORDS[0]?.bytes ?? MAGIC])
    async function* slow(): AsyncGenerator<Buffer> {
      yield* inPieces(head, [65_536])
      await new Promise((resolve) => setTimeout(resolve, 100))
      yield PACKED
    }
    const items: unknown[] = []
    for await (const item of streamWarc(slow(), 'a stream'))
      items.push('large' in item || 'damage' in item ? 'damage' : [item.url, item.place.offset])
    const small = [...filed(PACKED, 'c.warc.gz')].map((one) => (one as readonly unknown[])[0] as number)
    const urls = RECORDS.map((_, at) => `https://example.kz/${at}`)
    expect(items).toEqual([
      ['https://example.kz/film', 0],
      ['https://example.kz/0', film.bytes.length],
      ...urls.map((url, at) => [url, head.length + (small[at] ?? 0)]),
    ])
  })

  it.each([
    ['packed', recordOf],
    ['plain', (fields: Readonly<Record<string, string>>, block: Buffer) => recordOf(fields, block, plainOf)],
  ])('%s, with records larger than any page: told with their heads, and never held', async (_name, make) => {
    const fields = (at: string) => ({ 'WARC-Type': 'resource', 'WARC-Target-URI': `https://example.kz/${at}` })
    const bytes = Buffer.concat([make(fields('film'), Buffer.alloc(70_000_000)).bytes, make(fields('page'), Buffer.alloc(10)).bytes])
    const items: unknown[] = []
    for await (const item of streamWarc(inPieces(bytes, [65_536]), 'a stream'))
      items.push('large' in item ? ['large', item.large.url, item.large.block.length < 300_000] : told(item).slice(2))
    expect(items).toEqual([['large', 'https://example.kz/film', true], ['https://example.kz/page', 10]])
  }) // prettier-ignore

  it.each([
    ['before it began', []],
    ['between two records', [RECORDS[3]!.bytes]],
    ['inside a record', [RECORDS[3]!.bytes, RECORDS[1]!.bytes.subarray(0, 9000)]],
  ])('that breaks %s: what came is told, and that it broke', async (_name, chunks) => {
    const urls: unknown[] = []
    const broken = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read' })
    const reading = (async () => {
      for await (const item of streamWarc(brokenAfter(chunks, broken), 'a stream')) urls.push('url' in item ? item.url : 'damage')
    })()
    await expect(reading).rejects.toBe(broken)
    expect(urls).toEqual(chunks.map((_, at) => (at === 0 ? 'https://example.kz/3' : 'damage')))
  }) // prettier-ignore

  it('without a byte, or with none that is WARC', async () => {
    expect(await streamed(Buffer.alloc(0))).toEqual([])
    expect((await streamed(Buffer.alloc(1_000_000, 'not WARC '))).map(told)).toEqual([['damage', 0, false]])
  })
})
