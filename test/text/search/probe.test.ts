import { describe, expect, it } from 'vitest'
import { beginnings, probeOf } from '../../../src/text/search/probe.ts'
import { compileShape } from '../../../src/text/shape.ts'

const probe = (form: string) => probeOf(compileShape(form, {}))

describe('what of a pattern is looked for', () => {
  it('is what leaves the fewest places to try, and other rare words at their places', () => {
    expect(probe('(?:\\p{L}{1,3} )?sentenced to [^.]{0,30} days')).toMatchObject({
      anchor: { words: ['senten'], from: 0, to: 7 },
      ofWords: false,
      needs: [{ words: [' days'], from: 13, to: 80 }],
    })
    const { anchor, ofWords } = probe('(?:fined|arrested) [^.]{0,40}')
    expect([anchor?.words, ofWords]).toEqual([['arrest', 'fined '], true])
  })

  it('is nothing where words stand everywhere, or tell the beginning from too far', () => {
    expect(probe('\\p{L}+ [^.]*').anchor).toBeNull()
    expect(probe('\\p{L}{1,90}sentenced').anchor).toBeNull()
    expect(probe('\\p{L}{1,90}sentenced').needs).toMatchObject([{ words: ['senten'], from: 1 }])
    expect(probeOf(/sentenced/gu).anchor).toBeNull()
  })
})

describe('beginnings', () => {
  it('cuts words to what tells them, each once', () => {
    expect(beginnings(['штраф', 'штрафов', 'штрафовать', 'суд'])).toEqual(['штраф', 'штрафо', 'суд'])
  })
})
