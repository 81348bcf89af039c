// Programs of others open our workbook: Microsoft's validator finds no fault, LibreOffice shows what the CSV says, Python (openpyxl)
// finds days, numbers and texts as such.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cell, Table } from '../../src/export/table/table.ts'
import { computed } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { CUT_MARK } from '../../src/export/workbook/cell-text.ts'
import type { SheetLimits } from '../../src/export/workbook/workbook.ts'
import { workbookOf } from '../../src/export/workbook/workbook.ts'
import { bulletins } from '../cli/command.ts'
import { everyKind, inputOf } from '../export/reading.ts'
import { parseCsv } from '../export/rfc4180.ts'
import { outside } from './outside.ts'
import { askPython } from './python.ts'
import { contextsOf } from '../export/contexts.ts'

const every = tablesOf(contextsOf([everyKind()]), inputOf([]))
const nothing = tablesOf(contextsOf([]), inputOf([]))

const TEXTS: readonly (readonly [given: string, read: string])[] = [
  ['=HYPERLINK("https://example.org")', '=HYPERLINK("https://example.org")'],
  ['- minus', '- minus'],
  ['+7 701', '+7 701'],
  ['@at', '@at'],
  ['0012', '0012'],
  ['2020-06-22', '2020-06-22'],
  ['TRUE', 'TRUE'],
  ['  blanks  ', '  blanks  '],
  ['_x000D_ and _x005F_', '_x000D_ and _x005F_'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['bell \u0007, half \uD800, none \uFFFE', 'bell \uFFFD, half \uFFFD, none \uFFFD'],
  ['😀 ҚАЗАҚ <b>&amp;</b> "]]>', '😀 ҚАЗАҚ <b>&amp;</b> "]]>'],
  ['ы'.repeat(32_768), `${'ы'.repeat(32_767 - CUT_MARK.length)}${CUT_MARK}`],
]
const ADDRESSES = ['https://example.org/a?b=1&c="2"#d', 'https://пример.қаз/тест', 'report.html#m-1~2', 'https://[bad', 'file:///etc/hosts', 'http://example.org/%zz', 'https://example.org/a#b#c'] // prettier-ignore

const awkward: Table = {
  name: 'r1c1',
  sheet: 'Awkward: <"&'.replace(':', ''),
  description: 'What may go wrong',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    computed('id', 'string', '', () => null),
    computed('text & "more" <', 'string', '', () => null, { width: 30 }),
    computed('day', 'date', '', () => null),
    computed('tenge', 'number', 'Fine in "tenge" & <more>', () => null),
    computed('mci', 'number', '', () => null),
    computed('confidence', 'number', '', () => null),
    computed('yes', 'boolean', '', () => null),
    computed('url', 'string', '', () => null, { link: true }),
    computed('review_status', 'string', '', () => null, { values: ['unreviewed', 'confirmed', 'wrong'] }),
    computed('corrected_value', 'string', '', () => null),
  ],
  rows: TEXTS.map(([text], index): Cell[] => [
    `m-${index}`, text, `20${10 + index}-02-28`, index % 2 === 0 ? 1500 * index : 0.1 + index, index, 0.85 + index / 100, index % 2 === 0, ADDRESSES[index % ADDRESSES.length]!, 'unreviewed', null,
  ]),
} // prettier-ignore

let folder: string
let demo: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-workbook-'))
  demo = join(folder, 'demo')
  const { code, stderr } = await bulletins(['run', '--demo', '--out', demo], { cwd: folder })
  if (code !== 0) throw new Error(stderr)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, tables: readonly Table[], limits?: SheetLimits): string {
  const file = join(folder, `${name}.xlsx`)
  const { chunks } = workbookOf(tables, { title: `"${name}" & <more>`, created: '2024-05-01T10:00:00.000Z' }, limits)
  writeFileSync(file, Buffer.concat([...chunks]))
  return file
}

const MINUTE = 60_000

describe.skipIf(outside('validator') === null)("Microsoft's validator", () => {
  const faults = (file: string): unknown => {
    const { stdout } = spawnSync(outside('validator') ?? '', [file], { encoding: 'utf8', maxBuffer: 1 << 26 })
    return (JSON.parse(stdout) as { errors: unknown }).errors
  }

  it('finds a fault where there is one', () => {
    const file = join(folder, 'broken.xlsx')
    writeFileSync(file, readFileSync(fileOf('whole', every)).subarray(0, 5000))
    expect(faults(file)).not.toEqual([])
  })

  it.each([
    ['the demo', () => join(demo, 'bulletins.xlsx')],
    ['every kind of record', () => fileOf('every', every)],
    ['awkward texts', () => fileOf('awkward', [awkward])],
    ['a store without bulletins', () => fileOf('nothing', nothing)],
    ['more links than a sheet holds', () => fileOf('links', every, { rows: 1000, links: 1 })],
  ])('finds none in the workbook of %s', (_, file) => expect(faults(file())).toEqual([]), MINUTE)
})

