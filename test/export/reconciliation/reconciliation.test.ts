// The figures of the bulletins against what is counted: what a label counts, which time, how many, and what could explain a difference.
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../../src/export/input.ts'
import { labelOf } from '../../../src/export/reconciliation/label.ts'
import type { Reconciled } from '../../../src/export/reconciliation/index.ts'
import { outcomeOf } from '../../../src/export/reconciliation/agreement.ts'
import { reconciliationTable } from '../../../src/export/reconciliation/table.ts'
import { openScratch } from '../../../src/export/file/scratch.ts'
import { headOf } from '../../../src/export/material/head.ts'
import { openWindows } from '../../../src/export/reconciliation/window.ts'
import { applyReviews } from '../../../src/review/apply.ts'
import { packs } from '../../../src/packs.ts'
import type { Language } from '../../../src/model.ts'
import type { StatisticRecord } from '../../../src/records.ts'
import { decided } from '../../review/decided.ts'
import { Maker, exportable, inputOf, tenge } from '../reading.ts'
import { contextsOf, withoutNames } from '../contexts.ts'
import { outcomesOf, reconciled } from './reconciled.ts'

/** What a figure counts, as one line. `around`: the text of a sum, the sum in brackets. */
function read(language: Language, label: string, more: Partial<StatisticRecord> = {}, around = ''): string {
  const start = around.indexOf('[')
  const text = around.replace('[', '').replace(']', '')
  const record = { label, unit: 'count', start, end: around.indexOf(']') - 1, ...more } as StatisticRecord
  const found = labelOf(record, text, packs.languages[language].reconcile)
  if (typeof found === 'string') return found
  const marks = [
    found.persons ? 'persons' : '',
    found.defended ? 'defended' : '',
    found.narrower && `<${found.narrower}>`,
  ]
  return [found.sum ?? found.what.join('+'), ...marks].filter((mark) => mark !== '').join(' ')
}

