// The tables Penalties (a row a sanction), Fines (those of kind fine), and the mentions that tell them.
import type { Index, Rate } from '../../jurisdiction/pack.ts'
import type { PenaltyRecord, SanctionRecord } from '../../records.ts'
import {
  BULLETIN_KEY,
  INCIDENT_KEY,
  bulletinFacts,
  citedAs,
  confidence,
  days,
  evidence,
  history,
  keys,
  page,
} from './columns.ts'
import type { Converted } from '../count/comparable.ts'
import { dollarsOf, unitsOfDay } from '../count/comparable.ts'
import { citedUnder } from '../material/cited.ts'
import type { Entry } from '../material/entry.ts'
import { entriesOf } from '../material/entry.ts'
import { citation } from '../material/reference.ts'
import { rolesOf } from '../material/roles.ts'
import { sanctionsOf } from '../material/sanctions.ts'
import { firstMention, indexSum, isInTotals, standingOf } from '../count/sanction.ts'
import { totalTenge } from '../count/money.ts'
import type { BulletinTable } from './bulletin-table.ts'
import type { Column } from './table.ts'
import { bulletinTable } from './bulletin-table.ts'
import { computed, shown } from './table.ts'

type Sanction = Entry<SanctionRecord>

/** What money is reckoned by: the index that fines are counted in, and rates of currencies, with their tables. */
export interface Reckoning {
  readonly index: Index
  readonly rates: readonly Rate[]
}

export function penaltiesTable(reckoning: Reckoning): BulletinTable {
  const head = {
    name: 'penalties',
    sheet: 'Penalties',
    description: 'One row a sanction of any kind: a penalty as a fact, however often the bulletin tells of it',
    primaryKey: ['id'],
    foreignKeys: [BULLETIN_KEY, INCIDENT_KEY, { column: 'supersedes', table: 'penalties' }, { column: 'superseded_by', table: 'penalties' }],
  } // prettier-ignore
  const columns: Column<Sanction>[] = [
    ...keys('sanction'),
    shown('sanction', 'kind'),
    ...facts(),
    ...money(),
    ...comparable(reckoning),
    shown('sanction', 'duration.min'),
    shown('sanction', 'duration.max'),
    ...standing(),
    ...proof(),
    shown('sanction', 'mentions', { width: 18 }),
    shown('sanction', 'articles', { as: 'article_ids', width: 18 }),
  ]
  return bulletinTable(head, readable(columns), sanctionsOf)
}

export function finesTable(reckoning: Reckoning): BulletinTable {
  const head = {
    name: 'fines',
    sheet: 'Fines',
    description: 'One row a sanction of kind fine (a selection of the rows of Penalties)',
    primaryKey: ['id'],
    foreignKeys: [{ column: 'id', table: 'penalties' }, BULLETIN_KEY, INCIDENT_KEY],
  }
  const inIndex = (end: 'min' | 'max', which: string): Column<Sanction> =>
    computed(
      `mci_${end}`,
      'number',
      `${which}, in units of the index (MCI), where the text tells it so`,
      (entry) => indexSum(entry, reckoning.index.code)?.[end] ?? null,
    )
  const columns: Column<Sanction>[] = [
    ...keys('sanction'),
    ...facts(),
    inIndex('min', 'Least'),
    inIndex('max', 'Most'),
    ...money(),
    ...comparable(reckoning),
    ...standing(),
    ...proof(),
  ] // prettier-ignore
  return bulletinTable(head, readable(columns), (context) =>
    sanctionsOf(context).filter(({ record }) => record.kind === 'fine'),
  )
}

// What a person looks for stands side by side, at the left: when, who, what, how much, under what, in which words, is it right.
const FIRST = [
  'id', 'kind', 'date', 'people', 'roles', 'count', 'against', 'stage', 'tenge_min', 'tenge_max', 'per', 'total_tenge_min', 'total_tenge_max', 'mci_min', 'mci_max',
  'duration_min', 'duration_max', 'articles', 'places', 'in_totals', 'standing', 'quote', 'publisher', 'bulletin_title', 'url', 'report', 'confidence', 'review_status', 'corrected_field', 'corrected_value', 'review_note',
] // prettier-ignore

function readable(columns: readonly Column<Sanction>[]): Column<Sanction>[] {
  const rank = ({ name }: Column<Sanction>): number => {
    const place = FIRST.indexOf(name)
    return place < 0 ? FIRST.length : place
  }
  return columns.toSorted((a, b) => rank(a) - rank(b))
}

function facts(): Column<Sanction>[] {
  return [
    shown('sanction', 'date'),
    ...days('date', ({ record }: Sanction) => record.date),
    shown('sanction', 'people'),
    computed('roles', 'list', 'What the page says that those named are (journalist, blogger, activist …: list `role` of the codebook), each once: roles that People has under their names in the same bulletin', rolesOf, { width: 16 }),
    shown('sanction', 'count'),
    shown('sanction', 'against'),
    shown('sanction', 'stage'),
    computed('articles', 'list', 'References under which it was imposed or sought: code:article(part)(clause)(subclause)', articlesOf),
    computed('places', 'list', 'Places named in its incident: of the court, or where it happened', placesOf),
  ] // prettier-ignore
}

function articlesOf(sanction: Sanction): string[] {
  return [...new Set(citedUnder(sanction).map(citation))]
}

