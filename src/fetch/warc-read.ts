// Records of WARC files (ours or others'), with their digests checked.
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import type { HeaderLines } from './headers.ts'
import { firstOf, headerOf } from './headers.ts'
import type { Head } from './warc-head.ts'
import { endsAt, headAt, headEnd, lineEndsAt, LONGEST_HTTP_HEAD, VERSION } from './warc-head.ts'
import type { Gap, Member } from './warc-member.ts'
import { openWarc } from './warc-member.ts'
import { WRONG_LENGTH } from './warc-piece.ts'

/** Where a record lies. */
export interface WarcPlace {
  readonly file: string
  /** Byte at which its gzip member (or the plain record) begins. */
  readonly offset: number
  readonly recordId: string
}

export interface WarcRecord {
  readonly place: WarcPlace
  readonly type: string
  readonly url: string | null
  readonly date: string | null
  readonly fields: HeaderLines
  readonly block: Buffer
  /** The end of its gzip member in the file. */
  readonly end: number
}

/** `cut`: the file ends inside the record. */
export type WarcItem = WarcRecord | { readonly damage: BulletinError; readonly offset: number; readonly cut: boolean }

/** The records of a file, one at a time, from `offset` on. A damaged one is an item of its own; reading goes on behind it. */
export function* readWarc(file: string, { offset = 0, verify = true } = {}): Generator<WarcItem> {
  const warc = openWarc(file)
  try {
    let at: number | null = offset
    while (at !== null && at < warc.size) {
      const piece: Member | Gap = warc.memberAt(at)
      if ('why' in piece) {
        yield damaged(file, at, piece.why, piece.cut)
        at = piece.next
      } else {
        yield* recordsIn(file, piece, verify)
        at = piece.offset + piece.length
      }
    }
  } finally {
    warc.close()
  }
}

/** True where a record begins at this byte of a file, or the file ends there. */
export function beginsAt(file: string, offset: number): boolean {
  for (const item of readWarc(file, { offset, verify: false })) return !('damage' in item)
  return offset === statSync(file).size
}

/** The one record at a place. Throws `warc-damaged` where it isn't there or doesn't fit its digests. */
export function readRecord({ file, offset, recordId }: WarcPlace): WarcRecord {
  for (const item of readWarc(file, { offset })) {
    if ('damage' in item) throw item.damage
    if (item.place.recordId === recordId) return item
    if (item.place.offset !== offset) break
  }
  throw new BulletinError('warc-damaged', `Expected the record ${recordId}, got another, in ${file} at byte ${offset}`)
}

/** What stands for a record that can't be read. */
export function damaged(file: string, offset: number, why: string, cut = false): WarcItem {
  return {
    damage: new BulletinError('warc-damaged', `Expected a whole record, got ${why}, in ${file} at byte ${offset}`),
    offset,
    cut,
  }
}

/** The records in a piece: of a file packed as one member there are many in it. A damaged one is told, and those behind it are read. */
export function* recordsIn(file: string, { offset, length, bytes }: Member, verify: boolean): Generator<WarcItem> {
  for (let at = lineEndsAt(bytes, 0); at < bytes.length;) {
    const head = wholeAt(bytes, at)
    if (typeof head === 'string') {
      yield damaged(file, offset, head)
      at = nextRecord(bytes, at + 1)
    } else {
      yield wholeItem(file, { offset, length, bytes }, head, verify)
      at = head.end + lineEndsAt(bytes, head.end)
    }
  }
}

function wholeAt(bytes: Buffer, at: number): Head | string {
  const head = headAt(bytes, at)
  if (head === 'more' || (typeof head === 'object' && head.end > bytes.length)) return 'a record that is cut'
  return typeof head === 'string' || endsAt(bytes, head.end) ? head : WRONG_LENGTH
}

function nextRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(VERSION, from); at >= 0; at = bytes.indexOf(VERSION, at + 1))
    if (typeof headAt(bytes, at) === 'object') return at
  return bytes.length
}

function wholeItem(
  file: string,
  { offset, length, bytes }: Member,
  { fields, start, end }: Head,
  verify: boolean,
): WarcItem {
  const block = bytes.subarray(start, end)
  const fault = namelessFault(fields) ?? (verify ? digestFault(fields, block) : null)
  return fault === null ? recordOf(file, offset, length, fields, block) : damaged(file, offset, fault)
}

/** The record with this head, and with as much of its block as these bytes hold that begin with it. */
export function begunRecord(file: string, offset: number, bytes: Buffer, { fields, start }: Head): WarcRecord {
  return recordOf(file, offset, bytes.length, fields, bytes.subarray(start))
}

function recordOf(file: string, offset: number, length: number, fields: HeaderLines, block: Buffer): WarcRecord {
  return {
    place: { file, offset, recordId: firstOf(fields, 'warc-record-id') ?? '' },
    type: firstOf(fields, 'warc-type')?.toLowerCase() ?? '',
    url: targetOf(fields),
    date: firstOf(fields, 'warc-date'),
    fields,
    block,
    end: offset + length,
  }
}

function targetOf(fields: HeaderLines): string | null {
  const address = firstOf(fields, 'warc-target-uri')?.replace(/^<|>$/gu, '') ?? '' // WARC/1.0 had angle brackets
  return address === '' ? null : address
}

// What was answered must say to what.
function namelessFault(fields: HeaderLines): string | null {
  const isNameless = isAnswer(fields) && targetOf(fields) === null
  return isNameless ? 'an answer without WARC-Target-URI' : null
}

function isAnswer(fields: HeaderLines): boolean {
  return firstOf(fields, 'warc-type')?.toLowerCase() === 'response'
}

function digestFault(fields: HeaderLines, block: Buffer): string | null {
  const expected = headerOf(fields, 'warc-block-digest')
  if (expected !== null && !fits(expected, block)) return 'a block that does not fit its digest'
  const payload = headerOf(fields, 'warc-payload-digest')
  const isHttp =
    isAnswer(fields) && (headerOf(fields, 'content-type') ?? '').toLowerCase().startsWith('application/http')
  if (payload === null || !isHttp) return null
  const end = headEnd(block, 0, LONGEST_HTTP_HEAD)
  const body = block.subarray(end < 0 ? block.length : end)
  // Of chunked answers some programs take the digest before, some after the chunks are undone; ours has no chunks.
  const chunked = /^transfer-encoding:.*chunked/imu.test(block.toString('latin1', 0, Math.max(0, end)))
  return chunked || fits(payload, body) ? null : 'a payload that does not fit its digest'
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

// `sha256:<hex>` is ours; `sha1:<base32>` is the usage of the archives, `sha-256:<hex>` that of the browser crawlers. Others are not judged.
function fits(digest: string, bytes: Uint8Array): boolean {
  const [, name, value] = /^(sha-?1|sha-?256|md5):([a-z0-9]+)=*$/iu.exec(digest) ?? []
  if (name === undefined || value === undefined) return true
  const hash = createHash(name.toLowerCase().replace('-', '')).update(bytes).digest()
  return value.toLowerCase() === hash.toString('hex') || value.toUpperCase() === base32(hash)
}

function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => BASE32[parseInt(five.padEnd(5, '0'), 2)]).join('')
}
