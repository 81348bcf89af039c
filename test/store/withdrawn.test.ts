import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { storeOn } from '../../src/store/on-database.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { preparedTables } from '../../src/store/tables.ts'
import { setWithdrawn } from '../../src/store/withdrawn.ts'
import { sample } from './pages.ts'

const PAGES = 60

it('what is gone is looked for by its address: not all bulletins are gone through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const db = openSqlite(join(folder, 'bulletins.db'))
  try {
    await preparedTables(db, true)
    const store = storeOn(db, true, () => undefined)
    for (let at = 0; at < PAGES; at++) {
      const { capture, read } = sample({
        text: `Fined ${at} tenge.`,
        record: `<${at}>`,
        retrieved: '2026-03-01',
        url: `https://example.kz/${at}`,
      })
      await store.put(capture, read)
    }
    let rows = 0
    const counting: Database = {
      ...db,
      async all<Row>(...asked: Parameters<Database['all']>) {
        const got = await db.all<Row>(...asked)
        rows += got.length
        return got
      },
    }
    const gone = new Map([['https://example.kz/7', [{ since: '2026-04-01', until: null }]]])
    expect((await setWithdrawn(counting, gone)).map(({ what }) => what)).toEqual(['withdrawn'])
    expect(await setWithdrawn(counting, gone)).toEqual([])
    expect((await setWithdrawn(counting, new Map())).map(({ what }) => what)).toEqual([]) // it is not gone any more
    expect((await store.findBulletin('https://example.kz/7'))?.withdrawn).toBeNull()
    expect(rows).toBeLessThan(PAGES / 3)
  } finally {
    await db.close()
    rmSync(folder, { recursive: true })
  }
})
