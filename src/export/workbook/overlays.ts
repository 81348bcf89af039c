// What is laid over rows by what stands in them ("conditional formatting"): doubtful, out of the totals, found wrong; and where a
// group of rows begins. It follows when a reviewer changes a cell, or sorts. Each is to be seen without colours, too.
import { LOW } from '../count/low.ts'
import type { Table } from '../table/table.ts'
import type { SheetColumn } from './cells.ts'
import { xml } from './link.ts'
import type { Overlay } from './style.ts'
import { OVERLAYS } from './style.ts'

interface Rule {
  /** A formula for row 2. */
  readonly when: string
  /** Letters of the first and the last column. */
  readonly from: string
  readonly to: string
  readonly overlay: Overlay
}

/** The `conditionalFormatting` elements. */
export function overlaysXml(table: Table, columns: readonly SheetColumn[]): string {
  if (table.rows.length === 0) return ''
  const last = table.rows.length + 1
  return rulesOf(table, columns)
    .map(({ when, from, to, overlay }, index) => {
      const id = OVERLAYS.indexOf(overlay)
      return `<conditionalFormatting sqref="${from}2:${to}${last}"><cfRule type="expression" dxfId="${id}" priority="${index + 1}"><formula>${xml(when)}</formula></cfRule></conditionalFormatting>`
    })
    .join('')
}

function rulesOf({ name }: Table, columns: readonly SheetColumn[]): readonly Rule[] {
  const [from = 'A', to = 'A'] = [columns[0]?.letters, columns.at(-1)?.letters]
  const cell = (column: string): string | null => columns.find(({ info }) => info.name === column)?.letters ?? null
  const row = (column: string | null, when: (letters: string) => string, overlay: Overlay, end = to): Rule[] =>
    column === null ? [] : [{ when: when(column), from, to: end, overlay }]
  const confidence = columns.find(({ style }) => style === 'share')?.letters
  const low = `AND(ISNUMBER($${confidence}2),$${confidence}2<${LOW})`
  return [
    ...(confidence === undefined ? [] : [
      { when: low, from: confidence, to: confidence, overlay: 'doubtfulValue' },
      { when: low, from, to: from, overlay: 'doubtfulRow' },
    ] as const),
    ...row(cell('review_status'), (letters) => `$${letters}2="wrong"`, 'struck'),
    ...row(cell('in_totals') ?? cell('counted'), (letters) => `AND(ISLOGICAL($${letters}2),NOT($${letters}2))`, 'aside'),
    // The words beside a total stay as they are: bold ones would need more room.
    ...(name === 'summary' ? row(cell('section'), (letters) => `$${letters}2="totals"`, 'total', cell('not_summed') ?? to) : []),
    ...row(cell(GROUPS[name] ?? ''), (letters) => `$${letters}2<>$${letters}1`, 'group'),
  ] // prettier-ignore
}

/** Where rows stand in groups: the column that tells them apart. */
const GROUPS: Readonly<Record<string, string>> = {
  summary: 'figure',
  summary_by_month: 'year',
  data_dictionary: 'table',
  codebook: 'list',
}
