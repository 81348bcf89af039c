import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { read } from '../../src/html/read.ts'
import { hostileNames, hostilePage, hostileText } from './hostile.ts'
import { LANGUAGES } from './subject.ts'

describe('hostile texts', () => {
  const names = LANGUAGES.flatMap((language) => hostileNames(language).map((name) => [name, language] as const))

  it.each(names)('%s (%s) is no page that is refused, which would cost nothing', (name, language) => {
    expect(read(hostilePage(name, language, 4096), packs).text.length).toBeGreaterThan(200)
  })

  it('are as long as they are asked to be', () => {
    expect(hostileText('digits', 'en', 12)).toBe('012345678901')
    expect(hostileText('articles', 'en', 24)).toBe('articles 1, 2, 3, 4, 5, ')
    expect(new Set(names.map(([name, language]) => hostileText(name, language, 4096).length))).toEqual(new Set([4096]))
  })
})
