import type { Dialect } from './dialect.ts'

/** What a column holds. Booleans are 0 and 1, times are ISO text, JSON is text: alike in SQLite and PostgreSQL. */
export type SqlValue = string | number | null

/** A database, whichever: the same SQL text (`$1` …, ON CONFLICT) runs on each. */
export interface Database {
  /** Where it is, for people: never with a password. */
  readonly path: string
  readonly dialect: Dialect
  all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row[]>
  /** Rows one at a time. Nothing may be written in between. */
  each<Row>(sql: string, ...values: readonly SqlValue[]): AsyncIterable<Row>
  /** All of it or nothing. Those about the same thing (an address, the editions) run one after the other, whoever runs them. */
  transaction<T>(work: (database: Database) => Promise<T>, about?: string): Promise<T>
  /** Milliseconds since 1970 by the one clock that all who use the database share. */
  now(): Promise<number>
  /** On a server: a statement of another program, its queue, in the same transaction. */
  readonly foreign?: (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>
  close(): Promise<void>
}
