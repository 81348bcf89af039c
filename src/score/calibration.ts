// Is confidence what it says? Of the mentions that a rule's confidence puts into a bin, how many are right on pages that had no part in
// measuring that confidence.
import { confidenceFrom } from '../record/confidence.ts'
import type { Judged, Precision } from './judge.ts'
import { tallyOf } from './judge.ts'
import { wilson } from './wilson.ts'

interface Bin {
  readonly name: string
  readonly holds: (confidence: number) => boolean
}

const EDGES = [0, 0.8, 0.9, 0.95, 0.98, 1.01] as const

/** The bins of confidence, lowest first. */
export const BINS: readonly Bin[] = EDGES.slice(0, -1).map((low, index) => {
  const high = EDGES[index + 1] ?? 1
  return { name: nameOf(low, high), holds: (confidence) => confidence >= low && confidence < high }
})

function nameOf(low: number, high: number): string {
  if (low === 0) return `below ${high.toFixed(2)}`
  return high > 1 ? `${low.toFixed(2)} and above` : `${low.toFixed(2)} to ${(high - 0.01).toFixed(2)}`
}

/** What is found in a bin. */
export interface BinFigure extends Precision {
  readonly name: string
  readonly low: number
  readonly high: number
}

/**
 * Each page is judged by the confidence that the other pages give its rules (leave one out), so that no page vouches for itself.
 * One list of judged mentions a page.
 */
export function calibrate(pages: readonly (readonly Judged[])[]): readonly BinFigure[] {
  const all = tallyOf(pages.flat())
  const placed = pages.flatMap((page) => {
    const own = tallyOf(page)
    const others = Object.fromEntries(
      Object.entries(all).map(([rule, { hits, found }]) => [
        rule,
        { hits: hits - (own[rule]?.hits ?? 0), found: found - (own[rule]?.found ?? 0) },
      ]),
    )
    return page.map(({ rule, right }) => ({ confidence: confidenceFrom(others, rule), right }))
  })
  return BINS.map(({ name, holds }) => {
    const inside = placed.filter(({ confidence }) => holds(confidence))
    const hits = inside.filter(({ right }) => right).length
    return {
      name,
      hits,
      found: inside.length,
      ...wilson(inside.length === 0 ? 0 : hits / inside.length, inside.length),
    }
  })
}
