// Asks the patterns of penalties of a stretch of the text, where they have any business there.
import type { PenaltyWords } from '../lang/pack.ts'
import { oncePer } from '../text/once.ts'
import type { Sieve } from '../text/search/sieve.ts'
import { sieveOf } from '../text/search/sieve.ts'
import type { Document } from '../model.ts'
import type { Context } from './context.ts'

const sieveOfWords = oncePer((words: PenaltyWords) => sieveOf(patternsIn(words)))

// Patterns stand at any depth of the words for penalties.
function patternsIn(words: unknown): readonly RegExp[] {
  if (words instanceof RegExp) return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(patternsIn) : []
}

const sieves = oncePer(({ folded }: Document) => oncePer((words: PenaltyWords): Sieve => sieveOfWords(words)(folded)))

/** The text, and the language of its penalties. */
type Told = Pick<Context, 'document' | 'language'>

/** Whether a pattern of penalties matches in the folded text[start, end). Null, the pattern of a language without such words, never does. */
export function says(
  { document, language }: Told,
  pattern: RegExp | null | undefined,
  start: number,
  end: number,
): boolean {
  if (pattern == null || !sieves(document)(language.penalty)(pattern, start, end)) return false
  return pattern.test(document.folded.slice(start, end))
}

/** The first match of such a pattern, its index counted from `start`; or null. */
export function saidIn(
  { document, language }: Told,
  pattern: RegExp | null | undefined,
  start: number,
  end: number,
): RegExpExecArray | null {
  if (pattern == null || !sieves(document)(language.penalty)(pattern, start, end)) return null
  return pattern.exec(document.folded.slice(start, end))
}

/** All matches of such a global pattern, their indices counted from `start`. */
export function allSaid(
  { document, language }: Told,
  pattern: RegExp,
  start: number,
  end: number,
): readonly RegExpExecArray[] {
  if (!sieves(document)(language.penalty)(pattern, start, end)) return []
  return [...document.folded.slice(start, end).matchAll(pattern)]
}
