// Pages read one after the other or several at once, and always told in their order.
import type { Page } from '../model.ts'
import type { Packs } from '../packs.ts'
import type { Line } from './line.ts'
import { errorLine, lineOf } from './line.ts'
import type { Given } from './pages.ts'

/** Reads pages into lines. */
export interface PageReader {
  /** So many pages may be under way at once: more are of no use. */
  readonly window: number
  read(name: string, page: Page): Line | Promise<Line>
  close(): Promise<void>
}

/** A line, and how much of all work lies before its end (see `Given`). */
export type Told = Line & Pick<Given, 'share'>

/** The lines of the pages, in the order of the pages. Of those no more than the reader's window are in memory. */
export async function* toldInOrder(pages: AsyncIterable<Given>, reader: PageReader): AsyncGenerator<Told> {
  const under: Promise<Told>[] = []
  for await (const { name, share, ...given } of pages) {
    const line = 'error' in given ? errorLine(name, given.error) : reader.read(name, given.page)
    const told = Promise.resolve(line).then((one) => ({ ...one, share }))
    told.catch(() => undefined) // its turn comes: until then it is nobody's
    under.push(told)
    while (under.length >= reader.window) yield await first(under)
  }
  while (under.length > 0) yield await first(under)
}

async function first(under: Promise<Told>[]): Promise<Told> {
  const [told] = under.splice(0, 1)
  if (told === undefined) throw new RangeError('Expected a page under way, got none')
  return told
}

/** Reads in this thread. */
export function ownReader(packs: Packs): PageReader {
  return { window: 1, read: (name, page) => lineOf(name, page, packs), close: () => Promise.resolve() }
}

/** Reads in this thread to begin with, and behind the first pages by what `more` opens: few pages are not worth a start of threads. */
export function growingReader(own: PageReader, few: number, more: () => PageReader): PageReader {
  let reader = own
  let pages = 0
  return {
    get window() {
      return reader.window
    },
    read(name, page) {
      if (++pages === few) reader = more()
      return reader.read(name, page)
    },
    close: () => reader.close(),
  }
}
