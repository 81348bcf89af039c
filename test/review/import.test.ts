// A workbook that comes back, row by row: a decision that could be lost, or fall on another record, is refused with the reason.
import { describe, expect, it } from 'vitest'
import type { GivenSheet } from '../../src/export/read-back/given-workbook.ts'
import type { ExportBulletin } from '../../src/export/input.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord } from '../../src/records.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { currentOf } from '../../src/review/current.ts'
import { importReviews } from '../../src/review/import.ts'
import { REVIEWED_SHEETS } from '../../src/review/sheets.ts'
import type { SheetCell } from '../../src/review/value.ts'
import { recordKey } from '../../src/review/take.ts'
import { everyKind, inputOf } from '../export/reading.ts'
import { decided } from './decided.ts'
import { contextsOf } from '../export/contexts.ts'

type Row = Record<string, SheetCell | string | number | boolean | null>
const bulletin = everyKind()
const tables = (given: ExportBulletin) => tablesOf(contextsOf([given]), inputOf([given]))

/** The rows of a sheet as an export shows them under these decisions. */
function rowsOf(sheet: string, reviews: readonly ReviewRecord[] = []): Row[] {
  const [given = bulletin] = applyReviews([bulletin], reviews, { means: packs, changes: [] }).bulletins
  const table = tables(given).find((one) => one.sheet === sheet)
  return [...(table?.rows ?? [])].map((row) => Object.fromEntries(table?.columns.map(({ name }, i) => [name, row[i] ?? null]) ?? [])) // prettier-ignore
}

function cellOf(value: Row[string]): SheetCell | null {
  if (value === null || typeof value === 'object') return value
  if (typeof value === 'number') return { type: 'number', value }
  return typeof value === 'boolean' ? { type: 'boolean', value } : { type: 'text', text: value }
}

function sheetOf(name: string, rows: readonly Row[]): GivenSheet {
  const cells = (row: Row) => new Map(Object.entries(row).flatMap(([column, value]) => {
    const cell = cellOf(value)
    return cell === null ? [] : [[column, cell] as const]
  })) // prettier-ignore
  return { name, columns: Object.keys(rows[0] ?? {}), doubled: [], rows: rows.map((row, i) => ({ row: i + 2, cells: cells(row) })) } // prettier-ignore
}

function imported(sheets: readonly GivenSheet[], reviews: readonly ReviewRecord[] = [], given = bulletin) {
  const signed = { at: '2026-02-01T00:00:00.000Z', reviewer: 'R', file: 'b.xlsx', file_sha256: 'a'.repeat(64) }
  const byKey = Map.groupBy(reviews, ({ kind, record }) => recordKey(kind, record))
  const { decisions, refused, passed } = importReviews(sheets, signed, { current: currentOf([given], reviews, packs, []), reviews: byKey, means: packs, reviewer: 'R', file: 'b.xlsx' }) // prettier-ignore
  const taken = decisions.map(({ record, status, field, value }) => [record, status, field, value])
  return { taken, refused: refused.map(({ sheet, id, reason }) => `${sheet} ${id} ${reason}`), passed }
}

/** A sheet with other cells in one row. */
const changed = (sheet: string, id: string, cells: Row, reviews: readonly ReviewRecord[] = []): GivenSheet =>
  sheetOf(sheet, rowsOf(sheet, reviews).map((row) => (row.id === id ? { ...row, ...cells } : row))) // prettier-ignore
const correction = (field: string, value: Row[string]): Row => ({ review_status: 'corrected', corrected_field: field, corrected_value: value }) // prettier-ignore

/** What one row comes to. */
function became(sheet: string, id: string, cells: Row): { taken: unknown[]; refused: string } {
  const { taken, refused } = imported([changed(sheet, id, cells)])
  return { taken, refused: refused.join('\n') }
}

