// What the archives of all workers have of a lane, kept in the store: enough to ask "has it changed?" on whichever machine. Of an address
// it is written together with what was read there, so that a page whose worker died before it was read counts as never fetched.
import { join } from 'node:path'
import type { Archive } from '../fetch/archive.ts'
import type { Absence, ArchiveIndex } from '../fetch/archive-index.ts'
import { emptyIndex } from '../fetch/archive-index.ts'
import type { RunState } from '../fetch/run-state.ts'
import type { Source } from '../sources/source.ts'
import type { HeldPage, KnownRow, Shared } from '../store/shared.ts'
import type { Store } from '../store/store.ts'
import { addressesIn, enterJson, entryIn, joinedEntry, jsonOf } from './lane-entry.ts'

export interface LaneIndex {
  readonly index: ArchiveIndex
  /** The archive, whose writes are kept in mind until they are saved. */
  watched(archive: Archive): Archive
  /** Saves what is known of an address, of which a page was read. */
  save(inside: Store, url: string): Promise<void>
  /** Saves what was written in this lane. */
  saveAll(inside: Store): Promise<void>
}

/** What is known of a lane, and of its sources what the store holds without it; `folder`: where this machine has its archive. */
export async function openLaneIndex(
  { shared }: Store,
  lane: string,
  sources: readonly Source[],
  folder: string,
): Promise<LaneIndex> {
  const index = indexFrom(await shared.known(lane), folder)
  for (const { id } of sources) await enterHeld(index, id, shared, folder)
  const written = new Set<string>()
  const save = async (inside: Store, url: string): Promise<void> => {
    if (written.has(url))
      await inside.shared.putKnown(lane, { kind: 'address', name: url, json: jsonOf(entryIn(index, url)) })
  }
  return {
    index,
    save,
    watched: (archive) => ({
      ...archive,
      async write(exchange, note, details) {
        const done = await archive.write(exchange, note, details)
        written.add(exchange.url)
        return done
      },
      async note(note) {
        await archive.note(note)
        const state = JSON.stringify(index.runs.get(note.source))
        await shared.putKnown(lane, { kind: 'run', name: note.source, json: state })
      },
    }),
    // Again what was saved before: a transaction that is undone may be tried once more.
    async saveAll(inside) {
      for (const url of written) await save(inside, url)
    },
  }
}

function indexFrom(rows: readonly KnownRow[], folder: string): ArchiveIndex {
  const index = emptyIndex()
  for (const { kind, name, json } of rows) {
    if (kind === 'run') index.runs.set(name, JSON.parse(json) as RunState)
    else enterJson(index, name, json, folder)
  }
  return index
}

// Pages that were read out of an archive of which nothing else is known here: not to be asked for before it is their time.
async function enterHeld(index: ArchiveIndex, source: string, shared: Shared, folder: string): Promise<void> {
  const records = new Set([...index.last.values()].map(({ place }) => place.recordId))
  const latest = new Map<string, HeldPage>()
  for (const page of await shared.heldPages(source)) latest.set(page.url, page)
  const shifts = Map.groupBy(await shared.heldShifts(source), ({ url }) => url)
  for (const [url, { warc_record: recordId, warc_file, warc_position: offset, retrieved: date }] of latest) {
    if (index.last.has(url) || records.has(recordId)) continue
    const place = { file: join(folder, warc_file), offset, recordId }
    index.last.set(url, { place, date, checked: date, payloadDigest: '', validators: {} })
    index.bulletins.set(url, { url, source })
    const absences = absencesIn(shifts.get(url) ?? [])
    if (absences.length > 0) index.absences.set(url, absences)
  }
}

function absencesIn(shifts: readonly { readonly what: string; readonly at: string }[]): Absence[] {
  const absences: Absence[] = []
  for (const { what, at } of shifts) {
    const open = absences.at(-1)
    if (what === 'withdrawn') absences.push({ since: at, until: null })
    else if (open !== undefined) absences[absences.length - 1] = { ...open, until: at }
  }
  return absences
}

// Who looks at the store waits for a transaction of those who write.
const AT_ONCE = 500

/** Tells the store what an archive has of a lane, where it knows nothing of it, or has older word. */
export async function teachLane(store: Store, lane: string, learnt: ArchiveIndex): Promise<void> {
  const rows = await store.shared.known(lane)
  const known = new Map(rows.map(({ kind, name, json }) => [`${kind} ${name}`, json]))
  const news = newsIn(learnt, known)
  for (let at = 0; at < news.length; at += AT_ONCE) {
    await store.within(async ({ shared }) => {
      for (const row of news.slice(at, at + AT_ONCE))
        await shared.teach(lane, row, known.get(`${row.kind} ${row.name}`) ?? null)
    }, `known ${lane}`)
  }
}

function newsIn(learnt: ArchiveIndex, known: ReadonlyMap<string, string>): KnownRow[] {
  const addresses = [...addressesIn(learnt)].map((name): KnownRow => {
    const before = known.get(`address ${name}`)
    const entry = entryIn(learnt, name)
    const json = jsonOf(before === undefined ? entry : joinedEntry(JSON.parse(before) as object, entry))
    return { kind: 'address', name, json }
  })
  const runs = [...learnt.runs].filter(([name, { at }]) => {
    const { at: before = '' } = JSON.parse(known.get(`run ${name}`) ?? '{}') as Partial<RunState>
    return before < at
  })
  return [
    ...addresses.filter(({ name, json }) => json !== known.get(`address ${name}`)),
    ...runs.map(([name, state]): KnownRow => ({ kind: 'run', name, json: JSON.stringify(state) })),
  ]
}
