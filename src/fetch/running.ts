// What the steps of one run at one source share: what it works with, the account that it keeps, how a failure is taken.
import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import type { FetchEvent, OpenAccount } from './account.ts'
import { failureOf } from './account.ts'
import { isBulletin } from './discover.ts'
import type { Known } from './known.ts'
import type { Limits } from './limits.ts'
import type { Plan } from './progress.ts'
import type { FetchOptions } from './options.ts'
import type { Visitor } from './visit.ts'
import type { Visiting } from './visiting.ts'

export interface Run {
  readonly source: Source
  readonly options: FetchOptions
  readonly limits: Limits
  readonly account: OpenAccount
  readonly plan: Plan
  readonly visitor: Visitor
  readonly tell: (event: FetchEvent) => void
  readonly known: Known
  /** True where the host of the address is left alone for the rest of the run. */
  isParked(url: string): boolean
  /** Addresses (by `keyOf`) that were asked in this run, and those they led to. */
  readonly seen: Set<string>
}

type Accounting = Pick<Visiting, 'archive' | 'signal' | 'onRetry' | 'onWaited' | 'onExchange' | 'onRules'>

/** What of the visits goes into the account. */
export function accounting(account: OpenAccount, tell: (event: FetchEvent) => void, options: FetchOptions): Accounting {
  return {
    archive: options.archive,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onRetry: (url, attempt, why) => {
      account.retries++
      tell({ kind: 'retry', url, attempt, why })
    },
    onWaited: (ms) => {
      account.waitedMs += Math.round(ms)
    },
    onExchange: ({ wire, status, ip }) => {
      account.proxied ||= ip === null
      account.requests++
      account.bytes += wire.length
      account.statuses[status] = (account.statuses[status] ?? 0) + 1
    },
    onRules: (url, { basis, delayMs }) => {
      const { origin } = new URL(url)
      const known = account.robots.some((one) => one.origin === origin && one.basis === basis)
      if (!known) account.robots.push({ origin, basis, delayMs })
    },
  }
}

/** Does the work on one address; a failure goes into the account and gives null. */
export async function attempt<T>(
  { source, account, tell }: Run,
  url: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    // A robots.txt that could not be read forbids all, and is a failure; one that forbids this address is none.
    if (error.code === 'robots-disallowed' && error.cause === undefined && isBulletin(source, url)) {
      account.disallowed.push(url)
      tell({ kind: 'disallowed', url })
    } else {
      const failure = failureOf(source, url, error)
      account.failures.push(failure)
      tell({ kind: 'failed', failure })
    }
    return null
  }
}
