// What the archives of all workers know of a lane, kept in the store: enough to ask "has it changed?" on whichever machine. Of an address
// it is written together with what was read there, so that a page whose worker died before it was read counts as never fetched.
import { join } from 'node:path'
import type { Archive } from '../fetch/archive.ts'
import type { ArchiveIndex } from '../fetch/archive-index.ts'
import { emptyIndex } from '../fetch/archive-index.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import type { Store } from '../store/store.ts'

const TABLES = ['bulletins', 'last', 'answers', 'absences'] as const

export interface KnownLane {
  readonly index: ArchiveIndex
  /** The archive, whose writes are kept in mind until they are saved. */
  watched(archive: Archive): Archive
  /** Saves what is known of an address, of which a page was read. */
  save(inside: Store, url: string): Promise<void>
  /** Saves what is not saved yet. */
  saveAll(inside: Store): Promise<void>
}

/** What is known of a lane; `folder`: where this machine has its archive. */
export async function openKnown(store: Store, lane: string, folder: string): Promise<KnownLane> {
  const index = indexFrom(await store.shared.known(lane), folder)
  const unsaved = new Set<string>()
  const save = async (inside: Store, url: string): Promise<void> => {
    if (!unsaved.has(url)) return
    await inside.shared.putKnown(lane, { kind: 'address', name: url, json: jsonOf(index, url) })
    unsaved.delete(url)
  }
  return {
    index,
    save,
    watched: (archive) => ({
      ...archive,
      async write(exchange, note, details) {
        const written = await archive.write(exchange, note, details)
        unsaved.add(exchange.url)
        return written
      },
      async note(note) {
        await archive.note(note)
        const state = JSON.stringify(index.runs.get(note.source))
        await store.shared.putKnown(lane, { kind: 'run', name: note.source, json: state })
      },
    }),
    async saveAll(inside) {
      for (const url of [...unsaved]) await save(inside, url)
    },
  }
}

interface Known {
  readonly kind: 'address' | 'run'
  readonly name: string
  readonly json: string
}

function indexFrom(rows: readonly Known[], folder: string): ArchiveIndex {
  const index = emptyIndex()
  for (const { kind, name, json } of rows) {
    if (kind === 'run') index.runs.set(name, JSON.parse(json) as never)
    else {
      const entry = JSON.parse(json, (key, value: unknown) => (key === 'file' ? join(folder, String(value)) : value)) as Readonly<Record<string, unknown>> // prettier-ignore
      for (const table of TABLES) if (entry[table] !== undefined) index[table].set(name, entry[table] as never)
    }
  }
  return index
}

// Of a file its name in the archive alone: the folder is another on each machine.
function jsonOf(index: ArchiveIndex, url: string): string {
  const entry = Object.fromEntries(TABLES.map((table) => [table, index[table].get(url)]))
  return JSON.stringify(entry, (key, value: unknown) => (key === 'file' ? archiveName(String(value)) : value))
}
