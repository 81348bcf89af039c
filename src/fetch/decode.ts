// Content-Encoding, taken off the bytes as they came over the wire, within a limit.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { BulletinError } from '../errors.ts'
import type { Limits } from './limits.ts'

// `none`, `utf-8`: what misconfigured servers write where nothing was encoded.
const PLAIN = new Set(['identity', 'none', 'utf-8', 'utf8'])

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  // `deflate` means zlib, but some servers send the bare stream: the first byte tells.
  deflate: (bytes, options) =>
    (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
}

const FREE_BYTES = 1_000_000

/** How much may be unpacked: see `Limits`. */
export type DecodeLimits = Pick<Limits, 'decodedBytes' | 'ratio' | 'encodings'>

/** The body without its encodings. Throws `fetch-too-large` beyond the limits, `fetch-failed` where it is cut or unknown. */
export function decodeContent(
  wire: Uint8Array,
  contentEncoding: string | null,
  { decodedBytes, ratio, encodings: most }: DecodeLimits,
  where: string,
): Uint8Array {
  const limit = Math.min(decodedBytes, Math.max(FREE_BYTES, wire.length * ratio))
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !PLAIN.has(name))
  if (encodings.length > most)
    throw new BulletinError('fetch-failed', `Expected at most ${most} encodings, got ${encodings.length}, in ${where}`)
  if (wire.length === 0) return wire
  return encodings.reverse().reduce((bytes, name) => decodeOne(bytes, name, limit, where), wire)
}

function decodeOne(bytes: Uint8Array, name: string, limit: number, where: string): Uint8Array {
  const decoder = DECODERS[name]
  if (decoder === undefined)
    throw new BulletinError('fetch-failed', `Expected gzip, br, zstd or deflate, got the encoding ${name}, in ${where}`)
  try {
    return decoder(bytes, { maxOutputLength: limit })
  } catch (cause) {
    if (cause instanceof RangeError || (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new BulletinError(
        'fetch-too-large',
        `Expected at most ${limit} bytes, got more after decoding ${name}, in ${where}`,
        { cause },
      )
    }
    throw new BulletinError(
      'fetch-failed',
      `Expected a whole ${name} body, got ${cause instanceof Error ? cause.message : String(cause)}, in ${where}`,
      { cause },
    )
  }
}
