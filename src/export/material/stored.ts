// From the store, whose records come kind by kind, to the bulletins with their records.
import type { Reading } from '../../model.ts'
import type { KindRecords, Lists, RecordKind } from '../../record/kinds.ts'
import { emptyLists, listOf, RECORD_KINDS } from '../../record/kinds.ts'
import type { Store } from '../../store/store.ts'
import type { ExportBulletin, Times } from '../input.ts'

interface Open {
  readonly reading: Pick<Reading, 'bulletin'> & Lists
  readonly times: Map<object, Times>
  readonly withdrawn: string | null
}

/** The current bulletins of a store, with all their records in memory. */
export async function storedBulletins(store: Pick<Store, 'bulletins' | 'records'>): Promise<ExportBulletin[]> {
  const open = new Map<string, Open>()
  for await (const { record, withdrawn, ...times } of store.bulletins()) {
    open.set(record.id, {
      reading: { bulletin: record, ...emptyLists() },
      times: new Map([[record, times]]),
      withdrawn,
    })
  }
  for (const kind of RECORD_KINDS) {
    for await (const { record, ...times } of store.records(kind)) {
      const home = open.get(record.bulletin)
      if (home === undefined) continue
      const list = home.reading[listOf(kind)] as KindRecords[RecordKind][]
      list.push(record)
      home.times.set(record, times)
    }
  }
  return [...open.values()]
}
