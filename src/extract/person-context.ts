// What stands around a name and speaks for a person, or against one: verbs, streets, firms.
import type { PersonWords } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { classAt, LETTER, UPPER } from '../text/letter-class.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import { wordList } from '../text/word-list.ts'

export interface NameContext {
  /** `strong`: "NAME said", "NAME was detained"; `weak`: "NAME was", "NAME's"; null: nothing that people do. */
  acts(folded: string, end: number): 'strong' | 'weak' | null
  /** "NAME street", "NAME Eurasian University": named after somebody. */
  isNamesake(plain: string, folded: string, end: number): boolean
  /** Cases of a name behind a preposition or a verb that governs it («на NAME»), or before one («NAME оштрафовали»); '' where none stands there. */
  casesBeside(plain: string, span: Span): string
  /** "LLP NAME", "the village of NAME" */
  isThing(folded: string, span: Span): boolean
}

const REACH = 60

const made = new WeakMap<PersonWords, NameContext>()

/** The tests of a language's words; made once for each language. */
export function nameContext(words: PersonWords): NameContext {
  const known = made.get(words) ?? build(words)
  made.set(words, known)
  return known
}

function build(words: PersonWords): NameContext {
  const weak = anyOf(words.auxiliaries)
  const end = '(?![\\p{L}\\p{N}])'
  const strongly = patternOf(
    `^,? (?:${anyOf(words.verbs)}|${weak} (?:\\p{L}+ly |not )?${anyOf(words.passive)})${end}`,
    'u',
  )
  const weakly = patternOf(`^(?:'s|,? ${weak})${end}`, 'u')
  const namesakes = new Set(words.namesake)
  const behind = wordList(words.namesake)
  const governed = new Map(Object.entries(words.governedCases))
  const governing = new Map(Object.entries(words.casesAhead))
  const auxiliaries = new Set(words.auxiliaries)
  const things = wordList(words.things)
  const cased = governed.size + governing.size > 0
  return {
    acts(folded, at) {
      const rest = folded.slice(at, at + REACH)
      return strongly.test(rest) ? 'strong' : weakly.test(rest) ? 'weak' : null
    },
    isNamesake: (plain, folded, at) =>
      folded[at] === ' ' &&
      (behind.endAt(folded, at + 1, Math.min(folded.length, at + REACH)) !== -1 ||
        capitalsBehind(plain, at).some((word) => namesakes.has(word))),
    casesBeside(plain, { start, end: at }) {
      if (!cased) return ''
      const before = lastWord(fold(plain.slice(Math.max(0, start - REACH), start)))
      const [first, second] = firstWords(fold(plain.slice(at, at + REACH)))
      return governed.get(before) ?? governing.get(auxiliaries.has(first) ? second : first) ?? ''
    },
    isThing(folded, { start }) {
      const end = folded[start - 1] === '"' ? start - 1 : start
      return folded[end - 1] === ' ' && things.startAt(folded, end - 1, Math.max(0, start - REACH)) !== -1
    },
  }
}

// "on NAME": the word before the blank at the end
function lastWord(folded: string): string {
  const end = folded.length - 1
  if (folded[end] !== ' ') return ''
  let start = end
  while (start > 0 && (classAt(folded, start - 1) & LETTER) !== 0) start--
  return folded[start - 1] === '-' ? '' : folded.slice(start, end)
}

// Two words behind the blank at the beginning; '' where there is none
function firstWords(folded: string): readonly [string, string] {
  const one = wordBehind(folded, 0)
  return one === '' ? ['', ''] : [one, wordBehind(folded, one.length + 1)]
}

function wordBehind(folded: string, at: number): string {
  if (folded[at] !== ' ') return ''
  let end = at + 1
  while ((classAt(folded, end) & LETTER) !== 0) end++
  return folded.slice(at + 1, end)
}

// "Gumilev Eurasian National University"
function capitalsBehind(plain: string, end: number): string[] {
  if ((classAt(plain, end + 1) & UPPER) === 0) return []
  const run = /^(?: \p{Lu}[\p{L}-]*){1,5}/u.exec(plain.slice(end, end + REACH))?.[0]
  return run === undefined ? [] : run.toLowerCase().trim().split(' ')
}