describe('what a label counts', () => {
  it.each([
    ['en', 'criminal charges', 'item:criminal-case'],
    ['en', 'charges of slander', 'item:criminal-case <slander>'],
    ['en', 'criminal charges: in court', 'part-not-told'],
    ['en', 'claims and suits in civil procedure', 'item:civil-suit'],
    ['en', 'claims and suits: of them claims for protection of honour', 'part-not-told'],
    ['en', 'suits over honour and dignity', 'item:civil-suit <over honour dignity>'],
    ['en', 'new claims and charges', 'item:criminal-case+item:civil-suit+item:administrative-case'],
    ['en', 'suits in the amount of KZT two hundred thousand', 'item:civil-suit'],
    ['en', 'reports of violations of freedom of expression', 'items'],
    ['en', 'reports on the right to receive information', 'label-unknown'],
    ['en', 'violations of the right to get information', 'item:access-to-information'],
    ['en', 'refusals', 'label-unknown'],
    ['en', 'DDoS attacks', 'item:cyberattack'],
    ['en', 'attacks and threats', 'item:attack+item:threat'],
    ['en', 'attacks, six suits', 'label-several'],
    ['en', 'attacks on journalists', 'item:attack defended'],
    ['en', 'violations: of them attacks', 'item:attack'],
    ['en', 'fined', 'sanction:fine persons'],
    ['en', 'fines for false information', 'sanction:fine <false information>'],
    ['en', 'arrests', 'sanction:administrative-arrest+sanction:detention-on-remand+sanction:house-arrest'],
    ['en', 'sent to administrative arrest', 'sanction:administrative-arrest persons'],
    ['en', 'ended up in special detention centres', 'label-unknown'],
    ['en', 'judicial acts', 'no-such-record'],
    ['en', 'criminal verdicts', 'no-such-record'],
    ['en', 'pre-trial claims', 'item:civil-suit'],
    ['ru', 'обвинений в уголовном порядке', 'item:criminal-case'],
    ['ru', 'обвинений в клевете', 'item:criminal-case <клевете>'],
    ['ru', 'исков и досудебных претензий', 'item:civil-suit'],
    ['ru', 'административных арестов', 'sanction:administrative-arrest'],
    ['ru', 'административных дел', 'item:administrative-case'],
    ['ru', 'нападения и угрозы', 'item:attack+item:threat'],
    ['ru', 'отказы в информации', 'item:access-to-information'],
    ['ru', 'отказы в проведении собраний', 'no-such-record'],
    ['ru', 'оправдательных приговоров', 'no-such-record'],
    ['ru', 'человек оштрафовано', 'sanction:fine persons'],
    ['ru', 'предостережений', 'sanction:warning'],
    ['ru', 'нарушений', 'items'],
    ['kk', 'қылмыстық айыптау', 'item:criminal-case'],
    ['kk', 'қылмыстық іс бойынша үкім', 'no-such-record'],
    ['kk', 'талап арыз бен сотқа дейінгі талап', 'item:civil-suit'],
    ['kk', 'әкімшілік қамау', 'sanction:administrative-arrest'],
    ['kk', 'адамға айыппұл', 'sanction:fine persons'],
    ['kk', 'құқық бұзу дерегі', 'items'],
    ['kk', 'құқық бұзу: оның ішінде шабуыл', 'item:attack'],
    ['kk', 'ақпарат беруден бас тарту', 'item:access-to-information'],
  ] as const)('%s: %s', (language, label, expected) => {
    expect(read(language, label)).toBe(expected)
  })

  it('of a share is nothing that records tell', () => {
    expect(read('en', 'criminal charges', { unit: 'percent' })).toBe('no-such-record')
  })

  it.each([
    ['en', 'Claimed for moral damage: [61 million tenge].', 'claimed'],
    ['en', 'Claimed: 60 million. Collected by the courts: [655 thousand tenge].', 'awarded'],
    ['en', '9 suits, where [97 million tenge] is claimed and 1 million tenge awarded.', 'claimed'],
    ['en', '9 suits, where 97 million tenge is claimed and [1 million tenge] awarded.', 'awarded'],
    ['en', 'Fines: 9, for the total sum of [1 294 040 tenge]', 'fined'],
    ['en', 'The foundation spent [5 million tenge].', 'label-unknown'],
    ['ru', 'Истцы требуют [212 млн. тенге], суды взыскали 2 млн.', 'claimed'],
    ['ru', '15 штрафов (в сумме [1 312 650 тг])', 'fined'],
    ['kk', 'Талапкерлер барлығы [483 млн теңге] талап етті, соттар 6 млн теңге өндірді.', 'claimed'],
    ['kk', 'Талапкерлер барлығы 483 млн теңге талап етті, соттар [6 млн теңге] өндірді.', 'awarded'],
  ] as const)('%s: %s', (language, around, expected) => {
    expect(read(language, '', { unit: 'KZT' }, around)).toBe(expected)
  })
})

const month = (name: string, period: string | null, more: Partial<ConstructorParameters<typeof Maker>[0]> = {}) =>
  new Maker({ name, text: 'x y', period, ...more })

