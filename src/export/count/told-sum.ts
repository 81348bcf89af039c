// The sum of a sanction in the unit that the text tells it in, as far as it still is the sum: a reviewer who corrects one of two says that
// the other, which was the same sum, is not.
import { pathOf } from '../../review/correctable.ts'
import { valueAt } from '../../review/correct.ts'
import { isSameValue } from '../../review/review.ts'
import type { SanctionRecord } from '../../records.ts'
import type { Entry } from '../material/entry.ts'

type Sanction = Pick<Entry<SanctionRecord>, 'record' | 'context'>

/** Columns of the sum as the text tells it, and of its tenge. */
const SUM = { amount: ['amount_min', 'amount_max', 'currency'], tenge: ['tenge_min', 'tenge_max'] } as const

/** The sum as it is told; null where a reviewer put other tenge in the place of those that it had, and left it as it was. */
export function toldSum(sanction: Sanction): SanctionRecord['amount'] {
  return isCorrected(sanction, 'tenge') && !isCorrected(sanction, 'amount') ? null : sanction.record.amount
}

/** True where a reviewer put another sum in the place of the one that the rules read: what says that one again does not say this one. */
export function isOtherSum(sanction: Sanction): boolean {
  return isCorrected(sanction, 'amount') || isCorrected(sanction, 'tenge')
}

// Where nothing had stood, nothing was replaced: tenge of a sum that no table tells the worth of. A decision that is outdated did nothing.
function isCorrected({ record, context }: Sanction, sum: keyof typeof SUM): boolean {
  const { fields, values, originals } = context.reviewOf(record)
  const columns: readonly string[] = SUM[sum]
  const own = fields.flatMap((field, i) => columns.includes(field) ? [{ field, value: values[i] ?? null, original: originals[i] ?? null }] : []) // prettier-ignore
  return (
    own.some(({ original }) => original !== null) &&
    own.some(({ field, value }) => isSameValue(valueAt({ ...record }, pathOf('sanction', field) ?? ''), value))
  )
}
