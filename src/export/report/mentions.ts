// What is marked in a text: each mention with its value, its rule, and the row that its link leads to.
import type { IssueRecord } from '../../records.ts'
import type { Context } from '../material/entry.ts'
import { keyedEntries } from '../material/entry.ts'
import { citation } from '../material/reference.ts'
import { numberText } from '../labels/number.ts'
import { rangeIn } from './html.ts'

/** The line of a mark is the same for readers of all languages: digits are parted by blanks. */
const LINE = 'ru'

/** The kinds of marks, each with a class of its own in the style. */
export const MARK_KINDS = [
  'date',
  'article',
  'amount',
  'penalty',
  'person',
  'outlet',
  'place',
  'statistic',
  'issue',
] as const
export type MarkKind = (typeof MARK_KINDS)[number] // prettier-ignore

/** An expression to mark. */
export interface Span {
  readonly id: string
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** Its value, in the codes of the tables. */
  readonly value: string
  /** The rule that read it, and its confidence. */
  readonly rule: string
  /** Id of the element that it leads to. */
  readonly target: string
}

/** All that is marked in the text of a bulletin. `hasRow` says which incidents and sanctions have a row on the page. */
export function spansOf(context: Context, hasRow: (id: string) => boolean): Span[] {
  const { reading, record } = context
  const sanctionOf = new Map(reading.penalties.map(({ id, sanction }) => [id, sanction]))
  const row = (...ids: (string | null | undefined)[]) => ids.find((id) => typeof id === 'string' && hasRow(id)) ?? record.id
  const spans = <R extends Mention>(kind: MarkKind, records: readonly R[], valueOf: (record: R) => string, sanction: (record: R) => string | null | undefined = () => null) =>
    records.map((one): Span => ({ id: one.id, kind, start: one.start, end: one.end, value: withNotes(valueOf(one), one.repair, context.reviewOf(one).status), rule: `${one.rule}, ${one.confidence.toFixed(2)}`, target: row(sanction(one), one.incident) }))
  return [
    ...spans('penalty', reading.penalties, penaltyValue, ({ sanction }) => sanction),
    ...spans('statistic', reading.statistics, ({ value, unit, scope, label }) => `${label} = ${numberText(value, LINE)} (${unit}, ${scope})`),
    ...spans('amount', reading.amounts, amountValue, ({ part_of }) => sanctionOf.get(part_of ?? '')),
    ...spans('article', reading.articles, (one) => [citation(one), one.title].filter((part) => part !== null).join(': ')),
    ...spans('date', reading.dates, ({ value, resolved }) => `${value} (${resolved})`),
    ...spans('person', reading.people, ({ name, role }) => (role === null ? name : `${name} (${role})`)),
    ...spans('outlet', reading.outlets, ({ name }) => name),
    ...spans('place', reading.places, ({ name, region }) => (region === null ? name : `${name} (${region})`)),
    ...issuesOf(context).map(({ id, record: issue }): Span => ({ id, kind: 'issue', start: issue.start, end: issue.end, value: `${issue.code}: ${issue.message}`, rule: issue.rule ?? '', target: `doubt-${id}` })),
  ]
} // prettier-ignore

interface Mention {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly repair: string | null
  readonly incident: string | null
}

/** The doubts of a bulletin, with their ids. */
export function issuesOf(context: Context): { readonly id: string; readonly record: IssueRecord }[] {
  return keyedEntries(context, ({ issues }) => issues)
}

function withNotes(value: string, repair: string | null, review: string): string {
  const notes = [repair, review === 'unreviewed' ? null : review].filter((note) => note !== null)
  return notes.length === 0 ? value : `${value} [${notes.join('; ')}]`
}

function penaltyValue({ kind, stage, amount, duration, per, people }: Context['reading']['penalties'][number]): string {
  const sum = amount === null ? null : `${rangeIn(amount, LINE) ?? '?'} ${amount.currency}`
  const term = duration === null ? null : [...new Set([duration.min, duration.max])].filter((end) => end !== null).join('–')
  const by = per === null ? null : `by ${per}`
  return [kind, stage, sum, term, by, people.join(', ')].filter((part) => part !== null && part !== '').join(', ')
} // prettier-ignore

function amountValue({ min, max, currency, approximate, tenge }: Context['reading']['amounts'][number]): string {
  const sum = `${approximate ? '≈ ' : ''}${rangeIn({ min, max }, LINE) ?? '?'} ${currency}`
  const inTenge = tenge === null || currency === 'KZT' ? null : rangeIn(tenge, LINE)
  return inTenge === null || tenge === null ? sum : `${sum} = ${inTenge} KZT (${tenge.basis})`
}
