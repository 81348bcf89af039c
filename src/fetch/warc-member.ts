// The pieces of a WARC file: gzip members (one a record, or one for all), or plain records. Read through a window: no file is ever whole in memory.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { MAGIC } from './warc-head.ts'
import { beginsPiece, FIRST_WINDOW, LARGEST_MEMBER, LOOK, pieceIn, startIn, startsOf } from './warc-piece.ts'

/** A whole piece at [offset, offset + length) of the file, unpacked. */
export interface Member {
  readonly offset: number
  readonly length: number
  readonly bytes: Buffer
}

/** Where the file can't be read on. `next` is where it can again, or null. */
export interface Gap {
  readonly offset: number
  readonly next: number | null
  readonly why: string
  /** The file ends inside the record: as a write leaves it that a crash broke. */
  readonly cut: boolean
}

export interface WarcFile {
  readonly size: number
  /** The piece that begins at `offset`. */
  memberAt(offset: number): Member | Gap
  close(): void
}

const SEARCH_WINDOW = 1 << 18

export function openWarc(path: string): WarcFile {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const read = (offset: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)))
    let filled = 0
    while (filled < buffer.length) {
      const got = readSync(file, buffer, filled, buffer.length - filled, offset + filled)
      if (got === 0) break
      filled += got
    }
    return buffer.subarray(0, filled)
  }
  const starts = startsOf(path.endsWith('.gz'))
  return {
    size,
    memberAt: (offset) => memberAt(read, size, offset, starts),
    close: () => closeSync(file),
  }
}

type Read = (offset: number, length: number) => Buffer

function memberAt(read: Read, size: number, offset: number, starts: readonly Buffer[]): Member | Gap {
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const bytes = read(offset, window)
    const ended = offset + bytes.length >= size
    const piece = pieceIn(bytes, ended)
    if (typeof piece === 'object') return { offset, ...piece }
    if (piece === 'more' && !ended && window < LARGEST_MEMBER) continue
    const cut = piece === 'more' || size - offset < MAGIC.length
    const why = cut ? 'the end of the file inside a record' : piece
    return { offset, next: nextStart(read, size, offset + 1, starts), why, cut }
  }
}

// After damage: the next place that looks like the start of a record and can be unpacked.
function nextStart(read: Read, size: number, from: number, starts: readonly Buffer[]): number | null {
  for (let offset = from; offset < size; offset += SEARCH_WINDOW) {
    const bytes = read(offset, SEARCH_WINDOW + LOOK)
    for (let at = 0; at < SEARCH_WINDOW; at++) {
      at = startIn(bytes, at, SEARCH_WINDOW, starts)
      if (at < 0) break
      if (beginsPiece(bytes.subarray(at, at + LOOK))) return offset + at
    }
  }
  return null
}
