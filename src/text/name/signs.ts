// Where a text has what names are told by: capitals, words, quotes. Looked for once a text, for all who ask.
import { classAt, LETTER, LOWER, NUMBER, QUOTE, UPPER } from '../letter-class.ts'

/** Places in a text, each list in text order. */
export interface Signs {
  readonly capitals: readonly number[]
  /** Where a letter or a number stands with none before it. */
  readonly words: readonly number[]
  /** Full stops right before a small letter. */
  readonly stops: readonly number[]
  readonly quotes: readonly number[]
}

/** The signs of a text, in one pass. */
export function signsOf(text: string): Signs {
  const [capitals, words, quotes, stops]: [number[], number[], number[], number[]] = [[], [], [], []]
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at)
    if ((kind & (LETTER | NUMBER)) !== 0) {
      if ((before & (LETTER | NUMBER)) === 0) words.push(at)
      if ((kind & UPPER) !== 0 && !isSecondHalf(text, at)) capitals.push(at)
      if ((kind & LOWER) !== 0 && text.charCodeAt(at - 1) === STOP) stops.push(at - 1)
    } else if ((kind & QUOTE) !== 0) quotes.push(at)
    before = kind
  }
  return { capitals, words, quotes, stops }
}

const STOP = 0x2e

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

/** Those of sorted places that lie in [start, end), counted from `start`. */
export function placesIn(places: readonly number[], start: number, end: number): readonly number[] {
  const found: number[] = []
  for (let i = firstFrom(places, start); i < places.length; i++) {
    const at = places[i] ?? end
    if (at >= end) break
    found.push(at - start)
  }
  return found
}

function firstFrom(places: readonly number[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
