import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellObject } from 'xlsx'
import { read } from 'xlsx'
import { CUT_MARK, cellText } from '../../src/export/workbook/cell-text.ts'
import type { ExportBulletin } from '../../src/export/input.ts'
import type { Cell, Table } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { OVERLAYS } from '../../src/export/workbook/style.ts'
import type { SheetLimits } from '../../src/export/workbook/workbook.ts'
import { workbookOf } from '../../src/export/workbook/workbook.ts'
import { Maker, everyKind, inputOf } from './reading.ts'
import { contextsOf } from './contexts.ts'

function tables(...bulletins: ExportBulletin[]): Table[] {
  return tablesOf(contextsOf(bulletins), inputOf(bulletins))
}

function written(tables: readonly Table[], title: string, limits?: SheetLimits): { bytes: Buffer; cutCells: number; plainLinks: number } {
  const { chunks, account } = workbookOf(tables, { title, created: null }, limits)
  return { bytes: Buffer.concat([...chunks]), ...account }
} // prettier-ignore

function sheetsOf(bytes: Buffer): Map<string, CellObject[][]> {
  const book = read(bytes, { dense: true, cellNF: true })
  return new Map(book.SheetNames.map((name) => [name, book.Sheets[name]!['!data'] as CellObject[][]]))
}

function table(name: string, all: readonly Table[]): Table {
  return all.find((one) => one.name === name)!
}

/** The cell under a column, in the n-th row after the header. */
function cellAt(rows: CellObject[][], column: string, row: number): CellObject | undefined {
  return rows[row]?.[rows[0]!.findIndex((cell) => cell.v === column)]
}

const DAY = 86_400_000

/** What a cell says, as the tables say it. */
function meaning(cell: CellObject | undefined, type: string): Cell {
  if (cell === undefined) return null
  if (type === 'date') return new Date(Date.UTC(1899, 11, 30) + Number(cell.v) * DAY).toISOString().slice(0, 10)
  return cell.v as Cell
}

describe('the package xlsx', () => {
  it('is the release whose contents were compared', () => {
    const file = createRequire(import.meta.url)
      .resolve('xlsx')
      .replace(/xlsx\.js$/u, 'xlsx.mjs')
    expect(createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)).toBe('1a0fb062ee9781b1')
  })
})

