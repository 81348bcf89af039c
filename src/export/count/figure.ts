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

/** Numbers by name. */
export type Counts = ReadonlyMap<string, number>

/** Adds one to the number of a name. */
export function addTo(counts: Map<string, number>, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more)
}

/** The first so many names, the most frequent first; of equals by code unit. */
export function most(names: Iterable<string>, top = TOP): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const name of names) addTo(counts, name)
  return mostOf(counts, top)
}

/** The same of names that are counted already. */
export function mostOf(counts: Counts, top = TOP): readonly (readonly [name: string, count: number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).slice(0, top)
}

type Key = readonly (string | null)[]

/** Groups that things are added to one by one: none of the things is kept. */
export interface Groups<G> {
  /** The group of a key of texts, made where it is missing. */
  at(key: Key): G
  /** In code-unit order of the key as it is written in JSON, so that a text comes behind those that go on with a blank; null comes last. */
  told(): (readonly [Key, G])[]
}

/** Groups without a member; `start` makes a new one. */
export function openGroups<G>(start: () => G): Groups<G> {
  const groups = new Map<string, G>()
  return {
    at(key) {
      const name = JSON.stringify(key.map((part) => [part === null ? 1 : 0, part]))
      const group = groups.get(name) ?? start()
      groups.set(name, group)
      return group
    },
    told: () =>
      [...groups]
        .sort(([a], [b]) => compare(a, b))
        .map(
          ([name, group]) => [(JSON.parse(name) as [number, string | null][]).map(([, part]) => part), group] as const,
        ),
  }
}

/** How many there are of one kind. */
export interface Count {
  count: number
}

/** Groups of which the number of members is wanted alone. */
export function openCounts(): Groups<Count> {
  return openGroups(() => ({ count: 0 }))
}
