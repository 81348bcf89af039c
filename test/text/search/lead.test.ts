import { describe, expect, it } from 'vitest'
import { beginnings, COMMON, leadOf, triesOf } from '../../../src/text/search/lead.ts'

const anchor = (words: readonly string[], from = 0, to = from) => ({ words, from, to })

describe('leadOf', () => {
  it('takes what leaves the fewest places to try', () => {
    const [rare, common, wide] = [anchor(['sentenced']), anchor(['of']), anchor(['sentenced'], 0, 60)]
    expect(leadOf([common, wide, rare], triesOf, COMMON)).toBe(rare)
    expect(leadOf([common, wide], triesOf, COMMON)).toBe(wide)
  })

  it('takes none that stands everywhere, or tells the beginning from too far', () => {
    expect(leadOf([anchor(['a', 'o'])], triesOf, COMMON)).toBeNull()
    expect(leadOf([anchor(['sentenced'], 0, 65)], triesOf, COMMON)).toBeNull()
    expect(leadOf([], triesOf, COMMON)).toBeNull()
  })
})

describe('beginnings', () => {
  it('cuts words to what tells them, each once', () => {
    expect(beginnings(['штраф', 'штрафов', 'штрафовать', 'суд'])).toEqual(['штраф', 'штрафо', 'суд'])
  })
})
