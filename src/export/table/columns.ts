// Columns that many tables have.
import type { BulletinRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import type { Head } from '../material/head.ts'
import { daysOf } from '../material/reference.ts'
import type { Column, ForeignKey } from './table.ts'
import { reviewed } from './review-columns.ts'
import { computed, shown } from './table.ts'

export const BULLETIN_KEY: ForeignKey = { column: 'bulletin', table: 'bulletins' }
export const INCIDENT_KEY: ForeignKey = { column: 'incident', table: 'incidents' }

interface Placed {
  readonly context: Pick<Head, 'record'>
}

/** A record with what is said of every one. */
export interface Told extends Placed {
  readonly record: object
  readonly times: Entry<object>['times']
  readonly context: Pick<Head, 'record'> & Pick<Context, 'reviewOf'>
}

/** id, and the keys of the bulletin and the incident. */
export function keys(record: string): Column<Told>[] {
  return ['id', 'bulletin', 'incident'].map((name) => shown(record, name, { width: 16 }))
}

/** Where it stands and how sure it is: the end of every row of mentions. */
export function evidence(record: string): Column<Told>[] {
  return [
    shown(record, 'quote', { width: 50 }),
    shown(record, 'start'),
    shown(record, 'end'),
    ...page(),
    shown(record, 'rule', { width: 22 }),
    confidence(record),
    shown(record, 'repair'),
    ...history(record),
  ]
}

/** A row that the report shows too: under the id of its record, or the one that the store gives it. */
interface Shown extends Placed {
  readonly record: object
  readonly id?: string
}

/** Address and hash of the page, and the place in the report that shows the row. */
export function page(): Column<Shown>[] {
  return [
    computed('url', 'string', 'Address (or file) of the bulletin', ({ context }) => context.record.url, {
      width: 40,
      link: true,
      required: true,
    }),
    computed('sha256', 'string', 'SHA-256 of the page that was read', ({ context }) => context.record.sha256, {
      width: 14,
      required: true,
    }),
    computed('report', 'string', 'The row in report.html, beside its words on the page', reportLink, { width: 22, link: true, required: true }),
  ] // prettier-ignore
}

function reportLink({ record, id = 'id' in record ? String(record.id) : '' }: Shown): string {
  return `report.html#${id}`
}

/** The measure of the rule; blank where a reviewer found the row wrong or corrected it: of that, it says nothing. */
export function confidence(record: string): Column<Told> {
  const { value, ...info } = shown(record, 'confidence')
  const isMeasured = ({ record: own, context }: Told): boolean =>
    !['wrong', 'corrected'].includes(context.reviewOf(own).status)
  return { ...info, required: false, value: (entry) => (isMeasured(entry) ? value(entry) : null) }
}

/** Who published the bulletin, and what it is called: with its address, what a row is cited by. */
export function citedAs(): Column<Placed>[] {
  return [
    computed('publisher', 'string', 'Who publishes the bulletin', ({ context }) => context.record.publisher, { width: 20, required: true }),
    computed('bulletin_title', 'string', 'Title of the bulletin', ({ context }) => context.record.title, { width: 30 }),
  ] // prettier-ignore
}

/** Review, times and rules: the last columns of a row. */
export function history(record: string): Column<Told>[] {
  return [...reviewed(), ...times(), shown(record, 'rules_version', { width: 9 })]
}

export function times(): Column<Pick<Told, 'times'>>[] {
  return [
    computed('first_seen', 'datetime', 'When the page that first held it was fetched (UTC); blank for files', ({ times }) => times.first_seen),
    computed('last_changed', 'datetime', 'When the page that last changed it was fetched (UTC); blank for files', ({ times }) => times.last_changed),
  ] // prettier-ignore
}

/** First and last day of an EDTF date, as days: `date_from`, `date_to`. */
export function days<S>(name: string, of: (source: S) => string | null): Column<S>[] {
  return [
    computed(`${name}_from`, 'date', `First day of \`${name}\``, (source) => daysOf(of(source)).from),
    computed(`${name}_to`, 'date', `Last day of \`${name}\``, (source) => daysOf(of(source)).to),
  ]
}

/** The period of the bulletin, and whether totals count it. */
export function bulletinFacts(): Column<Placed>[] {
  const fact = (name: Exclude<keyof BulletinRecord, 'charset' | 'repairs' | 'text'>) => {
    const { value: _value, ...info } = shown('bulletin', name)
    return { ...info, value: ({ context }: Placed) => context.record[name] }
  }
  return [fact('period'), fact('counted')]
}
