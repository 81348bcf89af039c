// The last lines of Read me: how to check, correct and cite, what the format costs, which pages and rules stand behind the numbers.
import type { Head } from '../material/head.ts'
import type { ExportInput } from '../input.ts'
import { fingerprint, latest, periodsOf, rulesOf, usedSources } from '../material/provenance.ts'
import type { Table } from '../table/table.ts'
import { VERSION } from '../version.ts'
import type { Line } from './line.ts'
import { LOW } from '../count/low.ts'

/** `tables`: those of this export; what they have no column for is not spoken of. */
export function useLines(heads: readonly Head[], tables: readonly Table[], { sources, names = true }: Pick<ExportInput, 'sources' | 'names'>): Line[] {
  const has = (column: string): boolean => tables.some(({ columns }) => columns.some(({ name }) => name === column))
  return [
    { topic: 'How to check a row', text: names ? CHECK : CHECK_NAMELESS },
    ...(has('report') ? [{ topic: 'How to check it here', text: `\`report\` opens report.html, which lies beside this file, at ${names ? "the row's words in the text of the bulletin" : 'the row; the texts are left out there, too'}; it needs no network.` }] : []),
    { topic: 'How to check all', text: '`bulletins verify` re-hashes the archive of pages, finds every quote at its place again, reads every page again and compares; pass or fail, record by record.' },
    ...(has('corrected_field') ? [{ topic: 'How to correct a row', text: CORRECT }] : []),
    { topic: 'Signs in the sheets', text: `Bold on orange, with the id bold and slanted: the rule that read it is right in fewer than ${LOW * 100} of 100 cases. Grey and slanted: not counted in totals (a copy, part of another item, told as history, sought, replaced). Struck through: found wrong by a reviewer. Light yellow: to be filled in by you. A click on a heading tells what the column is.` },
    { topic: 'Limits of the sheets', text: 'A cell holds 32,767 characters and 253 line ends: longer texts are cut, and say so at their end; CSV and JSON Lines have them whole. A sheet holds 65,000 links: further addresses stand as text. Characters that a workbook can\'t hold are written as U+FFFD. Where that happened in this workbook, its Read me says so at its end; run.json counts it (`cutCells`, `plainLinks`).' },
    { topic: 'Checksums', text: '`sha256` in the sheet Bulletins is that of each page as it came. datapackage.json, beside this file, has the SHA-256 of every file that was written with it (a file can\'t hold its own).' },
    { topic: 'Fingerprint of the pages', text: `${fingerprint(heads)}: SHA-256 of the column \`sha256\` of the sheet Bulletins, a line each, in the order of the rows.` },
    { topic: 'Made by', text: `bulletins ${VERSION}, rules ${rulesOf(heads).join(', ') || '–'}` },
    { topic: 'Same again', text: 'No clock and no locale goes into these files: the times in them are those at which the pages were fetched. The same archive, rules, reviews and options give the same bytes on any machine. Who fetches the pages anew gets other times.' },
    { topic: 'How to cite', text: citationLine(heads, sources) },
  ]
} // prettier-ignore

const CHECK =
  'Open its `url` and look for its `quote`. Or by machine: the text of the bulletin (csv/bulletins.csv or jsonl/bulletins.jsonl) from `start` to `end`, in UTF-16 units, is the quote; `sha256` is that of the page that was read.'
const CHECK_NAMELESS =
  'Open its `url` and read there. Quotes that could name people are blank in this export; `start` and `end` are still their place in the text of the bulletin, in UTF-16 units, and `sha256` is that of the page that was read.'
const CORRECT =
  'Set `review_status`. For a wrong value name its column in `corrected_field` and the right value in `corrected_value`; nothing at all on the page: `wrong`. Then `bulletins import-review FILE.xlsx --reviewer NAME`: later exports respect it and show it, and totals follow.'

/** A line to put under a chart or in a footnote. */
function citationLine(heads: readonly Head[], sources: ExportInput['sources']): string {
  const publishers = [...new Set(usedSources(heads, sources).map(({ publisher }) => publisher))].join(', ')
  const periods = periodsOf(heads)
  const time = periods === null ? '' : `, ${periods.first === periods.last ? periods.first : `${periods.first} to ${periods.last}`}` // prettier-ignore
  const rules = rulesOf(heads).join(', ')
  const asOf = latest(heads)
  const read = `read by bulletins ${VERSION}${rules === '' ? '' : ` (rules ${rules})`}`
  return `${publishers || 'No source'}: bulletins${time}; ${read}${asOf === null ? '' : `, pages as of ${asOf.slice(0, 10)}`}; pages ${fingerprint(heads).slice(0, 16)}. For one fact, cite the bulletin itself: publisher, title, address.`
}
