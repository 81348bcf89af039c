import type { ErrorCode } from '../errors.ts'

/** Exit codes of the contract. */
export const EXIT = { ok: 0, fault: 1, usage: 2, failed: 3, locked: 4, interrupted: 130 } as const

/** The exit code for a failure that ended the whole command. */
export function exitCodeOf(code: ErrorCode): number {
  if (code === 'store-locked') return EXIT.locked
  if (code === 'usage' || code === 'config-invalid' || code === 'file-unreadable') return EXIT.usage
  return code === 'internal' ? EXIT.fault : EXIT.failed
}
