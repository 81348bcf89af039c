// How far a long job has come, how fast it goes and how long it will take. Only a terminal and a machine's log hear of it.
import type { Log, LogForm } from './log.ts'

export interface Progress {
  /** One more page is done. `share`: of all work, from 0 to 1; null where nobody knows how much there is. */
  tick(share: number | null): void
  /** `12,345 pages, 310 a second, 8 min left: `, to stand before other words; blank as long as nothing is done. */
  lead(): string
}

// A line that is written anew more often can't be read; of a log for machines, more often is noise.
const EVERY_MS: Readonly<Record<LogForm, number>> = { text: 200, json: 10_000 }

/** Starts the clock. `now`: milliseconds. */
export function openProgress(
  log: Pick<Log, 'step'>,
  form: LogForm,
  now: () => number = () => performance.now(),
): Progress {
  const start = now()
  let said = start
  let pages = 0
  let share: number | null = null
  const words = (): string => {
    const rate = rateOf(pages, now() - start)
    const left = secondsLeft(share, now() - start)
    const parts = [`${counted(pages)} page${pages === 1 ? '' : 's'}`, `${shownRate(rate)} a second`]
    return [...parts, ...(left === null ? [] : [`${shownTime(left)} left`])].join(', ')
  }
  return {
    lead: () => (pages === 0 ? '' : `${words()}: `),
    tick(done) {
      pages++
      share = done
      if (now() - said < EVERY_MS[form]) return
      said = now()
      const rate = rateOf(pages, said - start)
      const fields = { pages, share, pages_per_second: Number(rate.toFixed(1)), seconds_left: secondsLeft(share, said - start) } // prettier-ignore
      log.step('progress', `read      ${words()}`, fields)
    },
  }
}

function rateOf(pages: number, ms: number): number {
  return ms > 0 ? (1000 * pages) / ms : 0
}

// The pages of a share are as dear as those of another: on the whole that is so.
function secondsLeft(share: number | null, ms: number): number | null {
  return share === null || share <= 0 ? null : Math.round((ms * (1 - share)) / share / 1000)
}

function shownRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : counted(Math.round(rate))
}

// To be asked how a language writes numbers, Node loads all of it, which takes as long as to read a page.
function counted(number: number): string {
  return number < 1000 ? `${number}` : number.toLocaleString('en')
}

function shownTime(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
