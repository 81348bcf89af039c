// Marks over texts: whatever spans there are, the text stays the text, and every id stands once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedText } from '../../../src/export/report/marks.ts'
import type { MarkKind, Span } from '../../../src/export/report/mentions.ts'
import { MARK_KINDS } from '../../../src/export/report/mentions.ts'
import { elementsOf, textOf } from './html.ts'

function span(id: string, start: number, end: number, kind: MarkKind = 'date'): Span {
  return { id, kind, start, end, value: `<${id}>`, rule: 'r, 0.90', target: `row-${id}` }
}

function marked(text: string, spans: readonly Span[], items: Parameters<typeof markedText>[2] = []): string {
  return [...markedText(text, spans, items, () => true)].join('')
}

const TEXT = 'fined Aida 20 MCI (58,340 tenge)'

describe('marks', () => {
  it('nest', () => {
    const html = marked(TEXT, [span('p', 0, 17, 'penalty'), span('a', 11, 17, 'amount')])
    expect(html).toBe(
      '<div class="rest"><mark class="penalty" id="p"><a href="#row-p" data-v="&lt;p&gt; — r, 0.90">fined Aida </a>' +
        '<mark class="amount" id="a"><a href="#row-a" data-v="&lt;a&gt; — r, 0.90 ¦ penalty: &lt;p&gt; — r, 0.90">20 MCI</a></mark></mark>' +
        ' (58,340 tenge)</div><div class="gap"></div>',
    )
  })

  it('that cross are cut, and go on without their id', () => {
    const html = marked('abcdef', [span('x', 0, 4), span('y', 2, 6, 'place')])
    const marks = elementsOf(html, 'mark')
    expect(marks.map(({ id, text }) => [id, text])).toEqual([['x', 'abcd'], ['y', 'cd'], [null, 'ef']]) // prettier-ignore
  })

  it('of one kind at one place are one mark with both ids', () => {
    const html = marked('abc', [span('x', 0, 3), span('y', 0, 3)])
    expect(html).toContain('<mark class="date" id="x"><b id="y"></b><a')
    expect(html).toContain('&lt;x&gt; — r, 0.90; &lt;y&gt; — r, 0.90')
  })

  it('are reached by the keyboard once each', () => {
    const html = marked('abcdef', [span('x', 0, 6), span('y', 2, 4, 'place')])
    expect(elementsOf(html, 'a').map(({ text, tabindex }) => [text, tabindex])).toEqual([['ab', null], ['cd', null], ['ef', '-1']]) // prettier-ignore
  })

  it('are cut where an item begins or ends, and each item has its place and its way back', () => {
    const items = [{ id: 'i', number: '1', start: 2, end: 6 }, { id: 'j', number: '1.1', start: 4, end: 6 }, { id: 'k', number: '1.2', start: 4, end: 6 }] // prettier-ignore
    const html = marked('ab\ncdefg', [span('x', 1, 5)], items)
    expect(textOf(html)).toBe('ab\ncdefg')
    for (const id of ['i', 'j', 'k']) {
      expect(html.split(`id="text-${id}"`).length, id).toBe(2)
      expect(html.split(`<a href="#${id}" class="row"`).length, id).toBe(2)
    }
    expect(elementsOf(html, 'mark').map(({ id, text }) => [id, text])).toEqual([['x', 'b'], [null, '\nc'], [null, 'd']]) // prettier-ignore
  })

  it('leave the text as it is, and have each id once, however they lie', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(MARK_KINDS.length - 1))
    const texts = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(texts, fc.array(place, { maxLength: 12 }), fc.array(place, { maxLength: 4 }), (text, places, items) => {
        const spans = places.map(([a, b, kind], index) => span(`m${index}`, Math.min(a, b), Math.max(a, b), MARK_KINDS[kind]))
        const blocks = items.map(([a, b], index) => ({ id: `i${index}`, number: String(index), start: Math.min(a, b), end: Math.max(a, b) }))
        const html = marked(text, spans, blocks)
        const shown = text.toWellFormed().replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '\uFFFD') // eslint-disable-line no-control-regex
        const pieces = textOf(html)
        // A pair of surrogates that a mark cuts apart is shown as two unknown characters.
        expect(pieces.length).toBe(shown.length)
        if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) expect(pieces).toBe(shown)
        for (const { id } of spans) expect(html.split(` id="${id}"`).length - 1, id).toBe(1)
        for (const { id } of blocks) expect(html.split(` id="text-${id}"`).length - 1, id).toBe(1)
        expect(isBalanced(html)).toBe(true)
      }),
      { numRuns: 2_000 },
    ) // prettier-ignore
  })

  it('hold their own text where they are not cut', () => {
    const html = marked(TEXT, [span('p', 6, 10, 'person'), span('a', 11, 17, 'amount'), span('t', 19, 31, 'amount')])
    const texts = new Map(elementsOf(html, 'mark').map(({ id, text }) => [id, text]))
    expect(texts).toEqual(new Map([['p', 'Aida'], ['a', '20 MCI'], ['t', '58,340 tenge']])) // prettier-ignore
  })
})

// Elements close in the order in which they were opened, and no link stands in a link.
function isBalanced(html: string): boolean {
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]+)(?: [^>]*)?>/gu)) {
    if (slash === '/') {
      if (open.pop() !== name) return false
    } else {
      if (name === 'a' && open.includes('a')) return false
      open.push(name)
    }
  }
  return open.length === 0
}
