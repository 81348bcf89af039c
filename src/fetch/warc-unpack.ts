// A gzip member that is too large to be held: unpacked as it comes, and no byte beyond its end is taken.
import { Readable } from 'node:stream'
import type { InflateRaw } from 'node:zlib'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Inflow } from './inflow.ts'
import { gzipHeadLength } from './warc-piece.ts'

/** What the member at the head of the inflow holds, in chunks; where it is damaged it ends early, and `failed` is told why. */
export async function* unpackedMember(inflow: Inflow, failed: (why: string) => void): AsyncGenerator<Buffer> {
  inflow.take(gzipHeadLength(inflow.bytes) ?? 0)
  const engine = createInflateRaw()
  const giving = givingOf(inflow, engine)
  const packed = Readable.from(giving.chunks())
  let [sum, length] = [0, 0]
  try {
    for await (const chunk of packed.pipe(engine)) {
      yield chunk as Buffer
      sum = crc32(chunk as Buffer, sum)
      length += (chunk as Buffer).length
    }
  } catch (cause) {
    if (!(cause instanceof Error) || !('errno' in cause || 'code' in cause)) throw cause
    failed(`a damaged gzip member (${cause.message})`)
    return
  } finally {
    packed.destroy()
    giving.settle()
  }
  await inflow.fill(TRAILER)
  const fits = inflow.bytes.length >= TRAILER && inflow.bytes.readUInt32LE(0) === sum && inflow.bytes.readUInt32LE(4) === length % 2 ** 32 // prettier-ignore
  inflow.take(TRAILER)
  if (!fits) failed('a gzip member whose checksum does not fit')
}

const TRAILER = 8

// What the engine was given stays in the inflow until it is used: what it leaves belongs to the next member.
function givingOf(inflow: Inflow, engine: InflateRaw): { chunks(): AsyncGenerator<Buffer>; settle(): void } {
  let [given, taken] = [0, 0]
  const settle = (): void => {
    inflow.take(engine.bytesWritten - taken)
    taken = engine.bytesWritten
  }
  async function* chunks(): AsyncGenerator<Buffer> {
    for (;;) {
      settle()
      if (!(await inflow.fill(given - taken + 1))) return
      const chunk = inflow.bytes.subarray(given - taken)
      given += chunk.length
      yield chunk
    }
  }
  return { chunks, settle }
}
