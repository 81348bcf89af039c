// The words of everything that is exported, in English, Russian and Kazakh: tables, columns, and the values of closed lists.
import type { Language } from '../../model.ts'
import { COLUMN_LABELS } from './columns.ts'
import { CATEGORIES, KINDS, PERS, SIDES, STAGES, STANDINGS } from './facts.ts'
import type { Label, ValueLabel } from './label.ts'
import { LANGUAGES, REPAIRS, RESOLUTIONS, ROLES, SCOPES, UNITS } from './mentions.ts'
import { BECAME, CAUSES, FILLED, ISSUES, RECORDS, REVIEWS, STATES, TYPES } from './quality.ts'
import { EXPLANATIONS, MEASURES, OUTCOMES } from './reconciliation.ts'
import { SECTIONS } from './summary.ts'
import { TABLE_LABELS } from './tables.ts'

export type { Label, ValueLabel } from './label.ts'

/** The closed lists, by name: value → its words. The order is that of the codebook. */
export const VALUE_LISTS = {
  category: CATEGORIES,
  kind: KINDS,
  stage: STAGES,
  against: SIDES,
  standing: STANDINGS,
  per: PERS,
  resolved: RESOLUTIONS,
  role: ROLES,
  unit: UNITS,
  scope: SCOPES,
  language: LANGUAGES,
  repairs: REPAIRS,
  issue: ISSUES,
  review_status: REVIEWS,
  state: STATES,
  cause: CAUSES,
  what: BECAME,
  record: RECORDS,
  type: TYPES,
  filled: FILLED,
  section: SECTIONS,
  outcome: OUTCOMES,
  compared: MEASURES,
  explained_by: EXPLANATIONS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, ValueLabel>>>>

/** Name of a closed list. */
export type ListName = keyof typeof VALUE_LISTS

// Columns whose closed list bears another name than they do.
const LISTS: Readonly<Record<string, ListName>> = {
  'issues.code': 'issue',
  'changes.kind': 'record',
  'reviews.kind': 'record',
}

// Columns that have the name of a list, and other values.
const OPEN = new Set(['rejected.kind', 'rejected.record', 'data_dictionary.unit'])

/** The closed list that the values of a column are from, or null. */
export function listOfColumn(table: string, column: string): ListName | null {
  const name = `${table}.${column}`
  const list = LISTS[name] ?? column
  return list in VALUE_LISTS && !OPEN.has(name) ? (list as ListName) : null
}

/** The words of a value of a closed list in all languages, or null where the list has no such value. */
export function valueLabels(list: ListName, value: string): ValueLabel | null {
  return own<ValueLabel>(VALUE_LISTS[list], value)
}

/** The word of a value of a closed list: `labelOfValue('category', 'criminal-case', 'ru')`. A value it does not know is returned as it is. */
export function labelOfValue(list: ListName, value: string, language: Language): string {
  return valueLabels(list, value)?.[language] ?? value
}

/** The words of a column of a table in all languages, or null where it has none. */
export function columnLabels(table: string, column: string): Label | null {
  return own(COLUMN_LABELS, `${table}.${column}`) ?? own(COLUMN_LABELS, column)
}

/** The word of a column of a table; one it does not know is returned as it is. */
export function labelOfColumn(table: string, column: string, language: Language): string {
  return columnLabels(table, column)?.[language] ?? column
}

/** The words of a table in all languages, or null where it has none. */
export function tableLabels(table: string): Label | null {
  return own(TABLE_LABELS, table)
}

/** The word of a table; one it does not know is returned as it is. */
export function labelOfTable(table: string, language: Language): string {
  return tableLabels(table)?.[language] ?? table
}

// A name that every object has (`constructor`) is no label.
function own<T>(labels: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(labels, name) ? (labels[name] ?? null) : null
}