describe('workbook', () => {
  const all = tables(everyKind())
  const sheets = sheetsOf(written(all, 'Test').bytes)

  it('has the sheets of the contract, in their order', () => {
    expect([...sheets.keys()].join(', ')).toBe(
      'Read me, Summary, Summary by month, Incidents, Fines, Penalties, Articles, Amounts, Dates, People, Outlets, Places, Statistics, Reconciliation, Bulletins, Issues, Rejected, Changes, Reviews, Data dictionary, Codebook',
    )
  })

  it('says in every cell what the table says', () => {
    let cells = 0
    for (const { sheet, columns, rows } of all) {
      if (sheet === null) continue
      const written = sheets.get(sheet)!
      const inSheet = columns.filter((column) => column.inSheet)
      expect(written[0]!.map((cell) => cell.v)).toEqual(inSheet.map(({ name }) => name))
      expect(written).toHaveLength(rows.length + 1)
      for (const [index, row] of [...rows].entries()) {
        for (const { name, type } of inSheet) {
          const cell = row[columns.findIndex((column) => column.name === name)]
          expect(meaning(cellAt(written, name, index + 1), type), `${sheet} ${name} ${index}`).toEqual(cell)
          cells++
        }
      }
    }
    expect(cells).toBeGreaterThan(1000)
  })

  it('writes days as numbers with a date format, sums as numbers, truth values as such', () => {
    const dates = sheets.get('Dates')!
    // 2021-03-03 is day 44258 since 1899-12-30.
    expect(cellAt(dates, 'from', 2)).toMatchObject({ t: 'n', v: 44258, z: 'yyyy\\-mm\\-dd' })
    expect(cellAt(dates, 'value', 2)).toMatchObject({ t: 's', v: '2021-03-03' })
    expect(cellAt(sheets.get('Amounts')!, 'amount_min', 1)).toMatchObject({ t: 'n', v: 20_000 })
    expect(cellAt(sheets.get('Fines')!, 'in_totals', 1)).toMatchObject({ t: 'b', v: true })
  })

  it('leaves days before 1901 as text', () => {
    const maker = new Maker({ name: 'old', text: 'In 1897.' })
    maker.lists.dates.push({ ...maker.mention('d-1', null, '1897'), value: '1897', from: '1897-01-01', to: '1897-12-31', resolved: 'explicit' }) // prettier-ignore
    const dates = sheetsOf(written(tables(maker.bulletin), 'Test').bytes).get('Dates')!
    expect(cellAt(dates, 'from', 1)).toMatchObject({ t: 's', v: '1897-01-01' })
  })

  it('keeps what looks like a formula a text', () => {
    expect(cellAt(sheets.get('Statistics')!, 'label', 1)).toMatchObject({ t: 's', v: '=cases' })
    expect(cellAt(sheets.get('Statistics')!, 'label', 1)).not.toHaveProperty('f')
    expect(cellAt(sheets.get('Incidents')!, 'headline', 1)?.v).toBe('- On March 3, a court "fined"')
  })

  it('links each row to its page, and articles to their text', () => {
    for (const sheet of ['Incidents', 'Fines', 'Penalties', 'Amounts', 'Dates', 'Issues', 'Bulletins']) {
      expect(cellAt(sheets.get(sheet)!, 'url', 1)?.l?.Target, sheet).toBe('https://example.org/all?a=1&b=2')
    }
    const references = ['CC2014:99(1)(2)', 'ASSEMBLY2020:4()(2)']
    const articles = sheets.get('Articles')!
    expect([1, 2].map((row) => cellAt(articles, 'reference', row)?.v)).toEqual(references)
    expect(cellAt(articles, 'official_url', 1)?.l?.Target).toBe('https://law.example.org/99')
  })

  it.each(['file:///etc/hosts', 'pages/a.html', 'javascript:alert(1)', 'https://example.org/a b', `https://example.org/${'x'.repeat(2079)}`])(
    'gives no link to %.40s',
    (url) => {
      const { bulletin } = new Maker({ name: 'x', text: 'x', url })
      const cell = cellAt(sheetsOf(written(tables(bulletin), 'Test').bytes).get('Bulletins')!, 'url', 1)
      expect(cell?.v).toBe(url)
      expect(cell?.l).toBeUndefined()
    },
  ) // prettier-ignore

  it('writes addresses as text where a sheet holds no more links, and counts them', () => {
    const three = ['a', 'b', 'c'].map((name) => new Maker({ name, text: 'x' }).bulletin)
    const { bytes, plainLinks } = written([table('bulletins', tables(...three))], 'Test', { rows: 100, links: 2 })
    const rows = sheetsOf(bytes).get('Bulletins')!
    expect([1, 2, 3].map((row) => cellAt(rows, 'url', row)?.l !== undefined)).toEqual([true, true, false])
    expect(plainLinks).toBe(1)
  })

  it('refuses more rows than a sheet holds', () => {
    const bulletins = table('bulletins', tables(everyKind()))
    expect(() => written([bulletins], 'Test', { rows: 1, links: 1 })).toThrow(
      expect.objectContaining({ code: 'export-limit' }),
    )
  })

  it('freezes the header, selects one sheet, and lets rows be filtered', () => {
    const book = read(written(all, 'Test').bytes, { bookFiles: true }) as unknown as {
      files: Record<string, { content: Uint8Array }>
    }
    const part = (path: string) => Buffer.from(book.files[path]!.content).toString()
    expect(part('xl/worksheets/sheet1.xml')).toContain('tabSelected="1"')
    expect(part('xl/worksheets/sheet4.xml')).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"')
    expect(part('xl/worksheets/sheet4.xml')).not.toContain('tabSelected')
    expect(part('xl/workbook.xml')).toContain('activeTab="0"')
    expect(part('xl/tables/table9.xml')).toMatch(/ name="dates" .* ref="A1:[A-Z]+3" .*<autoFilter ref="A1:[A-Z]+3"/u)
  })
})

