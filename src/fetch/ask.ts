// One address, asked until it answers: in its lane, with pauses that grow and are drawn by lot (so that many clients never come back at once).
import { BulletinError } from '../errors.ts'
import type { Client, Exchange } from './client.ts'
import { decodeContent } from './decode.ts'
import { isPassing, isPassingStatus } from './failure.ts'
import { headerOf, retryAfterMs } from './headers.ts'
import type { Lane, Pace } from './lane.ts'
import type { Limits } from './limits.ts'
import type { WarcPlace } from './warc-read.ts'

export interface Answer {
  readonly exchange: Exchange
  /** The body without its content-encodings. */
  readonly body: Uint8Array
  /** Where it lies in the archive, if it was not asked for but had been given already. */
  readonly place?: WarcPlace
}

export interface Asking {
  readonly client: Client
  readonly lane: Lane
  readonly pace: Pace
  readonly limits: Limits
  readonly signal?: AbortSignal
  /** The answer that somebody else got while this one waited for its turn, or null. */
  readonly recall?: () => Answer | null
  /** Awaited for each answer after which the address is asked again. */
  readonly onTry?: (exchange: Exchange) => Promise<void>
  /** Awaited for each answer whose body can't be unpacked, with the reason. */
  readonly onDamaged?: (exchange: Exchange, why: string) => Promise<void>
  /** Milliseconds that the host was left to rest before it was asked. */
  readonly onWaited?: (ms: number) => void
  readonly onRetry?: (url: string, attempt: number, why: string) => void
}

type Outcome =
  | { readonly answer: Answer }
  | { readonly failure: BulletinError; readonly again: boolean; readonly restMs: number | null }

const LONGEST_PAUSE_MS = 30_000

/** The last answer of the server, also one with an error status. Throws BulletinError where there is none. */
export async function ask(url: string, headers: Readonly<Record<string, string>>, asking: Asking): Promise<Answer> {
  const { lane, pace, limits, signal } = asking
  for (let attempt = 1; ; attempt++) {
    const { outcome, why } = await lane.run(
      () => tryInTurn(url, headers, attempt, asking),
      pace,
      signal,
      asking.onWaited,
    )
    if (why === null || attempt >= limits.attempts || lane.parked !== null) {
      lane.note(why !== null)
      if ('failure' in outcome) throw outcome.failure
      return outcome.answer
    }
    if ('answer' in outcome) await asking.onTry?.(outcome.answer.exchange)
    asking.onRetry?.(url, attempt, why)
  }
}

// What the host asks for is noted before its turn is over: whoever waits in the lane for the next one waits for that, too.
async function tryInTurn(
  url: string,
  headers: Readonly<Record<string, string>>,
  attempt: number,
  asking: Asking,
): Promise<{ readonly outcome: Outcome; readonly why: string | null }> {
  const { lane, limits, recall } = asking
  const held = recall?.() ?? null
  if (held !== null) return { outcome: { answer: held }, why: null }
  const outcome = await tryOnce(url, headers, asking)
  const { why, restMs } = again(outcome, url)
  const pause = why === null || attempt >= limits.attempts ? 0 : pauseMs(attempt, limits.backoffMs)
  if (restMs !== null && restMs > limits.retryAfterMs) lane.park(`it asks for ${Math.round(restMs / 1000)} s of rest`)
  else lane.rest(Math.max(restMs ?? 0, pause))
  return { outcome, why }
}

/** Full jitter: anything from nothing to the exponentially growing limit. */
function pauseMs(attempt: number, base: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE_MS, base * 2 ** (attempt - 1))
}

async function tryOnce(url: string, headers: Readonly<Record<string, string>>, asking: Asking): Promise<Outcome> {
  try {
    return { answer: await unpacked(await asking.client.send(url, headers), url, asking) }
  } catch (failure) {
    if (!(failure instanceof BulletinError)) throw failure
    return { failure, again: isPassing(failure), restMs: null }
  }
}

async function unpacked(exchange: Exchange, url: string, { limits, onDamaged }: Asking): Promise<Answer> {
  try {
    const body = decodeContent(exchange.wire, headerOf(exchange.received, 'content-encoding'), limits, url)
    return { exchange, body }
  } catch (failure) {
    if (failure instanceof BulletinError) await onDamaged?.(exchange, failure.message)
    throw failure
  }
}

function again(outcome: Outcome, url: string): { why: string | null; restMs: number | null } {
  if ('failure' in outcome) return { why: outcome.again ? outcome.failure.message : null, restMs: null }
  const { status, received } = outcome.answer.exchange
  if (!isPassingStatus(status)) return { why: null, restMs: null }
  return { why: `status ${status} in ${url}`, restMs: retryAfterMs(headerOf(received, 'retry-after'), Date.now()) }
}
