// What ends a run before its work is done: a signal, or the time it was given.

export interface Stop {
  /** Aborted by SIGINT or SIGTERM: the job finishes its page and saves. */
  readonly signal: AbortSignal
  /** Aborted by them, or when the time is up: nothing more is asked for, what there is goes on to be read. */
  readonly asking: AbortSignal
  /** `SIGINT`, `SIGTERM` or `max-minutes`; null as long as nothing has ended it. */
  readonly why: string | null
  /** All has been asked for: the time no longer counts. */
  asked(): void
  release(): void
}

const MINUTE_MS = 60_000
// Longer than this a timer does not go (24 days): which is as good as no limit.
const LONGEST_MS = 2 ** 31 - 1

/** Listens for SIGINT and SIGTERM; a second one, a second later or more, ends the process at once. `minutes`: the time for asking, or null. */
export function openStop(minutes: number | null, say: (words: string) => void): Stop {
  const controller = new AbortController()
  const clock = new AbortController()
  let first = 0
  let why: string | null = null
  // One key press may come twice: to the process itself, and handed on by the launcher.
  const stop = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted && performance.now() - first > 1000) process.exit(130)
    if (controller.signal.aborted) return
    first = performance.now()
    why = signal
    say('bulletins: stopping after this page; what is done is kept (again: at once)')
    controller.abort()
  }
  const timeUp = (): void => {
    why ??= 'max-minutes'
    clock.abort()
  }
  const timer = minutes === null ? undefined : setTimeout(timeUp, Math.min(LONGEST_MS, minutes * MINUTE_MS)).unref()
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return {
    signal: controller.signal,
    asking: AbortSignal.any([controller.signal, clock.signal]),
    get why() {
      return why
    },
    asked: () => clearTimeout(timer),
    release() {
      clearTimeout(timer)
      process.off('SIGINT', stop).off('SIGTERM', stop)
    },
  }
}
