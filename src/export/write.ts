// Files come whole or not at all: each is written to a temporary name in its folder, and renamed.
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file that is ready to be written. */
export interface Draft {
  /** Relative to the folder, parted by `/`. */
  readonly path: string
  readonly bytes: Buffer
  readonly cutCells: number
  readonly plainLinks: number
}

export function draftOf(path: string, text: string): Draft {
  return { path, bytes: Buffer.from(text), cutCells: 0, plainLinks: 0 }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes one file; what stood there before stays until the new one is whole. What a run that was killed left of it is written over. */
export function writeWhole(folder: string, { path, bytes }: Draft): void {
  const target = join(folder, path)
  const temporary = `${target}.tmp` // one run at a time writes: it holds the lock
  mkdirSync(dirname(target), { recursive: true })
  try {
    const file = openSync(temporary, 'w')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