describe('the time that a figure counts', () => {
  const bulletins = ['2021-01', '2021-03', '2020-12'].map((period) => month(period, period).bulletin)
  const windowIn = (scope: StatisticRecord['scope'], name: string, given: readonly ExportBulletin[] = bulletins) => {
    const contexts = contextsOf(given)
    const context = contexts.find(({ record }) => record.id === `b-${name}`)!
    const found = openWindows(contexts.filter(({ record }) => record.counted).map(headOf))(scope, headOf(context))
    if (typeof found === 'string') return found
    return `${found.from}..${found.to} ${found.bulletins.map(({ record }) => record.id).join(' ')} -${found.missing.join(' ')}`
  }

  it('is its own period, or what ends with it; months that are not there are named', () => {
    expect(windowIn('month', '2021-03')).toBe('2021-03-01..2021-03-31 b-2021-03 -')
    expect(windowIn('year-to-date', '2021-03')).toBe('2021-01-01..2021-03-31 b-2021-01 b-2021-03 -2021-02')
    expect(windowIn('quarter', '2021-03')).toBe('2021-01-01..2021-03-31 b-2021-01 b-2021-03 -2021-02')
    expect(windowIn('year-to-date', '2021-01')).toBe('2021-01-01..2021-01-31 b-2021-01 -')
  })

  it('is not known of a quarter that has ended before, of another time, of a bulletin without a period', () => {
    expect(windowIn('quarter', '2021-01')).toBe('time-unknown')
    expect(windowIn('half-year', '2021-03')).toBe('time-unknown')
    expect(windowIn('other', '2021-03')).toBe('time-unknown')
    expect(windowIn('week', '2021-03')).toBe('time-unknown')
    expect(windowIn('month', 'n', [month('n', null).bulletin])).toBe('time-unknown')
  })

  it('holds a copy that does not count against itself, and in a longer time against those that count', () => {
    const copy = month('copy', '2021-03', { counted: false }).bulletin
    expect(windowIn('month', 'copy', [...bulletins, copy])).toBe('2021-03-01..2021-03-31 b-copy -')
    const same = exportable(copy, { edition: 'e-2021-03' })
    expect(windowIn('year-to-date', 'copy', [...bulletins, same])).toBe('2021-01-01..2021-03-31 b-2021-01 b-2021-03 -2021-02') // prettier-ignore
  })

  it('leaves out other publishers', () => {
    const other = exportable(month('other', '2021-02').bulletin, { publisher: 'Another' })
    const nobody = exportable(month('nobody', '2021-02').bulletin, { publisher: null })
    expect(windowIn('year-to-date', '2021-03', [...bulletins, other, nobody])).toMatch(
      / b-2021-01 b-2021-03 -2021-02$/u,
    )
  })

  it('counts each day in one bulletin: of its own length, else the longer one', () => {
    const week = month('week', '2021-03-01/2021-03-07').bulletin
    const gap = month('gap', '2021-02-08/2021-02-14').bulletin
    expect(windowIn('year-to-date', '2021-03', [...bulletins, week, gap])).toMatch(/ b-2021-01 b-gap b-2021-03 -2021-02$/u) // prettier-ignore
    const half = month('half', '2021-01/2021-06').bulletin
    const august = month('2021-08', '2021-08').bulletin
    expect(windowIn('year-to-date', '2021-08', [half, gap, august])).toBe('2021-01-01..2021-08-31 b-half b-2021-08 -2021-07') // prettier-ignore
    expect(windowIn('year-to-date', '2021-08', [...bulletins, half, august])).toMatch(
      / b-2021-01 b-2021-03 b-2021-08 -/u,
    )
  })
})

/** A statistic of the bulletin, whose quote is anywhere in its text. */
function figure(maker: Maker, id: string, value: number, label: string, more: Partial<StatisticRecord> = {}): Maker {
  maker.lists.statistics.push({ ...maker.mention(id, null, 'y'), value, unit: 'count', scope: 'month', label, ...more })
  return maker
}

const rowsOf = (...bulletins: ExportBulletin[]): Reconciled[] => reconciled(contextsOf(bulletins), { languages: packs.languages }) // prettier-ignore
const line = ({ record, tally, difference, explanations }: Reconciled) =>
  `${record.label} ${record.value}: ${tally?.counted ?? '-'} ${difference ?? '-'} ${explanations.map(({ code }) => code).join(',')}`.trim() // prettier-ignore

