// Which records say something because another one says it: penalties and incidents on the mentions that the rules made them of.
import type { Context } from '../export/material/entry.ts'
import type {
  AmountRecord,
  ArticleRecord,
  DateRecord,
  IncidentRecord,
  PersonRecord,
  SanctionRecord,
} from '../records.ts'
import type { ReviewKind } from './review.ts'
import type { Subject } from './words.ts'

/** How records rest on those of a kind. */
interface Rule<R> {
  /** Corrections of these columns touch what rests on the record. */
  readonly columns: readonly string[]
  /** What to correct in what rests on it, in words; and the columns by which that was done already. */
  readonly correct: string
  readonly done: readonly string[]
  readonly rests: (record: R, context: Context, isWrong: boolean) => readonly Resting[]
}

type Resting = SanctionRecord | IncidentRecord

const SUM = ['amount_min', 'amount_max', 'currency', 'tenge_min', 'tenge_max']

const PERSON: Rule<PersonRecord> = {
  columns: ['name'],
  correct: '`people` in Penalties',
  done: ['people'],
  rests({ incident, name }, { told }, isWrong) {
    // others of that name in the incident are enough for it
    if (isWrong && told.people.some((one) => one.incident === incident && one.name === name)) return []
    return told.sanctions.filter((one) => one.incident === incident && one.people.includes(name))
  },
}

const AMOUNT: Rule<AmountRecord> = {
  columns: SUM,
  correct: 'the sum in Penalties',
  done: SUM,
  rests({ id, restates, part_of }, { reading, told }) {
    const same = reading.amounts.filter((one) => one.restates === id || one.id === restates)
    const parts = new Set([part_of, ...same.map((one) => one.part_of)])
    return told.sanctions.filter(({ mentions }) => mentions.some((mention) => parts.has(mention)))
  },
}

const ARTICLE: Rule<ArticleRecord> = {
  columns: ['code'],
  correct: 'the sum in Penalties (by the law goes of which day the MCI is)',
  done: SUM,
  rests: ({ id }, { told }, isWrong) =>
    told.sanctions.filter((one) => one.articles.includes(id) && (isWrong || isReckoned(one))),
} // prettier-ignore

const DATE: Rule<DateRecord> = {
  columns: ['value'],
  correct: '`date` in Penalties and Incidents',
  done: ['date'],
  rests: ({ incident, value }, { told }) => [
    ...told.incidents.filter(({ id, date }) => id === incident && date === value),
    ...told.sanctions.filter((one) => one.incident === incident && one.date === value),
  ],
}

const DAY_OF_INDEX: Rule<IncidentRecord> = {
  columns: ['date'],
  correct: 'the sum in Penalties (by a date goes which MCI it is)',
  done: ['date', ...SUM],
  rests: ({ id }, { told }) => told.sanctions.filter((one) => one.incident === id && one.date === null && isReckoned(one)),
} // prettier-ignore

const BEARERS: Rule<IncidentRecord> = {
  columns: ['people'],
  correct: '`people` in Penalties',
  done: ['people'],
  rests({ id, people }, { told, incidents }) {
    const gone = people.filter((name) => incidents.get(id)?.people.includes(name) === false)
    return told.sanctions.filter((one) => one.incident === id && one.people.some((name) => gone.includes(name)))
  },
}

function isReckoned({ tenge }: SanctionRecord): boolean {
  return /^[a-z]+:/u.test(tenge?.basis ?? '')
}

const RULES: Readonly<Partial<Record<ReviewKind, readonly Rule<never>[]>>> = {
  person: [PERSON],
  amount: [AMOUNT],
  article: [ARTICLE],
  date: [DATE],
  incident: [DAY_OF_INDEX, BEARERS],
}

/** What rests on a record, and what to correct there. */
export interface Rests {
  readonly ids: readonly string[]
  readonly correct: string
}

/** What rests on a record of which these columns were corrected, or that was called wrong: without what is refuted, or was corrected by itself. */
export function restsOn({ kind, record }: Subject, columns: readonly string[], isWrong: boolean, context: Context): Rests[] {
  return (RULES[kind] ?? []).flatMap((rule) => {
    if (!isWrong && !columns.some((column) => rule.columns.includes(column))) return []
    const isDone = (one: Resting): boolean => context.reviewOf(one).fields.some((field) => rule.done.includes(field))
    const resting = rule.rests(record as never, context, isWrong).filter((one) => !isDone(one))
    return resting.length === 0 ? [] : [{ ids: resting.map(({ id }) => id), correct: rule.correct }]
  })
} // prettier-ignore
