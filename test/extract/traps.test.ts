import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractorsFor } from '../../src/extract/index.ts'
import { extract } from '../../src/extract/run.ts'
import type { AmountValue, ArticleValue, CalendarDay, DateValue, Language } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { documentOf } from '../harness.ts'

interface Trap {
  readonly language: Language
  readonly text: string
  readonly wanted: readonly string[]
}

const traps = readFileSync(new URL('../corpus/traps.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Trap => {
    const [language = '', text = '', wanted = ''] = line.split(' | ')
    return { language: language as Language, text, wanted: wanted === 'none' ? [] : wanted.split('; ') }
  })

const digits = (n: number | null, width: number): string =>
  n === null ? 'X'.repeat(width) : String(n).padStart(width, '0')

function day({ year, month, day: d }: CalendarDay): string {
  const parts = [digits(year, 4), ...(month === null && d === null ? [] : [digits(month, 2)])]
  return [...parts, ...(d === null ? [] : [digits(d, 2)])].join('-')
}

const shown = {
  amount({ min, max, currency, approximate }: AmountValue): string {
    const value = min === max ? String(min) : `${String(min ?? '')}..${String(max ?? '')}`
    return `${approximate ? '~' : ''}${value} ${currency}`
  },
  date({ from, to }: DateValue): string {
    return day(from) + (to === null ? '' : `/${day(to)}`)
  },
  article({ act, article, part, clause, subclause }: ArticleValue): string {
    const levels = [part, clause, subclause].map((one) => `(${one ?? ''})`).join('')
    return `${act ?? '-'}:${article ?? ''}${levels.replace(/(?:\(\))+$/u, '')}`
  },
}

/** What all extractors together make of a sentence: values in text order, and `issue` for each doubt. */
function readingOf({ language, text }: Trap): string[] {
  const { mentions, doubts } = extract(
    documentOf(text, language),
    [],
    extractorsFor(packs.languages[language], packs.jurisdiction),
  )
  const values = mentions.flatMap(({ kind, value, start }) => {
    if (kind === 'amount') return [{ start, said: shown.amount(value as AmountValue) }]
    if (kind === 'date') return [{ start, said: shown.date(value as DateValue) }]
    const reference = value as ArticleValue
    return kind === 'article' && reference.article !== null ? [{ start, said: shown.article(reference) }] : []
  })
  const issues = doubts.map(({ start }) => ({ start, said: 'issue' }))
  return [...values, ...issues].sort((a, b) => a.start - b.start).map(({ said }) => said)
}

describe('traps', () => {
  it.each(traps)('$language: $text', (trap) => {
    expect(readingOf(trap)).toEqual(trap.wanted)
  })

  it('never get a wrong value in silence', () => {
    const wrong = traps.flatMap((trap) => {
      const values = readingOf(trap).filter((said) => said !== 'issue' && !trap.wanted.includes(said))
      return values.map((said) => `${trap.text} → ${said}`)
    })
    expect(wrong).toEqual([])
  })
})
