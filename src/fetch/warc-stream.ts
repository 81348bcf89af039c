// WARC out of a stream that can't be sought in (standard input), packed or not: record by record, with no more than one piece in memory.
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Inflow } from './inflow.ts'
import { openInflow } from './inflow.ts'
import { FIRST_WINDOW, LARGEST_MEMBER, MAGIC, pieceIn, startIn, startsOf, startsWarc, VERSION } from './warc-piece.ts'
import type { WarcItem } from './warc-read.ts'
import { damaged, recordsIn } from './warc-read.ts'

// No record that is packed by itself is as large, but the first of a file that was packed as one is: that is unpacked as it comes.
const LARGEST_PACKED = 1 << 22
const SEARCH_WINDOW = 1 << 18

/** The records of a stream; `name` stands in messages. A damaged one is an item of its own; reading goes on behind it. */
export async function* streamWarc(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<WarcItem> {
  yield* itemsOf(openInflow(stream), name)
}

async function* itemsOf(inflow: Inflow, name: string): AsyncGenerator<WarcItem> {
  await inflow.fill(FIRST_WINDOW)
  const starts = startsOf(isPacked(inflow))
  while (inflow.bytes.length > 0) {
    const piece = await pieceOf(inflow)
    if (piece === 'packed as one') {
      yield* unpackedItems(inflow, name)
      return
    }
    if (typeof piece === 'object') {
      yield* recordsIn(name, { offset: inflow.offset, ...piece }, true)
      inflow.take(piece.length)
    } else {
      const cut = piece === 'more'
      yield damaged(name, inflow.offset, cut ? 'the end of the stream inside a record' : piece, cut)
      await passDamage(inflow, starts)
    }
    await inflow.fill(FIRST_WINDOW)
  }
}

function isPacked({ bytes }: Inflow): boolean {
  return bytes.subarray(0, MAGIC.length).equals(MAGIC)
}

async function pieceOf(inflow: Inflow): Promise<ReturnType<typeof pieceIn>> {
  const most = isPacked(inflow) ? LARGEST_PACKED : LARGEST_MEMBER
  for (;;) {
    const piece = pieceIn(inflow.bytes)
    if (piece !== 'more') return piece
    if (inflow.bytes.length >= most) return isPacked(inflow) ? 'packed as one' : 'a record that is larger than any page'
    if (!(await inflow.fill(inflow.bytes.length * 4))) return pieceIn(inflow.bytes)
  }
}

async function* unpackedItems(inflow: Inflow, name: string): AsyncGenerator<WarcItem> {
  const { offset } = inflow
  try {
    yield* itemsOf(openInflow(Readable.from(inflow.rest()).pipe(createGunzip())), name)
  } catch (cause) {
    if (!(cause instanceof Error) || !('errno' in cause || 'code' in cause)) throw cause
    yield damaged(name, offset, `a damaged gzip member (${cause.message})`)
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
