// A line as the rules for outlets see it: its quoted names, and its runs of capitalised words outside of them.
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quotedSpans } from '../text/quote.ts'

/** Something that may be the name of an outlet. */
export interface Chunk extends Span {
  readonly quoted: boolean
  readonly words: readonly Word[]
  /** What stands before and behind it, folded, without its quotes. */
  readonly before: string
  readonly behind: string
}

export interface Word extends Span {
  readonly folded: string
}

export interface OutletLine {
  readonly plain: string
  readonly folded: string
  readonly chunks: readonly Chunk[]
}

const REACH = 70
// "5 Kanal", "Ak Zhaik", "eKaraganda", "K+", "Stan TV"
const WORD =
  /(?<![\p{L}\p{N}.@/-])(?:\p{Lu}[\p{L}\p{M}\p{N}'’+!-]*|\p{N}{1,3}(?=[ \p{Lu}])\p{L}*|\p{Ll}\p{Lu}[\p{L}\p{N}]+)/gu
const TRIM = /['’]s?$|[!-]$/u
// A name, no sentence: "Respublika - Delovoye Obozreniye", "Tolqyn FM", "www.qub.kz"
const NAME = /^[\p{L}\p{N}][^,;:?()]*$/u
const LONGEST = 60

/** Cuts a line into what may be names of outlets. */
export function outletLine(plain: string): OutletLine {
  const folded = fold(plain)
  const chunks: Chunk[] = []
  const names: Span[] = []
  for (const quote of quotedSpans(plain)) {
    const span = trimmed(plain, quote)
    if (!isName(plain.slice(span.start, span.end))) continue
    names.push(span)
    chunks.push({
      ...span,
      quoted: true,
      words: wordsOf(folded, span),
      before: folded.slice(Math.max(0, quote.start - 1 - REACH), Math.max(0, quote.start - 1)).trimEnd() + ' ',
      behind: folded.slice(quote.end + 1, quote.end + 1 + REACH),
    })
  }
  for (const words of capitalRuns(plain, folded, names)) {
    const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
    chunks.push({ ...span, quoted: false, words, ...sides(folded, span) })
  }
  return { plain, folded, chunks: chunks.sort((a, b) => a.start - b.start) }
}

/** The chunk of some of a chunk's words. */
export function partOf(folded: string, chunk: Chunk, words: readonly Word[]): Chunk | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end }
  return { ...chunk, ...span, words, ...sides(folded, span) }
}

function sides(folded: string, { start, end }: Span): Pick<Chunk, 'before' | 'behind'> {
  return { before: folded.slice(Math.max(0, start - REACH), start), behind: folded.slice(end, end + REACH) }
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

function wordsOf(folded: string, { start, end }: Span): Word[] {
  return Array.from(folded.slice(start, end).matchAll(/[^ ]+/gu), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    folded: word,
  }))
}

function capitalRuns(plain: string, folded: string, names: readonly Span[]): Word[][] {
  const found: Word[][] = []
  let name = 0
  for (const { 0: whole, index } of plain.matchAll(WORD)) {
    while (name < names.length && (names[name]?.end ?? 0) <= index) name++
    if (index >= (names[name]?.start ?? Infinity)) continue
    const end = index + whole.replace(TRIM, '').length
    const word = { start: index, end, folded: folded.slice(index, end) }
    const run = found.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && plain.slice(last.end, index) === ' ') run.push(word)
    else found.push([word])
  }
  return found
}
