// What no reader of these pages can go below, timed in the process of every subject: its letters decoded, looked at once, its HTML parsed.
import { load } from 'cheerio'
import type { Language } from '../../src/model.ts'
import { pagesOf, textsOf } from './material.ts'
import type { Work } from './timing.ts'

export const FLOORS = ['decode', 'jump', 'load'] as const
export type Floor = (typeof FLOORS)[number]

/**
 * decode: UTF-8 of the documents to text; jump: one pattern that stops at every digit run and month of them; load: `cheerio.load` of the
 * pages. Each runs over all documents, or pages, of the language.
 */
export function floorsOf(language: Language): readonly (Work & { readonly name: Floor })[] {
  const texts = textsOf(language)
  const bytes = texts.map((text) => Buffer.from(text))
  const pages = pagesOf(language).map((page) => Buffer.from(page.bytes).toString('utf8'))
  const jump = jumpOf(language)
  return [
    { name: 'decode', run: () => sum(bytes, (one) => one.toString('utf8').length) },
    { name: 'jump', run: () => sum(texts, (text) => stopsIn(text, jump)) },
    { name: 'load', run: () => sum(pages, (html) => load(html).root().length) },
  ]
}

/** Digit runs, and months with a small or a capital letter (never the flag `i`, which is slower than two letters). */
export function jumpOf(language: Language): RegExp {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => {
    const name = format.formatToParts(Date.UTC(2024, month)).find(({ type }) => type === 'month')?.value ?? ''
    return `[${name[0]?.toLowerCase() ?? ''}${name[0]?.toUpperCase() ?? ''}]${name.slice(1)}`
  })
  return new RegExp(`[0-9]+|${months.join('|')}`, 'gu')
}

function stopsIn(text: string, pattern: RegExp): number {
  let stops = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) stops++
  return stops
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
