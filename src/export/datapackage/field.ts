// A column as a field of a table schema.
import { columnLabels, listOfColumn, valueLabels } from '../labels/index.ts'
import type { ColumnInfo } from '../table/table.ts'
import { LIST_DELIMITER } from '../table/table.ts'

/** A column as a program needs it; `decimal` is what parts whole and fraction in its file. */
export function fieldOf(column: ColumnInfo, decimal: string): object {
  const { name, type } = column
  const constraints = constraintsOf(column)
  return {
    name,
    // The profile of v2.0 has forgotten its own type "list": a text that says by what its items are parted passes everywhere.
    ...(type === 'list' ? { type: 'string', listDelimiter: LIST_DELIMITER } : { type }),
    ...(type === 'number' && decimal !== '.' ? { decimalChar: decimal } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

/** What the column of the table of this name is, for people. */
export function fieldWords(table: string, column: ColumnInfo): object {
  const words = columnLabels(table, column.name)
  const categories = categoriesOf(table, column)
  return {
    ...(words === null ? {} : { title: words.en, titles: { ru: words.ru, kk: words.kk } }),
    description: column.description,
    ...(categories.length === 0 ? {} : { categories }),
  }
}

function constraintsOf({ type, required, values, pattern, minimum, maximum }: ColumnInfo): object {
  // A list is one text to a table schema: what holds for its items doesn't hold for it.
  if (type === 'list') return required ? { required } : {}
  return {
    ...(required ? { required } : {}),
    ...(values === null ? {} : { enum: values }),
    // Lookaheads are unknown to the patterns of a table schema.
    ...(pattern === null || pattern.includes('(?') || type === 'date' ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  }
}

// What the values of a closed list are called; in Russian and Kazakh they are in the table codebook.
function categoriesOf(table: string, { name, type, values }: ColumnInfo): { value: string; label: string }[] {
  const list = values === null || type !== 'string' ? null : listOfColumn(table, name)
  if (list === null) return []
  return (values ?? []).map((value) => ({ value, label: valueLabels(list, value)?.en ?? value }))
}
