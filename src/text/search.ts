// Many patterns searched at once: thousands of runs over a text become one pass for the words of all of them, and a few tries at a place.
import type { Span } from '../model.ts'
import type { Finder } from './finder.ts'
import { finderOf } from './finder.ts'
import { laneOf } from './lane.ts'
import type { Lane } from './lane.ts'

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

/** A search for these global patterns. */
export function searchOf(patterns: readonly RegExp[]): Search {
  const lanes = patterns.map(laneOf)
  const triesIn = triesOf(lanes)
  return (text, windows) => {
    const hits = windows.map((): Hit[] => [])
    const slices: (string | undefined)[] = []
    // one pattern after the other: the processor has the next window's in hand
    triesIn(text, windows).forEach((tries, index) => {
      const lane = lanes[index]
      if (lane === undefined) return
      for (const { window, places } of tries) {
        const { start, end } = windows[window] ?? { start: 0, end: 0 }
        const slice = (slices[window] ??= text.slice(start, end))
        const give = (hit: RegExpExecArray) => hits[window]?.push({ hit, index })
        if (lane.anchor === null) everywhere(lane, slice, give)
        else atPlaces(lane, places, slice, start, give)
      }
    })
    return hits
  }
}

/** A window in which a pattern may match, and where its anchor stands there. */
interface Try {
  readonly window: number
  readonly places: number[]
}

// By word: the patterns of which it is the anchor, and the needs it meets.
interface Uses {
  readonly anchors: number[]
  readonly needs: number[]
}

// By pattern, the windows to try.
function triesOf(lanes: readonly Lane[]): (text: string, windows: readonly Span[]) => readonly (readonly Try[])[] {
  const uses = new Map<string, Uses>()
  const needs = needsOf(lanes, uses)
  const unled = lanes.flatMap(({ anchor }, index) => (anchor === null ? [index] : []))
  const used = [...uses.values()]
  const met = new Int32Array(lanes.reduce((sum, lane) => sum + lane.needs.length, 0))
  let find: Finder | null = null
  let round = 0
  return (text, windows) => {
    const tries = lanes.map((): Try[] => [])
    windows.forEach(({ start, end }, window) => {
      round++
      for (const one of unled) tries[one]?.push({ window, places: [] })
      const led: number[] = [...unled]
      const { words, places, count } = (find ??= finderOf([...uses.keys()]))(text, start, end)
      for (let i = 0; i < count; i++) {
        const use = used[words[i] ?? 0]
        if (use === undefined) continue
        for (const need of use.needs) met[need] = round
        for (const one of use.anchors) if (lead(tries[one], window, places[i] ?? 0)) led.push(one)
      }
      for (const one of led) if (needs[one]?.some((need) => met[need] !== round) === true) tries[one]?.pop()
    })
    return tries
  }
}

// Whether the place is the first one of its window.
function lead(tries: Try[] | undefined, window: number, place: number): boolean {
  const last = tries?.at(-1)
  if (last?.window === window) last.places.push(place)
  else tries?.push({ window, places: [place] })
  return last?.window !== window
}

// The needs of each lane, as numbers: equal ones are one.
function needsOf(lanes: readonly Lane[], uses: Map<string, Uses>): readonly (readonly number[])[] {
  const numbers = new Map<string, number>()
  const useOf = (word: string): Uses => {
    const use = uses.get(word) ?? { anchors: [], needs: [] }
    uses.set(word, use)
    return use
  }
  return lanes.map(({ anchor, needs }, index) => {
    for (const word of anchor?.words ?? []) useOf(word).anchors.push(index)
    return needs.map((words) => {
      const key = words.join('\n')
      const known = numbers.get(key)
      if (known !== undefined) return known
      for (const word of words) useOf(word).needs.push(numbers.size)
      numbers.set(key, numbers.size)
      return numbers.size - 1
    })
  })
}

// not matchAll: it makes a new RegExp each time, and copying a pattern of 20,000 letters costs more than running it
function everywhere({ pattern, lazy }: Lane, slice: string, give: (hit: RegExpExecArray) => void): void {
  for (let at = 0; ;) {
    pattern.lastIndex = at
    const hit = lazy === null ? pattern.exec(slice) : lazy.matchFrom(slice, at)
    if (hit === null) return
    at = hit.index + Math.max(hit[0].length, (slice.codePointAt(hit.index) ?? 0) > 0xffff ? 2 : 1)
    if (hit[0] !== '') give(hit)
  }
}

function atPlaces(
  { lazy, anchor }: Lane,
  places: readonly number[],
  slice: string,
  offset: number,
  give: (hit: RegExpExecArray) => void,
): void {
  if (lazy === null || anchor === null) return
  let at = 0
  for (const place of places) {
    const last = place - offset - anchor.from
    for (at = Math.max(at, place - offset - anchor.to); at <= last; at++) {
      if (at > 0 && !lazy.mayFollow(slice.charCodeAt(at - 1))) continue
      const hit = lazy.matchAt(slice, at)
      if (hit === null || hit[0] === '' || hit.index !== at) continue
      give(hit)
      at += hit[0].length - 1
    }
  }
}
