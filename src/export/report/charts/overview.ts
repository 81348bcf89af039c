// The first numbers that a reader sees, each with what it counts. What falls on those whom the monitor defends and what falls on others are
// two numbers, never one. Where scripts run, a number leads to its rows.
import type { Language } from '../../../model.ts'
import { labelOfValue } from '../../labels/index.ts'
import type { Total } from '../../count/money.ts'
import { escaped } from './canvas.ts'
import type { Facts } from './facts.ts'
import type { Side } from './sides.ts'
import { SIDES } from './sides.ts'
import { numberText, rangeText } from '../../labels/number.ts'
import { WORDS } from './words.ts'

/** A number, and where its rows are. */
interface Part {
  readonly value: number
  /** What sets it apart from the others of its tile, or null. */
  readonly of: string | null
  readonly more: string | null
  /** What the filters have to be set to for its rows to be shown; null: there are no rows. */
  readonly view: Readonly<Record<string, string>> | null
  readonly table: 'incidents' | 'sanctions'
}

interface Tile {
  readonly name: string
  readonly parts: readonly Part[]
  readonly lines: readonly string[]
}

/** The row of key figures as HTML. */
export function overviewOf(facts: Facts, lang: Language): string {
  const words = WORDS[lang].overview
  const tiles = [bulletins(facts, lang), incidents(facts, lang), penalties(facts, lang), fines(facts, lang), deprived(facts, lang), issues(facts, lang)] // prettier-ignore
  return [
    `<section class="key-figures" id="key-figures-${lang}" lang="${lang}" aria-labelledby="key-figures-${lang}-h">`,
    `<h3 id="key-figures-${lang}-h">${escaped(words.heading)}</h3>`,
    `<ul>${tiles.map((tile) => tileOf(tile, lang)).join('\n')}</ul>`,
    `<p class="chart-note">${escaped(words.note)}</p>`,
    '</section>',
  ].join('\n')
}

function tileOf({ name, parts, lines }: Tile, lang: Language): string {
  return [
    `<li><b>${escaped(name)}</b>`,
    ...parts.map((part) => partOf(part, lang)),
    ...lines.map((line) => `<small>${escaped(line)}</small>`),
    '</li>',
  ].join('\n')
}

function partOf({ value, of, more, view, table }: Part, lang: Language): string {
  const rows = view === null ? '' : ` data-view="${escaped(new URLSearchParams(view).toString())}" data-to="${table}"`
  const said = of === null ? '' : ` <span class="of">${escaped(of)}</span>`
  return `<div${rows}><strong>${escaped(numberText(value, lang))}</strong>${said}</div>${more === null ? '' : `<small>${escaped(more)}</small>`}`
}

function whole(value: number, view: Part['view'] = null): Part[] {
  return [{ value, of: null, more: null, view, table: 'incidents' }]
}

function bulletins({ bulletins: all, counted }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  const copies = all - counted.length
  const lines = copies > 0 ? [`${words.copies}: ${numberText(copies, lang)}`] : []
  return { name: words.bulletins, parts: whole(counted.length), lines }
}

function incidents({ items }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  const nested = items.reduce((sum, { parts }) => sum + parts, 0)
  const lines = nested > 0 ? [`${words.nested}: ${numberText(nested, lang)}`] : []
  return { name: words.incidents, parts: whole(items.length, { totals: '1' }), lines }
}

function penalties({ sanctions }: Facts, lang: Language): Tile {
  const parts = bySide(lang, (side) => sanctions.reduce((sum, one) => sum + (one.side === side ? one.count : 0), 0))
  return { name: WORDS[lang].overview.sanctions, parts, lines: [] }
}

function fines({ sanctions }: Facts, lang: Language): Tile {
  const finesOn = (side: Side) => sanctions.find((one) => one.kind === 'fine' && one.side === side)
  const parts = bySide(lang, (side) => finesOn(side)?.count ?? 0, 'fine')
  return {
    name: WORDS[lang].overview.fines,
    parts: parts.map((part) => ({ ...part, more: sumText(finesOn(part.side)?.total ?? { sum: null, left: 0 }, lang) })),
    lines: [],
  }
}

/** A part for each side that has any. */
function bySide(lang: Language, count: (side: Side) => number, kind: string | null = null): (Part & { readonly side: Side })[] {
  return SIDES.map((side) => ({
    side,
    value: count(side),
    of: labelOfValue('against', side, lang),
    more: null,
    view: { ...(kind === null ? {} : { kind }), against: side, totals: '1' },
    table: 'sanctions' as const,
  })).filter(({ value }) => value > 0)
} // prettier-ignore

function sumText({ sum, left }: Total, lang: Language): string {
  const words = WORDS[lang].overview
  const parts = [
    ...(sum !== null ? [`${rangeText(sum, lang)}\u00A0₸`] : []),
    ...(left > 0 ? [`${words.notSummed}: ${numberText(left, lang)}`] : []),
  ]
  return parts.join('; ')
}

function deprived({ deprived: { sides, kinds } }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  const by = kinds.map(([kind, count]) => `${labelOfValue('kind', kind, lang)}: ${numberText(count, lang)}`)
  const parts = bySide(lang, (side) => sides[side], 'liberty')
  return { name: words.deprived, parts, lines: by.length > 0 ? [`${words.by}: ${by.join('; ')}`] : [] }
}

function issues({ issues: value }: Facts, lang: Language): Tile {
  const words = WORDS[lang].overview
  return { name: words.issues, parts: whole(value), lines: [words.issuesNote] }
}
