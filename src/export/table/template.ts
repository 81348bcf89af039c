// A template chooses tables and columns: a newspaper that wants eight columns of fines gets eight columns of fines.
import { BulletinError } from '../../errors.ts'
import type { Table } from './table.ts'

/** Names of tables, and of each the columns in the order wanted; null: all of them. */
export type Template = Readonly<Record<string, readonly string[] | null>>

/** The tables that a template names, in its order, with its columns. Throws `usage` for a table or a column that isn't there. */
export function tablesAsIn(template: Template, tables: readonly Table[]): Table[] {
  const chosen = Object.entries(template).map(([name, columns]) => {
    const table = found(tables, name, 'a table', '--template')
    return columns === null ? table : narrowed(table, columns)
  })
  // A key leads to an id: a table without its own can't be led to.
  const names = new Set(chosen.filter(({ primaryKey }) => primaryKey.includes('id')).map(({ name }) => name))
  return chosen.map((table) => ({ ...table, foreignKeys: table.foreignKeys.filter((key) => names.has(key.table)) }))
}

function narrowed(table: Table, names: readonly string[]): Table {
  const columns = names.map((name) => found(table.columns, name, 'a column', `${table.name} of --template`))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new BulletinError('usage', `Expected each column once, got ${twice} twice, in ${table.name} of --template`) // prettier-ignore
  const at = columns.map((column) => table.columns.indexOf(column))
  const { rows } = table
  return {
    ...table,
    columns,
    primaryKey: table.primaryKey.every((name) => names.includes(name)) ? table.primaryKey : [],
    foreignKeys: table.foreignKeys.filter(({ column }) => names.includes(column)),
    rows: {
      length: rows.length,
      *[Symbol.iterator]() {
        for (const row of rows) yield at.map((index) => row[index] ?? null)
      },
    },
  }
}

function found<T extends { readonly name: string }>(list: readonly T[], name: string, what: string, where: string): T {
  const one = list.find((candidate) => candidate.name === name)
  if (one !== undefined) return one
  const known = list.map((candidate) => candidate.name).join(', ')
  throw new BulletinError('usage', `Expected ${what} (one of ${known}), got ${JSON.stringify(name)}, in ${where}`)
}
