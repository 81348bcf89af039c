// How much a line reads like one of the statistics: words of counting, labels and figures.
import type { Lexicon } from './lexicon.ts'

/** What a line has of the words and signs by which figures are told. */
export interface Counting {
  /** A digit. */
  readonly digits: boolean
  readonly strong: boolean
  /** How many different weak words, two at most. */
  readonly weak: number
}

/** The signs of counting on a folded line. */
export function countingOf(folded: string, { strongStatistics, weakStatistics }: Lexicon): Counting {
  const first = folded.match(weakStatistics)
  const weak = first === null ? 0 : Math.min(2, new Set(first).size)
  return { digits: /\d/u.test(folded), strong: strongStatistics.test(folded), weak }
}

/** How much a folded line reads like a line of the statistics, from 0: 3 and more is one by itself. */
export function figuresOf(folded: string, { digits, strong, weak }: Counting, lexicon: Lexicon): number {
  const words = (strong ? 2 : 0) + weak
  if (words === 0) return 0
  if (digits && labelsIn(folded, lexicon) > 2) return 3
  const { scopeStart, figureStart, number } = lexicon
  const many = digits && (folded.match(/(?<![\p{N}.,])\d{1,4} \p{Ll}|- \d{1,4}(?!\d)/gu)?.length ?? 0) > 2
  const signs = [scopeStart.test(folded), figureStart.test(folded), many && strong, folded.endsWith(':')]
  if (!signs.some(Boolean)) return Math.min(2, words)
  const bare = !number.test(folded) && !folded.endsWith(':') ? 1 : 0
  return words + signs.filter(Boolean).length - bare
}

// "Incidents – 17. Refusals – 5, threats – 4": labels with figures, whatever their words.
// «N – 15 тәулік, M – 30 АЕК»: what somebody got is no figure
function labelsIn(folded: string, { unitBehind }: Lexicon): number {
  const labels = Array.from(folded.matchAll(/\p{L}[)"]? ?- \d{1,4}(?=[.,;) ]|$)/gu))
  return labels.filter(({ 0: label, index }) => !unitBehind.test(folded.slice(index + label.length))).length
}

/** True where a folded line is a figure with its noun, or a label with its figure. */
export function isFigureItem(
  folded: string,
  { digits, strong, weak }: Counting,
  { figureStart, figureEnd, figureSum, figureThing, day }: Lexicon,
): boolean {
  if (folded.length > 400) return false
  if (digits && (LABELLED.test(folded) || figureSum.test(folded)) && !day.test(folded)) return true
  if (folded.length < 200 && (strong || (digits && figureEnd.test(folded)))) return true
  if (!figureStart.test(folded)) return false
  // "Three newspapers were suspended on December 5" counts nothing
  const counts = strong || weak > 0 || figureThing.test(folded)
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
