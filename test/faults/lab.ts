// A place of its own for one row of the conformance suite: servers, an archive, and what stands in them afterwards.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FetchAccount } from '../../src/fetch/account.ts'
import type { Archive } from '../../src/fetch/archive.ts'
import { openArchive } from '../../src/fetch/archive.ts'
import { headerOf } from '../../src/fetch/headers.ts'
import type { Limits } from '../../src/fetch/limits.ts'
import type { FetchOptions } from '../../src/fetch/run.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import type { WarcRecord } from '../../src/fetch/warc-read.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import type { Source } from '../../src/sources/source.ts'
import type { Handler, Hostile } from './server.ts'
import { serve, sourceOf } from './server.ts'

/** Limits of time that a test can wait for, and that a busy machine still keeps with a page that is there. */
export const QUICK: Partial<Limits> = { headersMs: 1000, idleMs: 1000, totalMs: 2500, backoffMs: 5, attempts: 3 }
export const USER_AGENT = 'bulletins/test (+desk@example.org)'

export interface Fetched extends FetchAccount {
  /** Paths of the pages that were handed on. */
  readonly pages: readonly string[]
  /** Path and code of each failure. */
  readonly codes: readonly string[]
}

/** An answer of the archive. */
export interface Kept {
  readonly path: string
  readonly status: number
  readonly record: WarcRecord
}

export interface Lab {
  readonly folder: string
  archive: Archive
  serve(handlers: Readonly<Record<string, Handler>>): Promise<Hostile>
  fetch(server: Hostile, changes?: Partial<Source>, options?: Partial<FetchOptions>): Promise<Fetched>
  /** The answers in the archive (responses and revisits). */
  kept(): Kept[]
  /** The archive closed and opened again, as by the next run. */
  reopen(): Promise<void>
}

/** Does the work in a new place, then looks whether the archive is sound and has each answer that the fetcher counted. */
export async function inLab(work: (lab: Lab) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const servers: Hostile[] = []
  let answers = 0
  const lab: Lab = {
    folder,
    archive: openArchive(folder, { write: true, userAgent: USER_AGENT }),
    async serve(handlers) {
      const server = await serve(handlers)
      servers.push(server)
      return server
    },
    async fetch(server, changes = {}, { limits, onEvent, ...options } = {}) {
      const pages: string[] = []
      const account = await fetchSource(sourceOf(server.host, changes), {
        archive: lab.archive,
        userAgent: USER_AGENT,
        limits: { ...QUICK, ...limits },
        ...options,
        onEvent: (event) => {
          if (event.kind === 'page') pages.push(pathOf(event.url))
          onEvent?.(event)
        },
      })
      answers += Object.values(account.statuses).reduce((sum, count) => sum + count, 0)
      return { ...account, pages, codes: account.failures.map(({ url, code }) => `${pathOf(url)} ${code}`) }
    },
    kept: () => recordsOf(lab.archive).flatMap(keptOf),
    async reopen() {
      await lab.archive.close()
      lab.archive = openArchive(folder, { write: true, userAgent: USER_AGENT })
    },
  }
  try {
    await work(lab)
    await lab.archive.close()
    assertSound(recordsOf(lab.archive), answers)
  } finally {
    await lab.archive.close()
    for (const server of servers) await server.close()
    rmSync(folder, { recursive: true })
  }
}

/** Path and query of an address. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** The records of an archive; throws where one is damaged. */
export function recordsOf(archive: Pick<Archive, 'files'>): WarcRecord[] {
  return archive.files().flatMap((file) =>
    [...readWarc(file)].map((item) => {
      if ('damage' in item) throw item.damage
      return item
    }),
  )
}

function keptOf(record: WarcRecord): Kept[] {
  if (record.type !== 'response' && record.type !== 'revisit') return []
  const status = Number(record.block.toString('latin1', 9, 12))
  return [{ path: pathOf(record.url ?? ''), status, record }]
}

// Holds after every row, whatever the server did.
function assertSound(records: readonly WarcRecord[], answers: number): void {
  const kept = records.flatMap(keptOf)
  assert.equal(kept.length, answers, 'answers that were counted, and those in the archive')
  const beside = (type: string): number =>
    records.filter((record) => record.type === type && headerOf(record.fields, 'warc-concurrent-to') !== null).length
  assert.deepEqual([beside('request'), beside('metadata')], [answers, answers], 'a request and a note beside each')
  for (const { record } of kept) assert.match(headerOf(record.fields, 'warc-payload-digest') ?? '', /^sha256:/u)
}
