// A figure of the Summary, and the ways to count.
import type { SanctionRecord } from '../../records.ts'
import { compare } from '../material/entry.ts'

/** The parts of the Summary, in their order. */
export const SECTIONS = [
  'totals',
  'by year',
  'by month',
  'by kind',
  'articles',
  'places',
  'sources',
  'statistics',
] as const
export type Section = (typeof SECTIONS)[number] // prettier-ignore

/** One figure. */
export interface Figure {
  readonly section: Section
  readonly figure: string
  /** `YYYY`, or null: all years, or a year that is not told. */
  readonly year: string | null
  /** `YYYY-MM`, or null: all months, or a month that is not told. */
  readonly month: string | null
  /** What the rows of a figure differ by: a category, a kind, an article, a place. */
  readonly name: string | null
  /** What else there is to say of the name: the title of an article, the region of a place. */
  readonly detail: string | null
  readonly against: SanctionRecord['against'] | null
  /** Whether it belongs to the totals, or is kept apart from them. */
  readonly standing: string | null
  readonly count: number
  /** Tenge of the `count - notSummed` whose sum is known; null where no sums are added up. */
  readonly min: number | null
  readonly max: number | null
  readonly notSummed: number | null
  /** Id of the one record that the figure is about, or null. */
  readonly record: string | null
  readonly counts: string
}

const BLANK = { year: null, month: null, name: null, detail: null, against: null, standing: null, min: null, max: null, notSummed: null, record: null } // prettier-ignore

type Told = Pick<Figure, 'section' | 'figure' | 'count' | 'counts'> & Partial<Figure>

/** A figure; what is not said of it is null. */
export function figureOf(told: Told): Figure {
  return { ...BLANK, ...told }
}

/** Rows of figures that name the most frequent. */
export const TOP = 20

/** The first so many names, the most frequent first; of equals by code unit. */
export function most(names: Iterable<string>, top = TOP): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).slice(0, top)
}

/** Groups by a key of texts, in code-unit order of the key; null comes last. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => readonly (string | null)[]): (readonly [readonly (string | null)[], readonly T[]])[] {
  const groups = Map.groupBy(items, (item) => JSON.stringify(keyOf(item).map((key) => [key === null ? 1 : 0, key])))
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, members]) => [(JSON.parse(key) as [number, string | null][]).map(([, part]) => part), members] as const)
} // prettier-ignore
