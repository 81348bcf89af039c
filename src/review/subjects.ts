// The records of a bulletin as decisions look for them: by id, by their words. Made once a bulletin, not once a decision.
import type { Reading } from '../model.ts'
import type { ReviewKind } from './review.ts'
import type { Subject } from './words.ts'
import { plain, subjectsOf } from './words.ts'

interface Subjects {
  readonly byId: ReadonlyMap<string, Subject>
  /** By the letters and digits of each of their quotes. */
  readonly byWords: ReadonlyMap<string, readonly Subject[]>
  readonly places: readonly Placed[]
}

/** A quote of a record, in the order of the page. */
interface Placed {
  readonly subject: Subject
  readonly start: number
  readonly end: number
  /** The last end of this quote and all before it. */
  readonly reach: number
}

const known = new WeakMap<Reading, Map<ReviewKind, Subjects>>()

/** The record with this id, or null. The reading must not change. */
export function subjectWith(kind: ReviewKind, id: string, reading: Reading): Subject | null {
  return subjectsIn(kind, reading).byId.get(id) ?? null
}

/** The records of a kind that the page tells in these words. None where there are no letters in them. */
export function subjectsSaying(kind: ReviewKind, quote: string | null, reading: Reading): readonly Subject[] {
  const words = plain(quote ?? '')
  return words === '' ? [] : (subjectsIn(kind, reading).byWords.get(words) ?? [])
}

/** The records of a kind one of whose quotes holds this place of the page, or lies in it. */
export function subjectsAt(kind: ReviewKind, { start, end }: { readonly start: number; readonly end: number }, reading: Reading): readonly Subject[] {
  const { places } = subjectsIn(kind, reading)
  const found = new Set<Subject>()
  const first = firstFrom(start, places)
  for (let i = first; i < places.length && (places[i]?.start ?? end) <= end; i++) {
    const place = places[i]
    if (place !== undefined && (place.end <= end || place.start === start)) found.add(place.subject)
  }
  for (let i = first - 1; i >= 0 && (places[i]?.reach ?? 0) >= end; i--) {
    const place = places[i]
    if (place !== undefined && place.end >= end) found.add(place.subject)
  }
  return [...found]
} // prettier-ignore

/** Index of the first quote that starts there or behind it. */
function firstFrom(start: number, places: readonly Placed[]): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function subjectsIn(kind: ReviewKind, reading: Reading): Subjects {
  const kinds = known.get(reading) ?? new Map<ReviewKind, Subjects>()
  known.set(reading, kinds)
  const found = kinds.get(kind) ?? indexed(subjectsOf(kind, reading))
  kinds.set(kind, found)
  return found
}

function indexed(all: readonly Subject[]): Subjects {
  const byWords = new Map<string, Subject[]>()
  for (const subject of all) {
    for (const words of new Set(subject.quotes.map(({ quote }) => plain(quote)))) {
      const list = byWords.get(words)
      if (list === undefined) byWords.set(words, [subject])
      else list.push(subject)
    }
  }
  // of two with one id, the first is it
  const byId = new Map(all.toReversed().map((subject) => [subject.id, subject]))
  return { byId, byWords, places: placesOf(all) }
}

function placesOf(all: readonly Subject[]): Placed[] {
  const quotes = all.flatMap((subject) => subject.quotes.map(({ start, end }) => ({ subject, start, end })))
  let reach = 0
  return quotes.sort((a, b) => a.start - b.start).map((quote) => {
    reach = Math.max(reach, quote.end)
    return { ...quote, reach }
  })
} // prettier-ignore
