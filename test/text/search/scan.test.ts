import { describe, expect, it } from 'vitest'
import { windows } from '../../../src/text/search/scan.ts'

const TEXT = 'one two 3 four\nfive\n6 seven eight'
const BLOCKS = [
  { start: 0, end: 14 },
  { start: 20, end: 34 },
]

function found(cue: RegExp, reach: number): string[] {
  return windows(TEXT, cue, BLOCKS, reach).map(({ start, end }) => TEXT.slice(start, end))
}

describe('windows', () => {
  it('stand around the cues, as wide as they reach, to the next blank', () => {
    expect(found(/two/gu, 1)).toEqual(['one two 3'])
    expect(found(/\d/gu, 2)).toEqual(['two 3 four', '6 seven'])
  })

  it('end with their block', () => {
    expect(found(/\d/gu, 99)).toEqual(['one two 3 four', '6 seven eight'])
    expect(found(/\p{L}{3}/gu, Infinity)).toEqual(['one two 3 four', '6 seven eight'])
  })

  it('are one where they touch', () => {
    expect(found(/two|four/gu, 1)).toEqual(['one two 3 four'])
  })

  it('know nothing of what stands between the blocks', () => {
    expect(found(/five/gu, 99)).toEqual([])
    expect(found(/four\nfive/gu, 0)).toEqual(['four'])
  })
})
