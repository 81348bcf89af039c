// The tables of a store: made where they are missing, made anew where they are of another version.
import { BulletinError } from '../errors.ts'
import type { Database } from './database.ts'
import * as sql from './statements.ts'

/** Makes them; true where they were made anew. `rebuild`: those of another version may be dropped. Throws `store-damaged`. */
export async function preparedTables(db: Database, rebuild: boolean): Promise<boolean> {
  try {
    return await db.transaction((inside) => prepare(inside, rebuild), 'tables')
  } catch (cause) {
    throw noStore(cause, db)
  }
}

// Tables of the same names that others made.
function noStore(cause: unknown, { path }: Database): BulletinError {
  if (cause instanceof BulletinError) return cause
  const got = cause instanceof Error ? cause.message : String(cause)
  return new BulletinError('store-damaged', `Expected a store, got ${got}, in ${path}`, { cause })
}

async function prepare(db: Database, rebuild: boolean): Promise<boolean> {
  for (const table of sql.KEPT_TABLES) await db.all(db.dialect.define(table))
  const [found] = await db.all<{ value: string }>(sql.GET_META, 'schema')
  if (found?.value === sql.SCHEMA_VERSION) return false
  if (found !== undefined && !rebuild) throw otherVersion(found.value, db)
  for (const statement of [...sql.DROP_INDEX, ...sql.INDEX_TABLES]) await db.all(db.dialect.define(statement))
  await db.all(sql.SET_META, 'schema', sql.SCHEMA_VERSION)
  return true
}

/** For who only reads a store that is there already. Throws `store-damaged` where it is of another version. */
export async function checkTables(db: Database): Promise<void> {
  const [found] = await db.all<{ value: string }>(sql.GET_META, 'schema').catch((cause: unknown) => {
    throw noStore(cause, db)
  })
  if (found?.value !== sql.SCHEMA_VERSION) throw otherVersion(found?.value ?? 'none', db)
}

function otherVersion(found: string, { path }: Database): BulletinError {
  return new BulletinError(
    'store-damaged',
    `Expected a store of version ${sql.SCHEMA_VERSION}, got ${found} (\`bulletins extract\` rebuilds it from the archive), in ${path}`,
  )
}
