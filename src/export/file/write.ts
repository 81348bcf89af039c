// Files come whole or not at all: each is written to a temporary name in its folder, and renamed.
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How many bytes were written, and their SHA-256. */
export interface Written {
  readonly bytes: number
  readonly sha256: string
}

/** The name a file has until it is whole. One run at a time writes (it holds the lock): what a killed one left is written over. */
export function temporaryName(target: string): string {
  return `${target}.tmp`
}

/** Writes the pieces to a file, down to the disk, making its folder. */
export function writePieces(file: string, pieces: Iterable<string | Uint8Array>): Written {
  mkdirSync(dirname(file), { recursive: true })
  const hash = createHash('sha256')
  const open = openSync(file, 'w')
  try {
    let bytes = 0
    for (const buffer of gathered(pieces)) {
      hash.update(buffer)
      for (let at = 0; at < buffer.length;) at += writeSync(open, buffer, at)
      bytes += buffer.length
    }
    fsyncSync(open)
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    closeSync(open)
  }
}

const BLOCK = 1 << 16

/** The pieces in blocks that are worth a call: a piece may be a single line. */
function* gathered(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    if (typeof piece === 'string' && text.length < BLOCK) continue
    if (text !== '') yield Buffer.from(text)
    text = ''
    if (typeof piece !== 'string') yield piece
  }
  if (text !== '') yield Buffer.from(text)
}

/** Writes one file; what stood there before stays until the new one is whole. */
export function writeWhole(folder: string, path: string, pieces: Iterable<string | Uint8Array>): Written {
  const target = join(folder, path)
  const temporary = temporaryName(target)
  try {
    const written = writePieces(temporary, pieces)
    renameSync(temporary, target)
    return written
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
