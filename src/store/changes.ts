// What became of each record from one reading of a bulletin to the next: a row each for what was added, changed or withdrawn.
import type { BulletinRecord } from '../records.ts'
import { contentOf, type Row } from './content.ts'
import type { Database } from './database.ts'
import type { Pairing } from './pairing.ts'
import * as sql from './statements.ts'

/** The reading that shows the changes. */
export interface ChangeBase {
  readonly bulletin: string
  readonly revision: number
  readonly cause: 'page' | 'rules'
  /** Blank where the page was edited: that is so whatever rules read it. */
  readonly rulesVersion: string
  readonly at: string
}

/** True where the record says the same as before. */
export function saysTheSame(row: Row, { before, today }: Pairing): boolean {
  const old = before.get(row)
  return old !== undefined && contentOf(today(old)) === row.content
}

/** Writes the changes of a reading; `bulletins`: the bulletin's own record before and after. */
export async function putChanges(
  db: Database,
  { bulletin, revision, cause, rulesVersion, at }: ChangeBase,
  rows: readonly Row[],
  pairing: Pairing,
  bulletins: readonly [BulletinRecord, BulletinRecord],
): Promise<void> {
  const put = (kind: string, id: string, what: string, before: string | null, after: string | null): Promise<unknown> =>
    db.all(sql.PUT_CHANGE, bulletin, revision, cause, rulesVersion, kind, id, what, at, before, after)
  for (const row of rows) {
    const old = pairing.before.get(row)
    if (old === undefined) await put(row.kind, row.id, 'added', null, row.json)
    else if (!saysTheSame(row, pairing)) await put(row.kind, row.id, 'changed', old.json, row.json)
  }
  for (const old of pairing.gone) await put(old.kind, old.id, 'withdrawn', old.json, null)
  const [was, is] = bulletins.map(headOf)
  if (was !== is) await put('bulletin', bulletin, 'changed', was ?? null, is ?? null)
}

// What a bulletin says of itself. Its text is told by its records.
function headOf({ title, period, published, language }: BulletinRecord): string {
  return JSON.stringify({ title, period, published, language })
}
