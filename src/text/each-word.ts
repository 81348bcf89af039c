// The words of a text.
import { classAt, LETTER } from './letter-class.ts'

/** Visits the words of a text (runs of letters of any script) in their order. */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  forEachWordIn(text, 0, text.length, visit)
}

/** The same of text[from, to), as if nothing stood around it. */
export function forEachWordIn(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  for (let at = from; at < to; at++) {
    const start = at
    while (at < to && (classAt(text, at) & LETTER) !== 0) at++
    if (at > start) visit(start, at)
  }
}
