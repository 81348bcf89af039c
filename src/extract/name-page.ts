// A page as the readers of names see it: line by line, with its capitals and quotes, which are looked for once for all of them.
import type { Document, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { classAt, LETTER, NUMBER } from '../text/letter-class.ts'
import { quotedSpans } from '../text/quote.ts'
import type { Signs } from '../text/name/signs.ts'
import { placesIn, signsOf } from '../text/name/signs.ts'

/** A line, or a part of one around names. Places in it are counted from its start. */
export interface NameLine extends Span {
  readonly plain: string
  readonly folded: string
  /** Where capitals stand; where words and numbers begin. */
  readonly capitals: readonly number[]
  readonly words: readonly number[]
  /** What stands in quotes. */
  readonly quotes: readonly Span[]
}

export interface NamePage {
  readonly text: string
  readonly signs: Signs
  /** The lines of a stretch. */
  lines(stretch: Span): readonly NameLine[]
}

const pages = new WeakMap<Document, NamePage>()

/** The page of a document; made once for all readers. */
export function namePage(document: Document): NamePage {
  const known = pages.get(document) ?? pageOf(document)
  pages.set(document, known)
  return known
}

/** A line that stands by itself. */
export function nameLine(plain: string): NameLine {
  const [line] = pageOf({ text: plain, folded: fold(plain) }).lines({ start: 0, end: plain.length })
  return line ?? { start: 0, end: 0, plain, folded: plain, capitals: [], words: [], quotes: [] }
}

function pageOf({ text, folded }: Pick<Document, 'text' | 'folded'>): NamePage {
  const signs = signsOf(text)
  const final = text.includes(FINAL)
  const seen = new Map<number, NameLine>()
  const lineAt = (start: number, end: number): NameLine => {
    const known = seen.get(start)
    if (known?.end === end) return known
    const plain = text.slice(start, end)
    const line: NameLine = {
      start,
      end,
      plain,
      folded: !final && isWhole(text, start) && isWhole(text, end) ? folded.slice(start, end) : fold(plain),
      capitals: placesIn(signs.capitals, start, end),
      words: wordsIn(signs.words, text, start, end),
      quotes: quotedSpans(plain, placesIn(signs.quotes, start, end)),
    }
    seen.set(start, line)
    return line
  }
  return {
    text,
    signs,
    lines({ start, end }) {
      const found: NameLine[] = []
      for (let from = start; from < end;) {
        const feed = text.indexOf('\n', from)
        const to = feed === -1 || feed > end ? end : feed
        if (to > from) found.push(lineAt(from, to))
        from = to + 1
      }
      return found
    },
  }
}

// Letters of a word that a window cuts in two fold by themselves, as what is left of the word does.
function isWhole(text: string, at: number): boolean {
  return (classAt(text, at - 1) & classAt(text, at) & LETTER) === 0
}

// The one letter whose small form hangs on where its word ends
const FINAL = 'Σ'

// In a part of a line, what is left of a cut word begins one.
function wordsIn(words: readonly number[], text: string, start: number, end: number): readonly number[] {
  const found = placesIn(words, start, end)
  return found[0] !== 0 && (classAt(text, start) & (LETTER | NUMBER)) !== 0 ? [0, ...found] : found
}
