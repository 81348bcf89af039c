import { describe, expect, it } from 'vitest'
import { phraseIndex } from '../../../src/text/name/phrase.ts'

const index = phraseIndex(
  ['Nur-Sultan', 'Nur', 'Nura', 'Ак', 'KZ'].map((name) => [name, name] as const),
  [],
)
const found = (folded: string, limit?: number): string[] => index.at(folded, 0, limit).map(({ printed }) => printed)

describe('names of several words', () => {
  it.each([
    ['nur-sultan', ['Nur-Sultan', 'Nur']],
    ['nur sultan city', ['Nur-Sultan', 'Nur']],
    ['nura', ['Nura']],
    ['nur', ['Nur']],
    ['ак', ['Ак']],
    ['акт', []],
    ['kz', ['KZ']],
    ['', []],
  ])('%s', (folded, names) => {
    expect(found(folded)).toEqual(names)
  })

  it('end where the line is taken to end', () => {
    expect(found('nur-sultan', 9)).toEqual(['Nur'])
    expect(found('nura', 3)).toEqual(['Nur'])
    expect(found('nura', 2)).toEqual([])
  })

  it('are found in their cases, and in words made of them', () => {
    const declined = phraseIndex([['Уральск', 1]], [{ ending: 'ск', forms: 'ск(?:а|у)?', derived: 'ского' }])
    const ends = (folded: string) => declined.at(folded, 0).map(({ end, derived }) => [end, derived])
    expect(ends('уральска и')).toEqual([[8, false]])
    expect(ends('уральского')).toEqual([[10, true]])
    expect(ends('уральским')).toEqual([])
    expect(declined.at('уральскому', 0, 8)).toEqual([])
    expect(declined.at('уральску', 0, 7).map(({ end }) => end)).toEqual([7])
  })
})
