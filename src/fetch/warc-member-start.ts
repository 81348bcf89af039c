// Whether a gzip member with a WARC record may begin at a place, by a look at its first bits (RFC 1951 3.2.3): its three first bytes are found by
// chance, or by intent a hundred thousand times, and each try to unpack costs as much as a page, and memory until the event loop turns.
import { VERSION } from './warc-head.ts'

const STORED_HEAD = 5

/** False where what begins at `head`, behind the head of a member, is no deflated text that begins as a record does; true where only unpacking tells. */
export function mayHoldRecord(bytes: Buffer, head: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(head, head + 2)
  const type = (first >> 1) & 3
  if (type === 0) return isStored(bytes, head)
  if (type === 1) return (first & 0xf8) === 0x08 && (second & 7) === 7 // "W" in the codes that are fixed
  return type === 2 && hasWholeCode(bytes, head)
}

function isStored(bytes: Buffer, head: number): boolean {
  const text = head + STORED_HEAD
  if (bytes.length < text + VERSION.length) return false
  const isLength = (bytes.readUInt16LE(head + 1) ^ bytes.readUInt16LE(head + 3)) === 0xffff
  return isLength && bytes.subarray(text, text + VERSION.length).equals(VERSION)
}

const [LENGTHS_AT, LEAST_LENGTHS, BITS] = [17, 4, 3]

// Of the code that tells the other codes each length is three bits; a code leaves nothing over.
function hasWholeCode(bytes: Buffer, head: number): boolean {
  const count = bitsAt(bytes, head, 13, 4) + LEAST_LENGTHS
  let share = 0
  for (let at = 0; at < count; at++) {
    const length = bitsAt(bytes, head, LENGTHS_AT + at * BITS, BITS)
    if (length > 0) share += 2 ** -length
  }
  return share === 1
}

function bitsAt(bytes: Buffer, head: number, bit: number, count: number): number {
  const at = head + (bit >> 3)
  const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  return (word >> (bit & 7)) & ((1 << count) - 1)
}
