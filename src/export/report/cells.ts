// Cells that both tables have.
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import type { Context } from '../entry.ts'
import { labelOfValue } from '../labels/index.ts'
import { LOW } from './facts.ts'
import { escaped, inAll } from './html.ts'

/** A date; where none is told, the period of the bulletin, and that it is one. */
export function dateCell(date: string | null, { record }: Context): string {
  if (date !== null) return `<td class="date">${escaped(date)}</td>`
  if (record.period === null) return '<td class="date"></td>'
  return `<td class="period dim">${inAll(({ inPeriod }) => inPeriod)} ${escaped(record.period)}</td>`
}

/** A measured precision (a low one has a sign and a word, not a colour alone), and what a reviewer said. */
export function confidenceCell({ confidence }: IncidentRecord | SanctionRecord): string {
  const number = confidence.toFixed(2)
  const sure = confidence >= LOW ? number : `<b class="low">${number} ${inAll(({ low }) => low)}</b>`
  const review = inAll((_words, language) => labelOfValue('review_status', 'unreviewed', language))
  return `<td class="n sure">${sure}<div class="dim">${review}</div></td>`
}

/** Names, each on a line of its own where there is room for it. */
export function listCell(names: readonly string[]): string {
  return `<td>${names.map((name) => escaped(name)).join(', ')}</td>`
}

/** The head of a column; `sort` says how the script sorts by it. */
export function columnHead(words: string, sort: 'text' | 'number' | 'date' | null = 'text'): string {
  return `<th scope="col"${sort === null ? '' : ` data-sort="${sort}"`}>${words}</th>`
}
