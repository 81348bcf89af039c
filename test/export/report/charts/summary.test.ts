// The charts say the same as the Summary, whatever the bulletins are: two roads from the records to each number.
import { parseHTML } from 'linkedom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../../../src/export/input.ts'
import { chartsOf } from '../../../../src/export/report/charts/index.ts'
import type { Cell } from '../../../../src/export/table/table.ts'
import { tablesOf } from '../../../../src/export/table/index.ts'
import { Maker, inputOf, tenge } from '../../reading.ts'
import { contextsOf, shownOf } from '../../contexts.ts'

type Row = Record<string, Cell>

interface Node {
  readonly textContent: string
  querySelectorAll(selector: string): Iterable<Node>
}

function summaryOf(bulletins: readonly ExportBulletin[]): Row[] {
  const { columns, rows } = tablesOf(contextsOf(bulletins), inputOf(bulletins)).find(({ name }) => name === 'summary')!
  return [...rows].map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])))
}

/** The rows of the table of each chart, and the numbers of people on all sides together. */
function chartsIn(bulletins: readonly ExportBulletin[]): { readonly people: number; readonly rowsIn: (chart: string) => string[][] } {
  const read = parseHTML as unknown as (text: string) => { readonly document: Node }
  const html = chartsOf(shownOf(contextsOf(bulletins), inputOf([]).index).facts, inputOf(bulletins), 'en')
  const { document } = read(`<!doctype html><html><body>${html}</body></html>`)
  const people = [...document.querySelectorAll('.key-figures li:nth-child(5) strong')].reduce((sum, { textContent }) => sum + number(textContent), 0)
  const rowsIn = (chart: string): string[][] => [...document.querySelectorAll(`#${chart}-en tbody tr`)].map((row) => [...row.querySelectorAll('th,td')].map(({ textContent }) => textContent)) // prettier-ignore
  return { people, rowsIn }
} // prettier-ignore

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { count }) => sum + Number(count), 0)
const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''))

const categories = fc.constantFrom('attack', 'threat', 'other', 'legislation', 'killing', 'detention', 'obstruction', 'censorship', 'harassment') // prettier-ignore
const items = fc.record({
  category: categories,
  date: fc.constantFrom(null, '2021-01-05', '2021-02', '2021-04-30', '2021', '2021-03-30/2021-04-02'),
  part: fc.boolean(),
  article: fc.constantFrom(null, '274', '405', '130'),
  kind: fc.constantFrom('fine', 'imprisonment', 'warning'),
  stage: fc.constantFrom('imposed', 'upheld', 'sought', 'overturned'),
  against: fc.constantFrom('monitored', 'other', 'unknown'),
  background: fc.boolean(),
  sum: fc.constantFrom(null, 1000, 25_000, 700_000),
})
type Given = typeof items extends fc.Arbitrary<infer T> ? T : never
const archive = fc.array(fc.record({ period: fc.constantFrom('2021-01', '2021-02', '2021-03', '2021-04'), counted: fc.boolean(), items: fc.array(items, { maxLength: 8 }) }), { maxLength: 5 }) // prettier-ignore

function bulletin(given: { period: string; counted: boolean; items: Given[] }, index: number): ExportBulletin {
  const made = new Maker({ name: String(index), text: 'x', period: given.period, counted: given.counted })
  given.items.forEach(({ category, date, part, article, sum, ...sanction }, at) => {
    const id = `i-${index}-${at}`
    made.incident(id, 'x', { category, date, parent: part && at > 0 ? `i-${index}-0` : null })
    if (article !== null) made.article(`l-${id}`, id, 'x', { article })
    made.sanction(`${index}-${at}`, id, 'x', { ...sanction, ...(sum === null ? {} : tenge(sum)) })
  })
  return made.bulletin
}

describe('charts and Summary', () => {
  it('agree', () => {
    fc.assert(
      fc.property(archive, (given) => {
        const bulletins = given.map(bulletin)
        const summary = summaryOf(bulletins)
        const { people, rowsIn } = chartsIn(bulletins)
        const figure = (name: string): Row[] => summary.filter((row) => row['figure'] === name)
        for (const [month, ...counts] of rowsIn('timeline')) {
          if (/^\d{4}-\d\d$/u.test(month ?? '')) {
            const told = figure('incidents by month and category').filter((row) => row['month'] === month)
            expect(number(counts.at(-1)) || 0, month).toBe(sumOf(told))
          }
        }
        for (const [name, , count] of rowsIn('articles')) {
          expect(number(count), name).toBe(sumOf(figure('articles of incidents').filter((row) => row['name'] === name)))
        }
        const current = figure('sanctions by kind').filter((row) => row['standing'] === 'in totals')
        const kinds = rowsIn('penalties')
        expect(kinds.reduce((sum, row) => sum + number(row.at(-1)), 0)).toBe(sumOf(current))
        expect(kinds.reduce((sum, row) => sum + number(row[1]), 0)).toBe(sumOf(current.filter((row) => row['against'] === 'monitored'))) // prettier-ignore
        const deprived = figure('people deprived of liberty').filter((row) => row['standing'] === 'in totals')
        expect(people, 'people').toBe(sumOf(deprived))
        const summed = figure('fines').filter((row) => row['standing'] === 'in totals').map((row) => Number(row['count']) - Number(row['not_summed'])) // prettier-ignore
        expect(rowsIn('fines').reduce((sum, row) => sum + number(row[2]), 0)).toBe(summed.reduce((sum, one) => sum + one, 0)) // prettier-ignore
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
