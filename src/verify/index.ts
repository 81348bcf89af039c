// Is what was kept still what was fetched, and does the store say what the archive says? Nothing is mended: it is told.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../fetch/archive.ts'
import type { Packs } from '../packs.ts'
import type { Source } from '../sources/source.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { verifyArchive } from './archive.ts'
import { rebuild } from './rebuild.ts'
import { verifyStore } from './store.ts'
import type { Verdict } from './verdict.ts'

export type { Verdict } from './verdict.ts'

export interface Means {
  readonly archive: Archive
  /** Null where there is none: then the archive alone is verified. */
  readonly store: Store | null
  readonly sources: readonly Source[]
  readonly packs: Packs
}

/** A verdict for each record of the archive, each seal, and each row of the store. */
export async function* verify({ archive, store, sources, packs }: Means): AsyncGenerator<Verdict> {
  for (const files of archive.parts()) yield* verifyArchive(files)
  if (store === null) return
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-verify-'))
  const rebuilt = await openStore(join(folder, 'rebuilt.db'), { write: true })
  try {
    await rebuild(rebuilt, archive, sources, packs)
    yield* verifyStore(store, rebuilt, archive, sources)
  } finally {
    await rebuilt.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
