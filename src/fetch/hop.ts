// One address, one answer: out of the archive where it has been given already, else asked for and archived.
import { BulletinError } from '../errors.ts'
import type { Written } from './archive.ts'
import type { Answer, Asking } from './ask.ts'
import { ask } from './ask.ts'
import type { Exchange } from './client.ts'
import { decodeContent } from './decode.ts'
import { headerOf } from './headers.ts'
import { paceOf } from './pace.ts'
import { robotsSince } from './robots.ts'
import type { Visiting } from './visiting.ts'
import type { CaptureDetails } from './warc-details.ts'
import type { CaptureNote, CaptureRole } from './warc-write.ts'

export interface Hop {
  readonly answer: Answer
  readonly written: Written
}

/** The answer that the archive has of an address since then; null where it has none, or nothing is to be taken from it (`since` null). */
export function recalledHop({ archive, limits }: Visiting, url: string, since: string | null): Hop | null {
  const held = since === null ? null : archive.recall(url, since)
  if (held === null) return null
  const { exchange, place } = held
  const body = decodeContent(exchange.wire, headerOf(exchange.received, 'content-encoding'), limits, url)
  return { answer: { exchange, body, place }, written: { place, news: false } }
}

// Sources of one site share robots.txt and sitemaps: one asks, the others have the answer by the time it is their turn.
function sharedSince({ started, now }: Visiting, role: CaptureRole): string | null {
  if (role === 'robots') return robotsSince(now())
  return role === 'sitemap' || role === 'feed' ? started : null
}

/** Asks for an address, in its lane, and archives each answer. Throws as `ask` does, and `fetch-status` for a 304 that was not asked for. */
export async function askedHop(
  visiting: Visiting,
  url: string,
  note: CaptureNote,
  details: CaptureDetails,
  crawlDelayMs: number,
): Promise<Hop> {
  const { archive, onExchange } = visiting
  const write = (exchange: Exchange, role = note.role, fault?: string): Promise<Written> =>
    archive.write(exchange, { ...note, role }, { ...details, ...(fault === undefined ? {} : { fault }) })
  const keep = async (exchange: Exchange, role = note.role, fault?: string): Promise<void> => {
    onExchange?.(exchange)
    await write(exchange, role, fault)
  }
  const validators = note.role === 'bulletin' ? (archive.last(url)?.validators ?? {}) : {}
  const answer = await ask(url, validators, {
    ...askingOf(visiting, url, crawlDelayMs),
    recall: () => recalledHop(visiting, url, sharedSince(visiting, note.role))?.answer ?? null,
    onTry: (exchange) => keep(exchange),
    onDamaged: (exchange, why) => keep(exchange, 'damaged', why),
  })
  if (answer.place !== undefined) return { answer, written: { place: answer.place, news: false } }
  onExchange?.(answer.exchange)
  if (answer.exchange.status !== 304 || Object.keys(validators).length > 0) {
    return { answer, written: await write(answer.exchange) }
  }
  await write(answer.exchange, 'damaged')
  throw new BulletinError('fetch-status', `Expected a page, got 304 without having asked for it, in ${url}`)
}

function askingOf(
  { client, source, lanes, limits, signal, onRetry, onWaited }: Visiting,
  url: string,
  crawlDelayMs: number,
): Asking {
  return {
    client,
    lane: lanes.of(new URL(url).host),
    pace: paceOf(source, crawlDelayMs),
    limits,
    ...(signal === undefined ? {} : { signal }),
    ...(onRetry === undefined ? {} : { onRetry }),
    ...(onWaited === undefined ? {} : { onWaited }),
  }
}
