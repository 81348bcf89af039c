// WARC out of a stream that can't be sought in (standard input), packed or not: record by record, with no more than one piece in memory.
import type { Inflow } from './inflow.ts'
import { openInflow } from './inflow.ts'
import type { Piece } from './warc-piece.ts'
import {
  FIRST_WINDOW,
  LARGE,
  MAGIC,
  pieceIn,
  plainLength,
  startIn,
  startsOf,
  startsWarc,
  VERSION,
} from './warc-piece.ts'
import type { WarcItem, WarcRecord } from './warc-read.ts'
import { damaged, headOf, recordsIn } from './warc-read.ts'
import { unpackedMember } from './warc-unpack.ts'

/** A record too large to hold a page that could be read: its fields, and the beginning of its block. */
export interface LargeRecord {
  readonly large: WarcRecord
}

// Few records that are packed by themselves are as large, but the first of a file that was packed as one is: that is unpacked as it comes.
const LARGEST_PACKED = 1 << 22
// Three times what a page may have, for those that came in chunks or were archived with all that stands around them.
const LARGEST_RECORD = 1 << 26
const SEARCH_WINDOW = 1 << 18

/** The records of a stream; `name` stands in messages. A damaged one is an item of its own; reading goes on behind it. */
export async function* streamWarc(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<WarcItem | LargeRecord> {
  yield* itemsOf(openInflow(stream), name)
}

// `member`: where the member lies that all of it is in; null where it lies in the stream itself.
async function* itemsOf(
  inflow: Inflow,
  name: string,
  member: number | null = null,
): AsyncGenerator<WarcItem | LargeRecord> {
  await inflow.fill(FIRST_WINDOW)
  const starts = startsOf(isPacked(inflow))
  while (inflow.bytes.length > 0) {
    const piece = await pieceOf(inflow)
    const offset = member ?? inflow.offset
    if (typeof piece === 'object') {
      yield* recordsIn(name, { offset, ...piece }, true)
      inflow.take(piece.length)
    } else if (piece === LARGE)
      yield* isPacked(inflow) ? unpackedItems(inflow, name, offset) : largeRecord(inflow, name, offset)
    else {
      const cut = piece === 'more'
      yield damaged(name, offset, cut ? 'the end of the stream inside a record' : piece, cut)
      await passDamage(inflow, starts)
    }
    await inflow.fill(FIRST_WINDOW)
  }
}

function isPacked({ bytes }: Inflow): boolean {
  return bytes.subarray(0, MAGIC.length).equals(MAGIC)
}

/** The next piece; `LARGE` where it is not to be held in memory. */
async function pieceOf(inflow: Inflow): Promise<Piece> {
  for (;;) {
    const { bytes } = inflow
    const piece = pieceIn(bytes, LARGEST_RECORD)
    if (piece !== 'more') return piece
    const packed = isPacked(inflow)
    const length = packed ? bytes.length * 4 : plainLength(bytes)
    if (packed ? bytes.length >= LARGEST_PACKED : Number(length) > LARGEST_RECORD) return LARGE
    const wanted = typeof length === 'string' ? bytes.length * 4 : length
    if (!(await inflow.fill(packed ? Math.min(wanted, LARGEST_PACKED) : wanted))) return pieceIn(inflow.bytes, LARGEST_RECORD) // prettier-ignore
  }
}

async function* unpackedItems(inflow: Inflow, name: string, offset: number): AsyncGenerator<WarcItem | LargeRecord> {
  const faults: string[] = []
  const member = unpackedMember(inflow, (why) => faults.push(why))
  yield* itemsOf(openInflow(member), name, offset)
  for (const why of faults) yield damaged(name, offset, why)
}

async function* largeRecord(inflow: Inflow, name: string, offset: number): AsyncGenerator<WarcItem | LargeRecord> {
  yield { large: headOf(name, offset, inflow.bytes) }
  for (let left = Number(plainLength(inflow.bytes)); left > 0;) {
    if (!(await inflow.fill(1))) {
      yield damaged(name, offset, 'the end of the stream inside a record', true)
      return
    }
    const length = Math.min(left, inflow.bytes.length)
    inflow.take(length)
    left -= length
  }
}

// To the next place where a piece begins, or to the end.
async function passDamage(inflow: Inflow, starts: readonly Buffer[]): Promise<void> {
  inflow.take(1)
  while (inflow.bytes.length > 0) {
    await inflow.fill(SEARCH_WINDOW + VERSION.length)
    const limit = Math.max(1, inflow.bytes.length - VERSION.length)
    const at = startIn(inflow.bytes, 0, limit, starts)
    inflow.take(at < 0 ? limit : at)
    if (at >= 0 && (await beginsHere(inflow))) return
    if (at >= 0) inflow.take(1)
  }
}

async function beginsHere(inflow: Inflow): Promise<boolean> {
  if (!isPacked(inflow)) return true
  await inflow.fill(1 << 16)
  return startsWarc(inflow.bytes.subarray(0, 1 << 16))
}
