// Where of many patterns each may match: near its anchor, where its needs stand at their places too. The words of all come from one pass
// over the text.
import type { Span } from '../../model.ts'
import type { Lexicon } from './lexicon.ts'
import { needsIn } from './needs.ts'
import type { Probe } from './probe.ts'
import { LEADS, NEEDED, usesOf } from './uses.ts'

/** Gives, by pattern in their order and from left to right, the places to try: the window and the place of its anchor, -1 where it has none. */
export type TriesIn = (text: string, windows: readonly Span[], attempt: Attempt) => void

export type Attempt = (pattern: number, window: number, place: number) => void

/** Finds where to try patterns. */
export function triesOf(probes: readonly Probe[], lexicon: Lexicon): TriesIn {
  const uses = usesOf(probes, lexicon)
  const needs = needsIn(uses)
  const queue = queueOf(probes.length)
  const { leading } = uses
  const led: number[] = []
  const offer = (pattern: number, window: number, place: number): void => {
    if (needs.areMet(pattern, place)) queue.put(pattern, window, place)
  }
  return (text, windows, attempt) => {
    windows.forEach(({ start, end }, window) => {
      const { words, places, first, last } = lexicon.within(text, start, end)
      needs.begin()
      let count = 0
      for (let i = first; i < last; i++) {
        const word = words[i] ?? 0
        const use = uses.of[word] ?? 0 // most words are others'
        if ((use & NEEDED) !== 0) needs.meet(word, places[i] ?? 0)
        if ((use & LEADS) !== 0) led[count++] = i
      }
      for (const one of uses.unled) offer(one, window, -1)
      for (let l = 0; l < count; l++) {
        const [word, place] = [words[led[l] ?? 0] ?? 0, places[led[l] ?? 0] ?? 0]
        for (let i = leading.from[word] ?? 0; i < (leading.from[word + 1] ?? 0); i++)
          offer(leading.list[i] ?? 0, window, place)
      }
    })
    queue.empty(attempt)
  }
}

// What is to be tried, for each pattern in text order: lists by pattern, whose room is used again.
interface Queue {
  put: Attempt
  empty(attempt: Attempt): void
}

function queueOf(patterns: number): Queue {
  const [first, last] = [new Int32Array(patterns).fill(-1), new Int32Array(patterns)]
  const [next, windows, places]: [number[], number[], number[]] = [[], [], []]
  let count = 0
  return {
    put(pattern, window, place) {
      if (first[pattern] === -1) first[pattern] = count
      else next[last[pattern] ?? 0] = count
      last[pattern] = count
      next[count] = -1
      windows[count] = window
      places[count++] = place
    },
    empty(attempt) {
      try {
        for (let pattern = 0; count > 0 && pattern < patterns; pattern++)
          for (let i = first[pattern] ?? -1; i !== -1; i = next[i] ?? -1)
            attempt(pattern, windows[i] ?? 0, places[i] ?? 0)
      } finally {
        // a page that fails must leave nothing to the next one
        first.fill(-1)
        count = 0
      }
    },
  }
}
