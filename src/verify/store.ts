// Does the store say what the archive says? Each of its rows is held against those of a store that today's rules make anew from the
// archive, and each record's quote is looked up in the bytes of its page.
import type { Archive } from '../fetch/archive.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import { schemaFault } from '../record/validate.ts'
import type { Source } from '../sources/source.ts'
import type { IndexRow, IndexTable, Store } from '../store/store.ts'
import { pageOf, searchOf } from './page.ts'
import type { Search } from './quotes.ts'
import { parsed, unlike } from './row.ts'
import type { Verdict } from './verdict.ts'

/** A verdict for each row of the store, and for each that it lacks. `rebuilt`: what the archive gives. */
export async function* verifyStore(
  store: Store,
  rebuilt: Store,
  archive: Archive,
  sources: readonly Source[],
): AsyncGenerator<Verdict> {
  for (const name of await store.strangers()) {
    yield { kind: 'store', id: name, where: store.path, faults: ['it is none of the tables of this tool'] }
  }
  const files = new Set(archive.files().map(archiveName))
  for await (const row of store.rows('page')) {
    const file = String(row.warc_file)
    if (!files.has(file)) yield absent(file, archive)
    files.add(file)
    yield verdictOn('page', row, String(row.url), await faultsOf('page', row, store, rebuilt))
  }
  let checked = 0
  for await (const row of store.rows('bulletin')) {
    for await (const verdict of verifyBulletin(row, store, rebuilt, archive, sources)) {
      if (verdict.kind !== 'bulletin') checked++
      yield verdict
    }
  }
  for await (const row of store.rows('change')) {
    // What other rules once read differently can't be told from the archive: it is the store's own memory.
    if (row.cause !== 'rules')
      yield verdictOn('change', row, String(row.bulletin), await faultsOf('change', row, store, rebuilt))
  }
  yield* orphans(store, checked)
  yield* missing(store, rebuilt)
}

// Each once: of workers on several machines, all that fails behind it may fail of it alone.
function absent(file: string, { folder }: Archive): Verdict {
  const fault = 'the store names it, and it is not here: copy it from the machine that wrote it'
  return { kind: 'warc', id: file, where: folder, faults: [fault] }
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
    ...(await faultsOf('bulletin', row, store, rebuilt)),
  ]
  yield { kind: 'bulletin', id: `${String(row.id)} revision ${String(row.revision)}`, where: url, faults }
  const others = await rebuilt.rowsLike('record', { bulletin: row.id ?? null, revision: row.revision ?? null }, 2)
  const byKey = new Map(others.map((other) => [keyOf(other), other]))
  const own = await store.rowsLike('record', { bulletin: row.id ?? null, revision: row.revision ?? null }, 2)
  const times = Map.groupBy(own, keyOf)
  for (const record of own) {
    const told = parsed(record.json) as { start?: number; end?: number; quote?: string; text?: string }
    yield verdictOn(String(record.kind), record, url, [
      ...schemaFaults(String(record.kind), record),
      ...quoteFaults(told, text ?? '', search),
      ...unlike(record, byKey.get(keyOf(record))),
      ...doubled(times.get(keyOf(record))?.length ?? 1),
    ])
  }
}

function keyOf({ kind, id }: IndexRow): string {
  return `${String(kind)} ${String(id)}`
}

function verdictOn(kind: string, row: IndexRow, where: string, faults: readonly string[]): Verdict {
  return { kind, id: String(row.id ?? row.warc_record), where, faults }
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

async function faultsOf(table: IndexTable, row: IndexRow, store: Store, rebuilt: Store): Promise<string[]> {
  const [own, [other]] = [await store.rowsLike(table, row), await rebuilt.rowsLike(table, row)]
  return [...unlike(row, other), ...doubled(own.length)]
}

function doubled(times: number): string[] {
  return times > 1 ? [`the store has it ${times} times`] : []
}

async function* orphans(store: Store, checked: number): AsyncGenerator<Verdict> {
  let rows = 0
  for await (const _row of store.rows('record')) rows++
  if (rows === checked) return
  yield { kind: 'store', id: 'record', where: store.path, faults: [`${rows - checked} records belong to no bulletin`] }
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
