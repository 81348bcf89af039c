// How long an answer is waited for.

export interface Patience {
  /** Aborts, with a TimeoutError, when it is at its end. */
  readonly signal: AbortSignal
  /** Nothing is waited for any more. */
  release(): void
}

// A timer goes off before what came in the meantime is looked at.
const SECOND_LOOK_MS = 500

/**
 * Waits for so many milliseconds, and then looks once more: where this process was at something else all the time (it read a page, or the
 * machine has too much to do), the answer may have come long ago. To ask for it a second time would be our fault, not the server's.
 */
export function openPatience(ms: number): Patience {
  const controller = new AbortController()
  const late = Object.assign(new Error(`no whole answer within ${ms} ms`), { name: 'TimeoutError' })
  const end = (): void => controller.abort(late)
  let timer = setTimeout(() => (timer = setTimeout(end, SECOND_LOOK_MS)), ms)
  return { signal: controller.signal, release: () => clearTimeout(timer) }
}
