// Memory is bounded by the limits, not by what a server sends, how often it does so, or how long the archive has become.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { encoded } from './fault.ts'
import type { Handler } from './server.ts'
import { listing, serve } from './server.ts'

const CHILD = fileURLToPath(new URL('memory-child.ts', import.meta.url))
const MB = 1_000_000

let root: string
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterAll(() => rmSync(root, { recursive: true }))

interface Measured {
  readonly begin: number
  readonly most: number
  readonly pages: number
  readonly codes: readonly string[]
}

async function measured(...args: readonly string[]): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, ...args])
  return JSON.parse(stdout) as Measured
}

/** A site of so many pages of each kind; measures a fetch of it. */
async function fetched(kinds: Readonly<Record<string, Handler>>, each: number): Promise<Measured> {
  const pages = Array.from({ length: each }, (_, at) => Object.entries(kinds).map(([kind, handler]): [string, Handler] => [`/b/${kind}-${at}`, handler])).flat() // prettier-ignore
  const server = await serve({ '/list': listing(...pages.map(([path]) => path)), ...Object.fromEntries(pages) })
  const result = await measured('fetch', mkdtempSync(join(root, 'fetch-')), server.host)
  await server.close()
  return result
}

const LARGEST = randomBytes(9_900_000)
// Twenty megabytes of which every second piece is by lot: it packs to less than ten, and to no more than the ratio allows.
const UNPACKED = Buffer.concat(Array.from({ length: 190 }, () => [randomBytes(45_000), Buffer.alloc(60_000)]).flat())
// Members of gzip may follow one another: 64 times 16 MB are a gigabyte.
const BOMB = Buffer.concat(Array<Buffer>(64).fill(gzipSync(Buffer.alloc(16 * MB))))
const DEEP_BOMB = gzipSync(gzipSync(Buffer.concat(Array<Buffer>(64).fill(gzipSync(Buffer.alloc(16 * MB))))))

describe('the memory of a fetch', () => {
  const largest: Record<string, Handler> = {
    wire: (response) => response.end(LARGEST),
    decoded: encoded('gzip', gzipSync(UNPACKED)),
  }
  const bombs: Record<string, Handler> = {
    bomb: encoded('gzip', BOMB),
    deep: encoded('gzip, gzip, gzip', DEEP_BOMB),
    stream(response) {
      const piece = Buffer.alloc(1 << 20)
      const more = (): void => {
        while (!response.closed && response.write(piece));
      }
      response.on('drain', more)
      more()
    },
  }

  it('does not grow with the number of pages, as large as they may be', async () => {
    const few = await fetched(largest, 3)
    const many = await fetched(largest, 15)
    expect([few.pages, many.pages, many.codes]).toEqual([6, 30, []])
    expect(many.most).toBeLessThan(400)
    expect(many.most - many.begin).toBeLessThan(2 * (few.most - few.begin))
  }, 120_000)

  it('is that of the limits, where a gigabyte comes out of a megabyte, or comes without end', async () => {
    const { most, pages, codes } = await fetched(bombs, 5)
    expect(pages).toBe(0)
    expect(codes).toEqual(Array(15).fill('fetch-too-large'))
    expect(most).toBeLessThan(400)
  }, 120_000)
})

describe('the memory of a reader', () => {
  it('does not grow with the archive', async () => {
    const folder = join(root, 'archive')
    const archive = openArchive(folder, { write: true })
    for (let at = 0; at < 50; at++) await archive.write(exchangeOf(at), { source: 'test', publisher: 'Test', role: 'bulletin' }) // prettier-ignore
    await archive.close()
    const small = await measured('read', folder)
    const [first = ''] = archive.files()
    for (let copy = 2; copy <= 20; copy++) cpSync(first, first.replace('00001', String(copy).padStart(5, '0')))
    const large = await measured('read', folder)
    expect([small.pages, large.pages]).toEqual([50, 1000])
    expect(large.most - small.most).toBeLessThan(50) // of 475 MB more that it has read, twice: for the index, and page by page
  }, 120_000)
})

function exchangeOf(at: number) {
  return {
    url: `http://a.example/b/${at}`,
    at: new Date(1_600_000_000_000 + at * 1000).toISOString(),
    durationMs: 1,
    ip: '127.0.0.1',
    tls: null,
    sent: [],
    status: 200,
    reason: 'OK',
    received: [['Content-Type', 'text/html']] as const,
    wire: randomBytes(500_000),
  }
}