describe('a figure', () => {
  const base = () =>
    month('a', '2021-03')
      .incident('i-1', 'x', { category: 'attack' })
      .incident('i-2', 'x', { category: 'attack', parent: 'i-1' })
      .incident('i-3', 'x', { category: 'detention' })

  it('agrees, or differs by what stands beside it', () => {
    const maker = figure(figure(base(), 's-1', 1, 'attacks'), 's-2', 7, 'attacks')
    figure(maker, 's-3', 0, 'detentions')
    expect(rowsOf(maker.bulletin).map(line)).toEqual([
      'attacks 1: 1 0',
      'attacks 7: 1 6 not-listed,cases-not-items,nested-items', // the part is the one
      'detentions 0: 1 -1 more-than-told,cases-not-items',
    ])
    expect(rowsOf(maker.bulletin).map(outcomeOf)).toEqual(['agrees', 'bulletin counts more', 'we count more'])
  })

  it('of cases that are parts of one item counts the parts', () => {
    const maker = month('a', '2021-03').incident('i-1', 'x', { category: 'detention' }).incident('i-9', 'x', { category: 'other' }) // prettier-ignore
    for (const id of ['i-2', 'i-3', 'i-4']) maker.incident(id, 'x', { category: 'detention', parent: 'i-1' })
    maker.incident('i-5', 'x', { category: 'attack', parent: 'i-9' })
    figure(figure(maker, 's-1', 3, 'detentions'), 's-2', 4, 'reports')
    figure(figure(maker, 's-3', 1, 'attacks'), 's-4', 0, 'threats')
    const rows = rowsOf(maker.bulletin)
    expect(rows.map(outcomeOf)).toEqual(['agrees', 'agrees', 'agrees', 'agrees'])
    expect(rows[0]?.tally?.records).toEqual(['i-2', 'i-3', 'i-4'])
  })

  it('that is said twice is told so, and counted once', () => {
    const maker = figure(figure(base(), 's-1', 1, 'attacks'), 's-2', 1, 'Attack')
    figure(maker, 's-3', 5, 'refusals')
    const rows = rowsOf(maker.bulletin)
    expect(rows.map(({ repeated }) => repeated)).toEqual([false, true, false])
    expect([...outcomesOf(rows)].filter(([, count]) => count > 0)).toEqual([
      ['agrees', 1],
      ['not compared', 1],
    ])
  })

  it('of sanctions counts the imposed ones, or the persons they fall on', () => {
    const maker = base()
      .sanction('1', 'i-3', 'x', { ...tenge(100), count: 3, per: 'person' })
      .sanction('2', 'i-3', 'x', { ...tenge(50), against: 'other' })
      .sanction('3', 'i-3', 'x', { ...tenge(50), stage: 'sought' })
      .sanction('4', 'i-3', 'x', { ...tenge(50), background: true })
    figure(maker, 's-1', 2, 'fines')
    figure(maker, 's-2', 4, 'people fined')
    figure(maker, 's-3', 1, 'fines against journalists')
    figure(maker, 's-4', 1, 'fines')
    expect(rowsOf(maker.bulletin).map(line)).toEqual([
      'fines 2: 2 0',
      'people fined 4: 2 0',
      'fines against journalists 1: 1 0',
      'fines 1: 2 -1 more-than-told,other-sides',
    ])
  })

  it('of money adds up sums; one that is not told is said', () => {
    const maker = new Maker({ name: 'a', text: 'Fines: 500 tenge. Claimed: 900 tenge.' })
      .sanction('1', null, 'F', { ...tenge(100, 200), count: 3, per: 'person' })
      .sanction('2', null, 'F', { kind: 'compensation', stage: 'sought', ...tenge(900), supersedes: null })
      .sanction('3', null, 'F', { kind: 'compensation', ...tenge(70), supersedes: 'f-2' })
      .sanction('4', null, 'F', { kind: 'compensation', stage: 'sought' })
    const sum = { unit: 'KZT' as const, scope: 'month' as const, label: '' }
    maker.lists.statistics.push({ ...maker.mention('s-1', null, '500 tenge'), ...sum, value: 500 })
    maker.lists.statistics.push({ ...maker.mention('s-2', null, '900 tenge'), ...sum, value: 900 })
    expect(rowsOf(maker.bulletin).map(({ tally, difference, measure }) => [measure, tally?.counted, tally?.most, difference])).toEqual([
      ['tenge', 300, 600, 0],
      ['tenge', 900, 900, 0],
    ]) // prettier-ignore
    expect(rowsOf(maker.bulletin).map(line)[1]).toBe('900: 900 0 not-summed')
  })

  it('since January is held against the bulletins at hand, and says which are not there', () => {
    const march = figure(base(), 's-1', 2, 'attacks', { scope: 'year-to-date' }).bulletin
    const january = month('j', '2021-01').incident('i-9', 'x', { category: 'attack' }).bulletin
    expect(rowsOf(march, january).map(line)).toEqual(['attacks 2: 2 0 months-missing'])
    expect(rowsOf(march, january).map(outcomeOf)).toEqual(['incomplete'])
  })

  it('of a part of what we count is held against us only where it is more', () => {
    const maker = base().sanction('1', 'i-3', 'x', tenge(50)).sanction('2', 'i-3', 'x', tenge(50))
    for (const [i, value] of [1, 2, 3].entries()) figure(maker, `s-${i}`, value, 'fines for false information')
    figure(maker, 's-4', 1, 'fines')
    const rows = rowsOf(maker.bulletin)
    expect(rows.map(outcomeOf)).toEqual(['part only', 'part only', 'bulletin counts more', 'we count more'])
    expect(rows.map(line)).toEqual([
      'fines for false information 1: 2 -1 label-narrower',
      'fines for false information 2: 2 0 label-narrower',
      'fines for false information 3: 2 1 label-narrower,not-listed',
      'fines 1: 2 -1 more-than-told',
    ])
  })

  it('comes out the same in an export without names, which shows no word of its label that is like one', () => {
    const maker = new Maker({ name: 'a', text: 'Fines: 500 tenge, says y.' })
      .sanction('1', null, 'F', { ...tenge(250), per: 'person', count: 2, people: ['Aida Sarbaz', 'Bolat Tasov', 'Dana Ospan'] })
    maker.lists.people.push({ ...maker.mention('p-1', null, 'y'), name: 'Aida Sarbaz', role: null })
    maker.lists.statistics.push({ ...maker.mention('s-1', null, '500 tenge'), unit: 'KZT', scope: 'month', label: '', value: 500 })
    figure(maker, 's-2', 3, 'people fined for what Sarbaz said')
    const given = [maker.bulletin]
    const { contexts } = withoutNames(contextsOf(given), inputOf(given))
    const [sum, fined] = reconciled(contexts, { languages: packs.languages })
    expect([sum?.difference, fined?.difference, fined?.tally?.persons]).toEqual([0, 0, 3])
    const words = (rows: readonly Reconciled[]) => rows.flatMap(({ explanations }) => explanations.map((one) => one.words)).join()
    expect(words(rowsOf(...given))).toContain('sarbaz')
    expect(words([sum!, fined!])).not.toContain('sarbaz')
  }) // prettier-ignore
})

