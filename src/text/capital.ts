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

// «Ratel.kzМарат»: a Cyrillic capital glued to a Latin word begins one too
// "O'Brien", "Al-Farabi", "Zh": a capital, then letters; parts after an apostrophe or a hyphen
const WORD = new RegExp(
  lean(
    String.raw`(?:(?<![\p{L}\p{N}'’])|(?<=[a-z])(?=[\u0400-\u052f]))\p{Lu}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*`,
  ),
  'gu',
)
const POSSESSIVE = /['’ʼ]s?$/iu

/** What a language joins to names by a hyphen or an apostrophe, and whether its initials are printed without a stop. */
export interface CapitalDress {
  readonly suffixes: ReadonlySet<string>
  readonly bareInitials: boolean
}

const UNDRESSED: CapitalDress = { suffixes: new Set(), bareInitials: false }

/** The capitalised words of a line, in order. `pairs`: initials of two letters, folded ("zh", "ye"). */
export function capitals(
  line: string,
  pairs: ReadonlySet<string>,
  { suffixes, bareInitials }: CapitalDress = UNDRESSED,
): Capital[] {
  const found: Capital[] = []
  for (const { 0: whole, index } of line.matchAll(WORD)) {
    const joined = /['’ʼ‑-](?<suffix>\p{Ll}+)$/u.exec(whole)
    const suffix = joined !== null && suffixes.has(joined.groups?.['suffix'] ?? '') ? joined[0].length : 0
    const text = suffix > 0 ? whole.slice(0, -suffix) : whole.replace(POSSESSIVE, '')
    const end = index + text.length
    const last = found.at(-1)
    const short = text.length === 1 || (text.length === 2 && pairs.has(text.toLowerCase()))
    if (short && bareInitials && line[end] !== '.' && last !== undefined && isBare(line, last, index, end + suffix)) {
      found.push({ start: index, end: end + suffix, text: `${text}.`, initial: true, caps: false })
      continue
    }
    const initial = line[end] === '.' && short
    if (initial && last?.initial === true && line.slice(last.end, index) === '-') {
      // "K.-J.": one initial of two parts
      found[found.length - 1] = { ...last, end: end + 1, text: line.slice(last.start, end + 1) }
      continue
    }
    const caps = text.length > 1 && text === text.toUpperCase()
    found.push({
      start: index,
      end: initial ? end + 1 : end + suffix,
      text: initial ? `${text}.` : text,
      initial,
      caps,
    })
  }
  return found
}

// «Кенжин К, Иманбай И оштрафован», «Сансызбай Б-ға 20 АЕК»: an initial without its stop, behind a word in small letters
function isBare(line: string, last: Capital, start: number, end: number): boolean {
  return (
    !last.caps &&
    !last.initial &&
    line.slice(last.end, start) === ' ' &&
    /^(?:$|[,;:)]| [-–—(«"“]| [\p{Ll}\p{N}])/u.test(line.slice(end, end + 2))
  )
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
