// Records by their place on the page, against the rule said plainly.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectsAt } from '../../src/review/subjects.ts'
import { subjectsOf } from '../../src/review/words.ts'
import { Maker } from '../export/reading.ts'

const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, length]) => ({ start, end: start + length + 1 }))

describe('records at a place', () => {
  it('are those that hold it, and those that it holds', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
        const maker = new Maker({ name: 'n', text: 'x' })
        for (const [i, one] of spans.entries()) maker.lists.outlets.push({ ...maker.mention(`o-${i}`, null, 'x'), ...one, name: 'x' }) // prettier-ignore
        const { reading } = maker.bulletin
        const isAt = ({ start, end }: { start: number; end: number }): boolean =>
          (start <= asked.start && end >= asked.end) || (start >= asked.start && end <= asked.end)
        const expected = subjectsOf('outlet', reading).filter(({ quotes }) => quotes.some(isAt)).map(({ id }) => id) // prettier-ignore
        expect(subjectsAt('outlet', asked, reading).map(({ id }) => id).sort()).toEqual(expected.sort()) // prettier-ignore
      }),
    )
  })
})
