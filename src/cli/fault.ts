// Faults of the program itself: said as such.
import { BulletinError, causeWords, printable } from '../errors.ts'

// Of SQLite's result codes: no permission, an error of the disk, full, can't be opened, read only.
const DISK = new Set([3, 10, 13, 14, 8])

/** The failure by its right name: what the disk refuses is no fault of the program. Anything else is given back as it is. */
export function diskFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof BulletinError) return error
  const { syscall, path, errcode } = error as NodeJS.ErrnoException & { readonly errcode?: number }
  const ofFile = syscall !== undefined && path !== undefined
  const ofStore = errcode !== undefined && DISK.has(errcode & 0xff)
  const full = /^(?:ENOSPC|EDQUOT|EROFS|EIO)$/u.test((error as NodeJS.ErrnoException).code ?? '')
  if (!ofFile && !ofStore && !full) return error
  const where = path ?? (ofStore ? 'the store or its lock' : 'the files that are written')
  return new BulletinError(
    'disk-failed',
    `Expected a disk that can be read and written, got ${causeWords(error)}, in ${where}`,
    {
      cause: error,
    },
  )
}

/** What is said of a failure that ends a command; of faults of the program all that helps to find them. */
export function complaint(error: unknown): string {
  if (error instanceof BulletinError && error.code !== 'internal') return `bulletins: ${error.code}: ${error.message}`
  return `bulletins: internal: ${printable(error instanceof Error ? (error.stack ?? error.message) : String(error))}`
}
