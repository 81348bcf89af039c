// What an export is limited to, in words: for Read me and the report.
import type { Selection } from '../input.ts'
import { labelOfValue } from '../labels/index.ts'

const ALL = 'All that was read.'

/** A sentence for people: what was left out, or that nothing was. */
export function selectionWords(selection: Selection | undefined): string {
  const parts = selection === undefined ? [] : partsOf(selection)
  if (parts.length === 0) return ALL
  return `Part of what was read: ${parts.join('; ')}. Totals and counts are of this part alone.`
}

function partsOf({ from, to, categories, places, articles, languages, sources }: Selection): string[] {
  return [
    ...(from === null && to === null ? [] : [`what happened ${daysBetween(from, to)}: incidents by their date, penalties by that of the decision (where none is told: by the period of the bulletin)`]),
    ...listed('incidents of the category', categories.map((category) => `${category} (${labelOfValue('category', category, 'en')})`)),
    ...listed('incidents that name the place', places),
    ...listed('incidents that cite the article', articles),
    ...listed('bulletins in', languages.map((language) => labelOfValue('language', language, 'en'))),
    ...listed('bulletins of the source', sources),
  ] // prettier-ignore
}

function daysBetween(from: string | null, to: string | null): string {
  if (from === null) return `until ${to ?? ''}`
  return to === null ? `from ${from} on` : `from ${from} to ${to}`
}

function listed(what: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${what} ${values.join(' or ')}`]
}
