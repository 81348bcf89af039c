import { describe, expect, it } from 'vitest'
import { bytesOf } from '../../src/explain/bytes.ts'
import { explainPage } from '../../src/explain/page.ts'
import { bracketed, inSentence } from '../../src/explain/sentence.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'

describe('a quote in its sentence', () => {
  const text = 'Overview\nThe court fined N. Aliev 50 MCI. He will appeal.\nNext'
  const around = { text, whole: [], abbreviations: new Set<string>() }
  it.each([
    ['50 MCI', 'The court fined N. Aliev [50 MCI].'],
    ['He', '[He] will appeal.'],
    ['Overview', '[Overview]'],
    ['50 MCI. He', 'The court fined N. Aliev [50 MCI. He] will appeal.'],
  ])('%s', (quote, sentence) => {
    const start = text.indexOf(quote)
    expect(inSentence({ start, end: start + quote.length }, around, bracketed)).toBe(sentence)
  })
})

describe('the bytes of a span', () => {
  const map = [
    { start: 0, end: 10, byteStart: 100, byteEnd: 110 },
    { start: 10, end: 11, byteStart: 110, byteEnd: 116 },
    { start: 11, end: 20, byteStart: 116, byteEnd: 134 },
  ]
  it.each([
    [2, 5, { from: 102, to: 105, exact: true }],
    [8, 11, { from: 108, to: 116, exact: true }],
    [12, 14, { from: 116, to: 134, exact: false }],
    [30, 31, null],
  ])('%i to %i', (start, end, bytes) => expect(bytesOf({ start, end }, map)).toEqual(bytes))
})

describe('a page', () => {
  const html = `<h1>Violations of freedom of speech in Kazakhstan, May 2021</h1>
<p>- On May 4, the court of Almaty fined blogger Arman Testov 50 MCI under Article 274 of the Criminal Code.</p>
<p>- On May 5, the newspaper Novaya Stranitsa was sued for 2 million tenge. It wants 17 witnesses.</p>`
  const bytes = Buffer.from(html)
  const page = { source: 'file', publisher: null, url: 'a.html', bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
  const result = readBulletin(page, packs)
  const explained = (options: object): string => explainPage(result, packs, { mark: bracketed, ...options }).join('\n')

  it('is told mention by mention, with rule and value, under its incidents', () => {
    const text = explained({})
    expect(text).toMatch(/\n— 1 {2}\S+, 2021-05-04 .*\n {3}On May 4/u)
    expect(text).toMatch(/\ndate {7}2021-05-04 \(from-period\)\n {11}.*\[May 4\].*\n {11}date\.en\.month-day /u)
    expect(text).toMatch(/\namount {5}50 MCI, 145850 tenge by mci:2021-01-01/u)
  })
  it('tells the slots with their places, how the value was computed, and from which row', () => {
    const text = explained({})
    const { text: whole } = result.document
    const [day, sum] = [whole.indexOf('4, the court'), whole.indexOf('50 MCI')]
    expect(text).toContain(`· read m “May” ${day - 4}–${day - 1}, d “4” ${day}–${day + 1}\n`)
    expect(text).toContain('· what is not written is taken from the period 2021-05\n')
    expect(text).toMatch(new RegExp(`· read .*“50” ${sum}–${sum + 2}.*“MCI”`, 'u'))
    expect(text).toContain('· 50 × 2917 = 145850 tenge: row 2021-01-01 of the index (')
    expect(text).toMatch(/· edition CC2014: in force 2015-01-01 to today \(row of codes: /u)
    expect(text).toMatch(/· row Almaty of places \(/u)
  })
  it('at one place, or what nobody read, or its lines with their roles', () => {
    const at = result.document.text.indexOf('50 MCI')
    expect(explained({ at })).not.toMatch(/\ndate /u)
    expect(explained({ unread: true })).toMatch(/issue +unread: No rule read "17"/u)
    expect(explained({ blocks: true })).toMatch(/\nbody +\d+ {2}<p> {2}- On May 4/u)
  })
})
