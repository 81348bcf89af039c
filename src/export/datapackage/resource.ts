// One file of the folder, as a resource: its name, what it is, and the columns of its table.
import { basename, extname } from 'node:path/posix'
import { CANONICAL, EXCEL_FORMS } from '../csv/index.ts'
import { GUARDED, UNGUARDED } from '../csv/formula-guard.ts'
import { FILE_KINDS, fileKind, folderOf } from '../files.ts'
import type { CsvLocale, ExportedFile } from '../input.ts'
import { tableLabels } from '../labels/index.ts'
import type { ForeignKey, Table } from '../table/table.ts'
import { fieldOf, fieldWords } from './field.ts'

/** A resource, as far as others need to know it. */
export interface Resource {
  readonly name: string
  readonly schema?: object
}

/** How a resource is told. */
export interface Telling {
  readonly locale: CsvLocale
  /** Name of a resource that describes the same columns, or null: then this one does. */
  readonly like: string | null
}

/** The table of these that a file holds, or null. */
export function tableIn(path: string, tables: readonly Table[]): Table | null {
  if (folderOf(path) === '') return null
  return tables.find(({ name }) => name === basename(path, extname(path))) ?? null
}

/** A file as a resource; `table` is the one that it holds. */
export function resourceOf({ path, bytes, sha256 }: ExportedFile, table: Table | null, telling: Telling): Resource {
  const folder = folderOf(path)
  const format = extname(path).slice(1)
  const { mediatype, encoding, name, title, description } = fileKind(path)
  const file = { path, format, mediatype, ...(encoding === undefined ? {} : { encoding }), bytes, hash: `sha256:${sha256}` }
  if (table === null) return { name: folder === '' ? name : `${basename(path, extname(path))}${name}`, ...(title && { title }), ...(description && { description }), ...file }
  const head = { name: `${table.name}${name}`, ...wordsOf(table), ...file }
  return { ...head, ...(folder === 'jsonl/' ? { description: `${table.description}: the records as they are` } : tableParts(table, folder, telling)) }
} // prettier-ignore

function wordsOf({ name, description }: Table): object {
  const words = tableLabels(name)
  return words === null ? { description } : { title: words.en, titles: { ru: words.ru, kk: words.kk }, description }
}

function tableParts({ name, columns, primaryKey, foreignKeys }: Table, folder: string, { locale, like }: Telling): { readonly type: 'table'; readonly schema: object } {
  const excel = folder === 'csv-excel/'
  const { delimiter, decimal, lineEnd } = excel ? EXCEL_FORMS[locale] : CANONICAL
  const dialect = { header: true, delimiter, lineTerminator: lineEnd, quoteChar: '"', doubleQuote: true }
  const fields = columns.map((column) => ({ ...fieldOf(column, decimal), ...(like === null ? fieldWords(name, column) : {}) }))
  return {
    type: 'table',
    ...(folder === 'parquet/' ? {} : { dialect }),
    schema: {
      ...(like === null ? {} : { fieldsDescribedIn: like }),
      fields,
      missingValues: [''],
      ...(primaryKey.length === 0 ? {} : { primaryKey }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map((key) => foreignKey(key, folder, name)) }),
    },
    ...(excel ? { byteOrderMark: true, formulaGuard: GUARD } : {}),
  }
} // prettier-ignore

const GUARD = {
  description:
    'Text fields (type string) that match `guarded` were given an apostrophe, so that no spreadsheet takes them for formulas. To undo: take one apostrophe from those that match `unguard`.',
  prefix: "'",
  guarded: GUARDED,
  unguard: UNGUARDED,
}

function foreignKey({ column, table }: ForeignKey, folder: string, own: string): object {
  // A reference that names no resource is one to the table itself.
  const resource = table === own ? {} : { resource: `${table}${FILE_KINDS[folder]?.name ?? ''}` }
  return { fields: [column], reference: { ...resource, fields: ['id'] } }
}
