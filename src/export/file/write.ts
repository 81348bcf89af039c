// Files come whole or not at all: each is written to a temporary name in its folder, and renamed.
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../folder.ts'

/** How many bytes were written, and their SHA-256. */
export interface Written {
  readonly bytes: number
  readonly sha256: string
}

/** The name a file has until it is whole. One run at a time writes (it holds the lock): what a killed one left is written over. */
export function temporaryName(target: string): string {
  return `${target}.tmp`
}

/** A file that is written piece by piece. */
export interface Writing {
  write(piece: string | Uint8Array): void
  /** Brings it down to the disk. */
  end(): Written
  /** Lets go of a file that is not to be ended. */
  close(): void
}

const BLOCK = 1 << 16

/** Begins a file, making its folder. Pieces are gathered in blocks that are worth a call: a piece may be a single line. */
export function openWriting(file: string): Writing {
  makeFolder(dirname(file))
  const hash = createHash('sha256')
  const open = openSync(file, 'w')
  let [text, bytes, isOpen] = ['', 0, true]
  const put = (buffer: Uint8Array): void => {
    hash.update(buffer)
    for (let at = 0; at < buffer.length;) at += writeSync(open, buffer, at)
    bytes += buffer.length
  }
  const flush = (): void => {
    if (text !== '') put(Buffer.from(text))
    text = ''
  }
  const close = (): void => {
    const wasOpen = isOpen
    isOpen = false // one that fails is not to be tried twice
    if (wasOpen) closeSync(open)
  }
  return {
    write(piece) {
      if (typeof piece === 'string') text += piece
      if (typeof piece === 'string' && text.length < BLOCK) return
      flush()
      if (typeof piece !== 'string') put(piece)
    },
    end() {
      flush()
      fsyncSync(open)
      close()
      return { bytes, sha256: hash.digest('hex') }
    },
    close,
  }
}

/** Writes the pieces to a file, down to the disk, making its folder. */
export function writePieces(file: string, pieces: Iterable<string | Uint8Array>): Written {
  const writing = openWriting(file)
  try {
    for (const piece of pieces) writing.write(piece)
    return writing.end()
  } finally {
    writing.close()
  }
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
