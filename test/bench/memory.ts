// The most memory that `extract` ever has in one thread, of some pages and of four times as many, where it is to be the same still.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf, IS_BUILT } from './command-cost.ts'
import { writeArchive } from './many-pages.ts'
import type { Figures, Subject } from './subject.ts'

const [FEW, MANY] = [250, 1000]

export const memorySubjects: readonly Subject[] = [
  { id: 'memory/pages', measure: () => (IS_BUILT ? measured() : Promise.resolve(null)) },
]

/** Megabytes. */
async function measured(): Promise<Figures> {
  const [few, many] = [await peakOf(FEW), await peakOf(MANY)]
  return { few, many, pages: MANY }
}

async function peakOf(pages: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  try {
    writeArchive(pages, folder)
    return (await costOf(['extract', folder, '--jobs', '1'])).peak_megabytes
  } finally {
    rmSync(folder, { recursive: true })
  }
}
