// What annotations and records of a kind say, in one common form: keys that run from strict to lenient (of people the other way round).
import type { Reading } from '../model.ts'
import type { GoldSpan } from './gold.ts'
import { tokens } from './quote.ts'
import { familyOf, levelsOf, referenceText } from './reference.ts'
import { durationRange, durationText, rangeOf, rangeText } from './value.ts'

/** The kinds that are scored, by the names of the annotations, with the levels at which they are. */
export const LEVELS = {
  date: ['value'],
  law: ['whole reference', 'code family and article', 'article number'],
  money: ['value'],
  penalty: ['kind, stage, measure', 'kind, measure', 'kind'],
  person: ['span', 'span and role'],
  outlet: ['span'],
  place: ['name'],
  stat: ['value, unit, scope', 'value, unit'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Type = keyof typeof LEVELS

export const TYPES = Object.keys(LEVELS) as Type[]

interface Item {
  readonly quote: string
  readonly tokens: readonly string[]
  readonly keys: readonly string[]
}

export interface GoldItem extends Item {
  /** One of several values of one annotation. */
  readonly listed: boolean
  /** A reference of which the text does not tell the act: its article number decides. */
  readonly any: boolean
  readonly span: GoldSpan
}

export interface FoundItem extends Item {
  readonly incident: string | null
  readonly rule: string
}

type Keys = readonly string[]

const GOLD_KEYS: { readonly [K in Type]: (attributes: Readonly<Record<string, string>>) => readonly Keys[] } = {
  date: ({ on = '' }) => on.split(' ').map((value) => [value]),
  law: ({ refs = '' }) => refs.split(' ').map((ref) => lawKeys(...(levelsOf(ref) ?? ['?', ref, '', '', '']))),
  money: ({ value = '', cur = '' }) => [[`${rangeText(value)} ${cur}`]],
  penalty: ({ kind = '', stage = '', amount, duration }) => {
    const [value = '', currency = ''] = amount?.split(' ') ?? []
    const sum = value === '' ? '' : `${rangeText(value)} ${currency}`
    return [penaltyKeys(kind, stage, sum, duration === undefined ? '' : durationRange(duration))]
  },
  person: ({ role = '(none)' }) => [['', role]],
  outlet: () => [['']],
  place: ({ name = '' }) => [[name]],
  stat: ({ value = '', unit = '', scope = '' }) => [statKeys(value === '' ? null : Number(value), unit, scope)],
}

/** The items of an annotation: one a value. */
export function goldItems(type: Type, span: GoldSpan): GoldItem[] {
  const values = GOLD_KEYS[type](span.attributes)
  const words = tokens(span.quote)
  return values.map((keys) => ({
    quote: span.quote,
    tokens: words,
    keys,
    listed: (type === 'date' || type === 'law') && values.length > 1,
    any: type === 'law' && (keys[0] ?? '').startsWith('?:'),
    span,
  }))
}

type Answer = Pick<
  Reading,
  'dates' | 'articles' | 'amounts' | 'penalties' | 'people' | 'outlets' | 'places' | 'statistics'
>

const FOUND: { readonly [K in Type]: (answer: Answer) => readonly FoundItem[] } = {
  date: ({ dates }) => dates.map((r) => itemOf(r, [r.value])),
  law: ({ articles }) =>
    articles.map((r) => itemOf(r, lawKeys(r.code, r.article ?? '', r.part, r.clause, r.subclause))),
  money: ({ amounts }) => amounts.map((r) => itemOf(r, [`${rangeOf(r.min, r.max)} ${r.currency}`])),
  penalty: ({ penalties }) =>
    penalties.map((r) => {
      const sum = r.amount === null ? '' : `${rangeOf(r.amount.min, r.amount.max)} ${r.amount.currency}`
      const time = r.duration === null ? '' : `${durationText(r.duration.min)}..${durationText(r.duration.max)}`
      return itemOf(r, penaltyKeys(r.kind, r.stage, sum, time))
    }),
  person: ({ people }) => people.map((r) => itemOf(r, ['', r.role ?? '(null)'])),
  outlet: ({ outlets }) => outlets.map((r) => itemOf(r, [''])),
  place: ({ places }) => places.map((r) => itemOf(r, [r.name])),
  stat: ({ statistics }) => statistics.map((r) => itemOf(r, statKeys(r.value, r.unit, r.scope))),
}

/** The items of the records of a kind. */
export function foundItems(type: Type, answer: Answer): readonly FoundItem[] {
  return FOUND[type](answer)
}

interface Mentioned {
  readonly quote: string
  readonly incident: string | null
  readonly rule: string
}

function itemOf({ quote, incident, rule }: Mentioned, keys: Keys): FoundItem {
  return { quote, tokens: tokens(quote), keys, incident, rule }
}

function lawKeys(code: string, article: string, ...levels: readonly (string | null)[]): Keys {
  return [referenceText(code, article, ...levels), `${familyOf(code)}:${article}`, article]
}

// The annotations have one stage for what a higher court cancelled and for a claim that was refused.
function penaltyKeys(kind: string, stage: string, sum: string, time: string): Keys {
  const measure = `${sum} ${time}`.trim()
  return [`${kind} ${stage === 'dismissed' ? 'overturned' : stage} ${measure}`, `${kind} ${measure}`, kind]
}

function statKeys(value: number | null, unit: string, scope: string): Keys {
  return [`${value} ${unit} ${scope}`, `${value} ${unit}`]
}
