// Where of many patterns each may match: near its anchor, in windows that meet its needs. One pass over the text finds the words of all.
import type { Span } from '../../model.ts'
import type { Finder } from './finder.ts'
import { finderOf } from './finder.ts'
import type { Probe } from './probe.ts'

/** Where a pattern is tried, in text order: a window, the place of its anchor there (-1 where it has none), a window, a place … */
export type Tries = number[]

// By word: the patterns of which it is the anchor, and the needs it meets.
interface Uses {
  readonly anchors: number[]
  readonly needs: number[]
  /** Inside of a word too. */
  inside: boolean
}

/** Finds, by pattern, the places to try in windows of a text. */
export function triesOf(probes: readonly Probe[]): (text: string, windows: readonly Span[]) => readonly Tries[] {
  const uses = new Map<string, Uses>()
  const needs = needsOf(probes, uses)
  const unled = probes.flatMap(({ anchor }, index) => (anchor === null ? [index] : []))
  const [needing, led] = [flat([...uses.values()], 'needs'), flat([...uses.values()], 'anchors')]
  const met = new Int32Array(probes.reduce((sum, probe) => sum + probe.needs.length, 0))
  // by pattern, the last round in which its needs were looked at, and whether they were met then
  const [asked, alive] = [new Int32Array(probes.length), new Uint8Array(probes.length)]
  let find: Finder | null = null
  let round = 0
  const isMet = (need: number) => met[need] === round
  const isAlive = (one: number): boolean => {
    if (asked[one] !== round) alive[one] = needs[one]?.every(isMet) === false ? 0 : 1
    asked[one] = round
    return alive[one] === 1
  }
  const meet = (word: number): void => {
    const { from, list } = needing
    for (let i = from[word] ?? 0; i < (from[word + 1] ?? 0); i++) met[list[i] ?? 0] = round
  }
  const lead = (word: number, place: number, window: number, tries: readonly Tries[]): void => {
    const { from, list } = led
    for (let i = from[word] ?? 0; i < (from[word + 1] ?? 0); i++)
      if (isAlive(list[i] ?? 0)) tries[list[i] ?? 0]?.push(window, place)
  }
  return (text, windows) => {
    const tries = probes.map((): Tries => [])
    windows.forEach(({ start, end }, window) => {
      round++
      const { words, places, count } = (find ??= finderOn(uses))(text, start, end)
      for (let i = 0; i < count; i++) meet(words[i] ?? 0)
      for (const one of unled) if (isAlive(one)) tries[one]?.push(window, -1)
      for (let i = 0; i < count; i++) lead(words[i] ?? 0, places[i] ?? 0, window, tries)
    })
    return tries
  }
}

// Lists one behind the other: the n-th is list[from[n], from[n + 1]).
interface Flat {
  readonly from: Int32Array
  readonly list: Int32Array
}

function flat(uses: readonly Uses[], part: 'needs' | 'anchors'): Flat {
  const from = new Int32Array(uses.length + 1)
  uses.forEach((use, i) => (from[i + 1] = (from[i] ?? 0) + use[part].length))
  return { from, list: Int32Array.from(uses.flatMap((use) => use[part])) }
}

function finderOn(uses: ReadonlyMap<string, Uses>): Finder {
  return finderOf([...uses.keys()], (word) => uses.get(word)?.inside === true)
}

// The needs of each probe, as numbers: equal ones are one.
function needsOf(probes: readonly Probe[], uses: Map<string, Uses>): readonly (readonly number[])[] {
  const numbers = new Map<string, number>()
  const useOf = (word: string, inside: boolean): Uses => {
    const use = uses.get(word) ?? { anchors: [], needs: [], inside }
    use.inside ||= inside
    uses.set(word, use)
    return use
  }
  return probes.map(({ anchor, needs, ofWords }, index) => {
    for (const word of anchor?.words ?? []) useOf(word, !ofWords).anchors.push(index)
    return needs.map((words) => {
      const key = words.join('\n')
      const known = numbers.get(key)
      if (known !== undefined) return known
      for (const word of words) useOf(word, true).needs.push(numbers.size)
      numbers.set(key, numbers.size)
      return numbers.size - 1
    })
  })
}
