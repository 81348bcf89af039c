import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personExtractor } from '../../src/extract/person.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import type { PersonValue } from '../../src/model.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'
import { casesOf, mark, sentenceOf } from './marked.ts'

const people = personExtractor(en, kz)
const show = ({ name, role }: PersonValue): string => (role === null ? name : `${name}, ${role}`)

describe('people', () => {
  it.each(casesOf('person.en.txt'))('%s', (line) => {
    expect(mark(sentenceOf(line), people, show)).toBe(line)
  })

  it.each(casesOf('person.ru.txt'))('ru: %s', (line) => {
    expect(mark(sentenceOf(line), personExtractor(ru, kz), show, 'ru')).toBe(line)
  })

  it.each(casesOf('person.kk.txt'))('kk: %s', (line) => {
    expect(mark(sentenceOf(line), personExtractor(kk, kz), show, 'kk')).toBe(line)
  })

  it('finds a surname alone, and its other spelling, once the page has introduced it', () => {
    const text = 'The blogger Qonyr Baltabay left.\nNobody saw Baltabay.\nBaltabai was silent; Baltabek was not.'
    const { mentions } = extract(documentOf(text), [], [people])
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Qonyr Baltabay', 'Baltabay', 'Baltabai'])
  })

  it('reads a page of nothing but hyphenated capitals', () => {
    const document = documentOf('Аб-Вг-'.repeat(10_000), 'ru')
    expect(extract(document, [], [personExtractor(ru, kz)]).mentions).toEqual([])
  })

  it('finds any known given name with any capitalised word behind it, and leaves the rest of the sentence alone', () => {
    const given = fc.constantFrom('Serik', 'Aigul', 'Dmitry', 'Zhanna', 'Yerlan')
    const letters = 'abdeghklmnrstuz'.split('')
    const surname = fc
      .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 9 })
      .map((parts) => `Q${parts.join('')}ov`)
    fc.assert(
      fc.property(given, surname, (first, last) => {
        expect(mark(`On Monday ${first} ${last} left.`, people, show)).toBe(
          `On Monday [${first} ${last}] left. => ${first} ${last}`,
        )
        expect(mark(`The judge read ${last} ${first.charAt(0)}. the verdict.`, people, show)).toContain(
          `[${last} ${first.charAt(0)}.]`,
        )
      }),
    )
  })

  it.each([
    'A',
    'Aa ',
    'A. ',
    'A.',
    'A-',
    "A'a",
    'Serik ',
    'Serik Omarov, ',
    'Serik Omarov and ',
    'journalist Serik Omarov of the newspaper “Tan”, ',
    'journalist ',
    '“A',
    '.',
  ])('takes milliseconds on 64 KB of "%s"', (unit) => {
    const document = documentOf(unit.repeat(65536 / unit.length))
    const cost = processorMilliseconds(() => extract(document, [], [people]))
    expect(cost).toBeLessThan(2500)
  })
})
