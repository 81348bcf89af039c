// What a figure of the statistics counts, in words.
import type { LanguagePack } from '../lang/pack.ts'
import { fold } from '../text/fold.ts'

const LONGEST = 100
const SHOWN = 3
// "honour, dignity and business reputation": a list of plain words, whose commas end nothing
const LIST = /^(?:, \p{Ll}{2,20}){1,3},? \p{Ll}{1,5} \p{Ll}{2,20}(?: \p{Ll}{2,20})?/u

/** The words after a figure, up to the next mark or figure, or a word like "including" or "were". Without "were" and "of" at its ends. */
export function labelAfter(text: string, end: number, language: LanguagePack): string {
  const { statistic } = language
  const rest = clauseAfter(text, end).replace(/^[ –—-]+/u, '')
  const { length } = statistic.ofThem.find((phrase) => startsWithWord(fold(rest), phrase)) ?? ''
  const words = rest.slice(length).trim().split(' ')
  const ends = (word: string): boolean => statistic.stops.includes(word) && !statistic.runOn.includes(word)
  // "8 of them were claims for …": what they were is told behind the verb
  while (words.length > 0 && ends(fold(words[0] ?? ''))) words.shift()
  const stop = words.findIndex((word, at) => at > 0 && ends(fold(word)))
  const kept = stop < 0 ? words : words.slice(0, stop)
  return [rest.slice(0, length), ...withoutTail(kept, language)].join(' ').trim()
}

// Up to a mark, a bracket or a figure; a comma inside a list of words is none.
function clauseAfter(text: string, end: number): string {
  const near = text.slice(end, end + LONGEST)
  const first = /^[^.;:,()\n\d|]{0,100}/u.exec(near)?.[0] ?? ''
  const list = LIST.exec(near.slice(first.length))?.[0] ?? ''
  return wholeWords(first + list, near)
}

// A word that the limit cuts is left out.
function wholeWords(clause: string, near: string): string {
  return clause.length === LONGEST && clause.length === near.length ? clause.replace(/ ?[^ ]*$/u, '') : clause
}

function withoutTail(words: readonly string[], { page, statistic }: LanguagePack): readonly string[] {
  const idle = (word: string): boolean =>
    word === '-' || page.functionWords.includes(word) || statistic.stops.includes(word)
  const last = words.findLastIndex((word) => !idle(fold(word)))
  return words.slice(0, last + 1)
}

function startsWithWord(folded: string, phrase: string): boolean {
  return folded.startsWith(phrase) && !/^\p{L}/u.test(folded.slice(phrase.length))
}

/** The words before a figure, back to the last mark or figure. Without "amounted to", "in the amount of" at their end. */
export function labelBefore(text: string, start: number, language: LanguagePack): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (line.includes(' | ')) return line.slice(0, line.indexOf(' | ')) // the head of the row
  const clause = /[^.;:()\n\d|]*$/u.exec(line.replace(/[ :–—-]+$/u, ''))?.[0].replace(/^[ •·▪*–—-]+/u, '') ?? ''
  const folded = fold(clause)
  const phrase = language.statistic.amounting.find((words) => ` ${folded}`.endsWith(` ${words}`)) ?? ''
  const kept = clause.slice(0, clause.length - phrase.length).trim()
  const label = kept.length > LONGEST ? kept.slice(0, LONGEST).replace(/ [^ ]*$/u, '') : kept
  return withoutTail(label.split(' '), language).join(' ')
}

/** How much of the label a mention shows: three words, up to a word like "for", without "of", "in", "the" at their end. */
export function shownLength(text: string, end: number, { statistic, page }: LanguagePack): number {
  const rest = /^[^.;:,()\n\d|]{0,80}/u.exec(text.slice(end, end + 80))?.[0] ?? ''
  const words = rest.trim().split(' ')
  const stop = words.findIndex((word, at) => at > 0 && statistic.stops.includes(fold(word)))
  const shownWords = (stop < 0 ? words : words.slice(0, stop)).slice(0, SHOWN)
  while (shownWords.length > 0 && page.functionWords.includes(fold(shownWords.at(-1) ?? ''))) shownWords.pop()
  const shown = shownWords.join(' ')
  return shown === '' ? 0 : shown.length + (text.startsWith(' ', end) ? 1 : 0)
}
