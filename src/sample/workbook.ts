// The workbook that a sample is marked in.
import type { Column, Table } from '../export/table/table.ts'
import { computed, tableOf } from '../export/table/table.ts'
import { workbookOf } from '../export/workbook/workbook.ts'
import type { Drawn } from './draw.ts'

export const SHEET = 'Sample'
/** Columns that are read back; the others are there to be looked at. */
export const READ_BACK = { id: 'id', kind: 'kind', confidence: 'confidence', mark: 'mark' } as const

const COLUMNS: readonly Column<Drawn>[] = [
  computed(READ_BACK.mark, 'string', 'right, wrong or unsure', () => null, {
    width: 9,
    values: ['right', 'wrong', 'unsure'],
  }),
  computed(READ_BACK.kind, 'string', 'Kind of mention', ({ kind }) => kind, { width: 10 }),
  computed('value', 'string', 'What was read', ({ value }) => value, { width: 44 }),
  computed('sentence', 'string', 'The sentence, the quote in brackets', ({ sentence }) => sentence, { width: 90 }),
  computed('comment', 'string', 'Anything', () => null, { width: 24 }),
  computed('url', 'string', 'The page', ({ url }) => url, { width: 30, link: true }),
  computed('quote', 'string', 'The words it was read from', ({ quote }) => quote, { width: 30 }),
  computed('rule', 'string', 'The rule that read it', ({ rule }) => rule, { width: 22 }),
  computed(READ_BACK.confidence, 'number', 'What the tool expects', ({ confidence }) => confidence),
  computed(READ_BACK.id, 'string', 'Id of the mention', ({ id }) => id, { width: 18 }),
]

const HOW_TO: readonly string[] = [
  'Please mark each row of the sheet Sample: in the column `mark`, write right, wrong or unsure.',
  'right: the value is what the words in brackets say, in this sentence, and nothing of it is missing (a fine of a range has both ends; a date the right year).',
  'wrong: another value, another kind, half of it, or something that is not there at all.',
  'unsure: the page itself does not tell. Such rows are counted apart. Rows without a mark are left out.',
  'Do not look at the column `confidence` before you have decided. Leave the column `id` as it is. Rows may be sorted.',
  'Then: bulletins sample --read THIS_FILE.xlsx',
]

/** The workbook, as bytes. */
export function sampleWorkbook(drawn: readonly Drawn[]): Buffer {
  const head = { primaryKey: [], foreignKeys: [] }
  const lines = [computed<string>('how to mark', 'string', 'How to mark', (line) => line, { width: 140 })]
  const tables: readonly Table[] = [
    tableOf({ ...head, name: 'how-to', sheet: 'How to', description: 'How to mark' }, lines, HOW_TO),
    tableOf({ ...head, name: 'sample', sheet: SHEET, description: 'Mentions to be marked' }, COLUMNS, drawn),
  ]
  return Buffer.concat([...workbookOf(tables, { title: 'Sample to be marked', created: null }).chunks])
}
