import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../src/text/search/lexicon.ts'
import { probeOf } from '../../../src/text/search/probe.ts'
import { triesOf } from '../../../src/text/search/tries.ts'
import { compileShape } from '../../../src/text/shape.ts'

// A word before a match and one behind it, each no farther than the pattern allows.
const PATTERN = compileShape('(?<=fined by )court [^.]{0,10}days', {})

function triesIn(text: string, windows = [{ start: 0, end: text.length }]): number[] {
  const places: number[] = []
  triesOf([probeOf(PATTERN)], lexicon())(text, windows, (_, window, place) => {
    places.push(place - (windows[window]?.start ?? 0))
  })
  return places
}

describe('the needs of a pattern', () => {
  it.each([
    ['fined by court for days', 1],
    ['court', 0],
    ['fined by court', 0],
    ['fined by court for so many, so very many days', 0],
    ['days fined by court', 0],
    ['court for days; fined by', 0],
    ['fined by court for days, fined by court for days', 2],
  ])('are met where they stand at their places: %s', (text, count) => {
    expect(triesIn(text)).toHaveLength(count)
  })

  it('are looked for in each window anew', () => {
    const text = 'fined by court|for days'
    expect(triesIn(text, [{ start: 0, end: 14 }, { start: 15, end: 23 }])).toEqual([]) // prettier-ignore
  })
})