describe('text of a cell', () => {
  it('is cut at the limit of the format, with a mark, and counted', () => {
    const text = `${'ы'.repeat(32_690)}${'😀'.repeat(50)}`
    const maker = new Maker({ name: 'long', text }).incident('i-1', text)
    const { bytes, cutCells } = written(tables(maker.bulletin), 'Test')
    const cell = cellAt(sheetsOf(bytes).get('Incidents')!, 'quote', 1)
    expect(String(cell?.v).length).toBeLessThanOrEqual(32_767)
    expect(String(cell?.v).isWellFormed()).toBe(true)
    expect(cell?.v).toMatch(/ы😀+ … \[cut: .*\]$/u)
    expect(cutCells).toBe(1)
  })

  it.each([
    [32_767, false],
    [32_768, true],
  ])('of %d characters is cut: %s', (length, cut) => expect(cellText('x'.repeat(length)).cut).toBe(cut))

  it('holds 253 line ends', () => {
    expect(cellText('x\n'.repeat(253))).toEqual({ written: 'x\n'.repeat(253), cut: false })
    const { written, cut } = cellText('x\n'.repeat(254))
    expect(cut).toBe(true)
    expect(written).toBe(`${'x\n'.repeat(253)}x${CUT_MARK}`)
  })

  it('is read back as it was, but for what no workbook can hold', () => {
    const expected = (text: string) =>
      text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, (sign) => (sign >= '\u007F' && sign < '\u00A0' ? sign : '\uFFFD'))
    const awkward = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('_x000D_', '_x005F_', '_', '\r\n', '\r', '\u0007', '\uD800', ' ', '<&">', '\uFFFE')).map((parts) => parts.join('')),
    ) // prettier-ignore
    const statistics = table('statistics', tables(everyKind()))
    const label = statistics.columns.findIndex(({ name }) => name === 'label')
    const [first = []] = statistics.rows
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 20, maxLength: 40 }), (texts) => {
        const rows = texts.map((text) => first.with(label, `|${text}`))
        const sheet = sheetsOf(written([{ ...statistics, rows }], 'Test').bytes).get('Statistics')!
        expect(texts.map((_, row) => cellAt(sheet, 'label', row + 1)?.v)).toEqual(texts.map((text) => `|${expected(text)}`)) // prettier-ignore
      }),
      { numRuns: 15 },
    )
  })
})

describe('what is laid over rows', () => {
  const parts = read(written(all(), 'Test').bytes, { bookFiles: true }) as unknown as { files: Record<string, { content: Uint8Array }>; SheetNames: string[] } // prettier-ignore
  const rulesOf = (sheet: string): readonly string[] => {
    const xml = Buffer.from(parts.files[`xl/worksheets/sheet${parts.SheetNames.indexOf(sheet) + 1}.xml`]!.content).toString()
    return [...xml.matchAll(/dxfId="(\d+)".*?<formula>(.*?)<\/formula>/gu)].map(([, id, formula]) => `${OVERLAYS[Number(id)]}: ${formula?.replaceAll(/\$[A-Z]+/gu, '$')}`)
  } // prettier-ignore
  const low = 'AND(ISNUMBER($2),$2&lt;0.9)'

  it.each([
    ['Fines', [`doubtfulValue: ${low}`, `doubtfulRow: ${low}`, 'struck: $2="wrong"', 'aside: AND(ISLOGICAL($2),NOT($2))']],
    ['Incidents', [`doubtfulValue: ${low}`, `doubtfulRow: ${low}`, 'struck: $2="wrong"', 'aside: AND(ISLOGICAL($2),NOT($2))']],
    ['Dates', [`doubtfulValue: ${low}`, `doubtfulRow: ${low}`, 'struck: $2="wrong"']],
    ['Summary', ['total: $2="totals"', 'group: $2&lt;&gt;$1']],
    ['Read me', []],
  ])('says of %s what is doubtful, wrong, out of the totals, and where groups begin', (sheet, rules) => {
    expect(rulesOf(sheet).map((rule) => rule.replaceAll('&quot;', '"'))).toEqual(rules)
  }) // prettier-ignore
})

function all(): Table[] {
  return tables(everyKind())
}
