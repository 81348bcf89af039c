import type { Archive } from '../../src/fetch/archive.ts'
import type { Store } from '../../src/store/store.ts'
import { sample } from '../store/pages.ts'

/** Reads into the store what the archive has and the store has not: a stand-in for the pipeline, which reads numbers alone. */
export async function readInto(store: Store, archive: Archive, told: () => unknown = () => undefined): Promise<void> {
  const done = await store.readRecords()
  for (const item of archive.pages([], (recordId) => done.has(recordId))) {
    if ('error' in item) throw item.error
    const { page, place } = item
    const text = Buffer.from(page.bytes).toString()
    const retrieved = page.retrieved ?? ''
    await store.put(item, sample({ url: page.url, text, record: place.recordId, retrieved, period: null }).read)
    told()
  }
  await store.settleEditions()
}
