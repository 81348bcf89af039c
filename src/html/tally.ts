// The words of a text counted by what they tell of its language: one pass for all languages, whose words and letters are indexed once.
import { classAt, LETTER as ANY_LETTER } from '../text/letter-class.ts'

/** By what a language is told. */
export interface Telltales {
  readonly words: readonly string[]
  /** Letters that no other language of the tool has. */
  readonly ownLetters: string
  /** Letters without which a text is in another language, or none. */
  readonly neededLetters: string
}

/** A number of words; and for each language, how many of them tell of it, and how many have a letter that it needs. */
export interface Tally {
  readonly words: number
  readonly known: readonly number[]
  readonly needed: readonly number[]
}

/** Makes what counts the words of a text by the telltales of some languages, twelve at most. */
export function tallier(languages: readonly Telltales[]): (text: string) => Tally {
  const byWord = wordMarks(languages)
  const byLetter = letterMarks(languages)
  const longest = Math.max(...Array.from(byWord.keys(), ({ length }) => length))
  return (text) => {
    const lower = text.toLowerCase()
    const [known, needed] = [languages.map(() => 0), languages.map(() => 0)]
    let words = 0
    for (let at = 0, end = 0; at < lower.length; at = ++end) {
      let marks = 0
      while (end < lower.length) {
        const letter = byLetter[lower.charCodeAt(end)] || markAt(lower, end, byLetter)
        if (letter === NO_LETTER) break
        marks |= letter
        end++
      }
      if (end === at) continue
      words++
      if (end - at <= longest) marks |= byWord.get(lower.slice(at, end)) ?? 0
      if ((marks & TELLING) !== 0) add(marks, known, needed)
    }
    return { words, known, needed }
  }
}

// Marks are bits: those of languages that a word tells of, and above them those of languages that need a letter of it; the uppermost
// say what is known of a letter.
const NEEDED = 12
const TELLING = (1 << (2 * NEEDED)) - 1
const LETTER = 1 << 28
const NO_LETTER = 1 << 29

// Each letter is looked at when it is first met; of one that has two units each time.
function markAt(lower: string, at: number, byLetter: Uint32Array): number {
  const mark = (classAt(lower, at) & ANY_LETTER) !== 0 ? LETTER : NO_LETTER
  const unit = lower.charCodeAt(at)
  if ((unit & 0xf800) !== 0xd800) byLetter[unit] = mark
  return mark
}

function add(marks: number, known: number[], needed: number[]): void {
  for (let at = 0; at < known.length; at++) {
    known[at] = (known[at] ?? 0) + ((marks >>> at) & 1)
    needed[at] = (needed[at] ?? 0) + ((marks >>> (at + NEEDED)) & 1)
  }
}

function wordMarks(languages: readonly Telltales[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  for (const [at, { words }] of languages.entries())
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | (1 << at))
  return marks
}

function letterMarks(languages: readonly Telltales[]): Uint32Array {
  const marks = new Uint32Array(0x10000)
  const mark = (letters: string, bit: number): void => {
    for (const letter of letters) {
      const code = letter.charCodeAt(0)
      marks[code] = (marks[code] ?? 0) | LETTER | (1 << bit)
    }
  }
  for (const [at, { ownLetters, neededLetters }] of languages.entries()) {
    mark(ownLetters, at)
    mark(neededLetters, at + NEEDED)
  }
  return marks
}

/** Two tallies of the same languages as one. */
export function together(a: Tally, b: Tally): Tally {
  const sum = (ones: readonly number[], others: readonly number[]) => ones.map((one, at) => one + (others[at] ?? 0))
  return { words: a.words + b.words, known: sum(a.known, b.known), needed: sum(a.needed, b.needed) }
}

/** Share of the words that tell of the language at that place of the list; 0 where the letters that it needs are missing. */
export function shareOf({ words, known, needed }: Tally, at: number, { neededLetters }: Telltales): number {
  const all = Math.max(1, words)
  return neededLetters !== '' && (needed[at] ?? 0) / all < 0.01 ? 0 : (known[at] ?? 0) / all
}
