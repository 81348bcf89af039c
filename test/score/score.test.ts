import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import type { Figure } from '../../src/score/index.ts'
import { score, scoreAnswers } from '../../src/score/index.ts'
import { annotatedPages } from '../../src/score/folder.ts'
import { withoutAnnotations } from '../../src/score/markup.ts'
import { precisionFile } from '../../src/score/measure.ts'
import type { Answer } from '../../src/score/page.ts'
import { samePerson } from '../../src/score/person.ts'
import { fits, tokens } from '../../src/score/quote.ts'
import { levelsOf, referenceText } from '../../src/score/reference.ts'
import { tableOf } from '../../src/score/table.ts'
import { durationRange, rangeText } from '../../src/score/value.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/score', import.meta.url))

type Row = readonly [key: string, ...figures: number[]]

function rowOf({ key, gold, found, hits, precision, recall, f1, low, high }: Figure): Row {
  const rounded = [precision, recall, f1, low, high].map((value) => Math.round(value * 1e6) / 1e6)
  return [key, gold, found, hits, ...rounded]
}

const inOrder = (rows: readonly Row[]): readonly Row[] => [...rows].sort(([a], [b]) => (a < b ? -1 : 1))

describe('score', () => {
  const pages = annotatedPages(FOLDER)
  const answers = JSON.parse(readFileSync(`${FOLDER}/answers.json`, 'utf8')) as Answer[]
  const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<'records' | 'facts', Row[]>

  it('gives the figures of the other implementation', () => {
    const { records, facts } = scoreAnswers(pages, answers)
    expect(inOrder(records.map(rowOf))).toEqual(inOrder(expected.records))
    expect(inOrder(facts.map(rowOf))).toEqual(inOrder(expected.facts))
  })

  it('tells what was missed and what was found too much', () => {
    const { misses } = scoreAnswers(pages, answers)
    expect(misses).toContainEqual(
      expect.stringMatching(/^en-01 person missed .*«Dana Mukhit»$|^en-01 person missed .*Ospanbaeva/u),
    )
    expect(misses).toContainEqual(expect.stringMatching(/^en-01 money spurious /u))
  })

  it('gives 0 for a page that was not read, and 1 for nothing to find', () => {
    const { records } = scoreAnswers(pages, [])
    expect(records.find(({ key }) => key === 'date: value')).toMatchObject({ hits: 0, recall: 0, f1: 0 })
    expect(records.find(({ key }) => key === 'ru stat: value, unit')).toMatchObject({ gold: 0, found: 0, f1: 1 })
  })

  it('reads the pages without their annotations', () => {
    const { records, unread, pages: count } = score([FOLDER], packs)
    expect(count).toBe(2)
    expect(unread).toEqual([])
    expect(records.find(({ key }) => key === 'en offsets true')?.f1).toBe(1)
    expect(tableOf(records.slice(0, 1))).toMatch(/^measure +gold found .*\ndate: value +14 +\d/u)
  })

  it('throws for a folder without pages', () => {
    expect(() => score([`${FOLDER}/none`], packs)).toThrow(/annotated pages/u)
  })
})

describe('annotations', () => {
  it('leave no trace', () => {
    const html =
      '<head>\n<meta name="g-lang" content="en">\n</head>\n<g-incident id="1">\n<p>On <g-date on="2021">2021</g-date></p>\n</g-incident>\n'
    expect(withoutAnnotations(html)).toBe('<head>\n</head>\n<p>On 2021</p>\n')
  })

  it.each([
    ['P1Y6M', 'P18M'],
    ['P2W', 'P14D'],
    ['P2Y..P3Y', 'P24M..P36M'],
  ])('%s is %s', (a, b) => expect(durationRange(a)).toBe(durationRange(b)))

  it.each([
    ['13890', '13890..13890'],
    ['..20', '..20'],
    ['20..', '20..'],
    ['0180..650', '180..650'],
  ])('%s is %s', (a, b) => expect(rangeText(a)).toBe(b))

  it.each([
    ['ASSEMBLY:14()(1)(5)', 'ASSEMBLY:14(1)(5)'],
    ['MEDIA1999:2', 'MEDIA:2'],
    ['TAX2025:4', 'OTHER:4'],
    ['OTHER:rules:4', 'OTHER:4'],
    ['?:951', '?:951'],
  ])('%s is %s', (ref, text) => expect(referenceText(...(levelsOf(ref) ?? ['', '', '', '', '']))).toBe(text))

  it.each([
    ['date', 'March 1, 2 and 3', true, '2', true],
    ['date', 'March 1, 2 and 3', false, '2', false],
    ['money', '2 million tenge', false, '2 million', true],
    ['money', '2 million tenge', false, 'a very long quote of the whole page with 2 million tenge in it', false],
    ['person', 'R. Ospanbaeva', false, 'Ospanbaeva', true],
    ['person', 'Dana Mukhit', false, 'Dana', false],
  ] as const)('%s «%s» (listed: %s) and «%s»: %s', (type, gold, listed, found, expected) => {
    const item = (quote: string) => ({ quote, tokens: tokens(quote), listed })
    expect(fits(type, item(gold), item(found))).toBe(expected)
  })

  it.each([
    ['Досжанова', 'Айгуль Досжановой', true],
    ['Сапар', 'Сапарға', true],
    ['Omarova', 'Karimova', false],
    ['Kerey-Nur', 'A. Kerey-Nur', true],
  ])('%s and %s: %s', (gold, name, same) => expect(samePerson(gold, name)).toBe(same))
})

describe('measure', () => {
  it('writes one row a rule and one a kind, sorted, the same every time', () => {
    const file = precisionFile([FOLDER], packs)
    expect(file).toBe(precisionFile([FOLDER], packs))
    const names = [...file.matchAll(/^ {2}'?([^:']+)'?: \{/gmu)].map(([, name]) => name)
    expect(names).toEqual([...names].sort())
    expect(names).toEqual(expect.arrayContaining(['date', 'incident', 'penalty']))
  })
})
