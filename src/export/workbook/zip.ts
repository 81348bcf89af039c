// A zip that is made as it is read: no part is ever held whole. Packed by fflate, since Node's zlib gives other bytes on other
// versions and processors.
import { Zip, ZipDeflate } from 'fflate'
import { BulletinError } from '../../errors.ts'

/** A file of the zip; the chunks are asked for when its turn comes. */
export interface ZipFile {
  readonly path: string
  readonly chunks: Iterable<string | Uint8Array>
}

// The earliest noon a zip can tell. fflate writes the local time of a Date: made from local parts it is the same in every zone.
const TIME = new Date(1980, 0, 1, 12)
/** Bytes of a file, and of a zip, that its headers can tell. */
const MOST_BYTES = 0xff_ff_ff_ff
const NOTHING = new Uint8Array(0)

/** The zip, in chunks. Throws `export-limit` where a file or the zip would be larger than 4 GiB. */
export function* zipOf(files: Iterable<ZipFile>): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    ready.push(bytes)
  })
  let written = 0
  function* taken(path: string, size: number): Generator<Uint8Array> {
    written += ready.reduce((sum, { length }) => sum + length, 0)
    if (Math.max(size, written) > MOST_BYTES) throw tooLarge(path)
    yield* ready.splice(0)
  }
  for (const { path, chunks } of files) {
    const part = new ZipDeflate(path, { level: 6 })
    part.mtime = TIME
    zip.add(part)
    let size = 0
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      part.push(bytes)
      size += bytes.length
      yield* taken(path, size)
    }
    part.push(NOTHING, true)
    yield* taken(path, size)
  }
  zip.end()
  yield* ready
}

function tooLarge(path: string): BulletinError {
  return new BulletinError(
    'export-limit',
    `Expected at most 4 GiB, got more, in ${path} of the workbook (CSV and Parquet hold any number of rows)`,
  )
}
