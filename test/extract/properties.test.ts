// What holds for every expression of every corpus, in all languages: quotes, joined paragraphs, and dress (blanks, dashes, case).
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountExtractor } from '../../src/extract/amount.ts'
import { articleExtractor } from '../../src/extract/article.ts'
import { dateExtractor } from '../../src/extract/date.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { placeExtractor } from '../../src/extract/place.ts'
import { extract } from '../../src/extract/run.ts'
import type { JurisdictionPack } from '../../src/jurisdiction/pack.ts'
import type { LanguagePack } from '../../src/lang/pack.ts'
import { read } from '../../src/html/read.ts'
import type { Kind, Language, Mention, Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { documentOf } from '../harness.ts'
import { casesOf, sentenceOf } from './marked.ts'

type Make = (language: LanguagePack, jurisdiction: JurisdictionPack) => Extractor<Kind>
const KINDS = {
  date: dateExtractor,
  amount: amountExtractor,
  article: articleExtractor,
  place: placeExtractor,
} as unknown as Readonly<Record<'date' | 'amount' | 'article' | 'place', Make>>

type Corpus = readonly [kind: keyof typeof KINDS, language: Language]
const CORPORA: readonly Corpus[] = (['date', 'amount', 'article', 'place'] as const).flatMap((kind) =>
  (['en', 'ru', 'kk'] as const)
    .filter((language) => existsSync(new URL(`../corpus/${kind}.${language}.txt`, import.meta.url)))
    .map((language) => [kind, language] as const),
)

const readIn = (text: string, extractor: Extractor<Kind>, language: Language): readonly Mention[] =>
  extract(documentOf(text, language), [], [extractor]).mentions

const values = (mentions: readonly Mention[]): readonly unknown[] => mentions.map(({ value }) => value)
const placed = (mentions: readonly Mention[], by = 0): readonly unknown[] =>
  mentions.map(({ start, end, value }) => ({ start: start + by, end: end + by, value }))

const TITLES = {
  en: 'Violations of freedom of speech in Kazakhstan, May 2021',
  ru: 'Нарушения свободы слова в Казахстане. Май 2021 года',
  kk: 'Қазақстандағы сөз бостандығының бұзылуы. 2021 жылғы мамыр',
} as const

// Blanks are folded by the reader, so that no rule ever sees another one: the text itself is the same.
describe.each(['en', 'ru', 'kk'] as const)('a page in %s', (language) => {
  const lines = (['date', 'amount', 'article', 'place'] as const)
    .filter((kind) => CORPORA.some(([one, other]) => one === kind && other === language))
    .flatMap((kind) => casesOf(`${kind}.${language}.txt`).map(sentenceOf))
  const pageOf = (blank: string): Page => {
    const body = lines.map(
      (line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', blank)}</p>`,
    )
    const bytes = Buffer.from(`<meta charset="utf-8"><h1>${TITLES[language]}</h1>${body.join('\n')}`)
    return { source: 'file', publisher: null, url: 'a.html', bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
  }
  it.each(['&nbsp;', '\u202f', '\u2009', '  ', '\n', ' \u00ad', '&#160; '])(
    'has the same text with "%s" for blanks',
    (blank) => {
      expect(read(pageOf(blank), packs).text).toBe(read(pageOf(' '), packs).text)
    },
  )
})

describe.each(CORPORA)('%s in %s', (kind, language) => {
  const extractor = KINDS[kind](packs.languages[language], packs.jurisdiction)
  const lines = casesOf(`${kind}.${language}.txt`).map(sentenceOf)
  const line = fc.constantFrom(...lines)

  it('reads joined paragraphs as it reads each of them', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [first, second] = [readIn(a, extractor, language), readIn(b, extractor, language)]
        const both = readIn(`${a}\n${b}`, extractor, language)
        expect(placed(both)).toEqual([...placed(first), ...placed(second, a.length + 1)])
      }),
      { numRuns: 150 },
    )
  })

  it('reads the same values with other dashes and quotes', () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text.replaceAll('-', '\u2011'),
      (text) => text.replaceAll('-', '\u2013'),
      (text) => text.replaceAll('-', '\u2212'),
      (text) => text.replaceAll('–', '-').replaceAll('—', '-'),
      (text) => text.replaceAll('«', '“').replaceAll('»', '”'),
    )
    fc.assert(
      fc.property(line, dress, (text, change) => {
        expect(values(readIn(change(text), extractor, language))).toEqual(values(readIn(text, extractor, language)))
      }),
      { numRuns: 300 },
    )
  })
})
