// WARC out of a stream that can't be sought in (standard input), packed or not: record by record, with no more than one piece in memory.
import type { Inflow } from './inflow.ts'
import { openInflow } from './inflow.ts'
import type { Head } from './warc-head.ts'
import { headAt, MAGIC, TAIL, VERSION } from './warc-head.ts'
import type { Piece } from './warc-piece.ts'
import { beginsPiece, FIRST_WINDOW, LARGE, LOOK, pieceIn, startIn, startsOf } from './warc-piece.ts'
import type { WarcItem, WarcRecord } from './warc-read.ts'
import { begunRecord, damaged, recordsIn } from './warc-read.ts'
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

/** The records of a stream; `name` stands in messages. A damaged one is an item of its own; reading goes on behind it. `size`: of all its bytes, where it is known. */
export async function* streamWarc(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  size = Infinity,
): AsyncGenerator<WarcItem | LargeRecord> {
  yield* itemsOf(openInflow(stream), name, { size, member: null })
}

/** `member`: where the member lies that all of it is in; null where it lies in the stream itself. */
interface Around {
  readonly size: number
  readonly member: number | null
}

async function* itemsOf(
  inflow: Inflow,
  name: string,
  { size, member }: Around,
): AsyncGenerator<WarcItem | LargeRecord> {
  await inflow.fill(FIRST_WINDOW)
  const starts = startsOf(isPacked(inflow))
  while (inflow.bytes.length > 0) {
    const piece = await pieceOf(inflow, size)
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
async function pieceOf(inflow: Inflow, size: number): Promise<Piece> {
  for (;;) {
    const piece = pieceIn(inflow.bytes, false, LARGEST_RECORD)
    if (piece !== 'more') return piece
    const wanted = wantedOf(inflow, size)
    if (typeof wanted === 'string') return wanted
    if (!(await inflow.fill(wanted))) return pieceIn(inflow.bytes, true, LARGEST_RECORD)
  }
}

// How many bytes a piece needs that needs more; a length beyond the end of all was never that of a record.
function wantedOf(inflow: Inflow, size: number): number | string {
  const { bytes, offset } = inflow
  if (isPacked(inflow)) return bytes.length >= LARGEST_PACKED ? LARGE : Math.min(bytes.length * 4, LARGEST_PACKED)
  const head = headAt(bytes, 0)
  if (typeof head === 'string') return bytes.length * 4
  if (offset + head.end > size) return 'more'
  return head.end > LARGEST_RECORD ? LARGE : head.end + TAIL
}

async function* unpackedItems(inflow: Inflow, name: string, offset: number): AsyncGenerator<WarcItem | LargeRecord> {
  const faults: string[] = []
  const member = unpackedMember(inflow, (why) => faults.push(why))
  yield* itemsOf(openInflow(member), name, { size: Infinity, member: offset })
  for (const why of faults) yield damaged(name, offset, why)
}

async function* largeRecord(inflow: Inflow, name: string, offset: number): AsyncGenerator<WarcItem | LargeRecord> {
  const head = headAt(inflow.bytes, 0) as Head
  yield { large: begunRecord(name, offset, inflow.bytes, head) }
  for (let left = head.end; left > 0;) {
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
    if (inflow.bytes.length < LOOK) await inflow.fill(SEARCH_WINDOW)
    const limit = Math.max(1, inflow.bytes.length - VERSION.length)
    const at = startIn(inflow.bytes, 0, limit, starts)
    inflow.take(at < 0 ? limit : at)
    if (at < 0) continue
    await inflow.fill(LOOK)
    if (beginsPiece(inflow.bytes.subarray(0, LOOK))) return
    inflow.take(1)
  }
}
