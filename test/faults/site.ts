// The hostile site: a number makes it, the same on every machine. Bulletins on several listing pages, some of them with a fault each.
import type { Bulletin } from './bulletin.ts'
import { drawBulletin } from './bulletin.ts'
import type { Fault } from './fault.ts'
import { drawsOf } from '../../src/score/random.ts'
import type { Handler } from './server.ts'
import { html, listing } from './server.ts'

export interface Site {
  readonly handlers: Record<string, Handler>
  /** All of them, in the order of the listing. */
  readonly bulletins: readonly Bulletin[]
  /** The fault that stands in the place of a bulletin, by its path. */
  readonly faulty: ReadonlyMap<string, Fault>
  /** Paths of those without a fault. */
  readonly good: readonly string[]
}

export interface SiteOptions {
  /** Each has a bulletin of its own, by lot. */
  readonly faults?: readonly Fault[]
  /** Bulletins without a fault. */
  readonly good?: number
  /** Bulletins on a page of the listing. */
  readonly onPage?: number
}

/** The site of this seed. */
export function hostileSite(seed: number, { faults = [], good = 4, onPage = 10 }: SiteOptions = {}): Site {
  const draw = drawsOf(seed)
  const bulletins = Array.from({ length: faults.length + good }, (_, at) => drawBulletin(draw, at + 1))
  const shuffled = [...faults].map((fault) => ({ fault, at: draw() })).sort((a, b) => a.at - b.at)
  // A good one between two with a fault, as far as there are: five failures in a row would have the host left alone.
  const step = Math.max(1, Math.floor(bulletins.length / Math.max(1, faults.length)))
  const faulty = new Map(shuffled.map(({ fault }, at) => [bulletins[at * step]?.path ?? '', fault]))
  const handlers: Record<string, Handler> = {}
  for (const { path, html: body } of bulletins)
    Object.assign(handlers, faulty.get(path)?.handlers(path, body) ?? { [path]: html(body) })
  Object.assign(handlers, listingsOf(bulletins.map(({ path }) => path), onPage)) // prettier-ignore
  return { handlers, bulletins, faulty, good: bulletins.map(({ path }) => path).filter((path) => !faulty.has(path)) }
}

/** Listing pages as sites have them: links twice, with anchors and tracking, links to elsewhere, and to the other pages. */
export function listingsOf(paths: readonly string[], onPage: number): Record<string, Handler> {
  const starts = Array.from({ length: Math.ceil(paths.length / onPage) }, (_, page) => page * onPage)
  const addressOf = (start: number): string => (start === 0 ? '/list' : `/list?start=${start}`)
  const pages = starts.map((start): [string, Handler] => {
    const links = paths
      .slice(start, start + onPage)
      .flatMap((path) => [path, `${path}#more`, `${path}?utm_source=list`])
    return [addressOf(start), listing('/about', 'https://elsewhere.example/b/1', ...links, ...starts.map(addressOf))]
  })
  return Object.fromEntries(pages)
}
