import { read, utils, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { rowsOfSheet } from '../../src/export/read-back/sheet-rows.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { drawSample, SAMPLE_KINDS } from '../../src/sample/draw.ts'
import { measureMarks } from '../../src/sample/marks.ts'
import { sampleWorkbook, SHEET } from '../../src/sample/workbook.ts'
import type { Store } from '../../src/store/store.ts'

const items = Array.from({ length: 12 }, (_, i) => `<p>- On May ${i + 4} the court of Almaty fined blogger Arman Testov ${i + 20} MCI.</p>`) // prettier-ignore
const page = { source: 'file', publisher: null, url: 'a.html', bytes: Buffer.from(`<h1>Violations of freedom of speech in Kazakhstan, May 2021</h1>${items.join('')}`), contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
const { reading } = readBulletin(page, packs)
const lists = {
  penalty: reading.penalties, amount: reading.amounts, article: reading.articles, date: reading.dates,
  person: reading.people, outlet: reading.outlets, place: reading.places, statistic: reading.statistics,
} // prettier-ignore
const times = { first_seen: '', last_changed: '' }
const store = {
  async *records(kind: keyof typeof lists) {
    for (const record of lists[kind]) yield await Promise.resolve({ record, ...times })
  },
  findBulletin: () => Promise.resolve({ record: reading.bulletin, ...times, withdrawn: null }),
} as unknown as Pick<Store, 'records' | 'findBulletin'>
const all = Object.values(lists).flat().length

describe('a sample', () => {
  it('holds as many mentions as asked for, each once, the same for the same seed', async () => {
    const drawn = await drawSample(store, SAMPLE_KINDS, 10, 7)
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(10)
    expect(await drawSample(store, SAMPLE_KINDS, 10, 7)).toEqual(drawn)
    expect(await drawSample(store, SAMPLE_KINDS, 10, 8)).not.toEqual(drawn)
  })

  it('is all there is where the store holds fewer, or of one kind where asked', async () => {
    expect(await drawSample(store, SAMPLE_KINDS, 1000, 1)).toHaveLength(all)
    const amounts = await drawSample(store, ['amount'], 1000, 1)
    expect(amounts.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'amount'))
    expect(amounts[0]?.sentence).toMatch(/fined blogger Arman Testov \[\d+ MCI\]\.$/u)
  })

  it('is fair: over many seeds every mention is drawn about as often', async () => {
    const counts = new Map<string, number>()
    for (let seed = 1; seed <= 400; seed++)
      for (const { id } of await drawSample(store, SAMPLE_KINDS, 10, seed)) counts.set(id, (counts.get(id) ?? 0) + 1)
    const expected = (400 * 10) / all
    expect(counts.size).toBe(all)
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.6)
  })
})

describe('a marked sample', () => {
  /** The workbook as a person leaves it: marks by row, rows sorted by another column, saved by another program. */
  async function marked(marks: readonly string[]): Promise<Uint8Array> {
    const book = read(sampleWorkbook(await drawSample(store, ['amount'], 12, 1)))
    const sheet = book.Sheets[SHEET]
    if (sheet === undefined) throw new Error(`Expected the sheet ${SHEET}`)
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet, { defval: '' })
    const filled = rows.map((row, i) => ({ ...row, mark: marks[i] ?? '' })).reverse()
    book.Sheets[SHEET] = utils.json_to_sheet(filled)
    return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
  }

  it('gives the precision by kind and by confidence, with its interval', async () => {
    const bytes = await marked(['right', 'Right', 'OK', 'wrong', 'yes', 'unsure', '', '1', 'w'])
    const { rows, all: whole, kinds, bins, unsure, blank, odd } = measureMarks(rowsOfSheet(bytes, SHEET, 'a.xlsx'))
    expect({ rows, unsure, blank, odd }).toEqual({ rows: 12, unsure: 1, blank: 4, odd: [] })
    expect(whole).toMatchObject({ right: 5, marked: 7, precision: 5 / 7 })
    expect(whole.low).toBeCloseTo(0.36, 2)
    expect(whole.high).toBeCloseTo(0.92, 2)
    expect(kinds).toMatchObject([{ name: 'amount', right: 5, marked: 7 }])
    expect(bins.reduce((sum, one) => sum + one.marked, 0)).toBe(7)
  })

  it('says which marks it did not understand', async () => {
    const { odd, all: whole } = measureMarks(rowsOfSheet(await marked(['maybe']), SHEET, 'a.xlsx'))
    expect(odd).toEqual(['row 13: expected right, wrong or unsure, got "maybe"'])
    expect(whole).toMatchObject({ marked: 0, precision: null, low: 0, high: 1 })
  })

  it('refuses another workbook, and what is none', () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Other')
    const other = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
    expect(() => rowsOfSheet(other, SHEET, 'a.xlsx')).toThrow('Expected a sheet "Sample", got none, in a.xlsx')
    expect(() => rowsOfSheet(Buffer.from('PK\u0003\u0004 broken'), SHEET, 'a.xlsx')).toThrow(/Expected a workbook/u)
  })
})