describe('a correction', () => {
  it('whose value is blank empties nothing: what is not known is said', () => {
    for (const blank of [null, '', '  ']) {
      const { taken, refused } = became('Fines', 'f-1', correction('tenge', blank))
      expect([taken, refused]).toEqual([[], expect.stringContaining('`corrected_value` is blank: write what is right, or null')]) // prettier-ignore
    }
    expect(became('Fines', 'f-1', correction('count\ndate', '2\n ')).refused).toContain(
      '`date`: `corrected_value` is blank',
    )
    expect(became('Fines', 'f-1', correction('people', null)).refused).toContain('is blank')
    expect(became('Fines', 'f-1', correction('date', 'null'))).toEqual({ taken: [['f-1', 'corrected', 'date', null]], refused: '' }) // prettier-ignore
  })

  it.each<[string, string, string, Row[string], RegExp | null]>([
    ['Fines', 'f-1', 'date', '0000', /`date` would be 0000, not a day from 1990 to 2022/u],
    ['Fines', 'f-1', 'date', '1899-12-31', /not a day from/u],
    ['Fines', 'f-1', 'date', '9999-12-31', /not a day from/u],
    ['Fines', 'f-1', 'date', '2021-03-01/2031-03-01', /not a day from/u],
    ['Fines', 'f-1', 'date', '2022-01-31', null],
    ['Incidents', 'i-1', 'date', '1989', /not a day from/u],
    ['Bulletins', 'b-all', 'published', '2201-01-01', /not a day from/u],
    ['Dates', 'd-1', 'value', '2031-03-03', null], // "until 3 March 2031" may stand on a page
    ['Dates', 'd-1', 'value', '0000', /not a day from 1900 to 2100/u],
    ['Articles', 'l-1', 'article', 'Zzname', /`article` would be "Zzname", not a number/u],
    ['Articles', 'l-1', 'article', '434-2', null],
    ['Articles', 'l-1', 'part', 'first', /`part` would be "first"/u],
    ['Articles', 'l-1', 'clause', 'а', null],
    ['Fines', 'f-1', 'people', 'A B; C D; E F; G H', /`count` \(3\) would be less than the names in `people` \(4\): correct both/u],
    ['Fines', 'f-1', 'people\ncount', 'A B; C D; E F; G H\n4', null],
    ['Fines', 'f-1', 'people', 'A B; C D; E F', null],
  ])('%s %s: %s = %j', (sheet, id, field, value, fault) => {
    const { taken, refused } = became(sheet, id, correction(field, value))
    if (fault === null) expect([refused, taken.length]).toEqual(['', field.split('\n').length])
    else expect([taken, refused]).toEqual([[], expect.stringMatching(fault)])
  }) // prettier-ignore
})

