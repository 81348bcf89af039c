// The bulletins themselves, one at a time: asked for when it is time, archived, told of where they are new.
import { BulletinError } from '../errors.ts'
import { knownFailure } from './account.ts'
import { keyOf } from './address.ts'
import type { Found } from './discover.ts'
import { isBulletin } from './discover.ts'
import type { Run } from './running.ts'
import { attempt } from './running.ts'
import type { Visit } from './visit.ts'

/** An address to be fetched: one that was found, or that the archive has from an earlier run. */
export type Due = Pick<Found, 'url' | 'language'> & Partial<Found>

/**
 * Each address once: first what never answered (or costs nothing, being fresh), then what was checked longest ago; what is known to
 * fail, or failed the last time, comes last. So a run that is cut short every night still comes by all of them. Else as given.
 */
export function inTurn(run: Run, due: readonly Due[]): Due[] {
  const placeOf = (one: Due): string => {
    if (knownFailure(run.source, one.url) !== null || run.options.failing?.has(one.url) === true) return '~'
    if (isFresh(run, one)) return ''
    const address = run.known.addressOf(one.url)
    return run.options.archive.last(address)?.checked ?? run.options.archive.answered(address) ?? ''
  }
  const once = new Map<string, Due>()
  for (const one of due) if (!once.has(keyOf(one.url))) once.set(keyOf(one.url), one)
  const keyed = [...once.values()].map((one) => ({ one, key: placeOf(one) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ one }) => one)
}

/** Fetches a bulletin, if it is due. A failure goes into the account. */
export async function fetchPage(run: Run, found: Due): Promise<void> {
  const { account, options, seen, tell } = run
  if (seen.has(keyOf(found.url))) return
  seen.add(keyOf(found.url))
  if (isFresh(run, found)) {
    account.fresh++
    tell({ kind: 'fresh', url: found.url })
    return
  }
  options.signal?.throwIfAborted()
  // A host that is left alone costs no page of the others, and one failure, not hundreds.
  if (run.isParked(found.url) || options.budget?.take() === false) {
    account.left++
    tell({ kind: 'left', url: found.url })
    return
  }
  const before = account.requests
  const visit = await attempt(run, found.url, () => visitPage(run, found))
  if (account.requests === before) options.budget?.giveBack()
  if (visit === null) return
  if (visit.redirected && visit.url !== found.url) account.redirects.push({ from: found.url, to: visit.url })
  if (!visit.written.news) {
    account.unchanged++
    tell({ kind: 'unchanged', url: visit.url })
    return
  }
  account.fetched.push(visit.url)
  tell({ kind: 'page', url: visit.url, place: visit.written.place })
}

// Old addresses that lead to the start page hold no bulletin, though the server says that all is well.
async function visitPage(run: Run, found: Due): Promise<Visit> {
  const visit = await visitEither(run, found)
  if (visit.redirected && !isBulletin(run.source, visit.url)) {
    throw new BulletinError('fetch-refused', `Expected a bulletin, got a redirect to ${visit.url}, in ${found.url}`)
  }
  run.seen.add(keyOf(visit.url))
  return visit
}

// The canonical address is ours: where the site does not have it, the link is asked for as it stood there.
async function visitEither({ known, visitor }: Run, { url, language, via, original = url }: Due): Promise<Visit> {
  const note = { role: 'bulletin', ...(language === undefined ? {} : { language }) } as const
  const origin = { ...(via === undefined ? {} : { via }), ...(original === url ? {} : { original }) }
  const asked = known.addressOf(url)
  try {
    return await visitor.visit(asked, note, origin)
  } catch (error) {
    const linked = original.replace(/#.*$/u, '')
    if (!(error instanceof BulletinError) || !isUnknownThere(error) || linked === asked) throw error
    return await visitor.visit(linked, note, origin).catch((other: unknown) => {
      throw other instanceof BulletinError ? error : other // the canonical address is the one that is told
    })
  }
}

function isUnknownThere({ code, cause }: BulletinError): boolean {
  const { status = 0 } = (cause ?? {}) as { readonly status?: number }
  return code === 'fetch-failed' || (code === 'fetch-status' && status >= 400 && status < 500 && status !== 429)
}

function isFresh({ source, options, plan, known }: Run, { url, lastmod }: Due): boolean {
  const last = options.archive.last(known.addressOf(url))
  if (last === null) return false
  if (plan.since !== null && last.checked >= plan.since) return true
  const checked = Date.parse(last.checked)
  const now = (options.now ?? Date.now)()
  if (changedBetween(lastmod ?? null, checked, now)) return false
  return now - checked < source.recheckDays * DAY_MS
}

const DAY_MS = 86_400_000

// A day without an hour may be any hour of it. What is still to come, but for a clock that goes wrong, is made up.
function changedBetween(lastmod: string | null, checked: number, now: number): boolean {
  if (lastmod === null) return false
  const changed = Date.parse(lastmod) + (/T/u.test(lastmod) ? 0 : DAY_MS)
  return changed > checked && changed <= now + 2 * DAY_MS
}
