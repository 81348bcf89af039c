import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExtractor } from '../../src/extract/article.ts'
import { extract } from '../../src/extract/run.ts'
import type { ArticleValue, Language, Mention } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'

const extractors = {
  en: articleExtractor(packs.languages.en, packs.jurisdiction),
  ru: articleExtractor(packs.languages.ru, packs.jurisdiction),
  kk: articleExtractor(packs.languages.kk, packs.jurisdiction),
}
const extractor = extractors.en

/** References of a text, without acts named alone. */
function mentionsIn(text: string, language: Language = 'en'): Mention<'article'>[] {
  const all = extract(documentOf(text, language), [], [extractors[language]]).mentions as Mention<'article'>[]
  return all.filter(({ value }) => value.article !== null || value.part !== null || value.clause !== null)
}

function written({ act, article, part, clause, subclause }: ArticleValue): string {
  const levels = [part, clause, subclause].map((one) => `(${one ?? ''})`).join('')
  return `${act ?? '-'}:${article ?? ''}${levels.replace(/(?:\(\))+$/u, '')}`
}

/** "… [quote] …" → the text without brackets, and the bracketed stretches. */
function unbracket(line: string): { text: string; spans: string[] } {
  const spans: string[] = []
  const text = line.replace(/\[([^\]]*)\]/gu, (_, inside: string) => {
    spans.push(inside)
    return inside
  })
  return { text, spans }
}

