// An archive may hold others, whole: each in a folder of its own, named by what it is, so that its seals vouch for its files under their own names.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesIn } from './archive-tail.ts'
import { readWarc } from './warc-read.ts'

const PART = /^merged-[0-9a-f]{8}$/u
const NAME = /(?:merged-[0-9a-f]{8}[/\\])?[^/\\]+$/u

/** The folders of the archives in a folder: those that were put into it, by name, then its own. */
export function partsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const merged = entries.filter((entry) => entry.isDirectory() && PART.test(entry.name)).map(({ name }) => name)
  return [...merged.sort().map((name) => join(folder, name)), folder]
}

/** The name of a file of an archive, with the folder of the part it belongs to. */
export function archiveName(path: string): string {
  return (NAME.exec(path)?.[0] ?? basename(path)).replaceAll('\\', '/')
}

/** The folder name for an archive that is put into another for the first time: by the id of a record. Null where it has none yet. Throws `warc-damaged`. */
export function partName(folder: string): string | null {
  for (const file of filesIn(folder)) {
    const head = headOf(file)
    if (head !== null) return `merged-${createHash('sha256').update(head).digest('hex').slice(0, 8)}`
  }
  return null
}

/**
 * Of the archives in a folder the one that an archive is a copy of, in another state: they have a file in common, by its name and its first
 * record. (Which of its files is the first changes when a writer comes whose name sorts before the others.) Null where there is none.
 */
export function partLike(part: string, folder: string): string | null {
  const files = filesIn(part).filter((file) => headOf(file) !== null)
  const isCopy = (file: string, other: string): boolean => existsSync(other) && headOf(other) === headOf(file)
  return partsIn(folder).find((held) => files.some((file) => isCopy(file, join(held, basename(file))))) ?? null
}

/** The id of the first record of a file; null where there is none yet. */
function headOf(file: string): string | null {
  for (const item of readWarc(file, { verify: false })) {
    if ('damage' in item) throw item.damage
    return item.place.recordId
  }
  return null
}
