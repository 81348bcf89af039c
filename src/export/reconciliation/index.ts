// The reconciliation: each figure of a bulletin's own statistics beside what our records count of it. The bulletin checks the extractor, and
// the other way round. Figures are taken down while the bulletins pass by; those in which more is to be counted for others pass once more.
import type { StatisticRecord } from '../../records.ts'
import type { Scratch } from '../file/scratch.ts'
import type { Context } from '../material/entry.ts'
import type { Head } from '../material/head.ts'
import type { ExportInput } from '../input.ts'
import type { Told } from '../table/columns.ts'
import type { Tallies, Tally } from './count.ts'
import { openTallies } from './count.ts'
import type { Doubt, Explanation } from './explain.ts'
import { REPEATED, doubtOf, explain } from './explain.ts'
import type { Reckoned } from './label.ts'
import type { Noted } from './note.ts'
import { notesOn, sizeOfNote } from './note.ts'
import type { Window, Windows } from './window.ts'
import { openWindows } from './window.ts'

/** What a figure is held against: our items, our sanctions, the persons on whom they fall, or our sums in tenge. */
export type Measure = 'items' | 'sanctions' | 'persons' | 'tenge'

/** A figure of the statistics, and what became of it. */
export interface Reconciled extends Told, Pick<Noted, 'record' | 'sentence' | 'repeated'> {
  readonly record: StatisticRecord
  readonly bulletin: Head
  readonly measure: Measure | null
  readonly tally: Tally | null
  readonly window: Window | null
  /** The figure less our count; of a range of sums, less its nearer end. Null where it is not compared. */
  readonly difference: number | null
  readonly explanations: readonly Explanation[]
  /** True where a reviewer says that the page does not say so. */
  readonly refuted: boolean
}

export interface Reconciliation {
  /** Takes down the figures of a bulletin; the bulletins come in the order of the rows. */
  add(context: Context, head: Head): void
  /** Ids of the bulletins that are to pass once more. To be asked when all have passed. */
  wanted(): ReadonlySet<string>
  /** Counts in one of those what the figures of others are held against. */
  count(context: Context): void
  /** All figures with what became of them, in the order of the Statistics table. */
  figures(): Iterable<Reconciled>
}

/** A reconciliation of no bulletin yet. */
export function openReconciliation({ languages }: Pick<ExportInput, 'languages'>, scratch: Scratch): Reconciliation {
  const notes = scratch.list<Noted>(sizeOfNote)
  const heads: Head[] = []
  const tallies = openTallies()
  const windows = () => openWindows(heads.filter(({ record }) => record.counted))
  return {
    add(context, head) {
      for (const note of notesOn(context, languages)) notes.push({ ...note, at: heads.length })
      heads.push(head)
    },
    wanted() {
      const windowOf = windows()
      for (const note of notes) ask(note, headAt(heads, note), windowOf, tallies)
      return tallies.asked
    },
    count: (context) => tallies.count(context),
    *figures() {
      const windowOf = windows()
      for (const note of notes) yield reconciledOf(note, headAt(heads, note), windowOf, tallies)
    },
  }
}

function headAt(heads: readonly Head[], { at }: Noted): Head {
  const head = heads[at]
  if (head === undefined) throw new RangeError(`Expected one of ${heads.length} bulletins, got ${at}`)
  return head
}

function ask({ record, reckoned, own }: Noted, head: Head, windowOf: Windows, tallies: Tallies): void {
  if (typeof reckoned === 'string' || own !== null) return
  const window = windowOf(record.scope, head)
  if (typeof window === 'string') return
  for (const bulletin of window.bulletins) tallies.ask(reckoned, bulletin.record.id, window.bulletins.length === 1)
}

type Found = Pick<Reconciled, 'measure' | 'tally' | 'window' | 'difference' | 'explanations'>

function reconciledOf(note: Noted, head: Head, windowOf: Windows, tallies: Tallies): Reconciled {
  const { record, times, sentence, repeated, review, reckoned } = note
  const found = typeof reckoned === 'string' ? notCompared(reckoned) : compared(note, reckoned, windowOf(record.scope, head), tallies) // prettier-ignore
  return {
    record, times, sentence, repeated, bulletin: head, context: { record: head.record, reviewOf: () => review }, refuted: reckoned === 'refuted',
    ...found, explanations: [...(repeated ? [REPEATED] : []), ...found.explanations],
  } // prettier-ignore
}

function notCompared(doubt: Doubt): Found {
  return { measure: null, tally: null, window: null, difference: null, explanations: [doubtOf(doubt)] }
}

function compared({ record: { value }, own, shown }: Noted, reckoned: Reckoned, window: ReturnType<Windows>, tallies: Tallies): Found {
  if (typeof window === 'string') return notCompared(window)
  const tally = own ?? tallies.of(reckoned, window.bulletins.map(({ record }) => record.id))
  const measure = measureOf(reckoned, tally)
  const [least, most] = measure === 'persons' ? [tally.persons ?? 0, tally.persons ?? 0] : [tally.counted, tally.most]
  const difference = value < least ? value - least : value > most ? value - most : 0
  return { measure, tally, window, difference, explanations: explain({ value, reckoned, window, tally, difference, shown }) }
} // prettier-ignore

function measureOf({ sum, persons }: Reckoned, tally: Tally): Measure {
  if (sum !== null) return 'tenge'
  if (tally.persons === null) return 'items'
  return persons ? 'persons' : 'sanctions'
}
