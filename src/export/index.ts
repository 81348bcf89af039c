// Everything a run leaves in its folder. All of it is made before the first file is written, so a table that does not fit leaves
// the old files as they were.
import { canonicalCsv, excelCsv } from './csv.ts'
import { dataPackage } from './datapackage.ts'
import { contextsOf } from './entry.ts'
import type { Change } from '../store/store.ts'
import type { ExportInput, ExportedFile, Format, RunAccount } from './input.ts'
import { jsonLines } from './jsonl.ts'
import { runJson } from './run.ts'
import { tablesOf } from './tables.ts'
import type { Draft } from './write.ts'
import { draftOf, sha256, writeWhole } from './write.ts'
import { workbookOf } from './xlsx.ts'

export { FORMATS } from './input.ts'
export type * from './input.ts'
export { storedBulletins } from './stored.ts'

/**
 * Writes the files of these formats, `datapackage.json` and `run.json` into a folder; what stands there under the same names is
 * replaced. The same bulletins give the same bytes (but for `run.json`). Throws `export-limit` before anything is written.
 */
export function exportAll(input: ExportInput, folder: string, formats: readonly Format[]): ExportedFile[] {
  const contexts = contextsOf(input.bulletins)
  const tables = tablesOf(contexts, input)
  const drafts: Draft[] = []
  if (formats.includes('xlsx')) {
    const { bytes, ...limits } = workbookOf(tables, 'Human-rights bulletins as records')
    drafts.push({ path: 'bulletins.xlsx', bytes, ...limits })
  }
  if (formats.includes('csv')) {
    drafts.push(...tables.map((table) => draftOf(`csv/${table.name}.csv`, canonicalCsv(table))))
    drafts.push(...tables.map((table) => draftOf(`csv-excel/${table.name}.csv`, excelCsv(table))))
  }
  if (formats.includes('jsonl')) {
    drafts.push(...[...jsonLines(contexts)].map(([name, text]) => draftOf(`jsonl/${name}.jsonl`, text)))
  }
  drafts.push(draftOf('datapackage.json', dataPackage(drafts, tables, contexts, input)))
  const files = drafts.map(exported)
  const run = draftOf('run.json', runJson(input, contexts, tables, files))
  for (const draft of [...drafts, run]) writeWhole(folder, draft)
  return [...files, exported(run)]
}

/** Writes `run.json` alone: of a run that made no other file. */
export function writeRun(run: RunAccount, changes: readonly Change[], folder: string): void {
  writeWhole(folder, draftOf('run.json', runJson({ run, changes }, [], [], [])))
}

function exported({ path, bytes, cutCells, plainLinks }: Draft): ExportedFile {
  return { path, bytes: bytes.length, sha256: sha256(bytes), cutCells, plainLinks }
}
