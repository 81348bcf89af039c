import { describe, expect, it } from 'vitest'
import { dateExtractor } from '../../src/extract/date.ts'
import { extract } from '../../src/extract/run.ts'
import { statisticExtractor } from '../../src/extract/statistic.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import type { Block, Language, Segment } from '../../src/model.ts'
import { contextOf } from '../../src/resolve/context.ts'
import { resolveStatistics } from '../../src/resolve/statistic.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'
import { casesOf, sentenceOf } from './marked.ts'

const packs = { en, ru, kk }
const extractorsOf = Object.fromEntries(
  Object.entries(packs).map(([language, pack]) => [language, [statisticExtractor(pack, kz), dateExtractor(pack, kz)]]),
)

/** The block with its figures marked, as the corpus writes it. */
function mark(sentence: string, period: string | null = '2024-06', language: Language = 'en'): string {
  const { document, drafts } = reading(sentence, period, language)
  let marked = ''
  let at = 0
  for (const { start, end } of drafts) {
    marked += `${document.text.slice(at, start)}[${document.text.slice(start, end)}]`
    at = end
  }
  marked = (marked + document.text.slice(at)).replaceAll('\n', ' / ')
  const said = drafts.map(({ value, unit, scope }) => `${String(value)} ${unit === 'count' ? '' : `${unit} `}${scope}`)
  return said.length === 0 ? marked : `${marked} => ${said.join('; ')}`
}

const draftsOf = (sentence: string) => reading(sentence, '2024-06').drafts

function reading(sentence: string, period: string | null, language: Language = 'en') {
  const plain = documentOf(sentence.replaceAll(' / ', '\n'), language)
  const row = ({ start, end }: Block): boolean => plain.text.slice(start, end).includes(' | ')
  const document = { ...plain, blocks: plain.blocks.map((block) => (row(block) ? { ...block, element: 'tr' } : block)) }
  const whole: Segment = {
    start: 0, end: document.text.length, role: 'statistics', number: null, parent: null, headline: null, mark: 'test',
  } // prettier-ignore
  const extraction = extract(document, [whole], extractorsOf[language] ?? [])
  const context = contextOf(document, [whole], extraction, packs[language], kz)
  const { drafts } = resolveStatistics(context, { period, published: null, publishedDoubtful: false, doubts: [] })
  return { document, drafts }
}

describe('figures of the statistics', () => {
  describe.each(['en', 'ru', 'kk'] as const)('%s', (language) => {
    it.each(casesOf(`statistic.${language}.txt`))('%s', (line) => {
      expect(mark(sentenceOf(line), '2024-06', language)).toBe(line)
    })
  })

  it.each([
    ['2024-06', 'month'],
    ['2024-06-06/2024-06-13', 'week'],
    ['2024-01/2024-03', 'quarter'],
    ['2024-01/2024-06', 'half-year'],
    ['2024', 'year'],
    [null, 'month'],
  ])('counts what the bulletin of %s counts, where nothing is said', (period, scope) => {
    expect(mark('7 criminal charges were filed.', period)).toContain(`=> 7 ${scope}`)
  })

  it.each([
    [
      '- 9 claims in civil procedure. 8 of them were claims for protection of honour, dignity and reputation.',
      [
        'claims in civil procedure',
        'claims in civil procedure: of them claims for protection of honour, dignity and reputation',
      ],
    ],
    ['- 7 criminal charges, including 2 in court.', ['criminal charges', 'criminal charges: in court']],
    ['- Claims for compensation of damage amounted to 7 million tenge.', ['Claims for compensation of damage']],
    [
      'In June, 8 suits for protection of honour were filed against media outlets, newspapers and citizens in the sum of 5 million tenge.',
      [
        'suits for protection of honour',
        'suits for protection of honour were filed against media outlets, newspapers and citizens',
      ],
    ],
    ['Late answers: 5.', ['Late answers']],
  ])('names in "%s" what is counted: %j', (line, labels) => {
    expect(draftsOf(line).map(({ label }) => label)).toEqual(labels)
  })

  it.each([
    ['ru', '1 '],
    ['ru', 'в июне '],
    ['ru', 'нападений – 1 '],
    ['ru', 'пять '],
    ['ru', 'за 5 месяцев '],
    ['ru', 'по сравнению '],
    ['kk', '1 '],
    ['kk', 'бір '],
    ['kk', 'маусымда '],
    ['kk', 'екі айда '],
    ['kk', 'шабуыл – 1 '],
  ] as const)('takes moments for 64 KB of %s "%s"', (language, piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length))
    const cost = processorMilliseconds(() => mark(text, '2024-06', language))
    expect(cost).toBeLessThan(3000)
  })

  it.each(['1', '1 ', '1,', '1.', 'one ', 'attacks - ', '- ', 'KZT', 'in ', '5 months ', '(', 'January-'])(
    'takes moments for 64 KB of "%s"',
    (piece) => {
      const text = piece.repeat(Math.ceil(65_536 / piece.length))
      const cost = processorMilliseconds(() => mark(text))
      expect(cost).toBeLessThan(2000)
    },
  )
})
