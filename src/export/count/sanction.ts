// What a sanction is worth in the totals. Every sum of the workbook rests on these few functions.
import type { AmountRecord, PenaltyRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import { isRefuted } from '../material/entry.ts'
import { isOtherSum, toldSum } from './told-sum.ts'

/** `current`, or why it is kept apart from totals: told as history, replaced by another sanction of the same bulletin, or called wrong by a reviewer. */
export type Standing = 'current' | 'background' | 'superseded' | 'refuted'

export function standingOf({ record, context }: Entry<SanctionRecord>): Standing {
  if (isRefuted(record, context)) return 'refuted'
  if (context.replacedBy.has(record.id)) return 'superseded'
  return record.background ? 'background' : 'current'
}

/** True for what was ordered and not cancelled. */
export function isImposed({ stage }: SanctionRecord): boolean {
  return stage === 'imposed' || stage === 'upheld'
}

/** True where totals count it: imposed (or upheld), no history, not replaced, in the one bulletin of its edition that counts. */
export function isInTotals(entry: Entry<SanctionRecord>): boolean {
  return entry.context.record.counted && isImposed(entry.record) && standingOf(entry) === 'current'
}

/** Persons on whom it falls: as many as the text says, at least those it names; one where it says nothing of that. */
export function personsOf({ count, people }: Pick<SanctionRecord, 'count' | 'people'>): number {
  return Math.max(count ?? 1, people.length)
}

/** The mention that tells it first, or null. */
export function firstMention({ mentions }: SanctionRecord, { penalties }: Context): PenaltyRecord | null {
  const told = mentions.map((id) => penalties.get(id)).filter((penalty) => penalty !== undefined)
  return told.sort((a, b) => a.start - b.start)[0] ?? null
}

/** The sum in units of the index (MCI), where the text tells it: as the sanction's own, or as what says the same sum again; null where a reviewer corrected what was said again. */
export function indexSum(sanction: Entry<SanctionRecord>, index: string): Pick<AmountRecord, 'min' | 'max'> | null {
  const { record, context } = sanction
  if (record.amount?.currency === index) return toldSum(sanction)
  if (isOtherSum(sanction)) return null
  const { amounts } = context.told
  const own = amounts.filter(({ part_of }) => part_of !== null && record.mentions.includes(part_of))
  const said = amounts.filter((amount) => amount.currency === index && own.some((other) => isSame(amount, other)))
  const [first] = said
  const agreed = first !== undefined && said.every(({ min, max }) => min === first.min && max === first.max)
  return agreed ? first : null
}

function isSame(a: AmountRecord, b: AmountRecord): boolean {
  return a.restates === b.id || b.restates === a.id
}
