// The codebook: what each value of a closed list means, with its words in three languages.
import type { ListName, ValueLabel } from '../labels/index.ts'
import { VALUE_LISTS } from '../labels/index.ts'
import type { Column, Table } from './table.ts'
import { computed, tableOf } from './table.ts'

interface Coded {
  readonly list: string
  readonly value: string
  readonly words: ValueLabel
}

const COLUMNS: readonly Column<Coded>[] = [
  computed('list', 'string', 'Name of the closed list, as the column `list` of the data dictionary has it', ({ list }) => list, { width: 16, required: true }),
  computed('value', 'string', 'The value, as it stands in the cells', ({ value }) => value, { width: 26, required: true }),
  computed('label_en', 'string', 'The value in English', ({ words }) => words.en, { width: 34, required: true }),
  computed('label_ru', 'string', 'The value in Russian', ({ words }) => words.ru, { width: 34, required: true }),
  computed('label_kk', 'string', 'The value in Kazakh', ({ words }) => words.kk, { width: 34, required: true }),
  computed('description', 'string', 'When a row has the value', ({ words }) => words.means, { width: 90, required: true }),
] // prettier-ignore

/** A row a value of a closed list. */
export function codebookTable(): Table {
  const head = {
    name: 'codebook',
    sheet: 'Codebook',
    description: 'One row a value of a closed list, with what it means',
    primaryKey: ['list', 'value'],
    foreignKeys: [],
  }
  const lists = Object.keys(VALUE_LISTS) as ListName[]
  const coded = lists.flatMap((list) =>
    Object.entries<ValueLabel>(VALUE_LISTS[list]).map(([value, words]) => ({ list, value, words })),
  )
  return tableOf(head, COLUMNS, coded)
}
