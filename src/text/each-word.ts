// The words of a text.
import { classAt, LETTER } from './letter-class.ts'

/** Visits the words of a text (runs of letters of any script) in their order. */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const start = at
    while ((classAt(text, at) & LETTER) !== 0) at++
    if (at > start) visit(start, at)
  }
}
