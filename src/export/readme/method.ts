// How the tables were made and what is counted; the sheets, a line each.
import { labelOfTable } from '../labels/index.ts'
import type { TableHead } from '../table/table.ts'
import type { Line } from './line.ts'

/** A line a sheet, in their order: what a row of it is, and its name in Russian and Kazakh. */
export function sheetLines(heads: readonly TableHead[]): Line[] {
  return heads.flatMap(({ name, sheet, description }) =>
    sheet === null ? [] : [{ topic: `Sheet: ${sheet}`, text: `${description}. (${labelOfTable(name, 'ru')} · ${labelOfTable(name, 'kk')})` }],
  ) // prettier-ignore
}

// prettier-ignore
export const METHOD: readonly Line[] = [
  { topic: 'Method', text: 'Hand-written rules, no language model: each value is an expression of the page with its place, or is computed from one by a stated table (an index value by its date). What has two readings is an issue and stays blank. `confidence` is the share in which the rule of a row was right on annotated pages: of a penalty, that it is one of this kind, stage and measure, not on whom it falls and when (of that, see Accuracy); blank once a reviewer corrected or refuted the row; `repair` says what misprint was seen through.' },
  { topic: 'What is counted', text: 'Facts, never mentions: a penalty told three times is one sanction, an item told in three languages or on two sites is one. Totals count incidents and sanctions of one bulletin of each edition (`counted`). Of sanctions they count those imposed or upheld, and neither history, nor replaced, nor called wrong: column `in_totals`. `date` of a sanction is that of the last decision told: of a fine that was upheld, the day on which it was upheld, though `quote` may tell the first court. Count those who were punished by `roles` (of those who are named, where the page tells it), `against` and `people`.' },
  { topic: 'What is not counted', text: 'What is sought, provided by law, overturned or refused (`stage`); what was decided before the period and is told as history (`background`); what a later decision of the same bulletin replaced (`superseded_by`); what a reviewer called wrong (`refuted`: it stays in its sheet, struck through, with what hangs on it). Summary tells the last three in rows of their own. Statistics are the bulletins\' own figures: we do not count with them.' },
  { topic: 'On whom it falls', text: 'Penalties of those whom the monitor defends (`against`: monitored), of others, and those of which it is not told are summed apart. Add them up only if your story is about all.' },
  { topic: 'Tenge', text: 'Sums told in units of the index (MCI, МРП, АЕК) are reckoned by the index of the day that applies; `tenge_basis` names the row of the table, or says that the text gives the sum. A range (min, max) means that the page or the day leaves it open.' },
  { topic: 'To compare years', text: '`mci_of_day_min` and `mci_of_day_max` are the sum in units of the index, as the text tells it, else reckoned by the index of its own day, `usd_min` and `usd_max` in dollars by the average official rate of its year; `mci_of_day_basis` and `usd_basis` name value and rate. Dollars are good for the order of magnitude, not for more.' },
]
