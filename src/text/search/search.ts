// Many patterns searched at once: thousands of runs over a text become one pass for the words of all of them, and a few tries at a place.
import type { Span } from '../../model.ts'
import type { Lexicon } from './lexicon.ts'
import { lexicon } from './lexicon.ts'
import { probeOf } from './probe.ts'
import type { Probe } from './probe.ts'
import { triesOf } from './tries.ts'

/** A match and the pattern it is of. Its own index is counted from the start of its window. */
export interface Hit {
  readonly hit: RegExpExecArray
  /** Which of the patterns. */
  readonly index: number
}

/**
 * The matches of the patterns in each window of a text, as if nothing stood around it: window by window, pattern by pattern in their order,
 * from left to right, none of them empty.
 */
export type Search = (text: string, windows: readonly Span[]) => readonly (readonly Hit[])[]

/** A search for these global patterns; `words`: the lexicon of all who search in the same texts. */
export function searchOf(patterns: readonly RegExp[], words = lexicon()): Search {
  return searchFor(patterns, words, Infinity)
}

/** The same for the first match of each pattern in each window. */
export function firstsOf(patterns: readonly RegExp[], words = lexicon()): Search {
  return searchFor(patterns, words, 1)
}

function searchFor(patterns: readonly RegExp[], words: Lexicon, most: number): Search {
  const probes = patterns.map(probeOf)
  const triesIn = triesOf(probes, words)
  return (text, windows) => {
    const hits = windows.map((): Hit[] => [])
    const slices: (string | undefined)[] = []
    let [pattern, window, start, slice, at, left] = [-1, -1, 0, '', 0, most]
    const give = (hit: RegExpExecArray): boolean => {
      hits[window]?.push({ hit, index: pattern })
      return --left > 0
    }
    // one pattern after the other: the processor has the next window's in hand
    triesIn(text, windows, (one, where, place) => {
      if (one !== pattern || where !== window) {
        ;[pattern, window, at, left] = [one, where, 0, most]
        const { end } = ({ start } = windows[window] ?? NOWHERE)
        slice = slices[window] ??= text.slice(start, end)
      }
      const probe = probes[one]
      if (left === 0 || probe === undefined) return
      if (probe.anchor === null) everywhere(probe, slice, give)
      else at = atPlace(probe, place - start, slice, at, give)
    })
    return hits
  }
}

const NOWHERE: Span = { start: 0, end: 0 }

// not matchAll: it makes a new RegExp each time, and copying a pattern of 20,000 letters costs more than running it
function everywhere({ pattern, lazy }: Probe, slice: string, give: (hit: RegExpExecArray) => boolean): void {
  for (let at = 0; ;) {
    pattern.lastIndex = at
    const hit = lazy === null ? pattern.exec(slice) : lazy.matchFrom(slice, at)
    if (hit === null) return
    at = hit.index + Math.max(hit[0].length, (slice.codePointAt(hit.index) ?? 0) > 0xffff ? 2 : 1)
    if (hit[0] !== '' && !give(hit)) return
  }
}

// Tries a pattern near a place of its anchor, from `least` on; gives where it may be tried next.
function atPlace(
  { lazy, anchor }: Probe,
  place: number,
  slice: string,
  least: number,
  give: (hit: RegExpExecArray) => boolean,
): number {
  if (lazy === null || anchor === null) return least
  const last = place - anchor.from
  let at = Math.max(least, place - anchor.to)
  for (; at <= last; at++) {
    if (at > 0 && !lazy.mayFollow(slice.charCodeAt(at - 1))) continue
    if (!lazy.mayBegin(slice, at)) continue
    const hit = lazy.matchAt(slice, at)
    if (hit === null || hit[0] === '' || hit.index !== at) continue
    if (!give(hit)) break
    at += hit[0].length - 1
  }
  return at
}
