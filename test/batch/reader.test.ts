import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Given } from '../../src/batch/pages.ts'
import { openPool } from '../../src/batch/pool.ts'
import type { PageReader } from '../../src/batch/reader.ts'
import { growingReader, toldInOrder } from '../../src/batch/reader.ts'
import { BulletinError } from '../../src/errors.ts'
import type { Page } from '../../src/model.ts'

const MORTAL = fileURLToPath(new URL('mortal-reader.ts', import.meta.url))
const ADDED = { index: [], rates: [] }
const PAGE: Page = { source: 'file', publisher: null, url: 'x', bytes: new Uint8Array(9), contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore

async function* given(names: Iterable<string>): AsyncGenerator<Given> {
  await Promise.resolve()
  for (const name of names) yield { name, page: PAGE, share: null }
}

async function linesOf(names: readonly string[], reader: PageReader): Promise<string[]> {
  const lines: string[] = []
  for await (const { text, error } of toldInOrder(given(names), reader)) lines.push(error?.message ?? text)
  return lines
}

/** Answers each page after so many turns of the loop; counts how many wait. */
function slowReader(window: number, turns: readonly number[]): PageReader & { most: number } {
  let [under, read] = [0, 0]
  const reader = {
    window,
    most: 0,
    async read(name: string) {
      reader.most = Math.max(reader.most, ++under)
      for (let n = turns[read++ % turns.length] ?? 0; n > 0; n--) await new Promise(setImmediate)
      under--
      return { text: name, error: null }
    },
    close: () => Promise.resolve(),
  }
  return reader
}

describe('lines', () => {
  it('come in the order of the pages, whichever is done first, and no more are under way than the window has', async () => {
    const turns = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 8 }), turns, async (pages, window, slow) => {
        const names = Array.from({ length: pages }, (_, at) => String(at))
        const reader = slowReader(window, slow)
        expect(await linesOf(names, reader)).toEqual(names)
        expect(reader.most).toBeLessThanOrEqual(window)
      }),
      { numRuns: 40 },
    ) // prettier-ignore
  })

  it('of many pages come from more readers than those of few', async () => {
    const own: PageReader = { window: 1, read: (text) => ({ text: `own ${text}`, error: null }), close: () => Promise.resolve() } // prettier-ignore
    const reader = growingReader(own, 3, () => slowReader(2, [1]))
    expect(await linesOf(['a', 'b', 'c', 'd'], reader)).toEqual(['own a', 'own b', 'c', 'd'])
  })
})

describe('threads', () => {
  it('that die cost the page they were reading, and no other', async () => {
    const names = ['1', 'throws', '2', '3', 'exits', 'throws again', '4', '5', 'hoards', '6']
    const pool = openPool({ entry: MORTAL, jobs: 2, added: ADDED, heapMegabytes: 64 })
    const lines = await linesOf(names, pool)
    await pool.close()
    const died = (why: RegExp): unknown => expect.stringMatching(new RegExp(`^Expected a page to be read, got a thread that died of it \\(.*${why.source}`, 'u')) // prettier-ignore
    expect(lines).toEqual([
      '1', died(/no more of this/u), '2', '3', died(/it ended/u), died(/no more of this/u), '4', '5', died(/memory/u), '6',
    ]) // prettier-ignore
  }, 60_000)

  it('that cannot start are a failure of the whole, told and not waited for', async () => {
    const pool = openPool({ entry: '/no/such/program.ts', jobs: 2, added: ADDED })
    const error = await linesOf(['1', '2', '3'], pool).catch((thrown: unknown) => thrown)
    await pool.close()
    expect(error).toBeInstanceOf(BulletinError)
    expect(error).toMatchObject({ code: 'internal', message: expect.stringContaining('Expected a thread that reads pages') as string }) // prettier-ignore
  })
})
