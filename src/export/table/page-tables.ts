// The tables of bulletins and incidents, and of doubts.
import type { BulletinRecord, IncidentRecord, IssueRecord, RejectedRecord } from '../../records.ts'
import { BULLETIN_KEY, bulletinFacts, citedAs, confidence, days, history, page, times } from './columns.ts'
import { citedIn } from '../material/cited.ts'
import type { Context, Entry, Keyed } from '../material/entry.ts'
import { entriesOf, keyedEntries } from '../material/entry.ts'
import { isItemInTotals } from '../count/item.ts'
import { citation } from '../material/reference.ts'
import { sanctionsIn } from '../material/sanctions.ts'
import { sanctionWords } from './sanction-words.ts'
import type { BulletinTable } from './bulletin-table.ts'
import type { Column, TableHead } from './table.ts'
import { bulletinTable } from './bulletin-table.ts'
import { computed, shown } from './table.ts'

export function bulletinsTable(): BulletinTable {
  const head = {
    name: 'bulletins',
    sheet: 'Bulletins',
    description: 'One row a bulletin that was read; of the copies of one edition one counts',
    primaryKey: ['id'],
    foreignKeys: [],
  }
  const columns: Column<Context & Entry<object>>[] = [
    shown('bulletin', 'id', { width: 16 }),
    ...['source', 'publisher'].map((name) => shown('bulletin', name)),
    shown('bulletin', 'title', { width: 50 }),
    ...['language', 'period'].map((name) => shown('bulletin', name)),
    ...days('period', ({ record }: Context) => record.period),
    ...['published', 'published_doubtful', 'edition', 'counted'].map((name) => shown('bulletin', name)),
    computed('incident_count', 'integer', 'Number of its incidents, nested ones too', ({ told }) => told.incidents.length, { required: true }),
    computed('issue_count', 'integer', 'Number of doubts about it', ({ told }) => told.issues.length, { required: true }),
    shown('bulletin', 'url', { width: 40, link: true }),
    shown('bulletin', 'sha256', { width: 14 }),
    ...['retrieved', 'warc_record', 'revision'].map((name) => shown('bulletin', name)),
    { ...shown('bulletin', 'charset', { width: 30 }), value: ({ record }) => charsetWords(record.charset) },
    { ...shown('bulletin', 'repairs'), value: ({ record }) => record.repairs.map(({ name, count }) => `${name} ${count}`) },
    computed('withdrawn', 'datetime', 'Since when the page is gone from its site (UTC), or blank', ({ withdrawn }) => withdrawn),
    ...history('bulletin'),
    shown('bulletin', 'text', { inSheet: false }),
  ] // prettier-ignore
  return bulletinTable(head, columns, (context) => [{ ...context, context }])
}

function charsetWords({ name, declared, reason }: BulletinRecord['charset']): string {
  return declared === null || declared === name ? `${name}: ${reason}` : `${name}, declared ${declared}: ${reason}`
}

const INCIDENTS: TableHead = {
  name: 'incidents',
  sheet: 'Incidents',
  description: 'One row a reported item of a bulletin; an item with a parent is part of another one',
  primaryKey: ['id'],
  foreignKeys: [BULLETIN_KEY, { column: 'parent', table: 'incidents' }],
}

export function incidentsTable(): BulletinTable {
  const columns: Column<Entry<IncidentRecord>>[] = [
    ...incidentColumns(),
    penaltiesIn(),
    computed('in_totals', 'boolean', 'True for what totals count as an incident: part of no other item, not called wrong by a reviewer, in a bulletin that counts', isItemInTotals, { required: true }),
    ...bulletinFacts(),
    // The offsets of an incident are those of its whole text: that is its quote.
    shown('incident', 'text', { as: 'quote', width: 60 }),
    shown('incident', 'start'),
    shown('incident', 'end'),
    ...citedAs(),
    ...page(),
    shown('incident', 'rule'),
    confidence('incident'),
    ...history('incident'),
  ] // prettier-ignore
  return bulletinTable(INCIDENTS, columns, (context) => entriesOf(context, ({ incidents }) => incidents, ({ start }) => start)) // prettier-ignore
}

/** What, when, where, who. */
function incidentColumns(): Column<Entry<IncidentRecord>>[] {
  return [
    ...['id', 'bulletin'].map((name) => shown('incident', name, { width: 16 })),
    shown('incident', 'number', { width: 9 }),
    shown('incident', 'parent', { width: 16 }),
    shown('incident', 'date'),
    ...days('date', ({ record }: Entry<IncidentRecord>) => record.date),
    shown('incident', 'category', { width: 22 }),
    shown('incident', 'headline', { width: 60 }),
    ...['places', 'people', 'outlets'].map((name) => shown('incident', name)),
    computed('articles', 'list', 'References in it: code:article(part)(clause)(subclause)', citationsIn),
  ]
}

function penaltiesIn(): Column<Entry<IncidentRecord>> {
  const words = ({ record, context }: Entry<IncidentRecord>) => sanctionsIn(record.id, context).map(sanctionWords)
  const means = 'What was imposed, sought or refused in it, in words; to count, take the table Penalties'
  return computed('penalties', 'list', means, words, { width: 50 })
}

function citationsIn({ record, context }: Entry<IncidentRecord>): string[] {
  return [...new Set(citedIn(record.id, context).map(citation))]
}

export function issuesTable(): BulletinTable {
  const head = {
    name: 'issues',
    sheet: 'Issues',
    description: 'One row a doubt: what was left unread or unresolved, and why',
    primaryKey: ['id'],
    foreignKeys: [BULLETIN_KEY],
  }
  const columns: Column<Keyed<IssueRecord>>[] = [
    id(),
    shown('issue', 'bulletin', { width: 16 }),
    shown('issue', 'code'),
    shown('issue', 'message', { width: 60 }),
    shown('issue', 'quote', { width: 50 }),
    shown('issue', 'start'),
    shown('issue', 'end'),
    ...page(),
    shown('issue', 'rule'),
    ...history('issue'),
  ]
  return bulletinTable(head, columns, (context) => keyedEntries(context, (reading) => reading.issues))
}

export function rejectedTable(): BulletinTable {
  const head = {
    name: 'rejected',
    sheet: 'Rejected',
    description: 'One row a record that failed its schema, and is therefore in no other table',
    primaryKey: ['id'],
    foreignKeys: [BULLETIN_KEY],
  }
  const columns: Column<Keyed<RejectedRecord>>[] = [
    id(),
    shown('rejected', 'bulletin', { width: 16 }),
    shown('rejected', 'kind'),
    shown('rejected', 'reason', { width: 50 }),
    computed('record', 'string', 'The record as it was (JSON)', ({ record }) => JSON.stringify(record.record), { width: 60 }),
    ...page(),
    ...times(),
  ] // prettier-ignore
  return bulletinTable(head, columns, (context) => keyedEntries(context, (reading) => reading.rejected))
}

function id(): Column<{ readonly id: string }> {
  return computed('id', 'string', 'Identifier, made of what the row says', (source) => source.id, {
    width: 16,
    required: true,
  })
}
