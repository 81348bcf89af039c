// How the bulletins' own statistics and our counts agree, figure by figure and in all.
import { addTo } from '../count/figure.ts'
import type { Explanation } from './explain.ts'
import type { Reconciled } from './index.ts'

/** How a figure came out. */
export const OUTCOMES = ['agrees', 'bulletin counts more', 'we count more', 'part only', 'incomplete', 'not compared'] as const // prettier-ignore
export type Outcome = (typeof OUTCOMES)[number]

/**
 * How it came out. Where bulletins of its time are not at hand, too low a count of ours says nothing, and the same one is an accident; too
 * high a one is as telling as ever. Where the figure counts a part of what we count, only a figure above our count tells something.
 */
export function outcomeOf({
  difference,
  window,
  explanations,
}: Pick<Reconciled, 'difference' | 'window' | 'explanations'>): Outcome {
  const isSaid = (wanted: Explanation['code']): boolean => explanations.some(({ code }) => code === wanted)
  if (isSaid('selection')) return 'incomplete'
  if (difference === null) return 'not compared'
  if (isSaid('label-narrower') && difference <= 0) return 'part only'
  if (difference < 0) return 'we count more'
  if ((window?.missing.length ?? 0) > 0) return 'incomplete'
  return difference === 0 ? 'agrees' : 'bulletin counts more'
}

/** How many figures came out how, and how often each explanation is given: each once, of bulletins that count, without what a reviewer called wrong. */
export interface Agreement {
  readonly outcomes: Map<Outcome, number>
  readonly causes: Map<string, number>
}

/** The agreement of no figure yet. */
export function openAgreement(): Agreement {
  return { outcomes: new Map(OUTCOMES.map((outcome) => [outcome, 0])), causes: new Map() }
}

/** The figures as they are, each added to the agreement when it passes by. */
export function* agreeing(figures: Iterable<Reconciled>, { outcomes, causes }: Agreement): Generator<Reconciled> {
  for (const figure of figures) {
    yield figure
    if (figure.repeated || figure.refuted || !figure.bulletin.record.counted) continue
    const outcome = outcomeOf(figure)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    for (const { code } of figure.explanations) addTo(causes, code)
  }
}
