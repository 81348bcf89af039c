// An archive may hold others, whole: each in a folder of its own, named by what it is, so that its seals vouch for its files under their own names.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
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

/** The folder name for an archive that is put into another: by the id of its first record, whatever is appended to it. Null where it has no file yet. */
export function partName(folder: string): string | null {
  const [first] = filesIn(folder)
  if (first === undefined) return null
  for (const item of readWarc(first, { verify: false })) {
    if ('damage' in item) throw item.damage
    return `merged-${createHash('sha256').update(item.place.recordId).digest('hex').slice(0, 8)}`
  }
  return null
}
