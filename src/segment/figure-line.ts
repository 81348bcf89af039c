// How much a line reads like one of the statistics: words of counting, labels and figures.
import type { Lexicon } from './lexicon.ts'

/** How much a folded line reads like a line of the statistics, from 0: 3 and more is one by itself. */
export function figuresOf(folded: string, lexicon: Lexicon): number {
  const { strongStatistics, weakStatistics, scopeStart, figureStart, number } = lexicon
  const weak = new Set(Array.from(folded.matchAll(weakStatistics), ([word]) => word)).size
  const strong = strongStatistics.test(folded)
  const words = (strong ? 2 : 0) + Math.min(2, weak)
  if (words === 0) return 0
  // "Incidents – 17. Refusals – 5, threats – 4": labels with figures, whatever their words
  const labels = Array.from(folded.matchAll(/\p{L}[)"]? ?- \d{1,4}(?=[.,;) ]|$)/gu))
  // «N – 15 тәулік, M – 30 АЕК»: what somebody got is no figure
  if (labels.filter(({ 0: label, index }) => !lexicon.unitBehind.test(folded.slice(index + label.length))).length > 2)
    return 3
  const many = (folded.match(/(?<![\p{N}.,])\d{1,4} \p{Ll}|- \d{1,4}(?!\d)/gu)?.length ?? 0) > 2
  const signs = [scopeStart.test(folded), figureStart.test(folded), many && strong, folded.endsWith(':')]
  if (!signs.some(Boolean)) return Math.min(2, words)
  const bare = !number.test(folded) && !folded.endsWith(':') ? 1 : 0
  return words + signs.filter(Boolean).length - bare
}

/** True where a folded line is a figure with its noun, or a label with its figure. */
export function isFigureItem(
  folded: string,
  { figureStart, figureEnd, figureSum, figureThing, strongStatistics, weakStatistics, day }: Lexicon,
): boolean {
  if (folded.length > 400) return false
  if ((LABELLED.test(folded) || figureSum.test(folded)) && !day.test(folded)) return true
  if (folded.length < 200 && (figureEnd.test(folded) || strongStatistics.test(folded))) return true
  if (!figureStart.test(folded)) return false
  // "Three newspapers were suspended on December 5" counts nothing
  const counts = strongStatistics.test(folded) || figureThing.test(folded) || folded.search(weakStatistics) >= 0
  return counts ? folded.length < 120 || !day.test(folded) : folded.length < 40
}

// "Persons detained at assemblies: 29 (February: 12)", "Fines: 9, for the total sum of …", "suits – 38 (a year before – 47)"
const LABELLED = /^[^.:]{3,80}(?::| -) \d{1,4}(?= ?[,;(.]|$)(?=.{0,100}$)/u

/** True for a row with a label and figures in its cells: "attacks on journalists | 2 | 15". */
export function isFigureRow(folded: string): boolean {
  const [label = '', ...cells] = folded.split(' | ')
  if (!/\p{L}/u.test(label) || /\d/u.test(label) || label.length > 150 || cells.length === 0) return false
  return (
    cells.some((cell) => /\d/u.test(cell)) &&
    cells.every((cell) => cell.length <= 30 && /^(?:\d[^|]*|-?)$/u.test(cell.trim()))
  )
}
