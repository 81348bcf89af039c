// Where the dots of a strip stand: each at its own value, those of about the same value beside one another. More than can be told apart
// are put together.
import type { Sum } from '../../count/money.ts'
import type { Fine } from './fine-facts.ts'
import type { Side } from './sides.ts'

/** More fines than that are put together (two panels, three languages: each dot stands in the page six times). */
export const MOST_DOTS = 750

/** A dot: its place in its column (0 in the middle, a whole column is 1), its value, its size, and the fines it stands for. */
export interface Dot {
  readonly column: number
  readonly at: number
  readonly sum: Sum
  readonly side: Side
  readonly radius: number
  readonly fines: readonly Fine[]
}

/** A measure of a fine, null where it has none. */
export type Measure = (fine: Fine) => Sum | null

export interface Space {
  /** Pixels of a column, and pixels of a factor of ten. */
  readonly columnWidth: number
  readonly decade: number
}

/** A dot a fine. Fines come sorted by their sums. */
export function dotsOf(fines: readonly Fine[], columns: readonly (string | null)[], measure: Measure, space: Space): Dot[] {
  const radius = fines.length > 250 ? 3 : 4.5
  const groups = Map.groupBy(fines, (fine) => {
    const { min, max } = measure(fine) ?? { min: 1, max: 1 }
    return `${columns.indexOf(fine.year)} ${Math.round((Math.log10(Math.sqrt(min * max)) * space.decade) / (radius * 2))}`
  })
  return [...groups.values()].flatMap((group) => {
    const step = Math.min((radius * 2 + 0.5) / space.columnWidth, 0.9 / group.length)
    return group.map((fine, index) => ({
      column: columns.indexOf(fine.year),
      at: (index - (group.length - 1) / 2) * step,
      sum: measure(fine) ?? { min: 1, max: 1 },
      side: fine.side,
      radius,
      fines: [fine],
    }))
  })
} // prettier-ignore

/** Places in the column for dots of several fines. */
const LANES: Readonly<Record<Side, number>> = { monitored: -0.25, unknown: 0, other: 0.25 }

/** A dot for all fines of a column and side whose sums lie in the same tenth of a factor of ten; its area tells their number. */
export function binsOf(fines: readonly Fine[], columns: readonly (string | null)[], measure: Measure, space: Space): Dot[] {
  const groups = Map.groupBy(fines, (fine) => `${columns.indexOf(fine.year)} ${fine.side} ${Math.floor(Math.log10(measure(fine)?.min ?? 1) * 10)}`)
  const largest = Math.max(...[...groups.values()].map(({ length }) => length))
  const widest = Math.min(space.decade / 12, space.columnWidth / 4)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const values = group.map((fine) => measure(fine)?.min ?? 1)
    const sum = { min: Math.min(...values), max: Math.max(...values) }
    const radius = Math.max(2, widest * Math.sqrt(group.length / largest))
    return [{ column: columns.indexOf(first.year), at: LANES[first.side], sum, side: first.side, radius, fines: group }]
  })
} // prettier-ignore
