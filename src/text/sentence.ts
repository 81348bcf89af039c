// Sentences of a stretch of text. A wrong cut costs little (neighbours are looked at too); a cut inside an expression would cost much.
import type { Span } from '../model.ts'
import { classAt, LETTER } from './letter-class.ts'
import { holdersAmong } from './nearby.ts'

// A full stop, its closing marks, then the end, a blank, or the capital of a glued sentence ("Kazakhstan).Prosecutor").
const STOP = /[.!?…]+["'”’»)\]]*(?=\s|$|[\p{Lu}"“«[])/gu
const NEXT = /^\s*["'“«([]*(?:[\p{Lu}\p{N}[]|-\s)/u
const CAPITAL = /^\s*["“«]?\p{Lu}/u
// No sentence of people is a tenth of that. What goes on without a full stop is cut at a blank: rules hold all of a sentence against all of it.
const LONGEST = 4000
const INITIAL = /(?:^|\P{L})\p{Lu}\p{Ll}?\.$/u
const LONGEST_INITIAL = 6 // code units, with what stands before it
// No abbreviation is longer.
const LONGEST_WORD = 16

/**
 * The sentences of text[start, end), blanks between them left out. No cut within a span of `whole` (dates, references, names),
 * after an initial that a name follows, or after one of the `abbreviations` (folded, without their full stop).
 */
export function sentencesOf(
  text: string,
  { start, end }: Span,
  whole: readonly Span[],
  abbreviations: ReadonlySet<string>,
): Span[] {
  const found: Span[] = []
  const kept: Kept = { holding: holdersAmong(whole), ends: new Set(whole.map((span) => span.end)) }
  let from = start
  for (const line of linesOf(text, start, end)) {
    from = line.start
    for (const stop of text.slice(line.start, line.end).matchAll(STOP)) {
      const at = line.start + stop.index
      const after = at + stop[0].length
      if (after < line.end && !cuts(text, at, after, kept, abbreviations)) continue
      pushAll(found, text, { start: from, end: after }, kept)
      from = after
    }
    pushAll(found, text, { start: from, end: line.end }, kept)
  }
  return found
}

function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end;) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 || feed > end ? end : feed
    lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

// What must stay whole, ready to be asked at every full stop.
interface Kept {
  readonly holding: (inner: Span) => readonly Span[]
  readonly ends: ReadonlySet<number>
}

function cuts(
  text: string,
  at: number,
  after: number,
  { holding, ends }: Kept,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (holding({ start: at, end: after + 1 }).length > 0) return false
  if (!NEXT.test(text.slice(after, after + 8))) return false
  if (text[at] !== '.') return true
  // "asked to give Surname N. 5 years": behind the initial of a name only a capital begins a sentence
  if (
    INITIAL.test(text.slice(Math.max(0, at - LONGEST_INITIAL), at + 1)) &&
    !(ends.has(at + 1) && CAPITAL.test(text.slice(after, after + 4)))
  )
    return false
  let word = at
  while (word > 0 && at - word < LONGEST_WORD && (classAt(text, word - 1) & LETTER) !== 0) word--
  return !abbreviations.has(text.slice(word, at).toLowerCase())
}

function pushAll(found: Span[], text: string, { start, end }: Span, { holding }: Kept): void {
  let from = start
  while (end - from > LONGEST) {
    const blank = text.lastIndexOf(' ', from + LONGEST)
    const at = blank > from ? blank : from + LONGEST
    const [holder] = holding({ start: at, end: at + 1 })
    const cut = holder !== undefined && holder.start > from ? holder.start : at
    push(found, text, from, cut)
    from = cut
  }
  push(found, text, from, end)
}

function push(found: Span[], text: string, from: number, to: number): void {
  const line = text.slice(from, to)
  const start = to - line.trimStart().length
  const end = from + line.trimEnd().length
  if (end > start) found.push({ start, end })
}
