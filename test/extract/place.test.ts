import { describe, expect, it } from 'vitest'
import { placeExtractor } from '../../src/extract/place.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { documentOf } from '../harness.ts'
import { casesOf, mark, sentenceOf } from './marked.ts'

const places = placeExtractor(en, kz)

describe('places', () => {
  it.each(casesOf('place.en.txt'))('%s', (line) => {
    expect(mark(sentenceOf(line), places, ({ name }) => name)).toBe(line)
  })

  it('finds every town and region of the table under each of its names, where a preposition stands before it', () => {
    const missed = kz.places
      .filter(({ type }) => type !== 'district')
      .flatMap(({ names }) => names.en ?? [])
      .filter((name) => !name.includes('('))
      .filter((name) => !mark(`It happened in ${name}.`, places, () => '').startsWith(`It happened in [${name}]`))
    expect(missed).toEqual([])
  })

  it.each(['A', 'Aa ', 'Almaty, ', 'Almaty and ', 'A-', '“A', 'Abay ', 'Almaty region, ', 'a'])(
    'takes milliseconds on 64 KB of "%s"',
    (unit) => {
      const document = documentOf(unit.repeat(65536 / unit.length))
      const before = performance.now()
      extract(document, [], [places])
      expect(performance.now() - before).toBeLessThan(1500)
    },
  )
})
