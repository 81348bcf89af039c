import { describe, expect, it } from 'vitest'
import { outletExtractor } from '../../src/extract/outlet.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'
import { casesOf, mark, sentenceOf } from './marked.ts'

const outlets = outletExtractor(en, kz)

describe('outlets', () => {
  describe.each([en, ru, kk])('in $language', (language) => {
    const extractor = outletExtractor(language, kz)
    it.each(casesOf(`outlet.${language.language}.txt`))('%s', (line) => {
      expect(mark(sentenceOf(line), extractor, ({ name }) => name, language.language)).toBe(line)
    })
  })

  it('finds every outlet of the table beside a trigger, in quotes', () => {
    const missed = kz.outlets
      .filter(({ type, name }) => type !== 'association' && /^[\p{Lu}\p{N}]/u.test(name) && !/[(/]/u.test(name))
      .filter(({ name }) => !mark(`The newspaper “${name}” came out.`, outlets, () => '').includes('['))
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  it('finds again, on the same page, what it was once sure of', () => {
    const text = 'The newspaper “Altyn Orta” came out.\nThe text stood in Altyn Orta.\nNobody reads “Altyn Orta” now.'
    const { mentions } = extract(documentOf(text), [], [outlets])
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Altyn Orta', 'Altyn Orta', 'Altyn Orta'])
  })

  it('does not find again a name that is a town or a word', () => {
    const text = 'The TV channel Astana and the paper “Flash” wrote.\nHe lives in Astana. A Flash was seen.'
    const { mentions } = extract(documentOf(text), [], [outlets])
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Astana', 'Flash'])
  })

  it.each([
    'A',
    'Aa ',
    '"',
    '"A" ',
    '“A',
    'a.',
    'aaaa-bbbb.',
    'newspaper ',
    'newspaper “A” and ',
    'Tan News ',
    '.',
    '7',
  ])('takes milliseconds on 64 KB of "%s"', (unit) => {
    const document = documentOf(unit.repeat(65536 / unit.length))
    const cost = processorMilliseconds(() => extract(document, [], [outlets]))
    expect(cost).toBeLessThan(1500)
  })
})
