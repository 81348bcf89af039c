/** What a column holds. Booleans are 0 and 1, times are ISO text, JSON is text: alike in SQLite and PostgreSQL. */
export type SqlValue = string | number | null

/** A database, whichever: the same SQL text (`$1` …, ON CONFLICT) runs on each. Asynchronous, since a server would be. */
export interface Database {
  all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row[]>
  /** Rows one at a time. Nothing may be written in between. */
  each<Row>(sql: string, ...values: readonly SqlValue[]): AsyncIterable<Row>
  /** All of it or nothing. Transactions run one after the other. */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}
