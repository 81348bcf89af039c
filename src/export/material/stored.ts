// From the store, whose records come one by one, to the bulletins with their records.
import type { Reading } from '../../model.ts'
import type { KindRecords, Lists, RecordKind } from '../../record/kinds.ts'
import { emptyLists, listOf, RECORD_KINDS } from '../../record/kinds.ts'
import type { Store, Stored, StoredBulletin } from '../../store/store.ts'
import type { Bulletins, ExportBulletin, Times } from '../input.ts'
import { inOrder } from './bulletins.ts'

interface Open {
  readonly reading: Pick<Reading, 'bulletin'> & Lists
  readonly times: Map<object, Times>
  readonly withdrawn: string | null
}

/** The current bulletins of a store, which are read when they are wanted, `atOnce` at a time. */
export async function bulletinsIn(store: Pick<Store, 'bulletinFacts' | 'bulletinsWith'>, atOnce = AT_ONCE): Promise<Bulletins> {
  return {
    facts: inOrder(await store.bulletinFacts()),
    async *load(ids) {
      for (let at = 0; at < ids.length; at += atOnce) yield* await loaded(store, ids.slice(at, at + atOnce))
    },
  }
} // prettier-ignore

const AT_ONCE = 50

async function loaded(store: Pick<Store, 'bulletinsWith'>, ids: readonly string[]): Promise<ExportBulletin[]> {
  const { bulletins, records } = await store.bulletinsWith(ids)
  const open = new Map(bulletins.map((bulletin) => [bulletin.record.id, opened(bulletin)]))
  for (const stored of records) {
    const home = open.get(stored.bulletin)
    if (home !== undefined) put(home, stored.kind, stored)
  }
  return ids.flatMap((id) => open.get(id) ?? [])
}

/** The current bulletins of a store, with all their records in memory. */
export async function storedBulletins(store: Pick<Store, 'bulletins' | 'records'>): Promise<ExportBulletin[]> {
  const open = new Map<string, Open>()
  for await (const bulletin of store.bulletins()) open.set(bulletin.record.id, opened(bulletin))
  for (const kind of RECORD_KINDS) {
    for await (const stored of store.records(kind)) {
      const home = open.get(stored.record.bulletin)
      if (home !== undefined) put(home, kind, stored)
    }
  }
  return [...open.values()]
}

/** Those of the current bulletins that have these ids, in the order of the ids. The others are not read. */
export async function someBulletins(
  store: Pick<Store, 'findBulletin' | 'recordsOf'>,
  ids: Iterable<string>,
): Promise<ExportBulletin[]> {
  const some: Open[] = []
  for (const id of ids) {
    const bulletin = await store.findBulletin(id)
    if (bulletin === null) continue
    const home = opened(bulletin)
    for await (const stored of store.recordsOf(id)) put(home, stored.kind, stored)
    some.push(home)
  }
  return some
}

function opened({ record, withdrawn, first_seen, last_changed }: StoredBulletin): Open {
  const times = new Map<object, Times>([[record, { first_seen, last_changed }]])
  return { reading: { bulletin: record, ...emptyLists() }, times, withdrawn }
}

function put({ reading, times }: Open, kind: RecordKind, { record, first_seen, last_changed }: Stored<KindRecords[RecordKind]>): void {
  const list = reading[listOf(kind)] as KindRecords[RecordKind][]
  list.push(record)
  times.set(record, { first_seen, last_changed })
} // prettier-ignore
