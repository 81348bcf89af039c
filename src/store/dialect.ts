// The little in which the databases differ, beside how they are reached. All other SQL is one text (statements.ts).

export interface Dialect {
  /** A statement that makes a table, as this database takes it. */
  define(statement: string): string
  /** Asks for what is in the database and none of ours: views, triggers, by type and name. */
  readonly strangers: string
}

export const SQLITE: Dialect = {
  define: (statement) => statement,
  strangers: `SELECT type || ' ' || name AS name FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY name`,
}

// A server sorts by the letters of the language that it was set up in. Ours are compared as SQLite compares them, byte by byte.
export const POSTGRES: Dialect = {
  define: (statement) => statement.replaceAll(' TEXT', ' TEXT COLLATE "C"'),
  strangers: `SELECT 'view ' || table_name AS name FROM information_schema.views WHERE table_schema = current_schema()
    UNION SELECT 'trigger ' || trigger_name FROM information_schema.triggers WHERE trigger_schema = current_schema()
    UNION SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = current_schema() AND rulename <> '_RETURN' ORDER BY name`,
}
