// A workbook from elsewhere is unpacked under limits.
import { zipSync } from 'fflate'
import { utils, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { givenSheets } from '../../../src/export/read-back/given-workbook.ts'
import { safeZip } from '../../../src/export/read-back/unzip.ts'

const LIMITS = { packed: 100_000, unpacked: 1_000_000, files: 5 }
const zipped = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files, { level: 9 }))

describe('a zip', () => {
  it('that keeps within the limits is the same files', () => {
    expect(safeZip(zipped({ a: Buffer.from('x'.repeat(1000)) }), 'a.xlsx', LIMITS).length).toBeGreaterThan(1000)
  })

  it.each<[string, Buffer, RegExp]>([
    ['a bomb', zipped({ a: Buffer.alloc(2_000_000) }), /larger than|unpacks to more/u],
    ['many small bombs', zipped({ a: Buffer.alloc(600_000), b: Buffer.alloc(600_000) }), /larger than|unpacks to more/u],
    ['too many files', zipped(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [String(i), Buffer.from('x')]))), /6 files/u],
    ['too large', Buffer.alloc(100_001), /more than 100000/u],
    ['no zip', Buffer.from('<html>'.repeat(20)), /no zip/u],
    ['nothing', Buffer.alloc(0), /no zip/u],
    ['cut', zipped({ a: Buffer.from('x'.repeat(1000)) }).subarray(0, 60), /no zip/u],
  ])('%s is refused', (_name, bytes, words) => {
    expect(() => safeZip(bytes, 'a.xlsx', LIMITS)).toThrow(words)
    expect(() => safeZip(bytes, 'a.xlsx', LIMITS)).toThrow(/^Expected a workbook/u)
  }) // prettier-ignore

  it('that says it unpacks to little is held to what it unpacks to', () => {
    const bytes = zipped({ a: Buffer.alloc(2_000_000) })
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(10, entry + 24)
    expect(() => safeZip(bytes, 'a.xlsx', LIMITS)).toThrow(/larger than|unpacks to more/u)
  })
})

describe('a workbook', () => {
  const bytesOf = (...sheets: readonly unknown[][][]): Buffer => {
    const book = utils.book_new()
    for (const [at, rows] of sheets.entries()) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `S${at}`)
    return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
  }

  it('gives the sheets that have the columns, wherever their head stands', () => {
    const [sheet, ...others] = givenSheets(bytesOf([['a', 'b']], [['My review'], [], ['b', 'id', 'b'], [1, 'f-1', 2], [], [true, ' f-2 ']]), 'a.xlsx', ['id', 'b']) // prettier-ignore
    expect(others).toEqual([])
    expect(sheet).toMatchObject({ name: 'S1', columns: ['b', 'id', 'b'], doubled: ['b'] })
    expect(sheet?.rows.map(({ row, cells }) => [row, cells.get('id'), cells.get('b')])).toEqual([
      [4, { type: 'text', text: 'f-1' }, { type: 'number', value: 1 }],
      [6, { type: 'text', text: 'f-2' }, { type: 'boolean', value: true }],
    ])
  })

  it('without one is refused', () => {
    expect(() => givenSheets(bytesOf([['a']]), 'a.xlsx', ['id'])).toThrow('Expected a sheet with the columns id, got none, in a.xlsx') // prettier-ignore
  })
})
