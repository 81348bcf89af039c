// The workbook of many rows: made in blocks, streamed; what the format can't hold is counted, and told in the Read me.
import { describe, expect, it } from 'vitest'
import type { CellObject } from 'xlsx'
import { read } from 'xlsx'
import type { Cell, Table } from '../../src/export/table/table.ts'
import { computed } from '../../src/export/table/table.ts'
import { LIMITS } from '../../src/export/workbook/limits.ts'
import { linkOf } from '../../src/export/workbook/link.ts'
import type { SheetLimits } from '../../src/export/workbook/workbook.ts'
import { workbookOf } from '../../src/export/workbook/workbook.ts'
import { zipOf } from '../../src/export/workbook/zip.ts'

const head = { description: '', primaryKey: [], foreignKeys: [] }
const readMe: Table = {
  ...head,
  name: 'read_me',
  sheet: 'Read me',
  columns: [computed('topic', 'string', '', () => null), computed('text', 'string', '', () => null)],
  rows: [['What', 'A test']],
}

/** A table of so many rows with two links in each; `walked` tells how many were asked for. */
function linked(length: number): { readonly table: Table; readonly walked: () => number } {
  let walked = 0
  const rows = {
    length,
    *[Symbol.iterator](): Generator<Cell[]> {
      for (let n = 1; n <= length; n++) {
        walked++
        yield [`m-${n}`, n, `report.html#m-${n}`, `https://example.org/${n}`]
      }
    },
  }
  const columns = [
    computed('id', 'string', '', () => null),
    computed('count', 'integer', '', () => null),
    computed('report', 'string', '', () => null, { link: true }),
    computed('url', 'string', '', () => null, { link: true }),
  ]
  return { table: { ...head, name: 'many', sheet: 'Many', columns, rows }, walked: () => walked }
}

function bytesOf(tables: readonly Table[], limits?: SheetLimits): Buffer {
  return Buffer.concat([...workbookOf(tables, { title: 'Test', created: null }, limits).chunks])
}

function rowsOf(bytes: Buffer, sheet: string): (CellObject | undefined)[][] {
  return read(bytes, { dense: true }).Sheets[sheet]!['!data'] as (CellObject | undefined)[][]
}

describe('a workbook of many rows', () => {
  it('has each row at its place, over the ends of blocks', () => {
    const rows = rowsOf(bytesOf([linked(2500).table]), 'Many')
    expect(rows).toHaveLength(2501)
    for (const n of [1, 999, 1000, 1001, 2000, 2001, 2500]) expect(rows[n]?.map((cell) => cell?.v).slice(0, 2)).toEqual([`m-${n}`, n]) // prettier-ignore
  })

  it('is given away while rows are still to come', () => {
    const { table, walked } = linked(20_000)
    let most = 0
    let last = 0
    let chunks = 0
    for (const _ of workbookOf([table], { title: 'Test', created: null }).chunks) {
      if (walked() > last) chunks++
      most = Math.max(most, walked() - last)
      last = walked()
    }
    expect(walked()).toBe(20_000)
    expect(chunks).toBeGreaterThan(3)
    expect(most).toBeLessThan(10_000)
  })

  it('links pages first where a sheet holds no more, and says so in the Read me', () => {
    const { chunks, account } = workbookOf([readMe, linked(5).table], { title: 'Test', created: null }, { rows: 100, links: 7 }) // prettier-ignore
    const bytes = Buffer.concat([...chunks])
    const rows = rowsOf(bytes, 'Many').slice(1)
    expect(rows.map((row) => row[2]?.l?.Target ?? null)).toEqual(['report.html#m-1', 'report.html#m-2', null, null, null])
    expect(rows.map((row) => row[3]?.l?.Target ?? null)).toEqual([1, 2, 3, 4, 5].map((n) => `https://example.org/${n}`))
    expect(account).toEqual({ cutCells: 0, plainLinks: 3 })
    expect(rowsOf(bytes, 'Read me').map((row) => row.map((cell) => cell?.v))).toEqual([
      ['topic', 'text'],
      ['What', 'A test'],
      ['Limits reached', "Sheet Many: 3 addresses can't be clicked, since a sheet holds no more links"],
    ])
  }) // prettier-ignore

  it('adds nothing to the Read me where all has room', () => {
    expect(rowsOf(bytesOf([readMe, linked(5).table]), 'Read me')).toHaveLength(2)
  })

  it('keeps below the limit of the format by itself', () => {
    expect(LIMITS.links).toBeLessThan(65_530)
    expect(() => workbookOf([linked(1_048_576).table], { title: 'Test', created: null })).toThrow(
      expect.objectContaining({ code: 'export-limit' }),
    )
    expect(() => workbookOf([linked(1_048_575).table], { title: 'Test', created: null })).not.toThrow()
  })

  it('refuses names of sheets that no spreadsheet takes, before a byte is written', () => {
    for (const sheet of ['x'.repeat(32), 'a/b']) {
      expect(() => workbookOf([{ ...readMe, sheet }], { title: 'Test', created: null })).toThrow(Error)
    }
  })

  it('refuses columns of one name', () => {
    const { table } = linked(1)
    const twice = { ...table, columns: table.columns.map((column, index) => ({ ...column, name: index < 2 ? 'Id' : 'iD' })) } // prettier-ignore
    expect(() => bytesOf([twice])).toThrow(TypeError)
  })
})

