// So many at once, the others in the order in which they came. (A pool that is asked itself gives up on who waits too long.)

export interface Slots {
  /** Waits for its turn, however long. */
  take(): Promise<void>
  give(): void
}

/** Lets `count` in at once. */
export function openSlots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []
  return {
    async take() {
      if (free > 0) free--
      else await new Promise<void>((resolve) => void waiting.push(resolve))
    },
    give() {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    },
  }
}
