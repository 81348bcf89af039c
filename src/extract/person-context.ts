// What stands around a name and speaks for a person, or against one: verbs, streets, firms.
import type { PersonWords } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { anyOf, patternOf } from '../text/shape.ts'

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
const FIRST_WORDS = /^ (\p{L}+)(?: (\p{L}+))?/u
const LAST_WORD = /(?<![\p{L}-])\p{L}+(?= $)/u

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
  const namesake = patternOf(`^ ${anyOf(words.namesake)}${end}`, 'u')
  const governed = new Map(Object.entries(words.governedCases))
  const governing = new Map(Object.entries(words.casesAhead))
  const auxiliaries = new Set(words.auxiliaries)
  const thing = patternOf(`(?<![\\p{L}\\p{N}])${anyOf(words.things)} $`, 'u')
  return {
    acts(folded, at) {
      const rest = folded.slice(at, at + REACH)
      return strongly.test(rest) ? 'strong' : weakly.test(rest) ? 'weak' : null
    },
    isNamesake: (plain, folded, at) =>
      namesake.test(folded.slice(at, at + REACH)) || capitalsBehind(plain, at).some((word) => namesakes.has(word)),
    casesBeside(plain, { start, end: at }) {
      const before = LAST_WORD.exec(fold(plain.slice(Math.max(0, start - REACH), start)))?.[0]
      const [first = '', second = ''] = FIRST_WORDS.exec(fold(plain.slice(at, at + REACH)))?.slice(1) ?? []
      return governed.get(before ?? '') ?? governing.get(auxiliaries.has(first) ? second : first) ?? ''
    },
    isThing: (folded, { start }) => thing.test(folded.slice(Math.max(0, start - REACH), start).replace(/"$/u, '')),
  }
}

// "Gumilev Eurasian National University"
function capitalsBehind(plain: string, end: number): string[] {
  const run = /^(?: \p{Lu}[\p{L}-]*){1,5}/u.exec(plain.slice(end, end + REACH))?.[0]
  return run === undefined ? [] : run.toLowerCase().trim().split(' ')
}
