// Bulletins that are gone from their site, and those that came back. Told from the archive alone, so it is the same in a store made anew.
import type { Absence } from '../fetch/archive-index.ts'
import type { BulletinRecord } from '../records.ts'
import { atOnce } from './at-once.ts'
import type { Database } from './database.ts'
import * as sql from './statements.ts'

/** A bulletin that went or came back, with the time of the answer that showed it first. */
export interface Shift {
  readonly bulletin: string
  readonly what: 'withdrawn' | 'added'
  readonly at: string
}

interface CurrentRow {
  readonly id: string
  readonly url: string
  readonly first_seen: string
  readonly withdrawn: string | null
}

interface ShiftRow extends Shift {
  readonly revision: number
}

/** Marks the bulletins and writes their changes; gives those that were not told before. `absences`: by address, in the order of time. Of addresses that who tells them does not know (`knows`), nothing is said. */
export async function setWithdrawn(
  db: Database,
  absences: ReadonlyMap<string, readonly Absence[]>,
  knows: (url: string) => boolean = () => true,
): Promise<readonly Shift[]> {
  const told = Map.groupBy(await db.all<ShiftRow>(sql.SHIFTS), ({ bulletin }) => bulletin)
  const found: Shift[] = []
  for (const { id, url, first_seen, withdrawn } of await concerned(db, absences, told)) {
    if (!knows(url)) continue
    const own = (absences.get(url) ?? []).filter(({ since }) => since >= first_seen)
    const last = own.at(-1)
    const gone = last?.until === null ? last.since : null
    if (gone !== withdrawn) await db.all(sql.SET_WITHDRAWN, id, gone)
    found.push(...(await putShifts(db, id, own, told.get(id) ?? [])))
  }
  return found
}

/** The bulletins of which something is said now or was said before, in the order of their ids: of all others there is nothing to tell. */
async function concerned(
  db: Database,
  absences: ReadonlyMap<string, readonly Absence[]>,
  told: ReadonlyMap<string, readonly ShiftRow[]>,
): Promise<CurrentRow[]> {
  const rows = new Map<string, CurrentRow>()
  const asked = [[sql.CURRENT_AT, absences.keys()], [sql.CURRENT_AMONG, told.keys()]] as const // prettier-ignore
  for (const [text, values] of asked) {
    for (const places of atOnce([...values]))
      for (const row of await db.all<CurrentRow>(text, ...places)) rows.set(row.id, row)
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function putShifts(
  db: Database,
  bulletin: string,
  absences: readonly Absence[],
  told: readonly ShiftRow[],
): Promise<Shift[]> {
  if (absences.length === 0 && told.length === 0) return []
  const revisions = await db.all<{ revision: number; last_changed: string; json: string }>(sql.REVISIONS, bulletin)
  const revisionAt = (at: string) => revisions.findLast(({ last_changed }) => last_changed <= at) ?? revisions[0]
  await db.all(sql.DELETE_SHIFTS, bulletin)
  const shifts = absences.flatMap(({ since, until }) => [
    { bulletin, what: 'withdrawn' as const, at: since },
    ...(until === null ? [] : [{ bulletin, what: 'added' as const, at: until }]),
  ])
  for (const { what, at } of shifts) {
    const { revision = 1, json = '{}' } = revisionAt(at) ?? {}
    const sides = what === 'withdrawn' ? [headOf(json), null] : [null, headOf(json)]
    await db.all(sql.PUT_CHANGE, bulletin, revision, 'page', '', 'bulletin', bulletin, what, at, ...sides)
  }
  return shifts.filter(({ what, at }) => !told.some((old) => old.what === what && old.at === at))
}

function headOf(json: string): string {
  const { title, period, published, language, sha256, warc_record } = JSON.parse(json) as BulletinRecord
  return JSON.stringify({ title, period, published, language, sha256, warc_record })
}
