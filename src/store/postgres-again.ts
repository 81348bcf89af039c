// What the server undoes of one so that others can go on (a deadlock, a moment that is no longer the last, a lock that is not to be had) is done again.
import { setTimeout as sleep } from 'node:timers/promises'
import { BulletinError } from '../errors.ts'

const TRIES = 6
const PAUSE_MS = 20

/** Does the work, which is all or nothing, until it is not undone by the server. Throws `store-locked` where that does not end. */
export async function doneAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried >= TRIES || !isUndone(error)) throw error
      await sleep(Math.random() * PAUSE_MS * 2 ** tried) // those who stood in each other's way must not meet again
    }
  }
}

function isUndone(error: unknown): boolean {
  if (!(error instanceof BulletinError)) return false
  const { code = '' } = (error.cause ?? {}) as { readonly code?: string }
  return /^(?:40001|40P01|55P03)$/u.test(code)
}
