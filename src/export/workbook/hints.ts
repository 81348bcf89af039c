// What a sheet says to whoever selects a cell: in the header, what the column is; in a cell to be filled, what may stand there. For
// spreadsheets both are "data validation".
import { columnLabels } from '../labels/index.ts'
import type { Table } from '../table/table.ts'
import type { SheetColumn } from './cells.ts'
import { xml } from './link.ts'

/** Signs (UTF-16 units) that the format has room for. */
const MOST = { title: 32, text: 255, choices: 255 } as const

/** The `dataValidations` element. */
export function hintsXml({ name, rows }: Table, columns: readonly SheetColumn[]): string {
  const heads = columns.map((column) => validation(`${column.letters}1`, '', prompt(name, column), ''))
  const bodies = columns.filter(({ toFill }) => toFill && rows.length > 0).map((column) => {
    const list = choicesOf(column)
    const type = list === null ? '' : ' type="list" allowBlank="1" showErrorMessage="1"'
    const formula = list === null ? '' : `<formula1>${xml(`"${list}"`)}</formula1>`
    return validation(`${column.letters}2:${column.letters}${rows.length + 1}`, type, prompt(name, column), formula)
  }) // prettier-ignore
  const all = [...heads, ...bodies]
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}

function validation(cells: string, type: string, prompt: string, formula: string): string {
  return `<dataValidation${type}${prompt} sqref="${cells}">${formula}</dataValidation>`
}

/** The values as a list that stands in the cell itself; null where they are open, or too many. */
function choicesOf({ info }: SheetColumn): string | null {
  const list = (info.values ?? []).join(',')
  return list === '' || list.length > MOST.choices ? null : list
}

function prompt(table: string, { info }: SheetColumn): string {
  const words = columnLabels(table, info.name)
  const title = words === null ? info.name : words.en
  const text = [...(words === null ? [] : [`${words.ru} / ${words.kk}`]), info.description].filter((line) => line !== '')
  return ` showInputMessage="1" promptTitle="${xml(cut(title, MOST.title))}" prompt="${xml(cut(text.join('\n'), MOST.text))}"`
} // prettier-ignore

function cut(text: string, most: number): string {
  const whole = text.toWellFormed()
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}
