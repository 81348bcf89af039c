// What all who write to a store know of its sources, laid over what one archive says: the pages may lie on other machines.
import type { ArchiveIndex } from '../fetch/archive-index.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import { hostLanes, nameOf, siteOfSource } from './engine.ts'
import { addressesIn, enterEntry, entryIn, joinedEntry, timeOf } from './lane-entry.ts'
import { openLaneIndex } from './lane-index.ts'

/** Loads it; gives what puts it into the index of the archive in `folder`. Of each matter the later word holds. */
export async function knownElsewhere(
  store: Store,
  sources: readonly Source[],
  folder: string,
): Promise<(own: ArchiveIndex) => void> {
  const indexes: ArchiveIndex[] = []
  for (const lane of hostLanes(sources)) {
    const chosen = sources.filter((source) => siteOfSource(source) === lane.key)
    indexes.push((await openLaneIndex(store, nameOf(lane), chosen, folder)).index)
  }
  return (own) => {
    for (const index of indexes) enterAll(index, own)
  }
}

function enterAll(index: ArchiveIndex, own: ArchiveIndex): void {
  for (const url of addressesIn(index)) {
    const [mine, theirs] = [entryIn(own, url), entryIn(index, url)]
    const isOlder = timeOf(theirs) < timeOf(mine)
    enterEntry(own, url, isOlder ? joinedEntry(theirs, mine) : joinedEntry(mine, theirs))
  }
  for (const [source, state] of index.runs) {
    if ((own.runs.get(source)?.at ?? '') < state.at) own.runs.set(source, state)
  }
}
