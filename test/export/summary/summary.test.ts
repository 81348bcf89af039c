// Every figure of the Summary, reckoned by hand.
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../../src/export/input.ts'
import type { Cell } from '../../../src/export/table/table.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import { Maker, inputOf, tenge } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

function rowsOf(name: string, ...bulletins: ExportBulletin[]): Record<string, Cell>[] {
  const { columns, rows } = tablesOf(contextsOf(bulletins), inputOf(bulletins)).find((table) => table.name === name)!
  return [...rows].map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])))
}

/** The rows of a figure, each as `month name against standing: count, min..max, not summed`; what is blank is left out. */
function figure(name: string, ...bulletins: ExportBulletin[]): string[] {
  return rowsOf('summary', ...bulletins)
    .filter((row) => row['figure'] === name)
    .map((row) => {
      const key = ['year', 'month', 'name', 'against', 'standing']
        .map((column) => row[column])
        .filter((cell) => cell !== null)
      const sum = row['tenge_min'] === null ? '' : ` ${String(row['tenge_min'])}..${String(row['tenge_max'])}`
      const open = row['not_summed'] === null ? '' : ` (${String(row['not_summed'])} not summed)`
      return `${key.join(' ')}: ${String(row['count'])}${sum}${open}`
    })
}

const fines = (making: Partial<ConstructorParameters<typeof Maker>[0]> = {}) =>
  new Maker({ name: 'a', text: 'x', ...making }).incident('i-1', 'x')

