// The facts of a page (its sanctions, each once) and the sanctions of a reading, in one common form.
import type { Reading } from '../model.ts'
import type { SanctionRecord } from '../records.ts'
import { levelsOf, referenceText } from './reference.ts'
import { durationText, endsOf, rangeOf } from './value.ts'

/** An entry of a sidecar `<page>.facts.json` (its format: fixtures/gold/FACTS.md). */
export interface Fact {
  readonly kind: string
  readonly stage: string
  readonly amount: string | null
  readonly duration: string | null
  readonly tenge: string | null
  readonly per: string | null
  readonly count: number | null
  readonly people: readonly string[]
  readonly against: string
  readonly background: boolean
  readonly date: string | null
  readonly articles: readonly string[]
  readonly incident: string | null
  /** Index in the list. */
  readonly supersedes: number | null
}

export interface Sanction {
  /** Kind, stage, amount and duration: by it a sanction is found. */
  readonly key: string
  readonly kind: string
  readonly stage: string
  /** `min..max`, or empty. */
  readonly tenge: string
  readonly per: string | null
  readonly count: number | null
  readonly people: readonly string[]
  readonly against: string
  readonly background: boolean
  readonly date: string | null
  readonly references: readonly string[]
  /** Number of its incident, or null. */
  readonly incident: string | null
  readonly superseded: boolean
}

/** The sanctions of the sidecar. */
export function sanctionsOfFacts(facts: readonly Fact[]): Sanction[] {
  const superseded = new Set(facts.map(({ supersedes }) => supersedes))
  return facts.map((fact, index) => ({
    ...fact,
    key: keyOf(fact.kind, fact.stage, sumText(fact.amount), spanText(fact.duration)),
    tenge: fact.tenge === null ? '' : numbers(fact.tenge),
    people: [...new Set(fact.people)],
    references: [...new Set(fact.articles.map(citation))],
    superseded: superseded.has(index),
  }))
}

/** The sanctions of a reading. */
export function sanctionsOfReading({
  sanctions,
  incidents,
  articles,
}: Pick<Reading, 'sanctions' | 'incidents' | 'articles'>): Sanction[] {
  const numbersOf = new Map(incidents.map(({ id, number }) => [id, number]))
  const citations = new Map(articles.map((r) => [r.id, referenceText(r.code, r.article ?? '', r.part, r.clause, r.subclause)])) // prettier-ignore
  const superseded = new Set(sanctions.map(({ supersedes }) => supersedes))
  return sanctions.map((record) => ({
    ...record,
    key: keyOf(record.kind, record.stage, amountText(record), durationOf(record)),
    tenge: record.tenge === null ? '' : rangeOf(record.tenge.min, record.tenge.max),
    people: [...new Set(record.people)],
    references: [...new Set(record.articles.map((id) => citations.get(id) ?? `?:no record ${id}`))],
    incident: record.incident === null ? null : (numbersOf.get(record.incident) ?? null),
    superseded: superseded.has(record.id),
  }))
}

function keyOf(kind: string, stage: string, sum: string, span: string): string {
  return `${kind} ${stage} ${sum} ${span}`.trim()
}

function sumText(text: string | null): string {
  if (text === null || text === '') return ''
  const [value = '', currency = ''] = text.split(' ')
  return `${numbers(value)} ${currency}`
}

function numbers(text: string): string {
  const [min, max] = endsOf(text).map((end) => (end === '' ? null : Number(end)))
  return rangeOf(min, max)
}

function spanText(text: string | null): string {
  return text === null || text === '' ? '' : endsOf(text).map(durationText).join('..')
}

function amountText({ amount }: SanctionRecord): string {
  return amount === null ? '' : `${rangeOf(amount.min, amount.max)} ${amount.currency}`
}

function durationOf({ duration }: SanctionRecord): string {
  return duration === null ? '' : `${durationText(duration.min)}..${durationText(duration.max)}`
}

function citation(reference: string): string {
  const [code, article, ...levels] = levelsOf(reference, true) ?? ['?', reference]
  return referenceText(code, article, ...levels)
}
