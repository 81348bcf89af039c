// What is put aside comes back as it was, however much there is of it, and leaves nothing behind.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
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
    const made = join(folder, 'made')
    const scratch = openScratch(made)
    const [even, odd] = [scratch.list(sizeOf), scratch.list(sizeOf)]
    for (let at = 0; at < 3000; at++) (at % 2 === 0 ? even : odd).push(row(at))
    expect([even.length, odd.length, readdirSync(made)]).toEqual([1500, 1500, []]) // its file has no name
    const wanted = (from: number) => Array.from({ length: 1500 }, (_, at) => row(from + 2 * at))
    expect([...even]).toEqual(wanted(0))
    expect([...odd]).toEqual(wanted(1))
    expect([...even]).toEqual(wanted(0))
    scratch.close()
    expect(() => [...even]).toThrow() // it was on the disk
  })

  it('and items that are kept one by one, of which the first are in memory', () => {
    const made = join(folder, 'made')
    const scratch = openScratch(made)
    const kept = Array.from({ length: 60 }, (_, at) => scratch.keep({ at, text: `ә\ud800${'x'.repeat(100_000)}` }))
    expect(readdirSync(made)).toEqual([]) // its file has no name
    for (const at of [59, 0, 30, 59]) expect(kept[at]?.()).toEqual({ at, text: `ә\ud800${'x'.repeat(100_000)}` })
    scratch.close()
    expect(kept[0]?.()).toMatchObject({ at: 0 })
    expect(() => kept[59]?.()).toThrow() // it was on the disk
    expect(openScratch(null).keep({ of: 'memory' })()).toEqual({ of: 'memory' })
  })

  it('of two exports in one folder never mix', () => {
    const scratches = [openScratch(folder), openScratch(folder)]
    const lists = scratches.map((scratch) => scratch.list(sizeOf))
    for (let at = 0; at < 1000; at++) lists.forEach((list, own) => list.push(row(own * 10_000 + at)))
    lists.forEach((list, own) => expect([...list]).toEqual(Array.from({ length: 1000 }, (_, at) => row(own * 10_000 + at)))) // prettier-ignore
    for (const scratch of scratches) scratch.close()
    expect(readdirSync(folder)).toEqual(['made'])
  })

  it('stay in memory where there is little of them, or no file', () => {
    const few = join(folder, 'few')
    for (const [at, count] of [
      [few, 100],
      [null, 3000],
    ] as const) {
      const scratch = openScratch(at)
      const list = scratch.list(sizeOf)
      for (let item = 0; item < count; item++) list.push(row(item))
      expect([...list]).toHaveLength(count)
      expect(existsSync(few)).toBe(false)
      scratch.close()
    }
  })
})
