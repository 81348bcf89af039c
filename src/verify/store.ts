// Does the store say what the archive says? Each of its rows is held against those of a store that today's rules make anew from the
// archive, and each record's quote is looked up in the bytes of its page.
import type { Archive } from '../fetch/archive.ts'
import type { MapEntry, Page } from '../model.ts'
import { schemaFault } from '../record/validate.ts'
import type { Source } from '../sources/source.ts'
import { unpackMap } from '../store/content.ts'
import type { IndexRow, IndexTable, Store } from '../store/store.ts'
import { BulletinError } from '../errors.ts'
import type { Search } from './quotes.ts'
import { searchIn } from './quotes.ts'
import type { Verdict } from './verdict.ts'

/** A verdict for each row of the store, and for each that it lacks. `rebuilt`: what the archive gives. */
export async function* verifyStore(
  store: Store,
  rebuilt: Store,
  archive: Archive,
  sources: readonly Source[],
): AsyncGenerator<Verdict> {
  for await (const row of store.rows('page'))
    yield verdictOn('page', row, String(row.url), await differences('page', row, rebuilt))
  for await (const row of store.rows('bulletin')) yield* verifyBulletin(row, store, rebuilt, archive, sources)
  for await (const row of store.rows('change')) {
    // What other rules once read differently can't be told from the archive: it is the store's own memory.
    if (row.cause === 'page')
      yield verdictOn('change', row, String(row.bulletin), await differences('change', row, rebuilt))
  }
  yield* missing(store, rebuilt)
}

async function* verifyBulletin(
  row: IndexRow,
  store: Store,
  rebuilt: Store,
  archive: Archive,
  sources: readonly Source[],
): AsyncGenerator<Verdict> {
  const url = String(row.url)
  const { text } = parsed(row.json) as { text?: string }
  const search = searchOf(await pageOf(row, store, archive, sources), text ?? '', row)
  const whole = { start: 0, end: text?.length ?? 0 }
  const faults = [
    ...schemaFaults('bulletin', row),
    ...found(search, whole),
    ...(await differences('bulletin', row, rebuilt)),
  ]
  yield { kind: 'bulletin', id: `${String(row.id)} revision ${String(row.revision)}`, where: url, faults }
  const others = await rebuilt.rowsLike('record', { bulletin: row.id ?? null, revision: row.revision ?? null }, 2)
  const byKey = new Map(others.map((other) => [keyOf(other), other]))
  for (const record of await store.rowsLike(
    'record',
    { bulletin: row.id ?? null, revision: row.revision ?? null },
    2,
  )) {
    const told = parsed(record.json) as { start?: number; end?: number; quote?: string; text?: string }
    yield verdictOn(String(record.kind), record, url, [
      ...schemaFaults(String(record.kind), record),
      ...quoteFaults(told, text ?? '', search),
      ...unlike(record, byKey.get(keyOf(record))),
    ])
  }
}

function keyOf({ kind, id }: IndexRow): string {
  return `${String(kind)} ${String(id)}`
}

function verdictOn(kind: string, row: IndexRow, where: string, faults: readonly string[]): Verdict {
  return { kind, id: String(row.id ?? row.warc_record), where, faults }
}

/** The page that a revision was read from; or why it can't be had. */
async function pageOf(
  row: IndexRow,
  store: Store,
  archive: Archive,
  sources: readonly Source[],
): Promise<Page | BulletinError> {
  const [page] = await store.rowsLike('page', { warc_record: row.warc_record ?? null })
  const place = {
    file: String(page?.warc_file ?? ''),
    offset: Number(page?.warc_position ?? NaN),
    recordId: String(row.warc_record),
  }
  if (page === undefined) return new BulletinError('store-damaged', `Expected the place of its page, got none`)
  try {
    return archive.page(place, sources)
  } catch (error) {
    if (error instanceof BulletinError) return error
    if (error instanceof Error && 'syscall' in error) return new BulletinError('warc-damaged', error.message)
    throw error
  }
}

function searchOf(page: Page | BulletinError, text: string, { map }: IndexRow): Search {
  const never =
    (why: string): Search =>
    () =>
      why
  if (page instanceof BulletinError) return never(`its page can't be had: ${page.message}`)
  try {
    return searchIn(page, text, entriesIn(map))
  } catch (error) {
    if (error instanceof BulletinError) return never(error.message)
    throw error
  }
}

function entriesIn(map: IndexRow[string] | undefined): readonly MapEntry[] {
  try {
    return unpackMap(String(map))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return []
    throw error
  }
}

function found(search: Search, span: { start: number; end: number }): string[] {
  const fault = search(span)
  return fault === null ? [] : [fault]
}

// Sanctions and rejected records stand nowhere themselves: their mentions do.
function quoteFaults(
  { start, end, quote, text: whole }: { start?: number; end?: number; quote?: string; text?: string },
  text: string,
  search: Search,
): string[] {
  if (start === undefined || end === undefined) return []
  const told = quote ?? whole
  if (told !== undefined && text.slice(start, end) !== told)
    return [`its quote does not stand at ${start}–${end} of the text`]
  return found(search, { start, end })
}

function schemaFaults(kind: string, { json }: IndexRow): string[] {
  const fault = schemaFault(kind, parsed(json))
  return fault === null ? [] : [`it does not fit its schema: ${fault}`]
}

function parsed(json: IndexRow[string] | undefined): object {
  try {
    const value: unknown = JSON.parse(String(json))
    return typeof value === 'object' && value !== null ? value : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

async function differences(table: IndexTable, row: IndexRow, rebuilt: Store): Promise<string[]> {
  const [other] = await rebuilt.rowsLike(table, row)
  return unlike(row, other)
}

/** How a row differs from what the archive gives, in words. */
function unlike(row: IndexRow, other: IndexRow | undefined): string[] {
  if (other === undefined) return ['the archive does not give it']
  if (row.rules_version !== other.rules_version && row.state !== 'same')
    return [
      `rules ${String(row.rules_version)} read it, today's are ${String(other.rules_version)}: bulletins extract --stale`,
    ]
  const columns = Object.keys(other).filter((column) => column !== 'rules_version' && row[column] !== other[column])
  return columns.length === 0
    ? []
    : [`the archive gives another ${columns.map((column) => differing(column, row, other)).join(', ')}`]
}

function differing(column: string, row: IndexRow, other: IndexRow): string {
  if (column !== 'json') return `${column} (${shown(other[column])}, not ${shown(row[column])})`
  const [told, given] = [parsed(row.json), parsed(other.json)] as [Record<string, unknown>, Record<string, unknown>]
  const fields = Object.keys({ ...told, ...given }).filter(
    (name) => JSON.stringify(told[name]) !== JSON.stringify(given[name]),
  )
  return (
    fields.map((name) => `${name} (${shown(given[name])}, not ${shown(told[name])})`).join(', ') || 'form of its JSON'
  )
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

async function* missing(store: Store, rebuilt: Store): AsyncGenerator<Verdict> {
  for (const table of ['page', 'bulletin', 'record', 'change'] as const) {
    for await (const row of rebuilt.rows(table)) {
      const [held] = await store.rowsLike(table, row)
      if (held === undefined)
        yield verdictOn(String(row.kind ?? table), row, String(row.url ?? row.bulletin), [
          'the archive gives it, the store lacks it',
        ])
    }
  }
}
