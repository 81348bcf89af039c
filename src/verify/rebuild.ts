import { BulletinError, internalError } from '../errors.ts'
import type { Archive } from '../fetch/archive.ts'
import type { Packs } from '../packs.ts'
import { readBulletin } from '../pipeline.ts'
import { RULES_VERSION } from '../record/version.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'

/** Reads all of the archive into an empty store. Damaged records are left out. */
export async function rebuild(store: Store, archive: Archive, sources: readonly Source[], packs: Packs): Promise<void> {
  for (const item of archive.pages(sources)) {
    if ('error' in item) continue
    try {
      await store.put(item, readBulletin(item.page, packs))
    } catch (error) {
      const failure = error instanceof BulletinError ? error : internalError(error, item.page.url)
      await store.putUnread(item, failure, RULES_VERSION)
    }
  }
  await store.setWithdrawn(archive.absences())
  await store.settleEditions()
}
