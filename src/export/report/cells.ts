// Cells that both tables have.
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import { labelOfValue } from '../labels/index.ts'
import { LOW } from '../count/low.ts'
import { escaped, inAll } from './html.ts'

/** A date; where none is told, the period of the bulletin, and that it is one: but of history, which was decided before. */
export function dateCell(date: string | null, { record }: Context, isHistory = false): string {
  if (date === null && isHistory) return '<td class="date"></td>'
  if (date !== null) return `<td class="date">${dateText(date)}</td>`
  if (record.period === null) return '<td class="date"></td>'
  return `<td class="date dim">${inAll(({ inPeriod }) => inPeriod)}<br>${dateText(record.period)}</td>`
}

/** A range may break between its ends. */
function dateText(date: string): string {
  return escaped(date).replaceAll('/', '/<wbr>')
}

/** A measured precision (a low one has a sign and a word, not a colour alone), and what a reviewer said. */
export function confidenceCell({ record, context }: Entry<IncidentRecord | SanctionRecord>): string {
  const { confidence } = record
  const number = inAll((_words, language) =>
    language === 'en' ? confidence.toFixed(2) : confidence.toFixed(2).replace('.', ','),
  )
  const sure = confidence >= LOW ? number : `<b class="low">${number} ${inAll(({ low }) => low)}</b>`
  return `<td class="n sure" data-o="${confidence}">${sure}${reviewWords(context.reviewOf(record))}</td>`
}

// What nobody has looked at says nothing: most rows, so the note above the table says it once.
function reviewWords({ status, fields, originals, values }: ReturnType<Context['reviewOf']>): string {
  if (status === 'unreviewed') return ''
  const corrected = fields.map(
    (field, index) => `${field}: ${plainText(originals[index])} → ${plainText(values[index])}`,
  )
  const words = inAll((_words, language) => labelOfValue('review_status', status, language))
  return `<div class="review">${words}${corrected.map((line) => `<div class="dim">${escaped(line)}</div>`).join('')}</div>`
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '–' : JSON.stringify(value)
}

/** Names, each on a line of its own where there is room for it. */
export function listCell(names: readonly string[]): string {
  return `<td>${names.map((name) => escaped(name)).join(', ')}</td>`
}

/** The head of a column; `sort` says how the script sorts by it. */
export function columnHead(words: string, sort: 'text' | 'number' | 'date' | null = 'text'): string {
  return `<th scope="col"${sort === null ? '' : ` data-sort="${sort}"`}>${words}</th>`
}
