// How right the tool is on the annotated pages: the figures that the floors hold and the README shows.
import { packs } from '../../src/packs.ts'
import { score } from '../../src/score/index.ts'
import type { Figure } from '../../src/score/index.ts'

/** The sets of annotated pages, in the order of the README, with what is to be known of each. */
export const SETS = {
  dev: 'pages the rules were written with',
  more: 'a second set of them',
  held: 'written by another hand, never opened by those who write rules; totals were looked at while they did',
  lines: '120 short items with as many turns of phrase as a translator has: harder than bulletins',
} as const

export type SetName = keyof typeof SETS

/** The rows shown and held to floors: key of the scorer, name in the README. */
export const ROWS: Readonly<Record<string, string>> = {
  'date: value': 'dates',
  'law: whole reference': 'article references',
  'money: value': 'amounts',
  'penalty: kind, stage, measure': 'penalties (kind, stage, measure)',
  'person: span': 'people',
  'outlet: span': 'outlets',
  'place: name': 'places',
  'stat: value, unit, scope': 'statistics',
  'incident: start': 'incidents',
  'incident: category, of those found': 'categories, of those found',
  'sanction: found': 'sanctions',
  people: 'on whom, of those found',
  against: 'against whom, of those found',
  background: 'background, of those found',
  tenge: 'tenge, of those found',
  'page totals: fines in tenge': 'total of fines exactly right, pages',
}

/** Figures by set and row. */
export type Accuracy = Readonly<Record<SetName, ReadonlyMap<string, Figure>>>

/** Scores all sets. */
export function measureAccuracy(): Accuracy {
  const sets = Object.keys(SETS) as SetName[]
  return Object.fromEntries(sets.map((set) => [set, figuresOf(set)])) as unknown as Accuracy
}

function figuresOf(set: SetName): ReadonlyMap<string, Figure> {
  const folder = new URL(`../../fixtures/gold/${set}/`, import.meta.url).pathname
  const { records, facts } = score([folder], packs)
  return new Map([...records, ...facts].filter(({ key }) => key in ROWS).map((figure) => [figure.key, figure]))
}

/** The table of the README: F1 with its 95 % interval, and the number of cases. */
export function accuracyTable(accuracy: Accuracy): string {
  const sets = Object.keys(SETS) as SetName[]
  const head = `| English | ${sets.map((set) => `\`${set}\``).join(' | ')} |\n| --- | ${sets.map(() => '---').join(' | ')} |`
  const rows = Object.entries(ROWS).map(
    ([key, name]) => `| ${name} | ${sets.map((set) => cellOf(accuracy[set].get(key))).join(' | ')} |`,
  )
  return [head, ...rows].join('\n')
}

function cellOf(figure: Figure | undefined): string {
  if (figure === undefined || figure.gold + figure.found === 0) return '–'
  const { f1, low, high, gold } = figure
  return `${f1.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}; ${gold})`
}
