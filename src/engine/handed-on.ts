// A lane that a machine can't work on, and another may: it goes back into the queue, with longer and longer pauses, and not for ever.
import { BulletinError } from '../errors.ts'

/** Why a lane was not worked on by those who took it. */
export interface HandedOn {
  readonly times: number
  /** Of the last of them: its code and words. */
  readonly code: string
  readonly message: string
}

// All pauses together: two hours and a quarter. Then it fails, and is tried as often as what fails is (queue.ts).
const MOST = 30
const [SHORTEST_S, LONGEST_S] = [5, 300]

/** What goes with the lane when it is handed on once more. Throws the reason, with how often, where that was often enough. */
export function handedOnce(before: HandedOn | undefined, { code, message }: BulletinError): HandedOn {
  const times = (before?.times ?? 0) + 1
  if (times <= MOST) return { times, code, message }
  throw new BulletinError(code, `${message} (and on every machine that took it, ${MOST} times)`)
}

/** Seconds until somebody may take it again. */
export function pauseSeconds({ times }: HandedOn): number {
  return Math.min(LONGEST_S, SHORTEST_S * 2 ** (times - 1))
}
