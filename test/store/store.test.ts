// What a store promises, on a file and on a server.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BulletinError } from '../../src/errors.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import type { Sample } from './pages.ts'
import { sample } from './pages.ts'
import { KINDS, openPlace, type Place } from './places.ts'

let place: Place
let path: string
let store: Store

const FIRST: Sample = {
  text: 'Fined 100 tenge.\nA claim for 200 tenge.',
  record: '<1>',
  retrieved: '2024-03-01T00:00:00.000Z',
}
const EDITED: Sample = {
  text: 'By the way.\nFined 100 tenge.\nA claim for 300 tenge.',
  record: '<2>',
  retrieved: '2024-04-01T00:00:00.000Z',
}

async function put(page: Sample, into = store) {
  const { capture, read } = sample(page)
  return into.put(capture, read).then(({ outcome }) => outcome)
}

/** What `extract --stale` does with these pages, which are all of one address. */
async function reread(pages: readonly Sample[], rules: string, added: readonly Sample[] = [], into = store) {
  const samples = new Map([...pages, ...added].map((page) => [page.record, sample({ ...page, rules })]))
  const captures = added.map((page) => sample(page).capture)
  return into.rewrite('https://example.kz/1', captures, ({ recordId }) => samples.get(recordId)!)
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

const amounts = async (from = store) =>
  (await all(from.records('amount'))).map(({ record, first_seen, last_changed }) => [
    record.min,
    first_seen.slice(5, 7),
    last_changed.slice(5, 7),
  ])

const everything = async (from = store) =>
  JSON.stringify([
    await all(from.bulletins()),
    await all(from.records('amount')),
    await all(from.records('issue')),
    await all(from.changes()),
  ])

describe.each(KINDS)('on %s', (kind) => {
  beforeAll(async () => {
    place = await openPlace(kind)
  })
  afterAll(() => place.close())
  beforeEach(async () => {
    path = place.fresh()
    store = await openStore(path, { write: true })
  })
  afterEach(() => store.close())

  describe('put', () => {
    it('keeps a page and what was read from it', async () => {
      expect(await put(FIRST)).toBe('new')
      expect(await amounts()).toEqual([
        [100, '03', '03'],
        [200, '03', '03'],
      ])
      expect(await all(store.records('issue'))).toHaveLength(2)
      expect([...(await store.readRecords())]).toEqual(['<1>'])
      const [bulletin] = await all(store.bulletins())
      expect(bulletin).toMatchObject({
        record: { period: '2024-02', revision: 1, counted: true },
        first_seen: FIRST.retrieved,
        withdrawn: null,
      })
      expect(await store.evidence(bulletin!.record.id)).toMatchObject({
        place: { file: 'bulletins-00001.warc.gz', offset: 100, recordId: '<1>' },
        map: sample(FIRST).read.document.map,
      })
    })

    it('changes nothing the second time', async () => {
      await put(FIRST)
      const before = await everything()
      expect(await put(FIRST)).toBe('known')
      expect(await everything()).toBe(before)
    })

    it('takes no counter or banner for an edit', async () => {
      await put(FIRST)
      const before = await everything()
      expect(
        await put({ ...FIRST, record: '<2>', retrieved: '2024-04-01T00:00:00.000Z', noise: '<!-- 17 views -->' }),
      ).toBe('same')
      expect(await everything()).toBe(before)
      expect((await store.summary()).sources[0]?.pages).toEqual({ read: 1, same: 1 })
    })

    it('makes a revision of an edit, and says of each record since when it is so', async () => {
      await put(FIRST)
      expect(await put(EDITED)).toBe('revised')
      const bulletins = await all(store.bulletins())
      expect(bulletins).toHaveLength(1)
      expect(bulletins[0]).toMatchObject({
        record: { revision: 2, warc_record: '<2>' },
        first_seen: FIRST.retrieved,
        last_changed: EDITED.retrieved,
      })
      // 100 only moved down the page; 300 took the place of 200
      expect(await amounts()).toEqual([
        [100, '03', '03'],
        [300, '03', '04'],
      ])
      const changes = (await all(store.changes())).filter(({ kind }) => kind === 'amount')
      expect(changes.map(({ cause, what, before, after }) => [cause, what, before?.min, after?.min])).toEqual([
        ['page', 'changed', 200, 300],
      ])
    })

    it('makes a third of an edit that is taken back', async () => {
      await put(FIRST)
      await put(EDITED)
      expect(await put({ ...FIRST, record: '<3>', retrieved: '2024-05-01T00:00:00.000Z' })).toBe('revised')
      expect((await all(store.bulletins()))[0]?.record.revision).toBe(3)
      expect((await amounts()).map(([value]) => value)).toEqual([100, 200])
    })

    it('puts a late, older capture at its place in time', async () => {
      const fresh = await openStore(place.fresh(), { write: true })
      for (const page of [FIRST, EDITED]) await put(page, fresh)
      await put(EDITED)
      const before = await everything()
      expect(await put(FIRST)).toBe('out-of-turn')
      expect(await everything()).toBe(before) // nothing was written
      expect(await reread([EDITED], '1', [FIRST])).toMatchObject([
        { put: { outcome: 'new' } },
        { put: { revision: 2 } },
      ])
      expect(await everything()).toBe(await everything(fresh))
      await fresh.close()
    })

    it('finds that the page said it once more before the edit', async () => {
      const late = { ...EDITED, record: '<0>', retrieved: '2024-02-01T00:00:00.000Z' }
      for (const page of [FIRST, EDITED]) await put(page)
      await reread([FIRST, EDITED], '1', [late])
      expect((await all(store.bulletins()))[0]?.record.revision).toBe(3)
    })

    it('reads a capture anew by other rules: the same revision, and the cause is told', async () => {
      await put(FIRST)
      expect(await store.staleUrls('2')).toEqual(['https://example.kz/1'])
      expect(await put({ ...FIRST, rules: '2' })).toBe('out-of-turn')
      expect(await reread([FIRST], '2')).toMatchObject([{ recordId: '<1>', put: { revision: 1 } }])
      expect(await store.staleUrls('2')).toEqual([])
      expect(await amounts()).toEqual([
        [200, '03', '03'],
        [400, '03', '03'],
      ])
      expect((await all(store.changes())).map(({ cause, what }) => `${cause} ${what}`)).toEqual([
        'rules changed',
        'rules changed',
      ])
      expect((await all(store.bulletins()))[0]?.record.revision).toBe(1)
    })

    it('reads nothing of a page by other rules than the pages before it', async () => {
      await put(FIRST)
      expect(await put({ ...EDITED, rules: '2' })).toBe('out-of-turn')
      await reread([FIRST], '2', [{ ...EDITED, rules: '2' }])
      expect(await store.staleUrls('2')).toEqual([])
      expect((await all(store.bulletins()))[0]?.record.revision).toBe(2)
    })

    it('gives the same store, read anew or built anew, over edits, copies and an edit taken back', async () => {
      const again = { ...EDITED, record: '<3>', retrieved: '2024-04-15T00:00:00.000Z', noise: '<!-- 17 views -->' }
      const pages = [FIRST, EDITED, again, { ...FIRST, record: '<4>', retrieved: '2024-05-01T00:00:00.000Z' }]
      for (const page of pages) await put(page)
      await reread(pages, '2')
      const fresh = await openStore(place.fresh(), { write: true })
      for (const page of pages) await put({ ...page, rules: '2' }, fresh)
      const state = async (from: Store) => [
        await all(from.bulletins()),
        await all(from.records('amount')),
        (await all(from.changes())).filter(({ cause }) => cause === 'page'),
        await all(from.rows('page')),
      ]
      expect(await state(store)).toEqual(await state(fresh))
      // Rules are told of what is current, not once more of each older revision.
      const rules = (await all(store.changes())).filter(({ cause }) => cause === 'rules')
      expect(rules.map(({ revision, what }) => `${revision} ${what}`)).toEqual(['3 changed', '3 changed'])
      await fresh.close()
    })

    it('leaves all as it was where a capture can not be read anew', async () => {
      for (const page of [FIRST, EDITED]) await put(page)
      const before = await everything()
      const damaged = () => store.rewrite('https://example.kz/1', [], ({ recordId }) => {
      if (recordId === '<2>') throw new BulletinError('warc-damaged', 'torn')
      return sample({ ...FIRST, rules: '2' })
    }) // prettier-ignore
      await expect(damaged()).rejects.toMatchObject({ code: 'warc-damaged' })
      expect(await everything()).toBe(before)
    })

    it('keeps why a page could not be read, and forgets it when it can', async () => {
      const { capture } = sample(FIRST)
      await store.putUnread(capture, new BulletinError('page-no-bulletin', 'nothing'), '1')
      expect([...(await store.readRecords())]).toEqual(['<1>'])
      expect(await store.staleUrls('2')).toHaveLength(1)
      expect(await reread([FIRST], '2')).toMatchObject([{ put: { outcome: 'new' } }])
    })

    it('does nothing by halves', async () => {
      const { capture, read } = sample(FIRST)
      const broken = {
        ...read,
        reading: {
          ...read.reading,
          amounts: [...read.reading.amounts, { ...read.reading.amounts[0], id: null } as never],
        },
      }
      await expect(store.put(capture, broken)).rejects.toThrow()
      expect(await all(store.bulletins())).toEqual([])
      expect(await put(FIRST)).toBe('new')
    })
  })

  describe('setWithdrawn', () => {
    const URL = 'https://example.kz/1'
    const MAY = '2024-05-01T00:00:00.000Z'
    const JUNE = '2024-06-01T00:00:00.000Z'
    const shifts = async () =>
      (await all(store.changes())).map(({ kind, what, at, revision }) => [kind, what, at, revision])

    it('marks the bulletin, keeps its records, and takes the mark off when the page is back', async () => {
      await put(FIRST)
      const gone = { bulletin: (await all(store.bulletins()))[0]!.record.id, what: 'withdrawn', at: MAY }
      expect(await store.setWithdrawn(new Map([[URL, [{ since: MAY, until: null }]]]))).toEqual([gone])
      expect((await all(store.bulletins()))[0]?.withdrawn).toBe(MAY)
      expect(await amounts()).toHaveLength(2)
      expect(await shifts()).toEqual([['bulletin', 'withdrawn', MAY, 1]])
      expect(await store.setWithdrawn(new Map([[URL, [{ since: MAY, until: null }]]]))).toEqual([]) // no news
      const back = { ...gone, what: 'added', at: JUNE }
      expect(await store.setWithdrawn(new Map([[URL, [{ since: MAY, until: JUNE }]]]))).toEqual([back])
      expect(await shifts()).toEqual([
        ['bulletin', 'withdrawn', MAY, 1],
        ['bulletin', 'added', JUNE, 1],
      ])
      expect((await all(store.bulletins()))[0]?.withdrawn).toBeNull()
    })

    it('says nothing of an address that who tells it has never fetched', async () => {
      await put(FIRST)
      await store.setWithdrawn(new Map([[URL, [{ since: MAY, until: null }]]]))
      expect(await store.setWithdrawn(new Map(), () => false)).toEqual([])
      expect((await all(store.bulletins()))[0]?.withdrawn).toBe(MAY)
      expect(await shifts()).toEqual([['bulletin', 'withdrawn', MAY, 1]])
      await store.setWithdrawn(new Map(), (url) => url === URL)
      expect((await all(store.bulletins()))[0]?.withdrawn).toBeNull()
    })

    it('tells each absence by the revision that was gone', async () => {
      await put(FIRST)
      await put(EDITED) // April
      const times = [
        { since: '2024-03-10T00:00:00.000Z', until: EDITED.retrieved },
        { since: MAY, until: null },
      ]
      await store.setWithdrawn(new Map([[URL, times]]))
      expect((await shifts()).filter(([kind]) => kind === 'bulletin')).toEqual([
        ['bulletin', 'withdrawn', times[0]!.since, 1],
        ['bulletin', 'added', EDITED.retrieved, 2],
        ['bulletin', 'withdrawn', MAY, 2],
      ])
    })
  })

  describe('settleEditions', () => {
    const copy = (n: number, page: Partial<Sample>): Sample => ({
      url: `https://example.kz/${n}`,
      text: `Fined ${n}00 tenge.`,
      record: `<${n}>`,
      retrieved: FIRST.retrieved,
      ...page,
    })
    const settled = async () => {
      await store.settleEditions()
      return (await all(store.bulletins()))
        .map(({ record }) => [record.language, record.edition, record.counted])
        .sort()
    }

    it('counts the bulletin that most was read from', async () => {
      await put(copy(1, { language: 'ru', text: 'Штраф.' }))
      await put(copy(2, { language: 'en' }))
      expect(await settled()).toEqual([
        ['en', 'Test Monitor:2024-02', true],
        ['ru', 'Test Monitor:2024-02', false],
      ])
    })

    it('counts the original where as much was read from each', async () => {
      for (const [n, language] of [
        [1, 'en'],
        [2, 'kk'],
        [3, 'ru'],
      ] as const)
        await put(copy(n, { language }))
      expect(await settled()).toEqual([
        ['en', 'Test Monitor:2024-02', false],
        ['kk', 'Test Monitor:2024-02', false],
        ['ru', 'Test Monitor:2024-02', true],
      ])
    })

    it('counts bulletins of other periods, and those without one, each for itself', async () => {
      for (const [n, period] of [
        [1, '2024-02'],
        [2, '2024-03'],
        [3, null],
        [4, null],
      ] as const)
        await put(copy(n, { period }))
      expect((await settled()).every(([, , counted]) => counted)).toBe(true)
    })

    const story = ['One', 'Two', 'Three', 'Four'].map(
      (word) => `${word} reporter of a town paper was fined ${word.length}0 tenge by a court of that town.`,
    )

    it('puts a reprint on another site to the edition that it copies', async () => {
      await put(copy(1, { text: story.join('\n') }))
      await put(copy(2, { text: story.join('\n'), language: 'ru' }))
      await put(
        copy(3, {
          text: ['Reprinted from our partners.', ...story.slice(0, 3)].join('\n').replaceAll('town', '«Town»'),
          publisher: 'A Bureau',
        }),
      )
      expect(await settled()).toEqual([
        ['en', 'Test Monitor:2024-02', false],
        ['en', 'Test Monitor:2024-02', false],
        ['ru', 'Test Monitor:2024-02', true],
      ])
      const before = await everything()
      await store.settleEditions()
      expect(await everything()).toBe(before)
    })

    it('takes no other report on the same month for a reprint', async () => {
      await put(copy(1, { text: story.join('\n') }))
      await put(
        copy(2, {
          text: [
            ...story.slice(0, 1),
            'Another story that was told by nobody but this bureau, 50 tenge.',
            'And one more that was told by nobody else, 60 tenge.',
          ].join('\n'),
          publisher: 'A Bureau',
        }),
      )
      expect(await settled()).toEqual([
        ['en', 'A Bureau:2024-02', true],
        ['en', 'Test Monitor:2024-02', true],
      ])
    })
  })

  describe('failures', () => {
    const failure = {
      url: 'https://example.kz/9',
      source: 'test',
      code: 'fetch-status',
      message: 'status 404',
      known: false,
    }
    it('are new once, and again when they are others or were over', async () => {
      expect(await store.noteFailure(failure, '2024-01-01')).toBe(true)
      expect(await store.noteFailure(failure, '2024-02-01')).toBe(false)
      expect(await store.failures()).toMatchObject([
        { first_seen: '2024-01-01', last_seen: '2024-02-01', known: false },
      ])
      expect(await store.noteFailure({ ...failure, code: 'fetch-timeout' }, '2024-03-01')).toBe(true)
      await store.clearFetchFailure(failure.url)
      expect(await store.failures()).toEqual([])
      expect(await store.noteFailure(failure, '2024-04-01')).toBe(true)
    })
    it('of reading are not over because the page could be fetched', async () => {
      await store.noteFailure({ ...failure, code: 'page-no-bulletin' }, '2024-01-01')
      await store.clearFetchFailure(failure.url)
      expect(await store.failures()).toHaveLength(1)
    })
  })

  describe('asking', () => {
    it('goes by period, bulletin and place, in code-unit order', async () => {
      await put({
        ...FIRST,
        url: 'https://example.kz/z',
        record: '<z>',
        period: '2023-01',
        text: 'Fined 7 tenge, 5 tenge.',
      })
      await put({ ...FIRST, url: 'https://example.kz/a', record: '<a>', period: '2024-01', text: 'Fined 1 tenge.' })
      await put({ ...FIRST, url: 'https://example.kz/n', record: '<n>', period: null, text: 'Fined 9 tenge.' })
      expect((await amounts()).map(([value]) => value)).toEqual([9, 7, 5, 1])
    })

    it('finds a bulletin by address and a record by id', async () => {
      await put(FIRST)
      const { bulletin, amounts: [amount] } = sample(FIRST).read.reading // prettier-ignore
      expect((await store.findBulletin(bulletin.url))?.record.id).toBe(bulletin.id)
      expect(await store.findRecord(amount!.id)).toMatchObject({
        kind: 'amount',
        bulletin: bulletin.id,
        record: { min: 100 },
      })
      expect(await store.findBulletin('nothing')).toBeNull()
      expect(await store.findRecord('nothing')).toBeNull()
      expect(await store.evidence('nothing')).toBeNull()
      expect(await store.summary()).toMatchObject({
        sources: [{ source: 'test', bulletins: 1, counted: 1, newest_period: '2024-02' }],
        records: { amount: 2, issue: 2 },
      })
    })
  })

  describe('opening', () => {
    it('lets one process write and others read', async () => {
      await expect(openStore(path, { write: true })).rejects.toMatchObject({ code: 'store-locked' })
      await put(FIRST)
      const reader = await openStore(path, { write: false })
      expect(await amounts(reader)).toHaveLength(2)
      await put(EDITED)
      // a file shows what is written to it, a server one moment
      expect((await amounts(reader)).at(-1)?.[0]).toBe(kind === 'SQLite' ? 300 : 200)
      await reader.close()
    })

    it('empties a store of another version, and keeps its runs and failures', async () => {
      await put(FIRST)
      await store.addRun({ id: 'r1', started: '2024-03-01', ended: null, json: '{}' })
      await store.noteFailure(
        { url: 'u', source: 'test', code: 'fetch-status', message: '', known: true },
        '2024-03-01',
      )
      await store.close()
      await place.raw(
        path,
        `UPDATE meta SET value = '0' WHERE name = 'schema'; DROP TABLE record; CREATE TABLE record (other TEXT)`,
      )
      await expect(openStore(path, { write: false })).rejects.toMatchObject({ code: 'store-damaged' })
      store = await openStore(path, { write: true })
      expect(store.empty).toBe(true)
      expect(await all(store.bulletins())).toEqual([])
      expect(await store.runs(5)).toHaveLength(1)
      expect(await store.failures()).toHaveLength(1)
      expect(await put(FIRST)).toBe('new')
    })

    it('knows its own store again', async () => {
      expect(store.empty).toBe(true)
      await store.close()
      store = await openStore(path, { write: true })
      expect(store.empty).toBe(false)
    })
  })
})

describe('a file', () => {
  it('touches no file that is no store', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
    const other = join(folder, 'other.db')
    writeFileSync(other, 'This is a letter, and no database at all. '.repeat(50))
    await expect(openStore(other, { write: true })).rejects.toMatchObject({ code: 'store-damaged' })
    const foreign = join(folder, 'foreign.db')
    const raw = new DatabaseSync(foreign)
    raw.exec('CREATE TABLE page (a TEXT); INSERT INTO page VALUES (1)')
    raw.close()
    await expect(openStore(foreign, { write: true })).rejects.toMatchObject({ code: 'store-damaged' })
    expect(new DatabaseSync(foreign).prepare('SELECT * FROM page').all()).toHaveLength(1)
    expect(existsSync(foreign)).toBe(true)
    rmSync(folder, { recursive: true })
  })
})
