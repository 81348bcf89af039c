// Asks patterns of a stretch of the text, where they have any business there.
import type { LanguagePack } from '../lang/pack.ts'
import { oncePer } from '../text/once.ts'
import type { Sieve } from '../text/search/sieve.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { sieveOf } from '../text/search/sieve.ts'
import type { Document } from '../model.ts'
import type { Context } from './context.ts'
import { clausesOf } from './role-clause.ts'

// One pass over a page finds the words of all that is asked of it.
const sieveOfLanguage = oncePer((language: LanguagePack) =>
  sieveOf([...patternsIn(language.penalty), ...patternsIn(clausesOf(language.person))], lexiconOf(language)),
)

// Patterns stand at any depth of the words for penalties.
function patternsIn(words: unknown): readonly RegExp[] {
  if (words instanceof RegExp) return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(patternsIn) : []
}

const sieves = oncePer(({ folded }: Document) =>
  oncePer((language: LanguagePack): Sieve => sieveOfLanguage(language)(folded)),
)

/** The text, and the language of its penalties. */
type Told = Pick<Context, 'document' | 'language'>

/** Whether a pattern matches in the folded text[start, end). Null, the pattern of a language without such words, never does. */
export function says(told: Told, pattern: RegExp | null | undefined, start: number, end: number): boolean {
  return saidIn(told, pattern, start, end) !== null
}

/** The first match of such a pattern, its index counted from `start`; or null. */
export function saidIn(
  { document, language }: Told,
  pattern: RegExp | null | undefined,
  start: number,
  end: number,
): RegExpExecArray | null {
  return pattern == null ? null : sieves(document)(language).first(pattern, document.folded, start, end)
}

/** Whether the folded text[start, end) ends with a match of such a sticky pattern, which looks behind its place. */
export function endsWith({ document, language }: Told, pattern: RegExp | null, start: number, end: number): boolean {
  if (pattern === null || !sieves(document)(language).mayMatch(pattern, start, end)) return false
  pattern.lastIndex = end - start
  return pattern.test(document.folded.slice(start, end))
}

/** Whether a pattern matches in the text[start, end) as it is printed. */
export function prints(told: Told, pattern: RegExp, start: number, end: number): boolean {
  return printedIn(told, pattern, start, end) !== null
}

/** The first match of a pattern in the text[start, end) as it is printed, its index counted from `start`; or null. */
export function printedIn(
  { document, language }: Told,
  pattern: RegExp,
  start: number,
  end: number,
): RegExpExecArray | null {
  return sieves(document)(language).first(pattern, document.text, start, end)
}

/** All matches of such a global pattern, their indices counted from `start`. */
export function allSaid(told: Told, pattern: RegExp, start: number, end: number): readonly RegExpExecArray[] {
  return allIn(told, told.document.folded, pattern, start, end)
}

/** All matches of such a pattern in the text[start, end) as it is printed. */
export function allPrinted(told: Told, pattern: RegExp, start: number, end: number): readonly RegExpExecArray[] {
  return allIn(told, told.document.text, pattern, start, end)
}

function allIn(
  { document, language }: Told,
  line: string,
  pattern: RegExp,
  start: number,
  end: number,
): readonly RegExpExecArray[] {
  if (!sieves(document)(language).mayMatch(pattern, start, end)) return []
  return [...line.slice(start, end).matchAll(pattern)]
}
