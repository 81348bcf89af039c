// How right the tool is on the annotated pages: the figures that the floors hold.
import { packs } from '../../src/packs.ts'
import { score } from '../../src/score/index.ts'
import type { Figure } from '../../src/score/index.ts'

/** The sets of annotated pages, with what is to be known of each. */
export const SETS = {
  dev: 'pages the rules were written with',
  more: 'a second set of them',
  held: 'by other hands, never opened by those who write rules; pages of theirs that were opened went over to the second set',
  lines: 'short items, 120 in each language, each worded in another way: harder than bulletins',
} as const

export type SetName = keyof typeof SETS

/** Where their pages are. */
export const SET_FOLDERS = Object.keys(SETS).map(folderOf)

/** Where the pages of a set are. */
export function folderOf(set: string): string {
  return new URL(`../../fixtures/gold/${set}/`, import.meta.url).pathname
}

/** The rows shown and held to floors: key of the scorer, name in the README. */
export const ROWS: Readonly<Record<string, string>> = {
  'date: value': 'dates',
  'law: whole reference': 'article references',
  'law: article number': 'the same, without edition and part',
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
  date: 'day of decision, of those found',
  articles: 'articles, of those found',
  tenge: 'tenge, of those found',
  'per, count': 'each or together, of those found',
  'page totals: fines in tenge': 'total of fines exactly right, pages',
  'page totals: people deprived of liberty': 'people deprived of liberty exactly right, pages',
}

/** Figures by set and row; a row of one language has its code before it ("ru date: value"). */
export type Accuracy = Readonly<Record<SetName, ReadonlyMap<string, Figure>>>

/** Scores all sets. */
export function measureAccuracy(): Accuracy {
  const sets = Object.keys(SETS) as SetName[]
  return Object.fromEntries(sets.map((set) => [set, figuresOf(set)])) as unknown as Accuracy
}

function figuresOf(set: SetName): ReadonlyMap<string, Figure> {
  const { records, facts } = score([folderOf(set)], packs)
  return new Map([...records, ...facts].filter(({ key }) => rowOf(key) in ROWS).map((figure) => [figure.key, figure]))
}

/** The row of a key, without its language. */
export function rowOf(key: string): string {
  return key.replace(/^(?:en|ru|kk) /u, '')
}
