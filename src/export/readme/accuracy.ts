// How right the tool is, as measured: one line a kind of record, its languages side by side.
import type { AccuracyRow } from '../input.ts'
import { labelOfValue } from '../labels/index.ts'
import type { Line } from './line.ts'

// prettier-ignore
const INTRO: Line = {
  topic: 'Accuracy',
  text: 'Measured on annotated pages that those who wrote the rules had not opened (but for their figures as a whole); all events on them are invented, in the form of real bulletins. Real pages differ, and few cases mean wide intervals (95 %, in brackets). Precision: the share of what was read that is right. Recall: the share of what the pages say that was read. F1 is between both. On your own pages you can measure it: `bulletins sample`.',
}

/** The accuracy table; nothing where nothing was measured. */
export function accuracyLines(rows: readonly AccuracyRow[]): Line[] {
  if (rows.length === 0) return []
  const kinds = Map.groupBy(rows, ({ record }) => record)
  const lines = [...kinds].map(([record, of]) => ({ topic: `Accuracy: ${record}`, text: `${of.map(textOf).join('. ')}.` }))
  return [INTRO, ...lines]
} // prettier-ignore

/** How many pages had their total of fines exactly right: a sentence, or nothing where it was not measured. */
export function totalsSentence(rows: readonly AccuracyRow[]): string {
  const pages = rows.filter(({ record, unit }) => unit === 'page' && record.startsWith('total of fines'))
  if (pages.length === 0) return ''
  const [hits, cases] = [pages.reduce((sum, { f1, cases }) => sum + Math.round(f1 * cases), 0), pages.reduce((sum, { cases }) => sum + cases, 0)]
  return ` Of ${cases} annotated pages, the sum of the fines of a page on those whom the monitor defends came out exactly right on ${hits} (with what Summary leaves out as not summed: an open sum by its known end; once, a sum by time or for each of an unknown number of persons).`
} // prettier-ignore

function textOf({ language, precision, recall, f1, low, high, cases, unit }: AccuracyRow): string {
  const name = labelOfValue('language', language, 'en')
  const interval = `${share(low)}–${share(high)}`
  if (unit === 'page') return `${name}: ${Math.round(f1 * cases)} of ${cases} pages (${interval})`
  return `${name}: precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)} (${interval}), ${cases} cases`
}

function share(value: number): string {
  return value.toFixed(2)
}
