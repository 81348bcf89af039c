// Faults of the program itself: said as such.
import { BulletinError } from '../errors.ts'

/** A fault on one page, which is no reason to leave the other pages unread. Names the place in the program. */
export function internalError(cause: unknown, where: string): BulletinError {
  const [, frame = ''] = cause instanceof Error ? (cause.stack ?? '').split('\n    at ') : []
  const got = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return new BulletinError('internal', `Expected a page to be read, got ${got}, in ${where} (${frame.trim()})`, {
    cause,
  })
}

/** What is said of a failure that ends a command; of faults of the program all that helps to find them. */
export function complaint(error: unknown): string {
  if (error instanceof BulletinError && error.code !== 'internal') return `bulletins: ${error.code}: ${error.message}`
  return `bulletins: internal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
