// What files of the archive say is told to the store, where it knows nothing of it or has older word: to be known on whichever machine.
import type { ArchiveIndex } from '../fetch/archive-index.ts'
import { emptyIndex } from '../fetch/archive-index.ts'
import type { Word } from '../fetch/archive-reading.ts'
import type { RunState } from '../fetch/run-state.ts'
import type { KnownRow, Shared } from '../store/shared.ts'
import type { Store } from '../store/store.ts'
import { enterJson, entryIn, joinedEntry, jsonOf, timeOf } from './lane-entry.ts'

// Who looks at the store waits for a transaction of those who write.
const AT_ONCE = 500

/** Tells the store what words, in the order of time, say of a lane. `folder`: where this machine has its archive. */
export async function teachLane(store: Store, lane: string, words: readonly Word[], folder: string): Promise<void> {
  const known = await knownOf(store.shared, lane, words)
  const news = newsIn(words, known, folder)
  const turn = await store.shared.nextTurn(lane)
  for (let at = 0; at < news.length; at += AT_ONCE) {
    await store.within(async ({ shared }) => {
      for (const row of news.slice(at, at + AT_ONCE)) await shared.teach(lane, row, known.get(keyOf(row)) ?? null, turn)
    }, `known ${lane}`)
  }
}

/** By `keyOf`, JSON. */
type Known = ReadonlyMap<string, string>

function keyOf({ kind, name }: Pick<KnownRow, 'kind' | 'name'>): string {
  return `${kind} ${name}`
}

/** What is known of that which the words are of. */
async function knownOf(shared: Shared, lane: string, words: readonly Word[]): Promise<Known> {
  const addresses = await shared.knownAmong(lane, 'address', [...namesIn(words, 'address')])
  const runs = await shared.knownAmong(lane, 'run', [...namesIn(words, 'run')])
  return new Map([...addresses, ...runs].map((row) => [keyOf(row), row.json]))
}

function namesIn(words: readonly Word[], kind: 'address' | 'run'): Set<string> {
  return new Set(words.flatMap(({ url, source }) => (kind === 'address' ? url : url === null ? source : null) ?? []))
}

function newsIn(words: readonly Word[], known: Known, folder: string): KnownRow[] {
  const [index, older] = [emptyIndex(), emptyIndex()]
  for (const name of namesIn(words, 'address')) enterJson(index, name, known.get(`address ${name}`) ?? '{}', folder)
  const told = new Map([...namesIn(words, 'address')].map((url) => [url, timeOf(entryIn(index, url))]))
  for (const name of namesIn(words, 'run')) {
    const json = known.get(`run ${name}`)
    if (json !== undefined) index.runs.set(name, JSON.parse(json) as RunState)
  }
  for (const word of words) enterWord(word, index, older, told)
  const addresses = [...namesIn(words, 'address')].map((name): KnownRow => {
    const [entry, before] = [entryIn(index, name), entryIn(older, name)]
    return { kind: 'address', name, json: jsonOf(timeOf(before) === '' ? entry : joinedEntry(before, entry)) }
  })
  const runs = [...index.runs].map(([name, state]): KnownRow => ({ kind: 'run', name, json: JSON.stringify(state) }))
  return [...addresses, ...runs].filter((row) => row.json !== known.get(keyOf(row)))
}

// What is newer than what is known goes on with it; what is older (of another machine, or heard a second time) makes a word of its own.
function enterWord(
  { at, url, source, enter }: Word,
  index: ArchiveIndex,
  older: ArchiveIndex,
  told: ReadonlyMap<string, string>,
): void {
  if (url === null) {
    if (at >= (index.runs.get(source ?? '')?.at ?? '')) enter(index)
  } else if (at > (told.get(url) ?? '')) enter(index)
  else {
    const last = index.last.get(url)
    // "The same as before" says nothing without what was before.
    if (!older.last.has(url) && last !== undefined && last.date < at)
      older.last.set(url, { ...last, checked: last.date })
    enter(older)
  }
}
