// DuckDB, as far as the tests need it: one question, rows of JSON values. Its package is not one of ours, nor are its types.
import { outside } from './outside.ts'

type Json = null | boolean | number | string | readonly Json[]

interface Module {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRowsJson(): Json[][] }>
        closeSync(): void
      }>
      closeSync(): void
    }>
  }
}

/** Asks a database in memory; days and times are told in UTC. */
export async function askDuck(...statements: readonly string[]): Promise<Json[][]> {
  const { DuckDBInstance } = (await import(outside('duckdb') ?? '')) as Module
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    let rows: Json[][] = []
    for (const sql of [`SET TimeZone = 'UTC'`, ...statements])
      rows = (await connection.runAndReadAll(sql)).getRowsJson()
    return rows
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