describe('a row that is not that of its id', () => {
  const fines = rowsOf('Fines')
  const shifted = fines.map((row, i): Row => ({ ...row, id: fines[(i + 1) % fines.length]?.id ?? null }))

  it('is not decided on: the column of ids was sorted alone', () => {
    for (const cells of [{ review_status: 'wrong' }, { review_status: 'confirmed' }, correction('count', 2)]) {
      const { taken, refused } = imported([sheetOf('Fines', shifted.map((row, i) => (i === 0 ? { ...row, ...cells } : row)))]) // prettier-ignore
      expect(taken).toEqual([])
      expect(refused[0]).toMatch(/^Fines f-2 its other cells are not those of f-2, but another record's \(`report`, `quote`, `start`\)/u) // prettier-ignore
    }
  })

  it('is not decided on: the id stands twice', () => {
    const doubled = fines.map((row, i) => (i === 1 ? { ...row, id: 'f-1', review_status: 'wrong' } : row))
    const { taken, refused } = imported([sheetOf('Fines', doubled)])
    expect([taken, refused]).toEqual([[], [expect.stringContaining('was a column sorted alone')]])
  })

  it('by its words alone, where links and offsets were left out', () => {
    const bare = shifted.map(({ report: _report, start: _start, ...row }, i) => ({ ...row, review_status: i === 0 ? 'wrong' : 'unreviewed' })) // prettier-ignore
    expect(imported([sheetOf('Fines', bare)]).refused[0]).toContain("another record's (`quote`)")
  })

  it('by its values, where two sanctions stand in the same words', () => {
    const { taken, refused } = became('Penalties', 'f-4', { review_status: 'wrong', kind: 'community-service' })
    expect([taken, refused]).toEqual([[], expect.stringMatching(/edited in place.*`kind`.*Nothing of the row was taken/u)]) // prettier-ignore
  })

  it('unless other programs saved the words otherwise, cut them, or the page was edited elsewhere', () => {
    for (const cells of [{ quote: 'Fined  Aida Sarbaz and two' }, { quote: null }, { start: 999, sha256: 'e'.repeat(64) }]) // prettier-ignore
      expect(became('Fines', 'f-1', { ...cells, review_status: 'wrong' })).toEqual({ taken: [['f-1', 'wrong', null, null]], refused: '' }) // prettier-ignore
  })
})

describe('edited in place', () => {
  it('does not mean a value that the correction says, too', () => {
    const cells = { ...correction('count', 2), count: 2 }
    expect(became('Fines', 'f-1', cells)).toEqual({ taken: [['f-1', 'corrected', 'count', 2]], refused: '' })
    expect(became('Fines', 'f-1', { ...cells, count: 7 })).toEqual({ taken: [], refused: expect.stringContaining('`count`') as string }) // prettier-ignore
  })

  it('is not said where a sheet leaves out a label that is no word', () => {
    const label = (was: string, now: string | null) => {
      const given = everyKind()
      for (const one of given.reading.statistics) Object.assign(one, { label: was })
      const rows = tables(given).find(({ name }) => name === 'statistics')
      const row = Object.fromEntries(rows?.columns.map((column, i) => [column.name, [...rows.rows][0]?.[i] ?? null]) ?? []) as Row // prettier-ignore
      return imported([sheetOf('Reconciliation', [{ ...row, label: now }, { ...row, id: 's-none', label: 'so that the column is compared' }])], [], given).refused // prettier-ignore
    }
    expect(label(',', null)).toEqual([])
    expect(label('cases', null)).toEqual([expect.stringContaining('edited in place, which is not read: `label`')])
  })

  const name = decided(bulletin, 'p-1', { status: 'corrected', field: 'name', value: 'Aida Sarbazova', at: '2026-01-10T00:00:00.000Z' }) // prettier-ignore
  const again = { ...name, id: 'v-again', value: 'Aida Sarbazkyzy', at: '2026-01-11T00:00:00.000Z' }

  it('is not said of a workbook that is older than the review of a name, which shows in other rows', () => {
    for (const before of [[], [name], [name, again]])
      for (const now of [[], [name], [name, again]].slice(before.length))
        for (const sheet of ['Incidents', 'Fines', 'Penalties'])
          expect(imported([sheetOf(sheet, rowsOf(sheet, before))], now)).toMatchObject({ taken: [], refused: [] })
  })

  it('is said of it where somebody edited it', () => {
    const sheet = changed('Incidents', 'i-1', { people: 'Somebody Else' })
    expect(imported([sheet], [name, again]).refused).toEqual([expect.stringContaining('edited in place, which is not read: `people`')]) // prettier-ignore
  })
})

describe('a sheet', () => {
  const renamed = (from: string, to: string, cells: Row): GivenSheet => {
    const rows = rowsOf('Fines').map((row, i) => (i === 0 ? { ...row, ...cells } : row))
    return sheetOf('Fines', rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name === from ? to : name, value])))) // prettier-ignore
  }

  it.each<[string, string, Row]>([
    ['corrected_value', 'Corrected value', correction('tenge', 777)],
    ['corrected_field', 'field', correction('tenge', 777)],
    ['review_status', 'Review status', { review_status: 'wrong' }],
    ['id', 'Id', { review_status: 'wrong' }],
  ])('whose heading %s was changed is refused', (from, to, cells) => {
    const { taken, refused } = imported([renamed(from, to, cells), changed('Dates', 'd-1', { review_status: 'confirmed' })]) // prettier-ignore
    expect(taken).toEqual([['d-1', 'confirmed', null, null]])
    expect(refused).toEqual([expect.stringContaining(`it has no column \`${from}\` (was a heading changed?): none of its rows was read`)]) // prettier-ignore
  })

  it('of ours without any column to decide in is told', () => {
    const bare: GivenSheet = { name: 'Fines', columns: ['id', 'date'], doubled: [], rows: [] }
    expect(imported([bare])).toEqual({ taken: [], refused: [], passed: [{ sheet: 'Fines', reason: 'it has no column to decide in' }] }) // prettier-ignore
  })

  it('is one of those that an export writes', () => {
    const written = tables(bulletin).filter(({ name, sheet, columns }) => sheet !== null && name !== 'reviews' && columns.some((column) => column.name === 'review_status')) // prettier-ignore
    expect(REVIEWED_SHEETS.toSorted()).toEqual(written.map(({ sheet }) => sheet).toSorted())
    const all = tables(bulletin).flatMap(({ sheet }) => (sheet === null ? [] : [sheetOf(sheet, rowsOf(sheet, [decided(bulletin, 'f-1', { status: 'confirmed' })]))])) // prettier-ignore
    expect(imported(all)).toMatchObject({ passed: [] })
  })
})
