// The bulletins themselves, one at a time: asked for when it is time, archived, handed on where they are new.
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import type { Found } from './discover.ts'
import { isBulletin } from './discover.ts'
import { headerOf } from './headers.ts'
import type { Run } from './running.ts'
import { attempt } from './running.ts'
import type { Visit } from './visit.ts'
import { hintsOf } from './warc-page.ts'

/** An address to be fetched: one that was found, or that the archive has from an earlier run. */
export type Due = Pick<Found, 'url' | 'language'> & Partial<Found>

/** Fetches a bulletin, if it is due. A failure goes into the account. */
export async function fetchPage(run: Run, found: Due): Promise<void> {
  const { source, account, options, seen, tell } = run
  if (seen.has(found.url)) return
  seen.add(found.url)
  if (isFresh(run, found)) {
    account.fresh++
    tell({ kind: 'fresh', url: found.url })
    return
  }
  const visit = await attempt(run, found.url, () => visitPage(run, found))
  if (visit === null) return
  if (visit.redirected) account.redirects.push({ from: found.url, to: visit.url })
  if (!visit.written.news) {
    account.unchanged++
    tell({ kind: 'unchanged', url: visit.url })
    return
  }
  const page = pageOfVisit(source, visit, found)
  account.fetched.push(page.url)
  await options.onPage?.(page, visit.written.place)
  tell({ kind: 'page', url: page.url, page, place: visit.written.place })
}

// Old addresses that lead to the start page hold no bulletin, though the server says that all is well.
async function visitPage({ source, visitor, seen }: Run, { url, language, via, original }: Due): Promise<Visit> {
  const origin = {
    ...(via === undefined ? {} : { via }),
    ...(original === undefined || original === url ? {} : { original }),
  }
  const visit = await visitor.visit(url, { role: 'bulletin', ...(language === undefined ? {} : { language }) }, origin)
  if (visit.redirected && !isBulletin(source, visit.url)) {
    throw new BulletinError('fetch-refused', `Expected a bulletin, got a redirect to ${visit.url}, in ${url}`)
  }
  seen.add(visit.url)
  return visit
}

function pageOfVisit(source: Source, { url, exchange, body, written }: Visit, { language }: Due): Page {
  return {
    source: source.id,
    publisher: source.publisher,
    url,
    bytes: body,
    contentType: headerOf(exchange.received, 'content-type'),
    retrieved: exchange.at,
    warcRecord: written.place.recordId,
    revision: 1,
    hints: hintsOf(source, language === undefined ? {} : { language }),
  }
}

function isFresh({ source, options, plan }: Run, { url, lastmod }: Due): boolean {
  const last = options.archive.last(url)
  if (last === null) return false
  if (plan.since !== null && last.checked >= plan.since) return true
  const checked = Date.parse(last.checked)
  if (isLater(lastmod ?? null, checked)) return false
  return (options.now ?? Date.now)() - checked < source.recheckDays * DAY_MS
}

const DAY_MS = 86_400_000

// A day without an hour may be any hour of it.
function isLater(lastmod: string | null, checked: number): boolean {
  if (lastmod === null) return false
  const changed = Date.parse(lastmod) + (/T/u.test(lastmod) ? 0 : DAY_MS)
  return changed > checked
}
