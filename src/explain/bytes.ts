import type { MapEntry, Span } from '../model.ts'

/** A stretch of the page's body. `exact`: no more than the span was read from it. */
export interface Bytes {
  readonly from: number
  readonly to: number
  readonly exact: boolean
}

/** The bytes of the page's body from which a span was read; null where the map has none. */
export function bytesOf({ start, end }: Span, map: readonly MapEntry[]): Bytes | null {
  const touched = map.filter((entry) => entry.start < end && start < entry.end)
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = first.byteStart + (isPlain(first) ? Math.max(0, start - first.start) : 0)
  const to = last.byteEnd - (isPlain(last) ? Math.max(0, last.end - end) : 0)
  return { from, to, exact: (isPlain(first) || start <= first.start) && (isPlain(last) || end >= last.end) }
}

// One byte a letter: the place inside the stretch is known. (Cyrillic letters are two bytes in UTF-8, other marks three.)
function isPlain({ start, end, byteStart, byteEnd }: MapEntry): boolean {
  return end - start === byteEnd - byteStart
}
