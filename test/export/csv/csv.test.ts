import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CANONICAL, EXCEL_FORMS, csvOf } from '../../../src/export/csv/index.ts'
import { guard, unguard } from '../../../src/export/csv/formula-guard.ts'
import type { Cell, Table } from '../../../src/export/table/table.ts'
import { computed } from '../../../src/export/table/table.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import { everyKind, inputOf } from '../reading.ts'
import { parseCsv } from '../rfc4180.ts'
import { processorMilliseconds } from '../../harness.ts'
import { contextsOf } from '../contexts.ts'

const bulletins = [everyKind()]
const tables = tablesOf(contextsOf(bulletins), inputOf(bulletins))

const canonicalCsv = (table: Table): string => [...csvOf(table, CANONICAL)].join('')
const excelCsv = (table: Table): string => [...csvOf(table, EXCEL_FORMS.en)].join('')

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell)
}

const one = (...texts: string[]): Table => ({
  name: 'one',
  sheet: null,
  description: '',
  primaryKey: [],
  foreignKeys: [],
  columns: [computed('text', 'string', '', () => null), computed('number', 'number', '', () => null)],
  rows: texts.map((text, index) => [text, -index - 1]),
})

describe('canonical CSV', () => {
  it.each(tables.map((table) => [table.name, table] as const))('of %s says what the table says', (_name, table) => {
    const [header, ...rows] = parseCsv(canonicalCsv(table))
    expect(header).toEqual(table.columns.map(({ name }) => name))
    expect(rows).toEqual([...table.rows].map((row) => row.map(textOf)))
  })

  it('has commas, line feeds, no byte order mark, and quotes where they are needed', () => {
    expect(canonicalCsv(one('a', 'b,c', 'd"e', 'f\ng', 'h\ri', '- j', ''))).toBe(
      'text,number\na,-1\n"b,c",-2\n"d""e",-3\n"f\ng",-4\n"h\ri",-5\n- j,-6\n,-7\n',
    )
  })

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        expect(parseCsv(canonicalCsv(one(...texts))).slice(1).map(([text]) => text)).toEqual(texts)
      }),
    ) // prettier-ignore
  })
})

describe('CSV for Excel', () => {
  it('begins with a byte order mark and guards texts, not numbers', () => {
    expect(excelCsv(one('- a', '=1+1', "'=x", 'plain', "it's"))).toBe(
      "\uFEFFtext,number\r\n'- a,-1\r\n'=1+1,-2\r\n''=x,-3\r\nplain,-4\r\nit's,-5\r\n",
    )
  })

  it.each(tables.map((table) => [table.name, table] as const))('of %s is canonical once unguarded', (_name, table) => {
    const isText = table.columns.map(({ type }) => type === 'string' || type === 'list')
    const rows = parseCsv(excelCsv(table).slice(1))
    const plain = rows.map((row) => row.map((text, index) => (isText[index] === true ? unguard(text) : text)))
    expect(plain).toEqual(parseCsv(canonicalCsv(table)))
  })
})

describe('CSV for Excel with Russian settings', () => {
  it('has semicolons and decimal commas, and texts as they are', () => {
    const table = { ...one('a;b', '1.5'), rows: [['a;b', 1.5], ['1.5', -2]] as const } // prettier-ignore
    expect([...csvOf(table, EXCEL_FORMS.ru)].join('')).toBe('\uFEFFtext;number\r\n"a;b";1,5\r\n1.5;-2\r\n')
  })
})

describe('formula guard', () => {
  const awkward = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠', 'a', '1', '"', ' ')).map((parts) => parts.join('')) // prettier-ignore

  it('is undone without loss', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string()), (text) => {
        expect(unguard(guard(text))).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  it('is undone without loss in 300,000 texts that went through a file', () => {
    const random = numbers(20_260_701)
    const texts = Array.from({ length: 300_000 }, () => randomText(random))
    const rows = parseCsv(excelCsv({ ...one(), rows: texts.map((text) => [text, 1]) }).slice(1)).slice(1)
    expect(rows.length).toBe(texts.length)
    // Half of a surrogate pair is no character: no file in UTF-8 can hold it, and U+FFFD stands for it. All else comes back.
    const lost = texts.filter((text, index) => unguard(rows[index]?.[0] ?? '') !== text.toWellFormed())
    expect(lost.slice(0, 5)).toEqual([])
    const open = rows.filter(([text = '']) => /^[=+\-@\t\r\n＝＋－＠]/u.test(text))
    expect(open.slice(0, 5)).toEqual([])
    expect(rows.filter(([text = '']) => text.startsWith("'")).length).toBeGreaterThan(100_000)
  })

  it('leaves nothing that begins like a formula', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(guard(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
      }),
    )
  })

  it('takes no time for a wall of apostrophes', () => {
    const cost = processorMilliseconds(() => {
      guard("'".repeat(65_536))
      unguard("'".repeat(65_536))
    })
    expect(cost).toBeLessThan(100)
  })
})

// Mulberry32: the same texts on every run.
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const SIGNS = [
  "'",
  "'",
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '＝',
  '＋',
  '－',
  '＠',
  ',',
  ';',
  '"',
  '\u0000',
  '\uFEFF',
  ' ',
  'a',
  'Я',
  'қ',
  '1',
  '\uD83D',
  '\uDE00',
  '😀',
]

/** Up to eight signs that are awkward in a CSV, or any others. */
function randomText(random: (below: number) => number): string {
  const parts = Array.from({ length: random(9) }, () =>
    random(6) === 0 ? String.fromCharCode(random(0x10000)) : (SIGNS[random(SIGNS.length)] ?? ''),
  )
  return parts.join('')
}
