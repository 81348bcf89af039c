// Elements in each other and beside each other, by the ten thousand: what a reader sees is kept, in its place, and the cost is that of the bytes.
// Measured is the processor's time, and the bounds are wide: a parser that costs the square of the depth takes half a minute.
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { readBulletin, type Result } from '../../src/pipeline.ts'
import { searchIn } from '../../src/verify/quotes.ts'
import { processorMilliseconds } from '../harness.ts'
import { bulletin } from '../html/page.ts'
import { faultsOf, pageOf } from './sound.ts'

const FIRST =
  '<p>- On May 3, the court of Taraz fined the blogger Aman Serikbol 50 MCI under Article 488 of the CAO.</p>'
const SECOND =
  '<p>- On May 9, the court of Almaty fined the editor Dana Omarova 30 MCI under Article 489 of the CAO.</p>'
const MANY = 50_000

/** `before` and `behind` stand as often as told around the second item. */
type Bomb = readonly [before: string, behind: string, times?: number]
const DEEP: Readonly<Record<string, Bomb>> = {
  div: ['<div>', '</div>'],
  'div, never closed': ['<div>', ''],
  span: ['<span>', '</span>'],
  font: ['<font size="2">', '</font>'],
  'font, never closed': ['<font size="2">', ''],
  b: ['<b>', '</b>'],
  links: ['<a href="/x">', '</a>'],
  tables: ['<table><tr><td>', '</td></tr></table>'],
  'tables, never closed': ['<table><tr><td>', ''],
  lists: ['<ul><li>', '</li></ul>'],
  'definitions, never closed': ['<dl><dt><dd>', ''],
  mixed: ['<div><span><ul><li><b><table><tr><td>', '', 8000],
  'signs in attributes': ['<div title="a > b < c" data-x=\'</div><div>\'>', '</div>'],
  'comments between': ['<div><!-- > </div> -->', '</div>'],
  'a megabyte': ['<div>', '</div>', 95_000],
}
const WIDE: Readonly<Record<string, Bomb>> = {
  'paragraphs, never closed': ['<p>', ''],
  comments: ['<!-- <div> -->', ''],
  'ends without beginnings': ['</div>', ''],
  'ends of what is not open': ['</i></p>', ''],
  breaks: ['<br>', '', 200_000],
  siblings: ['<div></div>', '', 200_000],
  rows: ['<tr><td></td></tr>', ''],
  attributes: ['<i title="<">a</i> ', ''],
}

const pageWith = ([before, behind, times = MANY]: Bomb): Buffer =>
  Buffer.from(bulletin(`${FIRST}${before.repeat(times)}${SECOND}${behind.repeat(times)}`))

function expectWhole({ document, reading }: Result, bytes: Buffer): void {
  expect(reading.sanctions.map(({ amount }) => amount?.min)).toEqual([50, 30])
  expect(reading.incidents.map(({ headline }) => headline.slice(-20))).toEqual(
    [FIRST, SECOND].map((item) => item.slice(-24, -4)),
  )
  expect(searchIn(pageOf(bytes), document.text, document.map)({ start: 0, end: document.text.length })).toBeNull()
  expect(faultsOf(bytes)).toEqual([])
}

function readIn(most: number, bytes: Buffer): Result {
  const results: Result[] = []
  const cost = processorMilliseconds(() => results.push(readBulletin(pageOf(bytes), packs)))
  expect(cost).toBeLessThan(most)
  return results[0] as Result
}

describe('elements in each other', () => {
  it.each(Object.entries(DEEP))('%s', (_, bomb) => {
    const bytes = pageWith(bomb)
    const result = readIn(2500, bytes)
    expectWhole(result, bytes)
    expect(result.reading.bulletin.repairs).toEqual([{ name: 'flattened', count: expect.any(Number) as number }])
    expect(result.reading.issues.map(({ code }) => code)).toContain('page-flattened')
  })

  it('50,000 of them in 250 KB in a second', () => {
    const bytes = pageWith(['<div>', ''])
    readBulletin(pageOf(pageWith(['<p>', '', 10])), packs) // what is made once is not the page's cost
    expectWhole(readIn(1000, bytes), bytes)
  })

  it('lets nothing be seen that the page does not show', () => {
    const hidden = '<script>var seen = "<p>scripted</p>"</script><style>.seen{}</style><svg><text>drawn</text></svg>'
    const bytes = Buffer.from(bulletin(`${FIRST}${'<div>'.repeat(2000)}${hidden}${SECOND}`))
    const { document } = readBulletin(pageOf(bytes), packs)
    expect(document.text).not.toMatch(/seen|scripted|drawn/u)
  })

  it('keeps lines apart and words together where tags were left out', () => {
    const inside = '<div>one line</div>\n<div>an<b>other</b> <i>li</i>ne</div><p>a third</p>'
    const bytes = Buffer.from(bulletin(`${FIRST}${'<span>'.repeat(2000)}${inside}${'</span>'.repeat(2000)}${SECOND}`))
    const { document } = readBulletin(pageOf(bytes), packs)
    expect(document.text).toContain('\none line\nanother line\na third\n')
  })

  it('ends no element that is not deep with an end that was left out', () => {
    const deep = `${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}`
    const bytes = Buffer.from(bulletin(`<div class="box"><ul><li>${deep}</li></ul>${FIRST}${SECOND}</div>`))
    const result = readBulletin(pageOf(bytes), packs)
    expectWhole(result, bytes)
    expect(result.document.blocks.findLast(({ role }) => role === 'body')?.listDepth).toBe(0)
  })
})

describe('elements beside each other', () => {
  it.each(Object.entries(WIDE))('%s', (_, bomb) => {
    const bytes = pageWith(bomb)
    const result = readIn(5000, bytes)
    expectWhole(result, bytes)
    expect(result.reading.bulletin.repairs).toEqual([])
  })

  it('refuses more elements than people write', () => {
    expect(() => readBulletin(pageOf(pageWith(['<i></i>', '', 1_000_001])), packs)).toThrow(
      expect.objectContaining({ code: 'page-too-large' }),
    )
  })
})
