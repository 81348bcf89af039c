import type { ErrorCode } from '../errors.ts'

/** Exit codes of the contract. */
export const EXIT = { ok: 0, fault: 1, usage: 2, failed: 3, locked: 4, interrupted: 130 } as const

/** Which failures make the exit code 3: none, those that no earlier run has reported, or all that stand. */
export const FAIL_ON = ['never', 'new', 'any'] as const
export type FailOn = (typeof FAIL_ON)[number]

// A place that can't be written to is one that was named wrong.
const USAGE: ReadonlySet<ErrorCode> = new Set([
  'usage',
  'config-invalid',
  'file-unreadable',
  'disk-failed',
  'store-unreachable',
  'store-denied',
])

/** The exit code for a failure that ended the whole command. */
export function exitCodeOf(code: ErrorCode): number {
  if (code === 'store-locked') return EXIT.locked
  if (USAGE.has(code)) return EXIT.usage
  return code === 'internal' ? EXIT.fault : EXIT.failed
}

/** How a job ended: what its exit code hangs on. Failures that a source lists as known are not counted. */
export interface Ending {
  readonly interrupted: boolean
  /** Pages on which the program itself went wrong. */
  readonly faults: number
  /** Failures that no earlier run has reported. */
  readonly failedAnew: number
  /** Failures that stand, of this run and of earlier ones. */
  readonly failures: number
}

/** The exit code of a job that came to its end, or was told to stop. */
export function exitCodeFor({ interrupted, faults, failedAnew, failures }: Ending, failOn: FailOn): number {
  if (interrupted) return EXIT.interrupted
  if (faults > 0) return EXIT.fault
  const counted = { never: 0, new: failedAnew, any: failures }[failOn]
  return counted > 0 ? EXIT.failed : EXIT.ok
}
