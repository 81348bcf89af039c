// The reconciliation: each figure of a bulletin's own statistics beside what our records count of it. The bulletin checks the extractor, and
// the other way round.
import type { StatisticRecord } from '../../records.ts'
import { fold } from '../../text/fold.ts'
import type { Context, Entry } from '../material/entry.ts'
import { entriesOf, isRefuted } from '../material/entry.ts'
import { most } from '../count/figure.ts'
import type { ExportInput } from '../input.ts'
import type { Tallies, Tally } from './count.ts'
import { openTallies } from './count.ts'
import type { Doubt, Explanation } from './explain.ts'
import { REPEATED, doubtOf, explain } from './explain.ts'
import type { Reckoned } from './label.ts'
import { labelOf } from './label.ts'
import { sentenceAround } from './sentence.ts'
import type { Window, Windows } from './window.ts'
import { openWindows } from './window.ts'

/** What a figure is held against: our items, our sanctions, the persons on whom they fall, or our sums in tenge. */
export type Measure = 'items' | 'sanctions' | 'persons' | 'tenge'

/** A figure of the statistics, and what became of it. */
export interface Reconciled extends Entry<StatisticRecord> {
  readonly measure: Measure | null
  readonly tally: Tally | null
  readonly window: Window | null
  /** The figure less our count; of a range of sums, less its nearer end. Null where it is not compared. */
  readonly difference: number | null
  readonly explanations: readonly Explanation[]
  /** The sentence that it stands in; null where texts are left out. */
  readonly sentence: string | null
  /** True where the bulletin has said the same before. */
  readonly repeated: boolean
}

/** All figures of the statistics, in the order of the Statistics table. */
export function reconciled(contexts: readonly Context[], { languages }: Pick<ExportInput, 'languages'>): Reconciled[] {
  const known = new Set<string>()
  const originals = new Map(contexts.flatMap(({ unredacted }) => unredacted.statistics.map((one) => [one.id, one])))
  const counting = { windows: openWindows(contexts.filter(({ record }) => record.counted)), tallies: openTallies() }
  return entriesOf(contexts, (reading) => reading.statistics, ({ start }) => start).map((entry) => {
    const original = originals.get(entry.record.id) ?? entry.record
    const language = languages[entry.context.record.language]
    const reckoned = labelOf(original, entry.context.unredacted.bulletin.text, language.reconcile)
    const told = { ...entry, sentence: sentenceAround(entry.record, entry.context.record.text, language) }
    if (isRefuted(entry.record, entry.context)) return { ...told, ...notCompared('refuted'), repeated: false }
    const key = keyOf(original, reckoned)
    const repeated = known.has(key)
    known.add(key)
    const found = typeof reckoned === 'string' ? notCompared(reckoned) : compared(entry, reckoned, counting, original.label === entry.record.label)
    return { ...told, ...found, repeated, explanations: [...(repeated ? [REPEATED] : []), ...found.explanations] }
  }) // prettier-ignore
}

// "7 criminal charges" and "seven criminal cases" of one month are one figure that is said twice; a sum of the same size is none.
function keyOf({ bulletin, value, unit, scope, label }: StatisticRecord, reckoned: Reckoned | Doubt): string {
  const what = typeof reckoned === 'string' || reckoned.narrower !== '' ? fold(label) : [...reckoned.what, reckoned.sum, reckoned.defended] // prettier-ignore
  return JSON.stringify([bulletin, value, unit, scope, what])
}

type Found = Pick<Reconciled, 'measure' | 'tally' | 'window' | 'difference' | 'explanations'>

function notCompared(doubt: Doubt): Found {
  return { measure: null, tally: null, window: null, difference: null, explanations: [doubtOf(doubt)] }
}

function compared(
  { record, context }: Entry<StatisticRecord>,
  reckoned: Reckoned,
  { windows, tallies }: { readonly windows: Windows; readonly tallies: Tallies },
  shown: boolean,
): Found {
  const window = windows(record.scope, context)
  if (typeof window === 'string') return notCompared(window)
  const tally = tallies(reckoned, window.contexts)
  const measure = measureOf(reckoned, tally)
  const [least, most] = measure === 'persons' ? [tally.persons ?? 0, tally.persons ?? 0] : [tally.counted, tally.most]
  const { value } = record
  const difference = value < least ? value - least : value > most ? value - most : 0
  return { measure, tally, window, difference, explanations: explain({ value, reckoned, window, tally, difference, shown }) } // prettier-ignore
}

function measureOf({ sum, persons }: Reckoned, tally: Tally): Measure {
  if (sum !== null) return 'tenge'
  if (tally.persons === null) return 'items'
  return persons ? 'persons' : 'sanctions'
}

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

/** How many came out so: each once, of bulletins that count, without what a reviewer called wrong. */
export function outcomesOf(all: readonly Reconciled[]): ReadonlyMap<Outcome, number> {
  const own = countedOnce(all)
  return new Map(OUTCOMES.map((outcome) => [outcome, own.filter((one) => outcomeOf(one) === outcome).length]))
}

/** The explanations that are given most often, the commonest first, with the number of figures that have them. */
export function commonest(all: readonly Reconciled[]): readonly (readonly [code: string, count: number])[] {
  return most(countedOnce(all).flatMap(({ explanations }) => explanations.map(({ code }) => code)), 6) // prettier-ignore
}

function countedOnce(all: readonly Reconciled[]): readonly Reconciled[] {
  return all.filter(({ repeated, context, record }) => !repeated && context.record.counted && !isRefuted(record, context)) // prettier-ignore
}
