// From the store, whose records come kind by kind, to the bulletins with their records.
import type { Reading } from '../../model.ts'
import type { KindRecords, RecordKind, Store } from '../../store/store.ts'
import type { ExportBulletin, Times } from '../input.ts'

const LISTS = {
  incident: 'incidents',
  date: 'dates',
  article: 'articles',
  amount: 'amounts',
  penalty: 'penalties',
  sanction: 'sanctions',
  person: 'people',
  outlet: 'outlets',
  place: 'places',
  statistic: 'statistics',
  issue: 'issues',
  rejected: 'rejected',
} as const satisfies Readonly<Record<RecordKind, keyof Reading>>

interface Open {
  readonly reading: {
    readonly [list in keyof Reading]: Reading[list] extends readonly (infer R)[] ? R[] : Reading[list]
  }
  readonly times: Map<object, Times>
  readonly withdrawn: string | null
}

/** The current bulletins of a store, with all their records in memory. */
export async function storedBulletins(store: Pick<Store, 'bulletins' | 'records'>): Promise<ExportBulletin[]> {
  const open = new Map<string, Open>()
  for await (const { record, withdrawn, ...times } of store.bulletins()) {
    const lists = {
      incidents: [], dates: [], articles: [], amounts: [], penalties: [], sanctions: [],
      people: [], outlets: [], places: [], statistics: [], issues: [], rejected: [],
    } // prettier-ignore
    open.set(record.id, { reading: { bulletin: record, ...lists }, times: new Map([[record, times]]), withdrawn })
  }
  for (const kind of Object.keys(LISTS) as RecordKind[]) {
    for await (const { record, ...times } of store.records(kind)) {
      const home = open.get(record.bulletin)
      if (home === undefined) continue
      const list = home.reading[LISTS[kind]] as KindRecords[RecordKind][]
      list.push(record)
      home.times.set(record, times)
    }
  }
  return [...open.values()]
}