function placesOf({ record, context }: Sanction): readonly string[] {
  return context.incidents.get(record.incident ?? '')?.places ?? []
}

function money(): Column<Sanction>[] {
  const total = (end: 'min' | 'max', which: string): Column<Sanction> =>
    computed(
      `total_tenge_${end}`,
      'number',
      `${which} that all persons pay together, in tenge: \`tenge_${end}\`, times \`count\` where it is by person; blank where it can't be told`,
      ({ record }) => totalTenge(record)?.[end] ?? null,
    )
  return [
    shown('sanction', 'tenge.min'),
    shown('sanction', 'tenge.max'),
    shown('sanction', 'tenge.basis'),
    shown('sanction', 'amount.min'),
    shown('sanction', 'amount.max'),
    shown('sanction', 'amount.currency', { as: 'currency' }),
    shown('sanction', 'per'),
    total('min', 'Least'),
    total('max', 'Most'),
  ] // prettier-ignore
}

// For comparing years: what a sum was worth in its day.
function comparable({ index, rates }: Reckoning): Column<Sanction>[] {
  const inUnit = (name: string, of: (entry: Sanction) => Converted | null, unit: string, basis: string): Column<Sanction>[] => [
    computed(`${name}_min`, 'number', `\`tenge_min\` ${unit}`, (entry) => of(entry)?.min ?? null),
    computed(`${name}_max`, 'number', `\`tenge_max\` ${unit}`, (entry) => of(entry)?.max ?? null),
    computed(`${name}_basis`, 'string', basis, (entry) => of(entry)?.basis ?? null, { width: 26 }),
  ] // prettier-ignore
  return [
    ...inUnit('mci_of_day', (entry) => unitsOfDay(entry, index),
      'in units of the index (MCI): those that the text tells (`mci_of_day_basis` is `stated`), else divided by the value that it was reckoned by, or was in force on its date (else in its period), to the hundredth; blank where none or several are known. For comparing years',
      'Row of the table of the index by which `mci_of_day_min` and `mci_of_day_max` are reckoned: its first day in force; `stated` where the text itself tells the sum in units of it'),
    ...inUnit('usd', (entry) => dollarsOf(entry, rates),
      'in US dollars by the average official rate of its year (that of its date, else of its period), to the whole dollar: of what order it is, no exact sum; blank where the year is not told, or has no verified rate',
      'Year and rate (tenge for a dollar) by which `usd_min` and `usd_max` are reckoned; a warning where the rate broke within the year'),
  ] // prettier-ignore
}

function standing(): Column<Sanction>[] {
  return [
    shown('sanction', 'background'),
    shown('sanction', 'supersedes', { width: 16 }),
    computed('superseded_by', 'string', 'Id of the sanction of the same bulletin that took its place, or blank', ({ record, context }) => context.replacedBy.get(record.id) ?? null, { width: 16 }),
    computed('standing', 'string', 'Why it is kept apart from totals: told as history, replaced, or called wrong by a reviewer (it, or its incident); else current', standingOf, { required: true, values: ['current', 'background', 'superseded', 'refuted'] }),
    computed('in_totals', 'boolean', 'True for what the Summary adds up: imposed or upheld, current, in a bulletin that counts', isInTotals, { required: true }),
    ...bulletinFacts(),
  ] // prettier-ignore
}

function proof(): Column<Sanction>[] {
  const told = (name: 'quote' | 'start' | 'end', description: string, width: number): Column<Sanction> =>
    computed(
      name,
      name === 'quote' ? 'string' : 'integer',
      description,
      ({ record, context }) => firstMention(record, context)?.[name] ?? null,
      { width },
    )
  return [
    computed('mention_count', 'integer', 'How often the bulletin tells of it', ({ record }) => record.mentions.length, { required: true }),
    told('quote', 'The words of the source that tell it first, exactly', 50),
    told('start', 'Offset of the quote in the text of the bulletin, in UTF-16 units', 9),
    told('end', 'Offset of the end of the quote (exclusive)', 9),
    ...citedAs(),
    ...page(),
    confidence('sanction'),
    ...history('sanction'),
  ] // prettier-ignore
}

export function penaltyMentionsTable(): BulletinTable {
  const head = {
    name: 'penalty_mentions',
    sheet: null,
    description: 'One row an expression that tells a penalty: the evidence of Penalties, not for counting',
    primaryKey: ['id'],
    foreignKeys: [{ column: 'sanction', table: 'penalties' }, BULLETIN_KEY, INCIDENT_KEY],
  }
  const columns: Column<Entry<PenaltyRecord>>[] = [
    ...keys('penalty'),
    shown('penalty', 'sanction', { width: 16 }),
    shown('penalty', 'kind'),
    shown('penalty', 'stage'),
    shown('penalty', 'amount.min'),
    shown('penalty', 'amount.max'),
    shown('penalty', 'amount.currency', { as: 'currency' }),
    shown('penalty', 'duration.min'),
    shown('penalty', 'duration.max'),
    shown('penalty', 'per'),
    shown('penalty', 'people'),
    ...evidence('penalty'),
  ]
  return bulletinTable(head, columns, (context) => entriesOf(context, ({ penalties }) => penalties, ({ start }) => start)) // prettier-ignore
}
