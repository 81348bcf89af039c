// A line as the rules for outlets see it: its quoted names, and its runs of capitalised words outside of them.
import type { Span } from '../model.ts'
import { classAt, LETTER, LOWER, MARK, NUMBER, UPPER } from '../text/letter-class.ts'
import type { NameLine } from './name-page.ts'

/** Something that may be the name of an outlet. */
export interface Chunk extends Span {
  readonly quoted: boolean
  readonly words: readonly Word[]
  /** The folded line. */
  readonly folded: string
  /** What stands before it, without a blank and quotes at its end; null where the name stands behind something else than a blank. */
  readonly before: Span | null
  /** What stands behind it, without quotes. */
  readonly behind: Span
}

export interface Word extends Span {
  readonly folded: string
  readonly kind: WordKind
}

/** What the letters of a word tell, wherever it stands. */
export interface WordKind {
  /** It names no outlet by itself: an English word, an office, a country. */
  readonly common: boolean
  /** It makes an outlet of a name. */
  readonly telling: boolean
  /** It begins names of outlets ("Radio"). */
  readonly opensName: boolean
  /** A given name of people. */
  readonly given: boolean
}

export type KindOf = (folded: string) => WordKind

export interface OutletLine {
  readonly plain: string
  readonly folded: string
  readonly chunks: readonly Chunk[]
}

const REACH = 70
// A name, no sentence: "Respublika - Delovoye Obozreniye", "Tolqyn FM", "www.qub.kz"
const NAME = /^[\p{L}\p{N}][^,;:?()]*$/u
const LONGEST = 60

/** Cuts a line into what may be names of outlets. */
export function outletLine(line: NameLine, kindOf: KindOf): OutletLine {
  const { plain, folded } = line
  const chunks: Chunk[] = []
  for (const quote of line.quotes) {
    const span = trimmed(plain, quote)
    if (isName(plain.slice(span.start, span.end))) chunks.push(quotedChunk(folded, quote, span, kindOf))
  }
  const names = [...chunks]
  for (const words of capitalRuns(line, names, kindOf)) chunks.push(chunkOf(folded, words))
  if (names.length > 0) chunks.sort((a, b) => a.start - b.start)
  return { plain, folded, chunks }
}

function quotedChunk(folded: string, quote: Span, span: Span, kindOf: KindOf): Chunk {
  const start = Math.max(0, quote.start - 1 - REACH)
  const before = folded.slice(start, Math.max(0, quote.start - 1)).trimEnd()
  const behind = quote.end + 1
  return {
    ...span,
    quoted: true,
    words: wordsOf(folded, span, kindOf),
    folded,
    before: { start, end: start + before.length },
    behind: { start: behind, end: Math.min(folded.length, behind + REACH) },
  }
}

/** The chunk of some words of a line that follow one another. */
export function chunkOf(folded: string, words: readonly Word[]): Chunk {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  return {
    start,
    end,
    quoted: false,
    words,
    folded,
    before: folded[start - 1] === ' ' ? { start: Math.max(0, start - REACH), end: start - 1 } : null,
    behind: { start: end, end: Math.min(folded.length, end + REACH) },
  }
}

/** The chunk of some of a chunk's words. */
export function partOf(chunk: Chunk, words: readonly Word[]): Chunk | null {
  if (words.length === chunk.words.length && !chunk.quoted) return chunk
  return words.length === 0 ? null : chunkOf(chunk.folded, words)
}

function trimmed(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end)
  return {
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.replace(/[\s,.]+$/u, '').length),
  }
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST &&
    text.split(' ').length <= 6 &&
    NAME.test(text) &&
    /\p{Lu}|\.\p{Ll}|^\p{N}+\p{L}/u.test(text) &&
    !/\. /u.test(text)
  )
}

/** The words of a stretch of a folded line. */
export function wordsOf(folded: string, { start, end }: Span, kindOf: KindOf): Word[] {
  return Array.from(folded.slice(start, end).matchAll(/[^ ]+/gu), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    folded: word,
    kind: kindOf(word),
  }))
}

function capitalRuns(line: NameLine, names: readonly Span[], kindOf: KindOf): Word[][] {
  const { plain, folded } = line
  const found: Word[][] = []
  let name = 0
  let last = -1
  for (const { start, end } of capitalWords(line)) {
    while (name < names.length && (names[name]?.end ?? 0) <= start) name++
    if (start >= (names[name]?.start ?? Infinity)) continue
    const letters = folded.slice(start, end)
    const word = { start, end, folded: letters, kind: kindOf(letters) }
    if (last !== -1 && start === last + 1 && plain[last] === ' ') found.at(-1)?.push(word)
    else found.push([word])
    last = end
  }
  return found
}

// "5 Kanal", "Ak Zhaik", "eKaraganda", "K+", "Stan TV"
function capitalWords({ plain, capitals, words }: NameLine): Span[] {
  const found: Span[] = []
  const numbers = words.filter((at) => (classAt(plain, at) & NUMBER) !== 0)
  let [from, number] = [0, 0]
  const add = (start: number, end: number): void => {
    from = end
    found.push({ start, end: end - trimmedLetters(plain, end) })
  }
  const addNumbers = (limit: number): void => {
    for (; (numbers[number] ?? limit) < limit; number++) {
      const start = numbers[number] ?? limit
      const end = start < from || !isFree(plain, start) ? -1 : numberEnd(plain, start)
      if (end !== -1) add(start, end)
    }
  }
  for (const capital of capitals) {
    addNumbers(capital)
    if (capital < from) continue
    if (isFree(plain, capital)) add(capital, wordEnd(plain, capital))
    else if (isCamel(plain, capital, from)) add(capital - 1, lettersEnd(plain, capital + 1, LETTER | NUMBER))
  }
  addNumbers(plain.length)
  return found
}

// Behind a letter, a full stop, an "@" a word goes on.
function isFree(plain: string, at: number): boolean {
  return (classAt(plain, at - 1) & (LETTER | NUMBER)) === 0 && !(at > 0 && '.@/-'.includes(plain.charAt(at - 1)))
}

function isCamel(plain: string, capital: number, from: number): boolean {
  return (
    capital > from &&
    (classAt(plain, capital - 1) & LOWER) !== 0 &&
    (classAt(plain, capital + 1) & (LETTER | NUMBER)) !== 0 &&
    isFree(plain, capital - 1)
  )
}

function wordEnd(plain: string, start: number): number {
  let end = start + 1
  while ((classAt(plain, end) & (LETTER | MARK | NUMBER)) !== 0 || (end < plain.length && "'’+!-".includes(plain.charAt(end)))) end++ // prettier-ignore
  return end
}

// A number of up to three digits before a blank or a capital, with the letters behind it; -1: another number
function numberEnd(plain: string, start: number): number {
  const end = lettersEnd(plain, start, NUMBER)
  if (end - start > 3 || !(plain[end] === ' ' || (classAt(plain, end) & UPPER) !== 0)) return -1
  return lettersEnd(plain, end, LETTER)
}

function lettersEnd(plain: string, from: number, kinds: number): number {
  let end = from
  while ((classAt(plain, end) & kinds) !== 0) end++
  return end
}

// "X's", "X!": how many letters at the end are no part of a name
function trimmedLetters(plain: string, end: number): number {
  const last = plain[end - 1]
  if (last === "'" || last === '’' || last === '!' || last === '-') return 1
  const joint = plain[end - 2]
  return last === 's' && (joint === "'" || joint === '’') ? 2 : 0
}
