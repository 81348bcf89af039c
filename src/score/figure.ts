// From the pages' counts to figures with an interval.
import type { Count, PageScore } from './count.ts'
import { drawsOf } from './random.ts'

/** One row of a table: counts, precision, recall and F1 with its 95 % interval. */
export interface Figure extends Count {
  readonly key: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly low: number
  readonly high: number
}

/** What a ratio of nothing to nothing is: 1, or 0 where finding nothing is no merit. */
type None = (row: string) => number

const ONE: None = () => 1
const LANGUAGE = /^(?:en|ru|kk) /u

/** A row for all pages and one for each language (`en date: value`), the pooled ones first. `late` rows come after the others. */
export function figuresOf(pages: readonly PageScore[], late: readonly string[] = [], none: None = ONE): Figure[] {
  const counts = new Map<string, Count[]>()
  for (const { page, rows } of pages) {
    for (const [row, count] of rows) {
      for (const key of [row, `${page.slice(0, 2)} ${row}`]) counts.set(key, [...(counts.get(key) ?? []), count])
    }
  }
  const figures = [...counts].map(([key, list]) => figureOf(key, list, none(plain(key))))
  const rank = ({ key }: Figure): number => (LANGUAGE.test(key) ? 2 : 0) + (late.includes(plain(key)) ? 1 : 0)
  return figures.sort((a, b) => rank(a) - rank(b))
}

function plain(key: string): string {
  return key.replace(LANGUAGE, '')
}

function figureOf(key: string, list: readonly Count[], none: number): Figure {
  return { key, ...scoresOf(list, none), ...intervalOf(list, none) }
}

function scoresOf(list: readonly Count[], none: number): Omit<Figure, 'key' | 'low' | 'high'> {
  let [hits, gold, found] = [0, 0, 0]
  for (const count of list) {
    hits += count.hits
    gold += count.gold
    found += count.found
  }
  const precision = found === 0 ? none : hits / found
  const recall = gold === 0 ? none : hits / gold
  const sum = precision + recall
  return { hits, gold, found, precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

const DRAWS = 1000
const SEED = 1

// 95 % of F1 when the pages are drawn anew, with replacement. Pages with nothing to find or found tell nothing.
function intervalOf(all: readonly Count[], none: number): { low: number; high: number } {
  const some = all.filter(({ gold, found }) => gold > 0 || found > 0)
  const list = some.length > 0 ? some : all
  const random = drawsOf(SEED)
  const draw = (): Count => list[Math.floor(random() * list.length)] ?? { hits: 0, gold: 0, found: 0 }
  const f1 = Array.from({ length: DRAWS }, () => scoresOf(list.map(draw), none).f1).sort((a, b) => a - b)
  return { low: f1[24] ?? 0, high: f1[974] ?? 0 }
}
