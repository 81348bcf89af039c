// The values of records in words, one line each.
import { citation } from '../export/material/reference.ts'
import type { Reading } from '../model.ts'
import type {
  AmountRecord,
  ArticleRecord,
  DateRecord,
  OutletRecord,
  PenaltyRecord,
  PersonRecord,
  PlaceRecord,
  SanctionRecord,
  StatisticRecord,
} from '../records.ts'

/** The record of a mention of each kind. */
export interface MentionRecords {
  readonly penalty: PenaltyRecord
  readonly article: ArticleRecord
  readonly amount: AmountRecord
  readonly date: DateRecord
  readonly person: PersonRecord
  readonly outlet: OutletRecord
  readonly place: PlaceRecord
  readonly statistic: StatisticRecord
}

/** A mention's record, whatever it is of. */
type MentionRecord = MentionRecords[keyof MentionRecords]

/** A mention with its value in words. */
export interface Told {
  readonly kind: string
  readonly words: string
  readonly record: MentionRecord
}

type Words = { readonly [K in keyof MentionRecords]: (record: MentionRecords[K]) => string }

const WORDS: Words = {
  penalty: penaltyWords,
  article: articleWords,
  amount: amountWords,
  date: ({ value, resolved }) => `${value} (${resolved})`,
  person: ({ name, role }) => joined(name, role),
  outlet: ({ name }) => name,
  place: ({ name, region }) => joined(name, region),
  statistic: ({ value, unit, scope, label }) => `${value} ${unit}, ${scope}: ${label}`,
}

/** The value of a mention in words. */
export function valueWords<K extends keyof MentionRecords>(kind: K, record: MentionRecords[K]): string {
  return WORDS[kind](record)
}

/** All mentions of a reading, in text order. */
export function mentionsOf(reading: Reading): Told[] {
  const told = <K extends keyof MentionRecords>(kind: K, records: readonly MentionRecords[K][]): Told[] =>
    records.map((record) => ({ kind, words: valueWords(kind, record), record }))
  return [
    ...told('penalty', reading.penalties),
    ...told('article', reading.articles),
    ...told('amount', reading.amounts),
    ...told('date', reading.dates),
    ...told('person', reading.people),
    ...told('outlet', reading.outlets),
    ...told('place', reading.places),
    ...told('statistic', reading.statistics),
  ].sort((a, b) => a.record.start - b.record.start || b.record.end - a.record.end)
}

function articleWords(record: ArticleRecord): string {
  const force = { true: 'in force then', false: 'not in force then', null: null }[String(record.in_force)] ?? null
  return joined(citation(record), record.title === null ? null : `“${record.title}”`, force)
}

function amountWords({ min, max, currency, approximate, tenge, restates, part_of }: AmountRecord): string {
  return joined(
    `${approximate ? 'about ' : ''}${rangeWords(min, max)} ${currency}`,
    tenge === null || tenge.basis === 'self'
      ? null
      : `${rangeWords(tenge.min, tenge.max)} tenge ${basisWords(tenge.basis)}`,
    restates === null ? null : `the same sum as ${restates}`,
    part_of === null ? null : `of ${part_of}`,
  )
}

function penaltyWords({ kind, stage, amount, duration, per, people, sanction }: PenaltyRecord): string {
  return joined(
    ...measureWords(kind, stage, amount, duration, per),
    people.length === 0 ? null : `on ${people.join(', ')}`,
    `counted in ${sanction}`,
  )
}

/** A sanction in words. */
export function sanctionWords(record: SanctionRecord): string {
  const { kind, stage, amount, duration, per, people, count, against, date, background, tenge } = record
  return joined(
    ...measureWords(kind, stage, amount, duration, per),
    tenge === null || tenge.basis === 'self'
      ? null
      : `${rangeWords(tenge.min, tenge.max)} tenge ${basisWords(tenge.basis)}`,
    people.length === 0 ? null : `on ${people.join(', ')}`,
    count === null ? null : `${count} in number`,
    `against: ${against}`,
    date,
    background ? 'told as history' : null,
  )
}

function measureWords(
  kind: string,
  stage: string,
  amount: SanctionRecord['amount'],
  duration: SanctionRecord['duration'],
  per: string | null,
): readonly (string | null)[] {
  return [
    kind,
    stage,
    amount === null ? null : `${rangeWords(amount.min, amount.max)} ${amount.currency}`,
    duration === null ? null : rangeWords(duration.min, duration.max),
    per === null ? null : `per ${per}`,
  ]
}

// `mci:2020-04-01` names the row of the table.
function basisWords(basis: string): string {
  return basis === 'stated' ? '(as the text says)' : `by ${basis}`
}

function rangeWords(min: number | string | null, max: number | string | null): string {
  if (min === max) return String(min)
  if (max === null) return `at least ${String(min)}`
  return min === null ? `up to ${max}` : `${min} to ${max}`
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ')
}
