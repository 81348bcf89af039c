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
import { enterJson, entryIn, jsonOf } from './lane-entry.ts'

/** What a worker keeps of a lane from one turn to the next: what was known of it, and in which turn. */
export interface KeptLane {
  readonly index: ArchiveIndex
  readonly turn: number
}

export interface LaneIndex extends KeptLane {
  /** The archive, whose writes are kept in mind until they are saved. */
  watched(archive: Archive): Archive
  /** Saves what is known of an address, of which a page was read. */
  save(inside: Store, url: string): Promise<void>
  /** Saves what was written in this lane. */
  saveAll(inside: Store): Promise<void>
}

/**
 * What is known of a lane, and of its sources what the store holds without it; `folder`: where this machine has its archive. What was kept
 * of the turn before is brought up to date, and used up: so a lane costs what is new of it, not each time all that is known.
 */
export async function openLaneIndex(
  { shared }: Store,
  lane: string,
  sources: readonly Source[],
  folder: string,
  kept: KeptLane | null = null,
): Promise<LaneIndex> {
  const turn = await shared.nextTurn(lane)
  const index = kept?.index ?? emptyIndex()
  // Who had the lane before that turn may have told something while it was under way.
  const rows = kept === null ? await shared.known(lane) : await shared.knownSince(lane, kept.turn - 1)
  enterRows(index, rows, folder)
  for (const { id } of sources) {
    const isHeld = kept === null || rows.some(({ kind, name }) => kind === 'held' && name === id)
    if (isHeld) await enterHeld(index, id, shared, folder)
  }
  const written = new Set<string>()
  const save = async (inside: Store, url: string): Promise<void> => {
    const row = { kind: 'address', name: url, json: jsonOf(entryIn(index, url)) } as const
    if (written.has(url)) await inside.shared.putKnown(lane, row, turn)
  }
  return {
    index,
    turn,
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
        await shared.putKnown(lane, { kind: 'run', name: note.source, json: state }, turn)
      },
    }),
    // Again what was saved before: a transaction that is undone may be tried once more.
    async saveAll(inside) {
      for (const url of written) await save(inside, url)
    },
  }
}

function enterRows(index: ArchiveIndex, rows: readonly KnownRow[], folder: string): void {
  for (const { kind, name, json } of rows) {
    if (kind === 'run') index.runs.set(name, JSON.parse(json) as RunState)
    else if (kind === 'address') enterJson(index, name, json, folder)
  }
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