describe.skipIf(outside('soffice') === null)('LibreOffice', () => {
  const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

  /** What it shows: the rows of each sheet as text. */
  function shown(file: string): ReadonlyMap<string, string[][]> {
    const out = mkdtempSync(join(folder, 'office-'))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const done = spawnSync(outside('soffice') ?? '', [profile, '--headless', '--convert-to', EVERY_SHEET, '--outdir', out, file], { encoding: 'utf8' }) // prettier-ignore
    const sheets = readdirSync(out).map((name) => [name.replace(/^[^-]*-|\.csv$/gu, ''), parseCsv(readFileSync(join(out, name), 'utf8'))] as const) // prettier-ignore
    if (sheets.length === 0) throw new Error(`Expected sheets of LibreOffice, got ${done.stderr}`)
    return new Map(sheets)
  }

  it('shows in the sheets of the demo what the CSV files say, in each cell', () => {
    const sheets = shown(join(demo, 'bulletins.xlsx'))
    const dictionary = parseCsv(readFileSync(join(demo, 'csv', 'data_dictionary.csv'), 'utf8'))
    const named = new Map(dictionary.slice(1).map(([name = '', sheet = '']) => [sheet, name]))
    named.delete('')
    let cells = 0
    expect(sheets.size).toBeGreaterThan(15)
    for (const [sheet, name] of named) {
      const [head = [], ...rows] = parseCsv(readFileSync(join(demo, 'csv', `${name}.csv`), 'utf8'))
      const kept = head.map((_, index) => index).filter((index) => !(name === 'bulletins' && head[index] === 'text'))
      // It shows truth values in capitals; a last row without a value is none to it.
      const told = [head, ...rows].map((row) => kept.map((index) => (row[index] ?? '').replace(/^(?:true|false)$/u, (word) => word.toUpperCase()))) // prettier-ignore
      expect(sheets.get(sheet), sheet).toEqual(told)
      cells += told.length * kept.length
    }
    expect(cells).toBeGreaterThan(20_000)
  }, 120_000)

  it('shows awkward texts as they are', () => {
    const [sheet] = [...shown(fileOf('awkward', [awkward])).values()]
    expect(sheet?.slice(1).map((row) => row[1])).toEqual(TEXTS.map(([, read]) => read))
    expect(sheet?.[3]?.slice(2, 7)).toEqual(['2012-02-28', '3000', '2', '0.87', 'TRUE'])
  }, 120_000)
})

describe.skipIf(outside('python3') === null)('Python', () => {
  it('finds days, numbers, truth values and texts as the tables have them', () => {
    const sheets = askPython('xlsx', fileOf('every', every))
    for (const table of every.filter(({ sheet }) => sheet !== null)) {
      const kept = table.columns.flatMap(({ inSheet }, index) => (inSheet ? [index] : []))
      const [head, ...rows] = sheets[table.sheet ?? ''] ?? []
      expect(head).toEqual(kept.map((index) => table.columns[index]?.name))
      expect(rows, table.name).toEqual([...table.rows].map((row) => kept.map((index) => row[index])))
    }
  }, 120_000)

  it('finds the form: what is frozen, the table, choices, links', () => {
    const [form = []] = Object.values(askPython('form', fileOf('awkward', [awkward])))
    const of = (what: string) => form.filter(([name]) => name === what).map(([, which, how]) => [which, how])
    const last = TEXTS.length + 1
    expect(of('freeze')).toEqual([['', 'B2']])
    expect(of('table')).toEqual([['_r1c1', `A1:J${last}`]])
    expect(of('header')).toEqual([['_r1c1', awkward.columns.map(({ name }) => name).join(',')]])
    expect(of('choice').filter(([area]) => String(area).includes(':'))).toEqual([
      [`I2:I${last}`, '"unreviewed,confirmed,wrong"'],
      [`J2:J${last}`, null],
    ])
    expect(of('hint').find(([cell]) => cell === 'D1')).toEqual(['D1', 'Fine in "tenge" & <more>'])
    expect(of('overlay')).toEqual([
      [`F2:F${last}`, 'AND(ISNUMBER($F2),$F2<0.9)'],
      [`A2:A${last}`, 'AND(ISNUMBER($F2),$F2<0.9)'],
      [`A2:J${last}`, '$I2="wrong"'],
    ])
    expect(of('titles')).toEqual([['$1:$1', '$A:$A']])
    expect(of('link')).toEqual([
      ['H2', 'https://example.org/a?b=1&c=%222%22#d'],
      ['H3', 'https://xn--e1afmkfd.xn--80ao21a/%D1%82%D0%B5%D1%81%D1%82'],
    ])
    expect(of('cell').slice(10, 20)).toEqual([
      ...[['A2', 's General'], ['B2', 's General'], ['C2', 'd yyyy\\-mm\\-dd'], ['D2', 'n #,##0'], ['E2', 'n #,##0.00##'], ['F2', 'n 0.00#']],
      ...[['G2', 'b "TRUE";"TRUE";"FALSE"'], ['H2', 's General'], ['I2', 's General'], ['J2', 'n General']],
    ]) // prettier-ignore
  })
})