describe('fines', () => {
  it('adds up what was imposed and upheld, those of the monitored apart from others', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', { ...tenge(100), date: '2021-03-05' })
      .sanction('2', 'i-1', 'x', { ...tenge(1000), stage: 'upheld', date: '2021-03' })
      .sanction('3', 'i-1', 'x', { ...tenge(20_000), against: 'other' })
      .sanction('4', 'i-1', 'x', { ...tenge(300_000), against: 'unknown' })
      .sanction('5', 'i-1', 'x', { ...tenge(7), stage: 'sought' })
      .sanction('6', 'i-1', 'x', { ...tenge(7), stage: 'statutory' })
      .sanction('7', 'i-1', 'x', { ...tenge(7), stage: 'overturned' })
      .sanction('8', 'i-1', 'x', { ...tenge(7), stage: 'dismissed' })
      .sanction('9', 'i-1', 'x', { ...tenge(7), kind: 'compensation' })
    expect(figure('fines', bulletin)).toEqual([
      'monitored in totals: 2 1100..1100 (0 not summed)',
      'other in totals: 1 20000..20000 (0 not summed)',
      'unknown in totals: 1 300000..300000 (0 not summed)',
    ])
  })

  it('keeps background and superseded in rows of their own', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', tenge(100))
      .sanction('2', 'i-1', 'x', { ...tenge(1000), background: true })
      .sanction('3', 'i-1', 'x', tenge(20_000))
      .sanction('4', 'i-1', 'x', { ...tenge(15_000), supersedes: 'f-3' })
      .sanction('5', 'i-1', 'x', { ...tenge(400_000), background: true })
      .sanction('6', 'i-1', 'x', { ...tenge(300_000), supersedes: 'f-5' })
    expect(figure('fines', bulletin)).toEqual([
      'monitored in totals: 3 315100..315100 (0 not summed)',
      'monitored background: 1 1000..1000 (0 not summed)',
      'monitored superseded: 2 420000..420000 (0 not summed)',
    ])
    const table = rowsOf('fines', bulletin)
    expect(table.map((row) => [row['standing'], row['in_totals'], row['superseded_by']])).toEqual([
      ['current', true, null],
      ['background', false, null],
      ['superseded', false, 'f-4'],
      ['current', true, null],
      ['superseded', false, 'f-6'],
      ['current', true, null],
    ])
  })

  it('lets no demand take the place of a decision', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', tenge(100))
      .sanction('2', 'i-1', 'x', { ...tenge(500), stage: 'sought', supersedes: 'f-1' })
    expect(figure('fines', bulletin)).toEqual(['monitored in totals: 1 100..100 (0 not summed)'])
  })

  it('takes a fine by person times their number, and sums ranges by their ends', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', { ...tenge(100), per: 'person', count: 3 })
      .sanction('2', 'i-1', 'x', { ...tenge(1000, 2000), per: 'person', count: 2 })
      .sanction('3', 'i-1', 'x', { ...tenge(50_000), count: 2 }) // owed together
    expect(figure('fines', bulletin)).toEqual(['monitored in totals: 3 52300..54300 (0 not summed)'])
    expect(rowsOf('fines', bulletin).map((row) => [row['total_tenge_min'], row['total_tenge_max']])).toEqual([
      [300, 300],
      [2000, 4000],
      [50_000, 50_000],
    ])
  })

  it('counts what can not be summed, and leaves it out of the sum', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', tenge(100))
      .sanction('2', 'i-1', 'x', { ...tenge(200), per: 'person', count: null })
      .sanction('3', 'i-1', 'x', { ...tenge(200), per: 'month' })
      .sanction('4', 'i-1', 'x', tenge(1000, null))
      .sanction('5', 'i-1', 'x', { amount: { min: 10, max: 10, currency: 'USD' } })
      .sanction('6', 'i-1', 'x')
    expect(figure('fines', bulletin)).toEqual(['monitored in totals: 6 100..100 (5 not summed)'])
    const only = fines().sanction('1', 'i-1', 'x').bulletin
    expect(figure('fines', only)).toEqual(['monitored in totals: 1 (1 not summed)'])
  })

  it('counts one bulletin of an edition', () => {
    const a = fines().sanction('1', 'i-1', 'x', tenge(100)).bulletin
    const b = fines({ name: 'b', counted: false }).sanction('1', 'i-1', 'x', tenge(100)).bulletin
    expect(figure('fines', a, b)).toEqual(['monitored in totals: 1 100..100 (0 not summed)'])
    expect(rowsOf('fines', a, b).map((row) => row['in_totals'])).toEqual([true, false])
  })

  it('counts a bulletin that is given twice once, by its last revision', () => {
    const first = fines().sanction('1', 'i-1', 'x', tenge(100)).bulletin
    const second = fines({ revision: 2 }).sanction('1', 'i-1', 'x', tenge(200)).bulletin
    expect(figure('fines', second, first)).toEqual(['monitored in totals: 1 200..200 (0 not summed)'])
  })

  it('tells months by the decision, else by the period; a month that is not told stays blank', () => {
    const march = fines()
      .sanction('1', 'i-1', 'x', { ...tenge(1), date: '2021-02-27' })
      .sanction('2', 'i-1', 'x', { ...tenge(20), date: null })
      .sanction('3', 'i-1', 'x', { ...tenge(300), date: '2021' })
      .sanction('4', 'i-1', 'x', { ...tenge(4000), date: '2021-03-30/2021-04-01' })
      .sanction('5', 'i-1', 'x', { ...tenge(50_000), date: null, background: true }).bulletin
    const half = fines({ name: 'b', period: '2021-01/2021-06' }).sanction('6', 'i-1', 'x', { ...tenge(600_000) }).bulletin // prettier-ignore
    expect(figure('fines by month', march, half)).toEqual([
      '2021-02 monitored in totals: 1 1..1 (0 not summed)',
      '2021-03 monitored in totals: 1 20..20 (0 not summed)',
      'monitored in totals: 3 604300..604300 (0 not summed)',
      'monitored background: 1 50000..50000 (0 not summed)',
    ])
  })
})

describe('sanctions', () => {
  const { bulletin } = new Maker({ name: 'a', text: 'one two three' })
    .incident('i-1', 'one two three')
    .article('l-1', 'i-1', 'one', { article: '274', part: '4' })
    .article('l-2', 'i-1', 'two', { article: '274', part: '2' })
    .article('l-3', 'i-1', 'three', { code: 'CAO2014', article: '488' })
    .sanction('1', 'i-1', 'one', { kind: 'administrative-arrest', articles: ['l-3'] })
    .sanction('2', 'i-1', 'one', { kind: 'imprisonment', articles: ['l-1', 'l-2'] })
    .sanction('3', 'i-1', 'one', { kind: 'activity-ban', articles: ['l-1'], against: 'monitored' })
    .sanction('4', 'i-1', 'one', { kind: 'compensation', ...tenge(500), against: 'other', articles: ['l-3'] })
    .sanction('5', 'i-1', 'one', { kind: 'compensation', against: 'other' })
    .sanction('6', 'i-1', 'one', { kind: 'imprisonment', stage: 'sought', articles: ['l-3'] })
    .sanction('7', 'i-1', 'one', { kind: 'imprisonment', background: true, articles: ['l-3'] })

  it('counts them by kind', () => {
    expect(figure('sanctions by kind', bulletin)).toEqual([
      'activity-ban monitored in totals: 1',
      'administrative-arrest monitored in totals: 1',
      'compensation other in totals: 2 500..500 (1 not summed)',
      'imprisonment monitored in totals: 1',
      'imprisonment monitored background: 1',
    ])
  })

  it('counts an article once a sanction, whatever its parts', () => {
    expect(figure('articles of sanctions', bulletin)).toEqual([
      'CC2014:274 monitored in totals: 2',
      'CAO2014:488 monitored in totals: 1',
      'CAO2014:488 other in totals: 1',
    ])
  })
})

