// The first numbers that a reader sees, each with what it counts.
import type { Language } from '../../../model.ts'
import type { SanctionRecord } from '../../../records.ts'
import { labelOfValue } from '../../labels/index.ts'
import { totalTenge } from '../../count/sanction.ts'
import { escaped } from './canvas.ts'
import type { Facts } from './facts.ts'
import { SIDES } from './sides.ts'
import { numberText, rangeText } from './numbers.ts'
import { WORDS } from './words.ts'

interface Tile {
  readonly value: number
  readonly name: string
  readonly lines: readonly string[]
}

/** The row of key figures as HTML. */
export function overviewOf(facts: Facts, lang: Language): string {
  const words = WORDS[lang].overview
  const tiles = [bulletins(facts, lang), incidents(facts, lang), penalties(facts, lang), fines(facts, lang), deprived(facts, lang), issues(facts, lang)] // prettier-ignore
  const items = tiles.map(({ value, name, lines }) =>
    [
      `<li><strong>${escaped(numberText(value, lang))}</strong> <span>${escaped(name)}</span>`,
      ...lines.map((line) => `<small>${escaped(line)}</small>`),
      '</li>',
    ].join('\n'),
  )
  return [
    `<section class="key-figures" id="key-figures-${lang}" lang="${lang}" aria-labelledby="key-figures-${lang}-h">`,
    `<h3 id="key-figures-${lang}-h">${escaped(words.heading)}</h3>`,
    `<ul>${items.join('\n')}</ul>`,
    `<p class="chart-note">${escaped(words.note)}</p>`,
    '</section>',
  ].join('\n')
}

function bulletins({ bulletins: all, counted }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  const copies = all - counted.length
  const lines = copies > 0 ? [`${words.copies}: ${numberText(copies, lang)}`] : []
  return { value: counted.length, name: words.bulletins, lines }
}

function incidents({ items }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  const nested = items.reduce((sum, { parts }) => sum + parts, 0)
  const lines = nested > 0 ? [`${words.nested}: ${numberText(nested, lang)}`] : []
  return { value: items.length, name: words.incidents, lines }
}

function penalties({ sanctions }: Facts, lang: Language): Tile {
  const lines = SIDES.map((side) => ({ side, of: sanctions.filter(({ against }) => against === side) }))
    .filter(({ of }) => of.length > 0)
    .map(({ side, of }) => `${labelOfValue('against', side, lang)}: ${numberText(of.length, lang)}`)
  return { value: sanctions.length, name: WORDS[lang].overview.sanctions, lines }
}

// Sums on different sides are never one sum: what journalists pay and what officials pay are two things.
function fines({ sanctions }: Facts, lang: Language): Tile {
  const all = sanctions.filter(({ kind }) => kind === 'fine')
  const lines = SIDES.map((side) => ({ side, of: all.filter(({ against }) => against === side) }))
    .filter(({ of }) => of.length > 0)
    .map(({ side, of }) => `${labelOfValue('against', side, lang)}: ${sumText(of, lang)}`)
  return { value: all.length, name: WORDS[lang].overview.fines, lines }
}

function sumText(of: readonly SanctionRecord[], lang: Language): string {
  const words = WORDS[lang].overview
  const sums = of.map(totalTenge).filter((sum) => sum !== null)
  const total = { min: 0, max: 0 }
  for (const { min, max } of sums) {
    total.min += min
    total.max += max
  }
  const left = of.length - sums.length
  const parts = [
    numberText(of.length, lang),
    ...(sums.length > 0 ? [`${rangeText(total, lang)} ${words.tenge}`] : []),
    ...(left > 0 ? [`${words.notSummed}: ${numberText(left, lang)}`] : []),
  ]
  return parts.join('; ')
}

function deprived({ deprived: { people, sides, kinds } }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  const by = kinds.map(([kind, count]) => `${labelOfValue('kind', kind, lang)}: ${numberText(count, lang)}`)
  const lines = [
    ...SIDES.filter((side) => sides[side] > 0).map((side) => `${labelOfValue('against', side, lang)}: ${numberText(sides[side], lang)}`),
    ...(by.length > 0 ? [`${words.by}: ${by.join('; ')}`] : []),
  ] // prettier-ignore
  return { value: people, name: words.deprived, lines }
}

function issues({ issues: value }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  return { value, name: words.issues, lines: [words.issuesNote] }
}
