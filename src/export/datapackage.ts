// datapackage.json: what lies in the folder, in the form of a Frictionless Data Package (v2).
import { extname } from 'node:path'
import type { Context } from './entry.ts'
import { GUARDED, UNGUARDED } from './formula-guard.ts'
import { CANONICAL, EXCEL_FORMS } from './csv.ts'
import type { CsvLocale, ExportInput, ExportedFile } from './input.ts'
import { latest, usedSources } from './readme.ts'
import type { ColumnInfo, ForeignKey, Table } from './table.ts'
import { LIST_DELIMITER } from './table.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

/** The description of these files, as text. */
export function dataPackage(
  files: readonly ExportedFile[],
  tables: readonly Table[],
  contexts: readonly Context[],
  { sources, csvLocale = 'en' }: Pick<ExportInput, 'sources' | 'csvLocale'>,
): string {
  const created = latest(contexts)
  const description = {
    $schema: PROFILE,
    name: 'bulletins',
    title: 'Human-rights bulletins as records',
    description:
      'Incidents, sanctions and mentions read from bulletins; the sheet "Read me" (csv/read_me.csv) says how.',
    ...(created === null ? {} : { created }),
    sources: usedSources(contexts, sources).map(({ id, publisher, licence, listings }) => ({
      title: publisher,
      ...(listings[0] === undefined ? {} : { path: listings[0].url }),
      id,
      licence,
    })),
    resources: files.map((file) => resourceOf(file, tables, csvLocale)),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

function resourceOf({ path, bytes, sha256 }: ExportedFile, tables: readonly Table[], locale: CsvLocale): object {
  const format = extname(path).slice(1)
  const [folder = '', name = ''] = path.split(/[/.]/u)
  const base = {
    name: format === 'xlsx' ? 'workbook' : `${name}${SUFFIXES[folder] ?? ''}`,
    path,
    format,
    mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
  }
  const table = format === 'csv' ? tables.find((candidate) => candidate.name === name) : undefined
  return table === undefined ? base : { ...base, type: 'table', ...tableParts(table, folder, locale) }
}

// A resource of the canonical CSV bears the name of its table.
const SUFFIXES: Readonly<Record<string, string>> = { csv: '', 'csv-excel': '-excel', jsonl: '-jsonl' }

function tableParts(table: Table, folder: string, locale: CsvLocale): object {
  const excel = folder === 'csv-excel'
  const { delimiter, decimal } = excel ? EXCEL_FORMS[locale] : CANONICAL
  return {
    description: table.description,
    dialect: { header: true, delimiter, lineTerminator: excel ? '\r\n' : '\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: table.columns.map((column) => fieldOf(column, decimal)),
      missingValues: [''],
      ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys.map((key) => foreignKey(key, folder, table.name)) }),
    },
    ...(excel ? { byteOrderMark: true, formulaGuard: GUARD } : {}),
  } // prettier-ignore
}

const GUARD = {
  description:
    'Text fields (type string) that match `guarded` were given an apostrophe, so that no spreadsheet takes them for formulas. To undo: take one apostrophe from those that match `unguard`.',
  prefix: "'",
  guarded: GUARDED,
  unguard: UNGUARDED,
}

function foreignKey({ column, table }: ForeignKey, folder: string, own: string): object {
  const reference = table === own ? { fields: ['id'] } : { resource: `${table}${SUFFIXES[folder] ?? ''}`, fields: ['id'] }
  return { fields: [column], reference }
} // prettier-ignore

function fieldOf(
  { name, type, description, required, values, pattern, minimum, maximum }: ColumnInfo,
  decimal: string,
): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values === null ? {} : { enum: values }),
    // Lookaheads are unknown to the patterns of a table schema.
    ...(pattern === null || pattern.includes('(?') || type === 'date' ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  }
  return {
    name,
    // The profile of v2.0 has forgotten its own type "list": a text that says by what its items are parted passes everywhere.
    ...(type === 'list' ? { type: 'string', listDelimiter: LIST_DELIMITER } : { type }),
    description,
    ...(type === 'number' && decimal !== '.' ? { decimalChar: decimal } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}