describe('incidents', () => {
  const march = new Maker({ name: 'a', text: 'whole part of it; other; late' })
    .incident('i-1', 'whole part of it', { category: 'detention', places: ['Oral'] })
    .incident('i-2', 'part', { category: 'attack', parent: 'i-1', places: ['Oral', 'Ridder'] })
    .incident('i-3', 'of', { category: 'attack', parent: 'i-2', places: ['Oral'], date: '2021-02-01' })
    .incident('i-4', 'other', { category: 'detention', date: '2021-03-31', places: ['Ridder'] })
    .incident('i-5', 'late', { category: 'attack', date: '2020', places: ['Abai'] })
    .article('l-1', 'i-1', 'whole', { article: '99' })
    .article('l-2', 'i-3', 'of', { article: '99', part: '2' })
    .article('l-3', null, 'it', { article: '98' }).bulletin
  const copy = new Maker({ name: 'b', text: 'whole', counted: false }).incident('i-9', 'whole', { category: 'detention', places: ['Oral'] }).bulletin // prettier-ignore

  it('counts items by month and category, and their parts apart', () => {
    expect(figure('incidents by month and category', march, copy)).toEqual(['2021-03 detention: 2', 'attack: 1'])
    expect(figure('nested incidents by month and category', march, copy)).toEqual(['2021-02 attack: 1', '2021-03 attack: 1']) // prettier-ignore
    expect(figure('bulletins by month', march, copy)).toEqual(['2021-03: 1'])
  })

  it('counts the rows of Incidents that are in totals', () => {
    const rows = rowsOf('incidents', march, copy).map(({ id, in_totals }) => [id, in_totals])
    expect(rows).toEqual([['i-1', true], ['i-2', false], ['i-3', false], ['i-4', true], ['i-5', true], ['i-9', false]]) // prettier-ignore
    expect(figure('incidents', march, copy)).toEqual([': 3'])
  })

  it('counts a place or an article once an item, however many of its parts name it', () => {
    expect(figure('places of incidents', march, copy)).toEqual(['Ridder: 2', 'Abai: 1', 'Oral: 1'])
    expect(figure('articles of incidents', march, copy)).toEqual(['CC2014:99: 1'])
  })
})

describe('people deprived of liberty', () => {
  const prison = { kind: 'imprisonment' as const }
  const arrest = { kind: 'administrative-arrest' as const }

  it('are persons, not sentences: who is named twice in a bulletin is one', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', { kind: 'detention-on-remand', people: ['Aida Sarbaz'] })
      .sanction('2', 'i-1', 'x', { ...prison, people: ['Aida Sarbaz'] })
      .sanction('3', 'i-1', 'x', { ...arrest, people: ['Bolat Tasov'], count: 4 })
      .sanction('4', 'i-1', 'x', arrest)
      .sanction('5', 'i-1', 'x', { ...arrest, against: 'other', people: ['Dana Ospan'] })
      .sanction('6', 'i-1', 'x', { ...prison, background: true, people: ['Erlan Zhaqsy'] })
      .sanction('7', 'i-1', 'x', { ...prison, stage: 'sought', people: ['Gani Ibray'] })
      .sanction('8', 'i-1', 'x', { kind: 'community-service', people: ['Gani Ibray'] })
    expect(figure('people deprived of liberty', bulletin)).toEqual([
      'monitored in totals: 6',
      'monitored background: 1',
      'other in totals: 1',
    ])
  })

  it('are one in each bulletin that names them, and of copies in one alone', () => {
    const make = (name: string, counted: boolean) => fines({ name, counted }).sanction('1', 'i-1', 'x', { ...arrest, people: ['Aida Sarbaz'] }).bulletin // prettier-ignore
    expect(figure('people deprived of liberty', make('a', true), make('b', true), make('c', false))).toEqual(['monitored in totals: 2']) // prettier-ignore
  })
})

