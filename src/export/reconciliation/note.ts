// Taking down the figures of a bulletin's statistics, while its text is at hand.
import type { StatisticRecord } from '../../records.ts'
import type { RowReview } from '../../review/review.ts'
import { fold } from '../../text/fold.ts'
import type { Context } from '../material/entry.ts'
import { entriesOf, isRefuted } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { Told } from '../table/columns.ts'
import type { Tally } from './count.ts'
import { keyOf, tallyOf } from './count.ts'
import type { Doubt } from './explain.ts'
import type { Reckoned } from './label.ts'
import { labelOf } from './label.ts'
import { sentenceAround } from './sentence.ts'
import { isOwn } from './window.ts'

/** A figure as it is put aside: what is known of it without other bulletins. */
export interface Noted extends Pick<Told, 'times'> {
  readonly record: StatisticRecord
  /** The sentence that it stands in; null where texts are left out. */
  readonly sentence: string | null
  /** True where the bulletin has said the same before. */
  readonly repeated: boolean
  /** Which of the bulletins it is from. */
  readonly at: number
  readonly review: RowReview
  readonly reckoned: Reckoned | Doubt
  /** False where words of the label are not to be shown. */
  readonly shown: boolean
  /** Our count in its own bulletin, where it counts that very period. */
  readonly own: Tally | null
}

/** What a figure holds beside its words, in characters. */
const NOTE = 1000

/** How long a note is, roughly. */
export function sizeOfNote({ record, sentence }: Noted): number {
  return record.quote.length + (sentence?.length ?? 0) + NOTE
}

/** The figures of a bulletin, in the order of the rows. */
export function notesOn(context: Context, languages: ExportInput['languages']): Omit<Noted, 'at'>[] {
  const { unredacted, record: bulletin } = context
  const language = languages[bulletin.language]
  const originals = new Map(unredacted.statistics.map((one) => [one.id, one]))
  const [said, counted] = [new Set<string>(), new Map<string, Tally>()]
  return entriesOf(context, ({ statistics }) => statistics, ({ start }) => start).map(({ record, times }) => {
    const original = originals.get(record.id) ?? record
    const told = { record, times, review: context.reviewOf(record), shown: original.label === record.label, sentence: sentenceAround(record, bulletin.text, language) }
    if (isRefuted(record, context)) return { ...told, reckoned: 'refuted', repeated: false, own: null }
    const reckoned = labelOf(original, unredacted.bulletin.text, language.reconcile)
    const key = sameness(original, reckoned)
    const repeated = said.has(key)
    said.add(key)
    const own = typeof reckoned === 'string' || !isOwn(record.scope, context) ? null : ownTally(reckoned, context, counted)
    return { ...told, reckoned, repeated, own }
  })
} // prettier-ignore

function ownTally(reckoned: Reckoned, context: Context, counted: Map<string, Tally>): Tally {
  const key = keyOf(reckoned)
  const tally = counted.get(key) ?? tallyOf(reckoned, context)
  counted.set(key, tally)
  return tally
}

// "7 criminal charges" and "seven criminal cases" of one month are one figure that is said twice; a sum of the same size is none.
function sameness({ value, unit, scope, label }: StatisticRecord, reckoned: Reckoned | Doubt): string {
  const what = typeof reckoned === 'string' || reckoned.narrower !== '' ? fold(label) : [...reckoned.what, reckoned.sum, reckoned.defended] // prettier-ignore
  return JSON.stringify([value, unit, scope, what])
}