describe('a link', () => {
  it.each([
    ['https://example.org/a?b=1&c=2', { target: 'https://example.org/a?b=1&c=2', place: null }],
    ['https://example.org/a#b#c', { target: 'https://example.org/a', place: 'b#c' }],
    ['report.html#m-1~2', { target: 'report.html', place: 'm-1~2' }],
    ['https://example.org/тест', { target: 'https://example.org/%D1%82%D0%B5%D1%81%D1%82', place: null }],
    ['report.html', null],
    ['../report.html#a', null],
    ['other.html#a', null],
    ['https://[bad', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['\\\\server\\share', null],
    // 500 letters, but three times two signs each in an address.
    [`https://example.org/${'ы'.repeat(500)}`, null],
  ])('of %.40s goes to %j', (text, link) => expect(linkOf(text)).toEqual(link))
})

describe('zip', () => {
  it('tells one time, whatever the zone', () => {
    const bytes = Buffer.concat([...zipOf([{ path: 'a', chunks: ['x'] }])])
    // MS-DOS: 1980-01-01, 12:00.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([12 << 11, 33])
  })

  it('asks for the pieces of a file when its turn comes', () => {
    const asked: string[] = []
    const file = (path: string) => ({ path, chunks: (function* () { asked.push(path); yield path })() }) // prettier-ignore
    const zip = zipOf([file('a'), file('b')])
    zip.next()
    expect(asked).toEqual(['a'])
  })
})

describe('the height of a row', () => {
  it.each([
    ['a topic', 'short', 1],
    ['Accuracy: total of fines exactly right, pages', 'short', 3],
    ['a topic', 'word '.repeat(40), 3],
    ['a topic', 'a\nb\nc\nd', 4],
  ])('that is to be read holds the tallest of its cells: %s', (topic, text, lines) => {
    const columns = [computed('topic', 'string', '', () => null, { width: 24 }), computed('text', 'string', '', () => null, { width: 80 })] // prettier-ignore
    const bytes = bytesOf([{ ...readMe, columns, rows: [[topic, text]] }])
    const [, row] = read(bytes, { cellStyles: true }).Sheets['Read me']!['!rows'] ?? []
    expect(row?.hpt).toBe(lines * 15 + 5)
  })

  it('of a table ends at five lines', () => {
    const columns = [computed('quote', 'string', '', () => null, { width: 50 })]
    const rows = [['x'.repeat(40)], ['x'.repeat(140)], ['x'.repeat(4000)], ['\n'.repeat(20)]]
    const bytes = bytesOf([{ ...linked(0).table, columns, rows }])
    const heights = read(bytes, { cellStyles: true }).Sheets['Many']!['!rows'] ?? []
    expect(heights.slice(1).map((row) => row.hpt)).toEqual([15, 45, 75, 75])
  })
})
