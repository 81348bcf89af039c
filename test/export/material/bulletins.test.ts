// Bulletins that are loaded some at a time are those that were all in memory, in the order of the rows, and give the same files.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAll } from '../../../src/export/index.ts'
import type { Bulletins, ExportBulletin, ExportInput } from '../../../src/export/input.ts'

import { givenBulletins } from '../../../src/export/material/bulletins.ts'
import { bulletinsIn, storedBulletins } from '../../../src/export/material/stored.ts'
import { openStore } from '../../../src/store/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { sample } from '../../store/pages.ts'
import { inputOf } from '../reading.ts'

let folder: string
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  store = await openStore(join(folder, 'bulletins.db'), { write: true })
  for (let at = 0; at < 120; at++) {
    const page = { url: `https://example.kz/${at}`, text: `Fined ${at} tenge.\nA claim for ${2 * at} tenge.`, record: `<${at}>`, retrieved: '2024-03-01T00:00:00.000Z', period: at % 7 === 0 ? null : `202${at % 4}-0${1 + (at % 9)}` } // prettier-ignore
    const { capture, read } = sample(page)
    await store.put(capture, read)
  }
  await store.settleEditions()
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function loaded(bulletins: Bulletins, ids = bulletins.facts.map(({ id }) => id)): Promise<ExportBulletin[]> {
  const all: ExportBulletin[] = []
  for await (const one of bulletins.load(ids)) all.push(one)
  return all
}

/** By its name the digest of each file of an export, but of the account of the run. */
async function digestsOf(name: string, bulletins: Bulletins, more: Partial<ExportInput> = {}): Promise<Map<string, string>> {
  const out = join(folder, name)
  await exportAll({ ...inputOf([], more), bulletins }, out, ['csv', 'jsonl', 'report'])
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'run.json')
  return new Map(files.map(({ parentPath, name: file }) => [join(parentPath, file).slice(out.length), createHash('sha256').update(readFileSync(join(parentPath, file))).digest('hex')]))
} // prettier-ignore

describe('bulletins of a store', () => {
  it('are loaded as they are when all are read at once', async () => {
    const all = givenBulletins(await storedBulletins(store))
    for (const atOnce of [1, 50, 60, 1000]) {
      const some = await bulletinsIn(store, atOnce)
      expect(some.facts).toEqual(all.facts)
      expect(await loaded(some)).toEqual(await loaded(all))
    }
    const some = await bulletinsIn(store)
    const ids = [some.facts[119]!.id, 'b-none', some.facts[3]!.id]
    expect((await loaded(some, ids)).map(({ reading }) => reading.bulletin.id)).toEqual([ids[0], ids[2]])
  })

  it('give the same files', async () => {
    const selection = { from: '2021', to: '2022-12-31', categories: [], places: [], articles: [], languages: [], sources: [] }
    for (const more of [{}, { selection }, { names: false }]) {
      const one = await digestsOf('memory', givenBulletins(await storedBulletins(store)), more)
      expect(one.size).toBeGreaterThan(20)
      expect(await digestsOf('store', await bulletinsIn(store, 7), more)).toEqual(one)
    }
  }, 60_000) // prettier-ignore
})
