// A workbook from elsewhere is unpacked under limits.
import { unzipSync, zipSync } from 'fflate'
import { utils, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { givenSheets } from '../../../src/export/read-back/given-workbook.ts'
import { safeZip } from '../../../src/export/read-back/unzip.ts'

const LIMITS = { packed: 100_000, unpacked: 1_000_000, files: 6 }
const zipped = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files, { level: 9 }))
const TYPES = { '[Content_Types].xml': Buffer.from('<Types/>') }
const sheet = (at: number): string => `xl/worksheets/sheet${at}.xml`
const TOO_MUCH = /got one that unpacks to more than 1000000 bytes: too large to be read, in a\.xlsx$/u

describe('a zip', () => {
  it('that keeps within the limits is the same files', () => {
    const files = { ...TYPES, [sheet(1)]: Buffer.from('x'.repeat(1000)), 'xl/sharedStrings.xml': Buffer.from('y') }
    const { '[Content_Types].xml': types, ...others } = unzipSync(safeZip(zipped(files), 'a.xlsx', LIMITS))
    expect([types?.length, Object.keys(others), others[sheet(1)]?.length]).toEqual([8, Object.keys(files).slice(1), 1000]) // prettier-ignore
  })

  it.each<[string, Buffer, RegExp]>([
    ['a bomb', zipped({ ...TYPES, [sheet(1)]: Buffer.alloc(2_000_000) }), TOO_MUCH],
    ['many small bombs', zipped({ ...TYPES, [sheet(1)]: Buffer.alloc(600_000), [sheet(2)]: Buffer.alloc(600_000) }), TOO_MUCH],
    ['a bomb that is stored', Buffer.from(zipSync({ ...TYPES, [sheet(1)]: Buffer.alloc(99_000) }, { level: 0 })), /more than 90000 bytes/u],
    ['too many files', zipped(Object.fromEntries(Array.from({ length: 7 }, (_, i) => [String(i), Buffer.from('x')]))), /7 files/u],
    ['too large', Buffer.alloc(100_001), /more than 100000/u],
    ['no zip', Buffer.from('<html>'.repeat(20)), /no zip/u],
    ['nothing', Buffer.alloc(0), /no zip/u],
    ['cut', zipped({ ...TYPES, [sheet(1)]: Buffer.from('x'.repeat(1000)) }).subarray(0, 60), /no zip/u],
    ['OpenDocument', zipped({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': Buffer.from('<a/>') }), /an OpenDocument one \(\.ods\): save it as \.xlsx/u],
    ['binary', zipped({ ...TYPES, 'xl/workbook.bin': Buffer.from('x') }), /a binary one \(\.xlsb\): save it as \.xlsx/u],
    ['of the old format', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), /an old one \(\.xls\), or one behind a password: save it as \.xlsx/u],
    ['of something else', zipped({ 'a.txt': Buffer.from('x') }), /a zip that is none/u],
  ])('%s is refused', (name, bytes, words) => {
    const limits = name.endsWith('stored') ? { ...LIMITS, unpacked: 90_000 } : LIMITS
    expect(() => safeZip(bytes, 'a.xlsx', limits)).toThrow(words)
    expect(() => safeZip(bytes, 'a.xlsx', limits)).toThrow(/^Expected a workbook/u)
  }) // prettier-ignore

  it('that says it unpacks to little is held to what it unpacks to', () => {
    const bytes = zipped({ ...TYPES, [sheet(1)]: Buffer.alloc(2_000_000) })
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(10, entry + 24)
    expect(() => safeZip(bytes, 'a.xlsx', LIMITS)).toThrow(TOO_MUCH)
  })

  it('with a bomb that no sheet is leaves it packed', () => {
    const more = { 'xl/media/image1.png': Buffer.alloc(2_000_000), 'xl/worksheets/_rels/sheet1.xml.rels': Buffer.alloc(2_000_000), 'unused.xml': Buffer.alloc(2_000_000) } // prettier-ignore
    const kept = unzipSync(safeZip(zipped({ ...TYPES, [sheet(1)]: Buffer.from('x'), ...more }), 'a.xlsx', LIMITS))
    expect(Object.keys(kept)).toEqual(['[Content_Types].xml', sheet(1)])
  })
})

describe('a workbook', () => {
  const bytesOf = (...sheets: readonly unknown[][][]): Buffer => {
    const book = utils.book_new()
    for (const [at, rows] of sheets.entries()) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `S${at}`)
    return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
  }

  it('gives its sheets by their columns, wherever their head stands', () => {
    const [first, second, third] = givenSheets(bytesOf([['a', 'b']], [['id of my review'], ['id'], [], [' b', 'id ', 'b'], [1, 'f-1', 2], [], [true, ' f-2 ']], [['c']]), 'a.xlsx', ['id', 'b']) // prettier-ignore
    expect(first).toMatchObject({ name: 'S0', columns: ['a', 'b'], rows: [] })
    expect(third).toEqual({ name: 'S2', columns: [], doubled: [], rows: [] })
    expect(second).toMatchObject({ name: 'S1', columns: ['b', 'id', 'b'], doubled: ['b'] })
    expect(second?.rows.map(({ row, cells }) => [row, cells.get('id'), cells.get('b')])).toEqual([
      [5, { type: 'text', text: 'f-1' }, { type: 'number', value: 1 }],
      [7, { type: 'text', text: 'f-2' }, { type: 'boolean', value: true }],
    ])
  })

  it('shows a formula that no program has worked out as one, and a cell with a look alone as none', () => {
    const files = unzipSync(
      bytesOf([
        ['id', 'a', 'b', 'c'],
        ['f-1', 1, 2, 3],
      ]),
    )
    const xml = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString()
    const cell = (ref: string, inner: string) => (text: string) => text.replace(new RegExp(`<c r="${ref}".*?</c>`, 'u'), `<c r="${ref}">${inner}</c>`) // prettier-ignore
    const made = [cell('B2', '<f>1+1</f><v></v>'), cell('C2', '<f>SUM(A1)</f>'), cell('D2', '')].reduce((text, change) => change(text), xml) // prettier-ignore
    const bytes = zipped({ ...files, 'xl/worksheets/sheet1.xml': Buffer.from(made) })
    expect([...(givenSheets(bytes, 'a.xlsx', ['id'])[0]?.rows[0]?.cells ?? [])]).toEqual([
      ['id', { type: 'text', text: 'f-1' }],
      ['a', { type: 'formula', text: '=1+1' }],
      ['b', { type: 'formula', text: '=SUM(A1)' }],
    ])
  })

  it('of another format is refused before it is guessed at', () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['id'], [1.5]]), 'S')
    for (const bookType of ['ods', 'xlsb', 'biff8'] as const)
      expect(() => givenSheets(write(book, { type: 'buffer', bookType }) as Buffer, 'a', ['id'])).toThrow(/save it as \.xlsx, in a$/u) // prettier-ignore
  })
})