const casesOf = (language: Language) =>
  readFileSync(new URL(`../corpus/article.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

describe.each(['en', 'ru', 'kk'] as const)('references in %s', (language) => {
  it.each(casesOf(language))('%s', (line) => {
    const [before = '', wanted = ''] = line.split(' => ')
    const { text, spans } = unbracket(before)
    const found = mentionsIn(text, language)
    expect(found.map(({ value }) => written(value)).join(' ')).toBe(wanted)
    expect([...new Set(found.map(({ start, end }) => text.slice(start, end)))]).toEqual(spans)
  })
})

describe('references', () => {
  it('say which misprint was mended', () => {
    expect(mentionsIn('under article 174 of the Ciminal Proceedure Code')[0]?.repair).toBe(
      'ciminal → criminal, proceedure → procedure',
    )
  })

  it('keep acts named alone as context', () => {
    const all = extract(documentOf('Slander left the Criminal Code.'), [], [extractor]).mentions as Mention<'article'>[]
    expect(all.map(({ value }) => value)).toEqual([
      { act: 'CC', article: null, part: null, clause: null, subclause: null },
    ])
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'article',
      'Art.',
      'Articles',
      'part',
      'Part 2',
      'clause',
      'of',
      'the',
      'and',
      ',',
      '(',
      ')',
      '"',
      '-',
      '12',
      '73-3',
      '1/2',
    ],
    ...[
      'Criminal Code',
      'CC',
      'RK',
      'Law',
      '"On Mass Media"',
      'No. 451-I',
      'Rules',
      '\n',
      '.',
      'first',
      'same',
      '2014',
      '³',
    ],
  )
  it('gives spans inside the text, and numbers that stand in them', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        for (const { start, end, value } of mentionsIn(text)) {
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end)).not.toContain('\n')
          const quote = text.slice(start, end)
          const inWords = value.article === '1' && quote.includes('first')
          if (value.article !== null && !value.article.includes('-') && !inWords) expect(quote).toContain(value.article)
        }
      }),
      { numRuns: 300, examples: [[['first', 'clause', 'of', 'Rules']]] },
    )
  })

  it.each([
    ['articles', 'article 1, '],
    ['a list', '1, '],
    ['parts', 'part 1 of article 1 '],
    ['ors', 'article 1 and '],
    ['acts', 'Criminal Code of the Republic of Kazakhstan '],
    ['titles', 'article 1 ("a") '],
    ['digits', '1'],
    ['dots', '.'],
    ['blanks', ' '],
    ['letters', 'p'],
    ['brackets', 'article 1 ('],
    ['laws', 'Law of July 1, '],
    ['levels', 'paragraph 1, '],
  ])('of 64 KB of %s takes little time', (_, piece) => {
    const text = `Articles ${piece.repeat(Math.ceil(65536 / piece.length))}`
    const cost = processorMilliseconds(() => mentionsIn(text))
    expect(cost).toBeLessThan(1000)
  })
})

describe.each(['ru', 'kk'] as const)('any text in %s', (language) => {
  const pieces = {
    ru: [
      'статья 1, ',
      '1, ',
      'ч. 1 ст. 1 ',
      'ст. 1 и ',
      'Уголовный кодекс РК ',
      'ст. 1 («а») ',
      'закон от 1 июля ',
      'п. 1, ',
      'ч. 1 и ',
      '1-й статье ',
      '1',
      '(ч. 1 ',
    ],
    kk: [
      '1-бап, ',
      '1, ',
      '1-баптың 1-бөлігі ',
      '1 және ',
      'ҚР ҚК-нің ',
      '1-бабы («а») ',
      '1999 жылғы заң ',
      'осы баптың ',
      '«а» туралы заң ',
      'туралы заң ',
      '1',
      '1-бөлік (',
      'қол жеткізу ',
    ],
  }
  it.each(pieces[language])('64 KB of %s take little time', (piece) => {
    const text = piece.repeat(Math.ceil(65536 / piece.length))
    const cost = processorMilliseconds(() => mentionsIn(text, language))
    expect(cost).toBeLessThan(1500)
  })

  it('gives spans inside the text', () => {
    const word = fc.constantFrom(
      ...pieces[language].map((piece) => piece.trim()),
      '.',
      ',',
      '(',
      ')',
      '«',
      '»',
      '-',
      '73-3',
      'тармағы',
      'части',
      '\n',
      '2014',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        for (const { start, end } of mentionsIn(text, language)) {
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end)).not.toContain('\n')
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('every order of a reference has one value', () => {
  const acts = {
    ru: [
      ['CC', ['УК', 'УК РК', 'Уголовного кодекса', 'Уголовного кодекса Республики Казахстан']],
      [
        'CAO',
        [
          'КоАП',
          'КОАП РК',
          'Кодекса РК об административных правонарушениях',
          'адмкодекса',
          'Кодекса «Об административных правонарушениях»',
        ],
      ],
      ['CPC', ['УПК', 'Уголовно-процессуального кодекса РК']],
      ['CIVPC', ['ГПК РК', 'Гражданского процессуального кодекса']],
      ['APPC', ['АППК', 'Административного процедурно-процессуального кодекса']],
    ],
    kk: [
      ['CC', ['ҚК', 'ҚК-нің', 'ҚР ҚК-тің', 'Қылмыстық кодекстің', 'Қазақстан Республикасы Қылмыстық кодексінің']],
      ['CAO', ['ӘҚБтК', 'ҚР ӘҚБтК-нің', 'Әкімшілік құқық бұзушылық туралы кодекстің', 'Әкімшілік кодекстің']],
      ['CPC', ['ҚПК-нің', 'Қылмыстық-процестік кодекстің']],
      ['CIVPC', ['АПК-нің', 'Азаматтық процестік кодекстің']],
    ],
  } as const
  // prettier-ignore
  const orders = {
    ru: [
      (a: string, p: string, act: string) => `ст. ${a} ч. ${p} ${act}`, (a: string, p: string, act: string) => `ст.${a} ч.${p} ${act}`,
      (a: string, p: string, act: string) => `ст ${a} ч ${p} ${act}`, (a: string, p: string, act: string) => `ч. ${p} ст. ${a} ${act}`,
      (a: string, p: string, act: string) => `части ${p} статьи ${a} ${act}`, (a: string, p: string, act: string) => `статье ${a}, часть ${p}, ${act}`,
      (a: string, p: string, act: string) => `статье ${a} (часть ${p}) ${act}`, (a: string, p: string, act: string) => `${a}-й статье, часть ${p} ${act}`,
      (a: string, p: string, act: string) => `${p}-й части ${a}-й статьи ${act}`, (a: string, p: string, act: string) => `${act}, ст. ${a} ч. ${p}`,
      (a: string, p: string, act: string) => `статье ${a} ${act}, ч. ${p}`, (a: string, p: string, act: string) => `${a}-й (ч.${p}) статье ${act}`,
    ],
    kk: [
      (a: string, p: string, act: string) => `${act} ${a}-бабының ${p}-бөлігі`, (a: string, p: string, act: string) => `${act} ${a}-бабы ${p}-бөлігі`,
      (a: string, p: string, act: string) => `${act} ${a}-бабы, ${p}-бөлігі`, (a: string, p: string, act: string) => `${act} ${a}-бабы (${p}-бөлік)`,
      (a: string, p: string, act: string) => `${act} ${a}-бап ${p}-бөлік`, (a: string, p: string, act: string) => `${act} ${a} бабының ${p} бөлімі`,
      (a: string, p: string, act: string) => `${act} ${a}-бабының ${p}-ші бөлігіне`,
    ],
  } as const
  const dress = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replaceAll(' ', '\u00a0'),
    (text: string) => text.replaceAll('-', '\u2011'),
    (text: string) => text.replaceAll('-', '\u2212'),
    (text: string) => text.toUpperCase(),
  )
  const article = fc.oneof(
    fc.integer({ min: 50, max: 460 }).map(String),
    fc.constantFrom('73-3', '456-2', '296-1', '20-2'),
  )
  it.each(['ru', 'kk'] as const)('in %s', (language) => {
    const act = fc
      .constantFrom(...acts[language])
      .chain(([family, names]) => fc.constantFrom(...names).map((name): readonly [string, string] => [family, name]))
    fc.assert(
      fc.property(
        act,
        article,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...orders[language]),
        dress,
        (named, number, part, order, dressed) => {
          const text = dressed(order(number, String(part), named[1]))
          expect(mentionsIn(text, language).map(({ value }) => written(value))).toEqual([
            `${named[0]}:${number}(${part})`,
          ])
        },
      ),
      { numRuns: 500 },
    )
  })
})
