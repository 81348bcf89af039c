// Everything a run leaves in its folder.
import type { Change } from '../store/store.ts'
import { dataPackage } from './datapackage/index.ts'
import { withoutNames } from './material/discretion.ts'
import { removeBroken, removeOthers } from './file/leftovers.ts'
import { openDrafts } from './file/drafts.ts'
import { writtenIn } from './file/kept-workbook.ts'
import type { Context } from './material/entry.ts'
import { contextsOf } from './material/entry.ts'
import type { ExportInput, ExportedFile, Format, RunAccount } from './input.ts'
import { runJson } from './run.ts'
import { selectedChanges, selectedFrom, selectedReviews, undecidedNote } from './material/selection.ts'
import { tablesOf } from './table/index.ts'
import { writeWhole } from './file/write.ts'
import { WRITERS } from './writers.ts'

export { ACCURACY } from './accuracy.ts'
export { FORMATS } from './input.ts'
export type * from './input.ts'
export { othersIn } from './file/leftovers.ts'
export { rowsOfRun } from './run.ts'
export { keepEdited } from './file/kept-workbook.ts'
export { storedBulletins } from './material/stored.ts'

/**
 * Writes the files of these formats, `datapackage.json` and `run.json` into a folder; what stands there under the same names is
 * replaced, all of it at the end. The same bulletins give the same bytes (but for `run.json`). Throws `export-limit`.
 */
export async function exportAll(
  given: ExportInput,
  folder: string,
  formats: readonly Format[],
): Promise<readonly ExportedFile[]> {
  const { contexts, input } = chosenOf(given)
  const tables = tablesOf(contexts, input)
  const drafts = openDrafts(folder)
  removeBroken(folder)
  try {
    for (const [format, load] of Object.entries(WRITERS)) {
      if (formats.includes(format as Format)) (await load())({ contexts, tables, input }, drafts)
    }
    drafts.add('datapackage.json', [dataPackage(drafts.files, tables, contexts, input)])
    drafts.add('run.json', [
      runJson(input, contexts, tables, drafts.files, formats.includes('xlsx') ? null : writtenIn(folder)),
    ])
    drafts.commit()
    if (input.names === false) removeOthers(folder, drafts.files)
    return drafts.files
  } finally {
    drafts.discard()
  }
}

/** What is exported of what is given: the selection, without names where they are to be left out. */
function chosenOf(given: ExportInput): { readonly contexts: readonly Context[]; readonly input: ExportInput } {
  const all = contextsOf(given.bulletins)
  const contexts = selectedFrom(all, given.selection)
  const input = contexts === all ? given : selectedInput(given, all, contexts)
  return input.names === false ? withoutNames(contexts, input) : { contexts, input }
}

function selectedInput(given: ExportInput, all: readonly Context[], contexts: readonly Context[]): ExportInput {
  const reviews = selectedReviews(given.reviews ?? [], contexts)
  const notes = [...(given.notes ?? []), ...undecidedNote(all, given.selection)]
  return { ...given, changes: selectedChanges(given.changes, contexts), reviews, notes }
}

/** Writes `run.json` alone: of a run that made no other file. */
export function writeRun(run: RunAccount, changes: readonly Change[], folder: string): void {
  writeWhole(folder, 'run.json', [runJson({ run, changes }, [], [], [], writtenIn(folder))])
}
