// Everything a run leaves in its folder.
import type { Change } from '../store/store.ts'
import { dataPackage } from './datapackage/index.ts'
import { removeBroken, removeOthers } from './file/leftovers.ts'
import type { Drafts } from './file/drafts.ts'
import { openDrafts } from './file/drafts.ts'
import { writtenIn } from './file/kept-workbook.ts'
import { openScratch } from './file/scratch.ts'
import type { Writer } from './format.ts'
import type { ExportInput, ExportedFile, Format, RunAccount } from './input.ts'
import type { Choice } from './material/choice.ts'
import { openChoice } from './material/choice.ts'
import type { Doubts } from './run.ts'
import { addDoubts, runJson } from './run.ts'
import type { TableMaking } from './table/index.ts'
import { openTables } from './table/index.ts'
import { writeWhole } from './file/write.ts'
import { WRITERS } from './writers.ts'

export { ACCURACY } from './accuracy.ts'
export { FORMATS } from './input.ts'
export type * from './input.ts'
export { openScratch } from './file/scratch.ts'
export { othersIn } from './file/leftovers.ts'
export { rowsOfRun } from './run.ts'
export { keepEdited } from './file/kept-workbook.ts'
export { bulletinsIn } from './material/stored.ts'

/**
 * Writes the files of these formats, `datapackage.json` and `run.json` into a folder; what stands there under the same names is
 * replaced, all of it at the end. The same bulletins give the same bytes (but for `run.json`). Throws `export-limit`.
 */
export async function exportAll(
  given: ExportInput,
  folder: string,
  formats: readonly Format[],
): Promise<readonly ExportedFile[]> {
  const drafts = openDrafts(folder)
  const scratch = openScratch(folder)
  removeBroken(folder)
  try {
    const choice = openChoice(given)
    const making = openTables(given, scratch)
    const writers = await openWriters(formats, drafts, given)
    const doubts = await passBy(choice, making, writers)
    const input = choice.told()
    const made = { heads: making.heads, tables: making.tables(input), doubts }
    for (const writer of writers) writer.write({ ...made, input })
    drafts.add('datapackage.json', [dataPackage(drafts.files, made.tables, made.heads, input)])
    drafts.add('run.json', [runJson(input, made, drafts.files, formats.includes('xlsx') ? null : writtenIn(folder))])
    drafts.commit()
    if (input.names === false) removeOthers(folder, drafts.files)
    return drafts.files
  } finally {
    try {
      drafts.discard()
    } finally {
      scratch.close()
    }
  }
}

async function openWriters(formats: readonly Format[], drafts: Drafts, input: ExportInput): Promise<Writer[]> {
  const wanted = Object.entries(WRITERS).filter(([format]) => formats.includes(format as Format))
  const writers: Writer[] = []
  for (const [, load] of wanted) writers.push((await load())(drafts, input))
  return writers
}

/** All bulletins once, and once more those in which something is to be counted for others. None of them is kept. */
async function passBy(choice: Choice, making: TableMaking, writers: readonly Writer[]): Promise<Doubts> {
  const doubts: Doubts = { issues: new Map(), rejected: [] }
  for await (const context of choice.contexts()) {
    making.add(context)
    addDoubts(doubts, context)
    for (const writer of writers) writer.add?.(context, making.sofar)
  }
  const wanted = making.wanted()
  if (wanted.size > 0) for await (const context of choice.again(wanted)) making.addAgain(context)
  return doubts
}

/** Writes `run.json` alone: of a run that made no other file. */
export function writeRun(run: RunAccount, changes: readonly Change[], folder: string): void {
  writeWhole(folder, 'run.json', [runJson({ run, changes }, NOTHING, [], writtenIn(folder))])
}

const NOTHING = { heads: [], tables: [], doubts: { issues: new Map<string, number>(), rejected: [] } }
