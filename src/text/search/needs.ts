// Which needs of patterns are met in a window, and near enough: a pattern for "sentenced … to … days" has no business at a "sentenced" that
// no "days" follows.
import type { Need, Uses } from './uses.ts'

export interface Needs {
  /** Forgets what stood in the last window. */
  begin(): void
  /** A word that is needed stands at a place. Words come in the order of the text. */
  meet(word: number, place: number): void
  /** Whether all that a pattern needs stands where it does in a match with the anchor at that place; -1: anywhere. */
  areMet(pattern: number, place: number): boolean
}

// Where in a window words of a need stand: only the first `count` are meant.
interface Met {
  round: number
  count: number
  readonly places: number[]
}

/** The needs of a search. */
export function needsIn({ needing, needs, count }: Uses): Needs {
  const met = Array.from({ length: count }, (): Met => ({ round: 0, count: 0, places: [] }))
  let round = 0
  const isMet = ({ number, from, to }: Need, place: number): boolean => {
    const one = met[number]
    if (one?.round !== round) return false
    return place < 0 || stands(one, place + from, place + to)
  }
  return {
    begin() {
      round++
    },
    meet(word, place) {
      const { from, list } = needing
      for (let i = from[word] ?? 0; i < (from[word + 1] ?? 0); i++) {
        const one = met[list[i] ?? 0]
        if (one === undefined) continue
        if (one.round !== round) one.count = 0
        one.round = round
        one.places[one.count++] = place
      }
    },
    areMet(pattern, place) {
      for (const need of needs[pattern] ?? []) if (!isMet(need, place)) return false
      return true
    },
  }
}

function stands({ places, count }: Met, least: number, most: number): boolean {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low < count && (places[low] ?? 0) <= most
}
