// What a figure of the statistics counts, in words.
import type { LanguagePack } from '../lang/pack.ts'
import { fold } from '../text/fold.ts'

const LONGEST = 80
const SHOWN = 3

/** The words after a figure, up to the next mark, figure or word like "including". */
export function labelAfter(text: string, end: number, { statistic }: LanguagePack): string {
  const rest = /^[^.;:,()\n\d|]{0,80}/u.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
  const words = rest.trim().split(' ')
  const stop = words.findIndex((word, at) => at > 0 && statistic.stops.includes(fold(word)))
  return (stop < 0 ? words : words.slice(0, stop)).join(' ')
}

/** The words before a figure, back to the last mark or figure. */
export function labelBefore(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (line.includes(' | ')) return line.slice(0, line.indexOf(' | ')) // the head of the row
  const before = line.slice(-LONGEST).replace(/[ :-]+$/u, '')
  return /[^.;:()\n\d|]*$/u.exec(before)?.[0].trim() ?? ''
}

/** How much of the label a mention shows: three words, without "of", "in", "the" at their end. */
export function shownLength(text: string, end: number, language: LanguagePack): number {
  const words = labelAfter(text, end, language).split(' ').slice(0, SHOWN)
  while (words.length > 0 && language.page.functionWords.includes(fold(words.at(-1) ?? ''))) words.pop()
  const shown = words.join(' ')
  return shown === '' ? 0 : shown.length + (text.startsWith(' ', end) ? 1 : 0)
}
