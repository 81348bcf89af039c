// Puts an archive into another. Files only grow, so that an archive which was put in before, and has grown, is put in again.
import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import { partLike, partName, partsIn } from './archive-parts.ts'
import { filesIn, hashOf, tornAt } from './archive-tail.ts'

/** Tells by the name of a file in the archive it came from its name in the one it was put into. */
export type Renaming = (file: string) => string

/** Copies all archives of the folder `from` into the folder `to`, whose own is left alone. Each file comes whole or not at all. Throws `warc-damaged` where a file there is another than here. */
export function mergeArchive(from: string, to: string): Renaming {
  makeFolder(to)
  const places = new Map<string, string>()
  for (const part of partsIn(from)) {
    const name = partName(part)
    if (name === null) continue
    const into = partLike(part, to) ?? join(to, name)
    makeFolder(into)
    for (const file of filesIn(part)) copyGrown(file, join(into, basename(file)), into === to)
    places.set(part === from ? '' : basename(part), into === to ? '' : `${basename(into)}/`)
  }
  return (file) => `${places.get(file.includes('/') ? dirname(file) : '') ?? ''}${basename(file)}`
}

/** Copies a file over a beginning of it. One that is there in full stays. */
function copyGrown(file: string, target: string, isOwn: boolean): void {
  const whole = tornAt(file) ?? statSync(file).size
  const held = statSync(target, { throwIfNoEntry: false })?.size ?? 0
  if (held > 0 && beginningOf(file, Math.min(held, whole)) !== beginningOf(target, Math.min(held, whole))) {
    throw new BulletinError('warc-damaged', `Expected a file that was only appended to, got another of its name, in ${file} and ${target}`) // prettier-ignore
  }
  if (held >= whole) return
  // Its own archive is what it writes to: a copy of it that knows more is another's work.
  if (isOwn) throw new BulletinError('warc-damaged', `Expected a copy of its own archive that is no longer than that, got one, in ${file}`) // prettier-ignore
  const draft = `${target}.draft`
  try {
    copyFileSync(file, draft)
    truncateSync(draft, whole)
    settle(draft)
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}

function settle(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function beginningOf(path: string, bytes: number): string {
  let digest = ''
  hashOf(path, new Map([[bytes, (sha256: string) => void (digest = sha256)]]))
  return digest
}
