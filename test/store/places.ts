// Where a store can be: the same tests hold for a file and for a server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { HAS_SERVER, openServer, statement, type Server } from './server.ts'

export const KINDS = ['SQLite', ...(HAS_SERVER ? ['PostgreSQL' as const] : [])] as const
export type Kind = 'SQLite' | 'PostgreSQL'

export interface Place {
  /** Path or address of a store that nobody has used yet. */
  fresh(): string
  /** Runs SQL behind the store's back. */
  raw(path: string, sql: string): Promise<void>
  close(): Promise<void>
}

/** A folder, or a server. */
export async function openPlace(kind: Kind): Promise<Place> {
  return kind === 'SQLite' ? openFolder() : onServer(await openServer())
}

function openFolder(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  let stores = 0
  return {
    fresh: () => join(folder, 'deep', String(stores++), 'bulletins.db'),
    raw(path, sql) {
      const raw = new DatabaseSync(path)
      raw.exec(sql)
      raw.close()
      return Promise.resolve()
    },
    close() {
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

function onServer(server: Server): Place {
  return {
    fresh: () => server.addressOf('test'),
    async raw(path, sql) {
      await statement(path, sql)
    },
    close: () => server.close(),
  }
}
