// Counts which words keep company with which category, in test/corpus/category.<language>.txt and on the pages that rules were written
// from, and writes the tables of the language packs (`npm run leanings`). The pages of `dev` and `held` are not counted: they measure.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Category, Language } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { nearness, stemsIn } from '../../src/resolve/leaning.ts'
import { annotatedPages } from '../../src/score/folder.ts'
import { readGold } from '../../src/score/gold.ts'
import { fold } from '../../src/text/fold.ts'
import type { SetName } from './accuracy.ts'
import { folderOf } from './accuracy.ts'

const LANGUAGES = ['en', 'ru', 'kk'] as const
const PAGES = ['more', 'lines'] as const
const ENOUGH = 3 // items with a word
const SMOOTHING = 2
const LEAST = 0.25 // of log odds; what leans against a category is left out

/** The file that holds the table of a language. */
export function leaningsAt(language: Language): URL {
  return new URL(`../../src/lang/${language}/category-leanings.ts`, import.meta.url)
}

/** The text of that file, from the lines of the corpus. */
export function leaningsFile(language: Language): string {
  const rows = [...oddsIn(language)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, odds]) => row(stem, odds))
  return `${HEAD}{\n${rows.join('')}} // prettier-ignore\n`
}

const HEAD = `// Written by \`npm run leanings\` from test/corpus and annotated pages; do not edit.
import type { CategoryLeanings } from '../pack/category.ts'

export const leanings: CategoryLeanings = `

function row(stem: string, odds: readonly (readonly [Category, number])[]): string {
  const said = odds.map(([category, value]) => `${keyOf(category)}: ${value}`)
  return `  ${keyOf(stem)}: { ${said.join(', ')} },\n`
}

function keyOf(name: string): string {
  return name.includes('-') ? `'${name}'` : name
}

interface Count {
  items: number
  readonly near: Map<string, number>
}

function oddsIn(language: Language): Map<string, readonly (readonly [Category, number])[]> {
  const lines = [...linesOf(language), ...PAGES.flatMap((set) => incidentsOf(set, language))]
  const { stem: letters } = packs.languages[language].category
  const common = commonIn(lines.map(([text]) => text).join('\n'), letters)
  const counts = new Map<string, Count>()
  const items = new Map<string, number>()
  for (const [text, category] of lines) {
    items.set(category, (items.get(category) ?? 0) + 1)
    for (const [stem, at] of stemsIn(fold(text), letters)) {
      if (!common.has(stem)) continue
      const count = counts.get(stem) ?? { items: 0, near: new Map<string, number>() }
      count.items += 1
      count.near.set(category, (count.near.get(category) ?? 0) + nearness(at))
      counts.set(stem, count)
    }
  }
  const all = [...items.values()].reduce((sum, n) => sum + n, 0)
  const found = new Map<string, readonly (readonly [Category, number])[]>()
  for (const [stem, { items: seen, near }] of counts) {
    const share = [...near.values()].reduce((sum, n) => sum + n, 0) / all
    const odds = [...near].map(([category, n]): [Category, number] => {
      const own = (n + SMOOTHING * share) / ((items.get(category) ?? 0) + SMOOTHING)
      return [category as Category, Math.round(Math.log(own / share) * 10) / 10]
    })
    const leaning = odds.filter(([, value]) => value >= LEAST).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (seen >= ENOUGH && leaning.length > 0) found.set(stem, leaning)
  }
  return found
}

// What is written with a small letter somewhere, or in capitals only ("VPN"): the others are names, whose company is chance.
function commonIn(text: string, letters: number): ReadonlySet<string> {
  const words = text.match(/(?<!\p{L})(?:\p{Ll}+|\p{Lu}{2,})(?!\p{L})/gu) ?? []
  return new Set(words.map((word) => fold(word).slice(0, letters)))
}

/** A text and its category. */
type Item = readonly [string, string]

function linesOf(language: Language): readonly Item[] {
  const lines = readFileSync(new URL(`../corpus/category.${language}.txt`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Item => {
      const [text = '', category = ''] = line.split(' => ')
      return [text, category]
    })
}

function incidentsOf(set: SetName, language: Language): readonly Item[] {
  return annotatedPages(folderOf(set), language).flatMap(({ html }) =>
    readGold(html)
      .spans.filter(({ type }) => type === 'incident')
      .map(({ quote, attributes }): Item => [quote, attributes.category ?? '']),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const language of LANGUAGES) writeFileSync(leaningsAt(language), leaningsFile(language))
