// The zip that a workbook is: taken apart and put together by the workbook's own library, packed by fflate.
import { inflateRawSync } from 'node:zlib'
import { deflateSync } from 'fflate'
import { CFB } from 'xlsx'

/** One file of the zip. */
export interface Part {
  content: Uint8Array
  size: number
  /** Time of the part; none is written where it is null. */
  mt: Date | null
}

interface Package {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly Part[]
}

interface PackageFormat {
  read(bytes: Uint8Array, options: { type: 'buffer' }): Package
  write(parts: Package, options: { fileType: 'zip'; type: 'buffer'; compression: boolean }): Buffer
  readonly utils: { use_zlib(zlib: unknown): void }
}

/** Reads and writes such a zip. */
export const packageFormat = CFB as PackageFormat

// The library takes zlib in the form of Node's of old; a shim of its two doors. Unpacking gives the same everywhere, packing doesn't:
// Node's zlib gives other bytes on other versions and processors, fflate the same on all.
class InflateRaw {
  readonly _finishFlushFlag = 0
  bytesRead = 0
  _processChunk(bytes: Uint8Array): Uint8Array {
    const { buffer, engine } = inflateRawSync(bytes, { info: true }) as unknown as Unpacked
    this.bytesRead = engine.bytesWritten
    return buffer
  }
}

interface Unpacked {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

packageFormat.utils.use_zlib({
  InflateRaw,
  deflateRawSync: (bytes: Uint8Array) => Buffer.from(deflateSync(bytes, { level: 6 })),
})
