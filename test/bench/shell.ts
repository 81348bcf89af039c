// Behind the records: they are put into the store, and exported in all formats. Beside the same as bare JSON into a database, and on disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { exportAll, FORMATS } from '../../src/export/index.ts'
import type { Page, Reading } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import type { Result } from '../../src/pipeline.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { inputOf } from '../export/reading.ts'
import { pagesOf } from './material.ts'
import type { Figures, Subject } from './subject.ts'
import { LANGUAGES } from './subject.ts'
import type { Work } from './timing.ts'
import { timesOf } from './timing.ts'

type Read = readonly (Result & { readonly page: Page })[]

export const shellSubjects: readonly Subject[] = [
  { id: 'shell/store', measure: () => inFolder((folder, read) => [bareInserts(folder, read), puts(folder, read)]) },
  { id: 'shell/export', measure: () => inFolder((folder, read) => [bareJson(folder, read), exports(folder, read)]) },
]

/** Times the works on all dev pages, and gives the milliseconds of all of them (`floor`, `ms`). */
async function inFolder(worksIn: (folder: string, read: Read) => readonly Work[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-bench-'))
  try {
    const pages = LANGUAGES.flatMap((language) => pagesOf(language))
    const read = pages.map((page) => ({ ...readBulletin(page, packs), page }))
    return { pages: pages.length, ...Object.fromEntries(await timesOf(worksIn(folder, read))) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function puts(folder: string, read: Read): Work {
  const path = join(folder, 'store', 'bulletins.db')
  let store: Store
  return {
    name: 'ms',
    before: async () => void (store = await openStore(path, { write: true })),
    run: async () => {
      for (const { page, ...result } of read) {
        const place = { file: 'a.warc.gz', offset: 0, recordId: page.url }
        await store.put({ page: { ...page, warcRecord: page.url }, place }, result)
      }
    },
    after: async () => {
      await store.close()
      rmSync(join(folder, 'store'), { recursive: true })
    },
  }
}

/** A row a record, keyed by its id, a transaction a page. */
function bareInserts(folder: string, read: Read): Work {
  const path = join(folder, 'bare', 'bulletins.db')
  let db: DatabaseSync
  return {
    name: 'floor',
    before: async () => {
      const store = await openStore(path, { write: true }) // makes the folder, and a database with the same settings
      await store.close()
      db = new DatabaseSync(path)
      db.exec('PRAGMA synchronous = NORMAL; CREATE TABLE bare (id TEXT PRIMARY KEY, json TEXT)')
    },
    run: () => {
      const insert = db.prepare('INSERT INTO bare VALUES (?, ?)')
      for (const { reading } of read) {
        db.exec('BEGIN IMMEDIATE')
        for (const record of recordsOf(reading)) insert.run(record.id, JSON.stringify(record))
        db.exec('COMMIT')
      }
      return Promise.resolve()
    },
    after: () => {
      db.close()
      rmSync(join(folder, 'bare'), { recursive: true })
      return Promise.resolve()
    },
  }
}

function recordsOf({ bulletin, incidents, dates, articles, amounts, penalties, sanctions, people, outlets, places, statistics }: Reading) {
  return [bulletin, ...incidents, ...dates, ...articles, ...amounts, ...penalties, ...sanctions, ...people, ...outlets, ...places, ...statistics]
} // prettier-ignore

function exports(folder: string, read: Read): Work {
  const input = inputOf(read.map(({ reading }) => ({ reading, times: new Map(), withdrawn: null })))
  const out = join(folder, 'export')
  return {
    name: 'ms',
    before: () => Promise.resolve(),
    run: () => exportAll(input, out, FORMATS),
    after: () => {
      rmSync(out, { recursive: true })
      return Promise.resolve()
    },
  }
}

/** Every record once as a line of JSON, in one file. */
function bareJson(folder: string, read: Read): Work {
  const file = join(folder, 'bare.jsonl')
  const lines = () => read.flatMap(({ reading }) => recordsOf(reading).map((record) => `${JSON.stringify(record)}\n`))
  return { name: 'floor', run: () => writeFileSync(file, lines().join('')) }
}
