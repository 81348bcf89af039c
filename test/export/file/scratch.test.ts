// What is put aside comes back as it was, however much there is of it, and leaves nothing behind.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScratch } from '../../../src/export/file/scratch.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const row = (at: number) => [at, `ә «${at}» \ud800\n${'x'.repeat(1000)}`, null, at % 2 === 0, 0.1 + at]
const sizeOf = (item: readonly unknown[]) => String(item[1]).length

describe('lists that are put aside', () => {
  it('come back as they were, each its own, as often as wanted', () => {
    const path = join(folder, 'made', 'rows.tmp')
    const scratch = openScratch(path)
    const [even, odd] = [scratch.list(sizeOf), scratch.list(sizeOf)]
    for (let at = 0; at < 3000; at++) (at % 2 === 0 ? even : odd).push(row(at))
    expect([even.length, odd.length, statSync(path).size > 2_000_000]).toEqual([1500, 1500, true])
    const wanted = (from: number) => Array.from({ length: 1500 }, (_, at) => row(from + 2 * at))
    expect([...even]).toEqual(wanted(0))
    expect([...odd]).toEqual(wanted(1))
    expect([...even]).toEqual(wanted(0))
    scratch.close()
    expect(existsSync(path)).toBe(false)
  })

  it('stay in memory where there is little of them, or no file', () => {
    const path = join(folder, 'few.tmp')
    for (const [at, count] of [
      [path, 100],
      [null, 3000],
    ] as const) {
      const scratch = openScratch(at)
      const list = scratch.list(sizeOf)
      for (let item = 0; item < count; item++) list.push(row(item))
      expect([...list]).toHaveLength(count)
      expect(existsSync(path)).toBe(false)
      scratch.close()
    }
  })
})
