import { describe, expect, it } from 'vitest'
import { placeExtractor } from '../../src/extract/place.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'
import { casesOf, mark, sentenceOf } from './marked.ts'

const places = placeExtractor(en, kz)

describe('places', () => {
  describe.each([en, ru, kk])('in $language', (language) => {
    const extractor = placeExtractor(language, kz)
    it.each(casesOf(`place.${language.language}.txt`))('%s', (line) => {
      expect(mark(sentenceOf(line), extractor, ({ name }) => name, language.language)).toBe(line)
    })
  })

  it('finds every town and region of the table under each of its names, where a preposition stands before it', () => {
    const missed = kz.places
      .filter(({ type }) => type !== 'district')
      .flatMap(({ names }) => names.en ?? [])
      .filter((name) => !name.includes('('))
      .filter((name) => !mark(`It happened in ${name}.`, places, () => '').startsWith(`It happened in [${name}]`))
    expect(missed).toEqual([])
  })

  it('finds every town under each of its Russian and Kazakh names, in the cases of the language', () => {
    const towns = kz.places.filter(({ type }) => !['district', 'region'].includes(type))
    const missed = (language: typeof ru, frame: (name: string) => string): string[] =>
      towns
        .flatMap(({ names }) => names[language.language] ?? [])
        .filter((name) => !/[().]/u.test(name))
        .filter((name) => !mark(frame(name), placeExtractor(language, kz), () => '', language.language).includes('['))
    expect(missed(ru, (name) => `Это было в г. ${name}, и все видели.`)).toEqual([])
    expect(missed(kk, (name) => `Ол ${name} қаласында болды.`)).toEqual([])
  })

  it.each(['A', 'Aa ', 'Almaty, ', 'Almaty and ', 'A-', '“A', 'Abay ', 'Almaty region, ', 'a'])(
    'takes milliseconds on 64 KB of "%s"',
    (unit) => {
      const document = documentOf(unit.repeat(65536 / unit.length))
      const cost = processorMilliseconds(() => extract(document, [], [places]))
      expect(cost).toBeLessThan(1500)
    },
  )
})
