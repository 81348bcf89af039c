// What earlier exports left in a folder, besides the files that are written now.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_KINDS } from '../files.ts'
import { temporaryName } from './write.ts'

/** The files of earlier exports that are not among these, by their paths. */
export function othersIn(folder: string, files: readonly { readonly path: string }[]): string[] {
  const written = new Set(files.map(({ path }) => path))
  return everyFile(folder).filter((path) => !path.endsWith(TEMPORARY) && !written.has(path))
}

/** Removes them: an export without names must not lie among the files of one with names. */
export function removeOthers(folder: string, files: readonly { readonly path: string }[]): void {
  for (const path of othersIn(folder, files)) rmSync(join(folder, path), { force: true })
}

/** Removes what an export that was killed had not finished. */
export function removeBroken(folder: string): void {
  for (const path of everyFile(folder)) if (path.endsWith(TEMPORARY)) rmSync(join(folder, path), { force: true })
}

const TEMPORARY = temporaryName('')

function everyFile(folder: string): string[] {
  const inside = Object.keys(FILE_KINDS).flatMap((kind) =>
    kind.endsWith('/') ? namesIn(join(folder, kind)).map((name) => kind + name) : [kind, temporaryName(kind)],
  )
  const own = ['datapackage.json', 'run.json'].map(temporaryName)
  return [...inside, ...own].filter((path) => existsSync(join(folder, path)))
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
