// Every file that an export can leave, by its path; what ends with `/` is a folder with a file a table. Whatever must know of them
// all (the description of the folder, an export without names, which leaves none of an earlier one) takes them from here.
import type { Format } from './input.ts'

export interface FileKind {
  readonly format: Format
  readonly mediatype: string
  readonly encoding?: 'utf-8'
  /** Name of the resource in datapackage.json; of a folder, what stands behind the name of the table. */
  readonly name: string
  readonly title?: string
  readonly description?: string
}

/** The files by their paths. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  // A resource of the canonical CSV bears the name of its table.
  'csv/': { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', name: '' },
  'csv-excel/': { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', name: '-excel' },
  'jsonl/': { format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8', name: '-jsonl' },
  'parquet/': { format: 'parquet', mediatype: 'application/vnd.apache.parquet', name: '-parquet' },
  'bulletins.sqlite': {
    format: 'sqlite', mediatype: 'application/vnd.sqlite3',
    name: 'database', title: 'Database', description: 'The tables with keys, views and full-text search, for SQL and Datasette',
  },
  'metadata.json': {
    format: 'sqlite', mediatype: 'application/json', encoding: 'utf-8',
    name: 'datasette-metadata', title: 'Metadata for Datasette', description: 'What Datasette shows beside the tables of the database',
  },
  'report.html': {
    format: 'report', mediatype: 'text/html', encoding: 'utf-8',
    name: 'report', title: 'Report', description: 'Figures, incidents and the texts with every mention marked; opens from disk',
  },
  'bulletins.xlsx': {
    format: 'xlsx', mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'workbook', title: 'Workbook', description: 'The tables as sheets, for reading and checking',
  },
} // prettier-ignore

/** What a file is. Throws TypeError for one that is not in the list: a new format needs its row. */
export function fileKind(path: string): FileKind {
  const kind = FILE_KINDS[path] ?? FILE_KINDS[folderOf(path)]
  if (kind === undefined) throw new TypeError(`Expected a file of the list in src/export/files.ts, got ${path}`)
  return kind
}

/** `csv/` of `csv/fines.csv`. */
export function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1)
}
