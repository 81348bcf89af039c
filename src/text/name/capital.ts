// Words printed with a capital: the cheap sign of a name in scripts that have capitals.
import { classAt, LOWER, MARK, OF_WORD, OWN_LETTER } from '../letter-class.ts'

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

/** What a language joins to names by a hyphen or an apostrophe, and whether its initials are printed without a stop. */
export interface CapitalDress {
  readonly suffixes: ReadonlySet<string>
  readonly bareInitials: boolean
}

/** The capitalised words of a line, in order. `places`: where capitals stand in it; `pairs`: initials of two letters, folded ("zh", "ye"). */
export function capitals(
  line: string,
  places: readonly number[],
  pairs: ReadonlySet<string>,
  { suffixes, bareInitials }: CapitalDress,
): Capital[] {
  const found: Capital[] = []
  let from = 0
  for (const index of places) {
    if (index < from || !begins(line, index)) continue
    const { end: whole, joint, small } = wordAt(line, index)
    from = whole
    const suffix = small && suffixes.has(line.slice(joint + 1, whole)) ? whole - joint : 0
    const end = suffix > 0 ? joint : whole - possessive(line, joint, whole)
    const text = line.slice(index, end)
    const last = found.at(-1)
    const short = text.length === 1 || (text.length === 2 && pairs.has(text.toLowerCase()))
    if (short && bareInitials && line[end] !== '.' && last !== undefined && isBare(line, last, index, end + suffix)) {
      found.push({ start: index, end: end + suffix, text: `${text}.`, initial: true, caps: false })
      continue
    }
    const initial = short && line[end] === '.'
    if (initial && last?.initial === true && line.slice(last.end, index) === '-') {
      // "K.-J.": one initial of two parts
      found[found.length - 1] = { ...last, end: end + 1, text: line.slice(last.start, end + 1) }
      continue
    }
    found.push({
      start: index,
      end: initial ? end + 1 : end + suffix,
      text: initial ? `${text}.` : text,
      initial,
      caps: isCaps(text),
    })
  }
  return found
}

// «Ratel.kzМарат»: a Cyrillic capital glued to a Latin word begins one too
function begins(line: string, at: number): boolean {
  if (at === 0) return true
  const before = line.charCodeAt(at - 1)
  if ((classAt(line, at - 1) & OF_WORD) === 0) return before !== 0x27 && before !== 0x2019
  const unit = line.charCodeAt(at)
  return before >= 0x61 && before <= 0x7a && unit >= 0x400 && unit <= 0x52f
}

interface Word {
  readonly end: number
  /** Where its last apostrophe or hyphen stands; -1 without one. */
  readonly joint: number
  /** True where small letters alone stand behind that. */
  readonly small: boolean
}

// "O'Brien", "Al-Farabi", "Zh": a capital, then letters; parts after an apostrophe or a hyphen
function wordAt(line: string, start: number): Word {
  const first = line.charCodeAt(start)
  let end = lettersEnd(line, start + ((first & 0xfc00) === 0xd800 ? 2 : 1))
  let joint = -1
  while (isJoint(line.charCodeAt(end)) && (classAt(line, end + 1) & OWN_LETTER) !== 0) {
    joint = end
    end = lettersEnd(line, end + 2)
  }
  let small = joint !== -1
  for (let at = joint + 1; small && at < end; at++) small = (classAt(line, at) & LOWER) !== 0
  return { end, joint, small }
}

function lettersEnd(line: string, from: number): number {
  let end = from
  while ((classAt(line, end) & (OWN_LETTER | MARK)) !== 0) end++
  return end
}

const JOINTS: ReadonlySet<number> = new Set(Array.from("'’ʼ‑-", (joint) => joint.charCodeAt(0)))

function isJoint(unit: number): boolean {
  return JOINTS.has(unit)
}

// Letters of a possessive ending: "Akhmetov's"
function possessive(line: string, joint: number, end: number): number {
  return end - joint === 2 && /^['’ʼ]s$/iu.test(line.slice(joint, end)) ? 2 : 0
}

function isCaps(text: string): boolean {
  if (text.length < 2) return false
  const second = text.charCodeAt(1)
  const small = (second >= 0x61 && second <= 0x7a) || (second >= 0x430 && second <= 0x45f)
  return !small && text === text.toUpperCase()
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
  let last: W | undefined
  for (const word of words) {
    const gap = last === undefined ? -1 : word.start - last.end
    const joined = gap === 1 ? line[word.start - 1] === ' ' : gap === 0 && last?.initial === true
    if (joined) found.at(-1)?.push(word)
    else found.push([word])
    last = word
  }
  return found
}