describe('median and largest fine', () => {
  it('are of those with one known sum, by side, with the record of the largest', () => {
    const { bulletin } = fines()
      .sanction('1', 'i-1', 'x', tenge(100))
      .sanction('2', 'i-1', 'x', { ...tenge(900), per: 'person', count: 7 })
      .sanction('3', 'i-1', 'x', tenge(200))
      .sanction('4', 'i-1', 'x', tenge(300))
      .sanction('5', 'i-1', 'x', tenge(1000, 2000))
      .sanction('6', 'i-1', 'x', { ...tenge(5000), background: true })
      .sanction('7', 'i-1', 'x', { ...tenge(70), against: 'other' })
    expect(figure('median fine', bulletin)).toEqual([
      'monitored in totals: 4 250..250 (1 not summed)',
      'other in totals: 1 70..70 (0 not summed)',
    ])
    expect(figure('largest fine', bulletin)[0]).toBe('monitored in totals: 4 900..900 (1 not summed)')
    const [largest] = rowsOf('summary', bulletin).filter((row) => row['figure'] === 'largest fine')
    expect(largest).toMatchObject({ record_id: 'f-2', report: 'report.html#f-2' })
  })
})

describe('one fine is one sum, whoever tells of it', () => {
  const told = (...sanctions: Parameters<Maker['sanction']>[3][]) => {
    const made = fines()
    for (const [index, more] of sanctions.entries()) made.sanction(String(index), 'i-1', 'x', more)
    return ['fines', 'median fine', 'largest fine'].map((name) => figure(name, made.bulletin)[0] ?? null)
  }

  it('by the day it is in no sum, no median and no largest', () => {
    expect(told({ ...tenge(10_000), per: 'day' }, tenge(5000))).toEqual([
      'monitored in totals: 2 5000..5000 (1 not summed)',
      'monitored in totals: 1 5000..5000 (1 not summed)',
      'monitored in totals: 1 5000..5000 (1 not summed)',
    ])
  })

  it('for each of an unknown number it is what one pays, and in no sum', () => {
    expect(told({ ...tenge(100), per: 'person' })).toEqual([
      'monitored in totals: 1 (1 not summed)',
      'monitored in totals: 1 100..100 (0 not summed)',
      'monitored in totals: 1 100..100 (0 not summed)',
    ])
  })

  it('that is open has none; one of 0 has', () => {
    expect(told(tenge(100, null))).toEqual(['monitored in totals: 1 (1 not summed)', null, null])
    expect(told(tenge(0), tenge(10))).toEqual([
      'monitored in totals: 2 10..10 (0 not summed)',
      'monitored in totals: 2 5..5 (0 not summed)',
      'monitored in totals: 2 10..10 (0 not summed)',
    ])
  })
})