describe('what a reviewer called wrong', () => {
  const rowsWithout = (maker: Maker, ...wrong: readonly string[]): Reconciled[] => {
    const given = maker.bulletin
    const reviews = wrong.map((id) => decided(given, id, { status: 'wrong' }))
    return rowsOf(...applyReviews([given], reviews, { means: packs, changes: [] }).bulletins)
  }
  const items = () =>
    figure(
      month('a', '2021-03')
        .incident('i-1', 'x', { category: 'attack' })
        .incident('i-2', 'x', { category: 'attack', parent: 'i-1' })
        .incident('i-3', 'x', { category: 'detention' }),
      's-1', 2, 'attacks',
    ) // prettier-ignore

  it('is counted nowhere: an item, a part of one, one that tells such a case', () => {
    const counted = (...wrong: readonly string[]) => rowsWithout(items(), ...wrong).map(({ tally }) => tally?.records)
    expect([counted(), counted('i-2'), counted('i-1'), counted('i-1', 'i-2')]).toEqual([[['i-2']], [['i-1']], [['i-2']], [[]]]) // prettier-ignore
    const maker = () => figure(items().sanction('1', 'i-3', 'x', tenge(5)), 's-2', 3, 'administrative cases')
    const others = (...wrong: readonly string[]) => rowsWithout(maker(), ...wrong)[1]?.tally?.otherCategory
    expect([others(), others('f-1'), others('i-3')]).toEqual([1, 0, 0])
  })

  it('is no sanction, no person and no sum', () => {
    const maker = () => {
      const text = 'Claimed: 900 tenge.'
      const made = new Maker({ name: 'a', text })
        .incident('i-1', text)
        .sanction('1', 'i-1', 'C', { ...tenge(100), count: 2, per: 'person' })
        .sanction('2', 'i-1', 'C', tenge(50))
        .sanction('3', 'i-1', 'C', { kind: 'compensation', stage: 'sought', ...tenge(900) })
      made.lists.statistics.push({ ...made.mention('s-1', null, '900 tenge'), unit: 'KZT', scope: 'month', label: '', value: 900 }) // prettier-ignore
      made.lists.statistics.push({ ...made.mention('s-2', null, 'd'), unit: 'count', scope: 'month', label: 'people fined', value: 3 }) // prettier-ignore
      return made
    }
    const told = (...wrong: readonly string[]) => rowsWithout(maker(), ...wrong).map(({ tally, difference }) => [tally?.counted, tally?.persons, difference]) // prettier-ignore
    expect(told()).toEqual([[2, 3, 0], [900, null, 0]]) // prettier-ignore
    expect(told('f-1')).toEqual([[1, 1, 2], [900, null, 0]]) // prettier-ignore
    expect(told('f-3')).toEqual([[2, 3, 0], [0, null, 900]]) // prettier-ignore
    expect(told('i-1')).toEqual([[0, 0, 3], [0, null, 900]]) // prettier-ignore
  })

  it('is not compared, in no count of outcomes, and makes no other figure a repeated one', () => {
    const rows = rowsWithout(figure(items(), 's-2', 2, 'attacks'), 's-1')
    expect(rows.map(line)).toEqual(['attacks 2: - - refuted', expect.stringMatching(/^attacks 2: 1 1 not-listed/u)])
    expect(rows.map(({ repeated }) => repeated)).toEqual([false, false])
    expect([...outcomesOf(rows)].filter(([, count]) => count > 0)).toEqual([['bulletin counts more', 1]])
  })
})

