// A row of the store as its columns are, and how it differs from another.
import type { IndexRow } from '../store/store.ts'

/** The object in a column of JSON; an empty one where there is none. */
export function parsed(json: IndexRow[string] | undefined): object {
  try {
    const value: unknown = JSON.parse(String(json))
    return typeof value === 'object' && value !== null ? value : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** How a row differs from what the archive gives, in words. */
export function unlike(row: IndexRow, other: IndexRow | undefined): string[] {
  if (other === undefined) return ['the archive does not give it']
  if (row.rules_version !== other.rules_version && row.state !== 'same')
    return [
      `rules ${String(row.rules_version)} read it, today's are ${String(other.rules_version)}: bulletins extract --stale`,
    ]
  const columns = Object.keys(other).filter((column) => column !== 'rules_version' && row[column] !== other[column])
  return columns.length === 0
    ? []
    : [`the archive gives another ${columns.map((column) => differing(column, row, other)).join(', ')}`]
}

function differing(column: string, row: IndexRow, other: IndexRow): string {
  if (column !== 'json') return `${column} (${shown(other[column])}, not ${shown(row[column])})`
  const [told, given] = [parsed(row.json), parsed(other.json)] as [Record<string, unknown>, Record<string, unknown>]
  const fields = Object.keys({ ...told, ...given }).filter(
    (name) => JSON.stringify(told[name]) !== JSON.stringify(given[name]),
  )
  return (
    fields.map((name) => `${name} (${shown(given[name])}, not ${shown(told[name])})`).join(', ') || 'form of its JSON'
  )
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