describe('the whole', () => {
  const march = new Maker({ name: 'a', text: 'one two' })
    .incident('i-1', 'one', { category: 'detention', date: '2020-12-30', places: ['Ridder'] })
    .incident('i-2', 'two', { category: 'attack' })
    .incident('i-3', 'two', { category: 'attack', date: '2020-12/2021-01' })
    .article('l-1', 'i-1', 'one', { code: 'CC2014', article: '274' })
    .sanction('1', 'i-1', 'one', { ...tenge(100), date: '2020-12-30' })
    .sanction('2', 'i-1', 'one', tenge(20))
    .sanction('3', 'i-1', 'one', { ...tenge(3), background: true })
    .sanction('4', 'i-1', 'one', { kind: 'administrative-arrest', count: 2, against: 'other' }).bulletin
  const copy = new Maker({ name: 'b', text: 'one', counted: false }).incident('i-9', 'one').bulletin

  it('begins with the totals, and goes on in sections', () => {
    const rows = rowsOf('summary', march, copy)
    expect([...new Set(rows.map(({ section }) => section))]).toEqual(['totals', 'by year', 'by month', 'by kind', 'articles', 'places', 'sources', 'statistics']) // prettier-ignore
    expect(rows.slice(0, 4).map(({ figure: name, count }) => [name, count])).toEqual([
      ['bulletins', 1],
      ['other copies', 1],
      ['incidents', 3],
      ['nested incidents', 0],
    ])
    expect(figure('sanctions', march)).toEqual([
      'monitored in totals: 2',
      'monitored background: 1',
      'other in totals: 1',
    ])
  })

  it('has years', () => {
    expect(figure('incidents by year', march, copy)).toEqual(['2020: 1', '2021: 1', ': 1'])
    expect(figure('fines by year', march, copy)).toEqual([
      '2020 monitored in totals: 1 100..100 (0 not summed)',
      '2021 monitored in totals: 1 20..20 (0 not summed)',
      'monitored background: 1 3..3 (0 not summed)',
    ])
  })

  it('tells titles, regions and publishers', () => {
    const detail = (name: string) => rowsOf('summary', march, copy).find((row) => row['figure'] === name)?.['detail']
    expect(detail('articles of incidents')).toMatch(/false information/iu)
    expect(detail('places of incidents')).toBe('KZ-63')
    expect(detail('incidents by source')).toBe('Test Monitor')
  })

  it('by month adds up to the totals, what belongs to no month in its last row', () => {
    const months = rowsOf('summary_by_month', march, copy)
    expect(months.map((row) => [row['month'], row['bulletins'], row['incidents'], row['attack'], row['fines_monitored_tenge_min'], row['deprived_other']])).toEqual([
      ['2020-12', 0, 1, null, 100, null],
      ['2021-03', 1, 1, 1, 20, 2],
      [null, 0, 1, 1, null, 0],
    ]) // prettier-ignore
    const add = (column: string) => months.reduce((sum, row) => sum + Number(row[column]), 0)
    expect([add('incidents'), add('fines_monitored'), add('fines_monitored_tenge_max')]).toEqual([3, 2, 120])
  })
})

describe('by month', () => {
  const month = (name: string, period: string | null) => new Maker({ name, text: 'one two', period })
  const rows = (...bulletins: ExportBulletin[]) => rowsOf('summary_by_month', ...bulletins)
  const cells = (row: Record<string, Cell>, ...columns: string[]) => columns.map((column) => row[column])

  it('lists every month between the first and the last bulletin; one without a bulletin has no zeros', () => {
    const made = [month('a', '2020-11').bulletin, month('b', '2021-02').bulletin]
    const counts = Object.keys(rows(...made)[0]!).filter((column) => !/^(?:month|bulletins.*|.*_tenge_.*)$/u.test(column)) // prettier-ignore
    expect(counts.length).toBe(28)
    const told = rows(...made).map((row) => [row['month'], row['bulletins'], ...new Set(cells(row, ...counts))])
    expect(told).toEqual([['2020-11', 1, 0], ['2020-12', 0, null], ['2021-01', 0, null], ['2021-02', 1, 0]]) // prettier-ignore
  })

  it('tells what other bulletins tell of a month without one', () => {
    const later = month('a', '2021-03').incident('i-1', 'one', { category: 'attack', date: '2021-01-05' }).sanction('1', 'i-1', 'one', { date: '2021-01-06' }).bulletin // prettier-ignore
    const [first, second] = rows(later)
    expect(cells(first!, 'month', 'bulletins', 'incidents', 'attack', 'detention', 'fines_monitored', 'fines_monitored_not_summed', 'fines_other')).toEqual(['2021-01', 0, 1, 1, null, 1, 1, null]) // prettier-ignore
    expect(cells(second!, 'month', 'bulletins', 'incidents', 'attack', 'fines_monitored')).toEqual(['2021-03', 1, 0, 0, 0]) // prettier-ignore
  })

  it('counts a bulletin of several months in each of them, and once where no single month is told', () => {
    const half = month('a', '2020-12/2021-02').incident('i-1', 'one', { date: '2021-01-05' }).incident('i-2', 'two').bulletin // prettier-ignore
    const told = rows(half, month('b', '2021-01').bulletin, month('c', null).bulletin)
    expect(told.map((row) => cells(row, 'month', 'bulletins', 'bulletins_across', 'incidents'))).toEqual([
      ['2020-12', 0, 1, 0],
      ['2021-01', 1, 1, 1],
      ['2021-02', 0, 1, 0],
      [null, 2, 0, 1],
    ])
  })
})

it('says beside every figure what it counts', () => {
  const { bulletin } = fines().sanction('1', 'i-1', 'x', tenge(100))
  for (const row of rowsOf('summary', bulletin)) expect(row['counts']).toMatch(/counted bulletins|Counted bulletins/u)
})