describe('a large bulletin', () => {
  // Counted, not timed: how often records are looked at.
  it('is gone through a few times, not once for each of its records', () => {
    const count = 200
    const maker = figure(figure(month('a', '2021-03'), 's-1', 1, 'administrative cases'), 's-2', 1, 'reports')
    for (let i = 0; i < count; i++) {
      maker.incident(`i-${i}`, 'x', { category: i % 2 === 0 ? 'administrative-case' : 'detention', parent: i % 3 === 1 ? `i-${i - 1}` : null }) // prettier-ignore
      maker.sanction(`${i}`, `i-${i}`, 'x', { kind: 'compensation', stage: 'sought', ...tenge(1), supersedes: i % 3 === 1 ? `f-${i - 1}` : null }) // prettier-ignore
    }
    maker.lists.statistics.push({
      ...maker.mention('s-3', null, 'y'),
      unit: 'KZT',
      scope: 'month',
      label: '',
      value: 1,
    })
    let looks = 0
    const watched = <R extends object>(list: readonly R[]): R[] =>
      list.map((one) => new Proxy(one, { get: (record, key) => (looks++, Reflect.get(record, key) as unknown) }))
    const { reading, ...rest } = maker.bulletin
    const words = { ...reading.bulletin, text: 'x Claimed: y' }
    const [sum] = reading.statistics.slice(-1)
    Object.assign(sum ?? {}, { start: 11, end: 12 })
    const contexts = contextsOf([{ ...rest, reading: { ...reading, bulletin: words, incidents: watched(reading.incidents), sanctions: watched(reading.sanctions) } }]) // prettier-ignore
    looks = 0
    const rows = reconciled(contexts, { languages: packs.languages })
    expect(rows.map(({ measure }) => measure)).toEqual(['items', 'items', 'tenge'])
    expect(looks / count).toBeLessThan(100)
  })
})

describe('the words of a figure', () => {
  const TEXT = 'March.\nThere were 3 suits. Plaintiffs claim, in all, 188,000,000 tenge. The rest was refused.'
  const made = () => {
    const maker = new Maker({ name: 'a', text: TEXT })
    maker.lists.statistics.push({ ...maker.mention('s-1', null, '188,000,000 tenge'), value: 188_000_000, unit: 'KZT', scope: 'month', label: ',' }) // prettier-ignore
    maker.lists.statistics.push({ ...maker.mention('s-2', null, '3 suits'), value: 3, unit: 'count', scope: 'month', label: 'suits' }) // prettier-ignore
    return maker.bulletin
  }
  const cells = (contexts: Parameters<typeof reconciled>[0]) => {
    const { columns, rows } = reconciliationTable(
      reconciled(contexts, inputOf([])),
      openScratch(null).list(() => 0),
    )
    const at = (name: string) => columns.findIndex((column) => column.name === name)
    return [...rows].map((row) => [row[at('label')], row[at('sentence')]])
  }

  it('are its sentence, and no comma for a label', () => {
    expect(cells(contextsOf([made()]))).toEqual([
      ['suits', 'There were 3 suits.'],
      [null, 'Plaintiffs claim, in all, 188,000,000 tenge.'],
    ])
  })

  it('are left out with the names', () => {
    const { contexts } = withoutNames(contextsOf([made()]), inputOf([made()]))
    expect(cells(contexts).map(([, sentence]) => sentence)).toEqual([null, null])
  })
})
