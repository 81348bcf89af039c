import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Shard } from '../../src/batch/shard.ts'
import { shardOf, WHOLE } from '../../src/batch/shard.ts'
import { givenPages } from '../../src/batch/pages.ts'
import { openArchive } from '../../src/fetch/archive.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  mkdirSync(join(folder, 'pages', 'deep'), { recursive: true })
  for (const name of ['b.html', 'a.txt', 'deep/c.htm', 'deep/d.html']) writeFileSync(join(folder, 'pages', name), name)
  const archive = openArchive(join(folder, 'pages', 'archive'), { write: true })
  for (const at of [1, 2, 3]) {
    const answer = { durationMs: 1, tls: null, ip: null, sent: [], status: 200, reason: 'OK', received: [['Content-Type', 'text/html']] as const } // prettier-ignore
    const exchange = { ...answer, url: `https://example.kz/${at}`, at: '2024-03-01T10:20:30.123Z', wire: Buffer.from(`${at}`) } // prettier-ignore
    await archive.write(exchange, { source: 'test', publisher: 'Test Monitor', role: 'bulletin' })
  }
  await archive.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function namesIn(shard: Shard): Promise<string[]> {
  const names: string[] = []
  const args = [join(folder, 'pages'), join(folder, 'missing.html'), join(folder, 'pages', 'b.html')]
  for await (const { name } of givenPages(args, { shard })) names.push(name.replace(folder, ''))
  return names
}

describe('shards', () => {
  it('have each page once, in turn: files, records of an archive and what cannot be opened alike', async () => {
    const all = await namesIn(WHOLE)
    expect(all).toEqual([
      '/pages/a.txt', 'https://example.kz/1', 'https://example.kz/2', 'https://example.kz/3', '/pages/b.html', '/pages/deep/c.htm', '/pages/deep/d.html',
      '/missing.html', '/pages/b.html',
    ]) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (of) => {
        for (let index = 0; index < of; index++)
          expect(await namesIn({ index, of })).toEqual(all.filter((_, at) => at % of === index))
      }),
    )
  })

  it('are named i/n, from 0 on', () => {
    expect(shardOf('0/1')).toEqual(WHOLE)
    expect(shardOf('3/4')).toEqual({ index: 3, of: 4 })
    for (const wrong of ['4/4', '1', '1/0', '-1/4', '1/4/', 'a/b', ''])
      expect(() => shardOf(wrong)).toThrow(expect.objectContaining({ code: 'usage' }) as Error)
  })

  it('tell how much of all lies behind each page', async () => {
    const shares: (number | null)[] = []
    for await (const { share } of givenPages([join(folder, 'pages')])) shares.push(share)
    expect(shares).toEqual([...shares].sort((a, b) => Number(a) - Number(b)))
    expect(shares.at(-1)).toBe(1)
  })
})
