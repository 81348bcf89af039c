// What became of reviews is told without reading bulletins that nobody reviewed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgedIn, reviewLines } from '../../src/cli/reviewed.ts'
import type { Setting } from '../../src/cli/setting.ts'
import type { ExportBulletin } from '../../src/export/input.ts'
import { someBulletins, storedBulletins } from '../../src/export/material/stored.ts'
import { packs } from '../../src/packs.ts'
import { appendReviews, readJournal } from '../../src/review/journal.ts'
import { openStore } from '../../src/store/open.ts'
import type { Change, Store } from '../../src/store/store.ts'
import { decided } from '../review/decided.ts'
import { sample } from '../store/pages.ts'

let folder: string
let store: Store
let bulletins: ExportBulletin[]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  store = await openStore(join(folder, 'bulletins.db'), { write: true })
  for (const [i, name] of ['one', 'two', 'three'].entries()) {
    const made = sample({ url: `https://example.kz/${name}`, text: `Sums of ${name}: 10${i} and 20${i}`, record: `<urn:${name}>`, retrieved: `2024-03-0${i + 1}T00:00:00.000Z`, period: `2024-0${i + 1}` }) // prettier-ignore
    await store.put(made.capture, made.read)
  }
  const edited = sample({ url: 'https://example.kz/two', text: 'Sums of two: 101', record: '<urn:two-edited>', retrieved: '2024-04-02T00:00:00.000Z', period: '2024-02' }) // prettier-ignore
  bulletins = await storedBulletins(store)
  await store.put(edited.capture, edited.read)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const idOf = (record: object | undefined): string => (record as { id?: string } | undefined)?.id ?? ''

/** The store, with the ids of the bulletins that were read from it; to read all of it fails. */
function watched(): { readonly store: Store; readonly read: string[] } {
  const read: string[] = []
  const not = (): never => { throw new Error('Expected some bulletins to be read, not all') } // prettier-ignore
  const recordsOf: Store['recordsOf'] = (id) => (read.push(id), store.recordsOf(id))
  return { store: { ...store, recordsOf, records: not, bulletins: not, changes: not }, read }
}

function reviewed(): Setting {
  const path = join(folder, 'reviews.jsonl')
  const [first, second] = bulletins
  if (first === undefined || second === undefined) throw new Error('Expected bulletins')
  const lost = second.reading.amounts.find(({ quote }) => quote === '201')
  const decisions = [decided(first, idOf(first.reading.amounts[0]), {}), decided(second, idOf(lost), { status: 'wrong' })] // prettier-ignore
  const written = decisions.map(({ previous: _previous, ...one }) => one)
  appendReviews(path, readJournal(path), written)
  return { reviews: path, packs } as Setting
}

describe('what became of reviews', () => {
  it('is read from the bulletins that they are on, with the changes of these', async () => {
    const setting = reviewed()
    const { store: some, read } = watched()
    const judged = await judgedIn(some, setting)
    expect(judged.map(({ state }) => state)).toEqual(['confirmed', 'outdated'])
    expect(read).toEqual(bulletins.slice(0, 2).map(({ reading }) => reading.bulletin.id))
  })

  it('of one record is read from its bulletin alone', async () => {
    const setting = reviewed()
    const { store: some, read } = watched()
    const [bulletin] = bulletins
    const id = idOf(bulletin?.reading.amounts[0])
    const stored = await store.findRecord(id)
    if (stored === null) throw new Error('Expected the record')
    expect(await reviewLines(some, setting, stored)).toEqual([expect.stringMatching(/^review {5}confirmed, by First Reviewer/u)]) // prettier-ignore
    expect(read).toEqual([bulletin?.reading.bulletin.id])
  })
})

describe('some bulletins of a store', () => {
  it('are what they are among all of them', async () => {
    const all = await storedBulletins(store)
    const ids = all.map(({ reading }) => reading.bulletin.id)
    expect(await someBulletins(store, [...ids, 'b-none'])).toEqual(all)
    const changes = async (from: AsyncIterable<Change>): Promise<string[]> => {
      const list: string[] = []
      for await (const { id, what } of from) list.push(`${id} ${what}`)
      return list
    }
    const each = await Promise.all(ids.map((id) => changes(store.changesOf(id))))
    expect(each.flat()).toEqual(await changes(store.changes()))
    expect(each.flat().length).toBeGreaterThan(0)
  })
})
