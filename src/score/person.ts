// Is a name the same person's? Case endings may differ: Досжанова, Досжановой; Сапар, Сапарға.
import { squash } from './markup.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu

/** True where the name holds the annotated (sur)name. */
export function samePerson(gold: string, name: string): boolean {
  const wanted = words(gold)
  const given = words(name)
  if (wanted.length === 0) return false
  if (given.join(' ').includes(wanted.join(' '))) return true
  return wanted.every((word) => given.some((other) => inflected(word, other)))
}

function words(text: string): string[] {
  return squash(text).toLowerCase().replaceAll('ё', 'е').match(WORD) ?? []
}

const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

// A double name is inflected in each half.
function inflected(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')]
  if (left.length > 1 && left.length === right.length) {
    return left.every((part, i) => inflected(part, right[i] ?? ''))
  }
  const most = Math.min(a.length, b.length)
  let same = 0
  while (same < most && a[same] === b[same]) same++
  const close = Math.abs(a.length - b.length) <= LONGEST_ENDING
  return a === b || (close && same >= Math.max(SHORTEST_STEM, most - LONGEST_ENDING))
}
