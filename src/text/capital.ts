// Words printed with a capital: the cheap sign of a name in scripts that have capitals.
import { lean } from './shape.ts'

/** A capitalised word (`Akhmetov`, `Al-Farabi`), or an initial with its stop (`Z.`, `K.-J.`). Offsets into the line. */
export interface Capital {
  readonly start: number
  readonly end: number
  /** As printed, without a possessive ending. */
  readonly text: string
  readonly initial: boolean
  /** True where all its letters (two or more) are capitals. */
  readonly caps: boolean
}

// "O'Brien", "Al-Farabi", "Zh": a capital, then letters; parts after an apostrophe or a hyphen
const WORD = new RegExp(lean(String.raw`(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*`), 'gu')
const POSSESSIVE = /['’ʼ]s?$/iu

/** The capitalised words of a line, in order. `pairs`: initials of two letters, folded ("zh", "ye"). */
export function capitals(line: string, pairs: ReadonlySet<string>): Capital[] {
  const found: Capital[] = []
  for (const { 0: whole, index } of line.matchAll(WORD)) {
    const text = whole.replace(POSSESSIVE, '')
    const end = index + text.length
    const initial = line[end] === '.' && (text.length === 1 || (text.length === 2 && pairs.has(text.toLowerCase())))
    const last = found.at(-1)
    if (initial && last?.initial === true && line.slice(last.end, index) === '-') {
      // "K.-J.": one initial of two parts
      found[found.length - 1] = { ...last, end: end + 1, text: line.slice(last.start, end + 1) }
      continue
    }
    const caps = text.length > 1 && text === text.toUpperCase()
    found.push({ start: index, end: initial ? end + 1 : end, text: initial ? `${text}.` : text, initial, caps })
  }
  return found
}

/** Runs of capitalised words with one blank between them (none after an initial): "Z. Makharadze", "B.Azanov", "Serik Akhmetov". */
export function runs<W extends Capital>(line: string, words: readonly W[]): W[][] {
  const found: W[][] = []
  for (const word of words) {
    const run = found.at(-1)
    const last = run?.at(-1)
    const gap = last === undefined ? null : line.slice(last.end, word.start)
    if (run !== undefined && last !== undefined && (gap === ' ' || (gap === '' && last.initial))) run.push(word)
    else found.push([word])
  }
  return found
}
