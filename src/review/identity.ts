// Is a row still the row of its id? Somebody who sorts one column alone, or copies a row over another, leaves an id beside the words of
// another record: a decision made on those words must not fall on the record of the id.
import type { GivenRow } from '../export/read-back/given-workbook.ts'
import type { Current, Found } from './current.ts'
import type { Place } from './take.ts'
import { cellText } from './value.ts'
import { plain } from './words.ts'

/** Why the row's other cells can't be those of its record, in words; null where they can. */
export function strangerFault(place: Place, { cells }: GivenRow, current: Current): string | null {
  const found = current.find(place.kind, place.id)
  if (found === null) return null
  const isSamePage = cellText(cells, 'sha256') === found.given.reading.bulletin.sha256
  const other = factsOf(found).filter((fact) => isOther(cellText(cells, fact.name), fact, isSamePage))
  if (other.length === 0) return null
  return `its other cells are not those of ${place.id}, but another record's (${other.map(({ name }) => `\`${name}\``).join(', ')}): was a column sorted alone, or a row copied over another? Export anew`
} // prettier-ignore

/** What an id hangs on: a column, and what can stand there. */
interface Fact {
  readonly name: string
  readonly values: readonly string[]
  /** Edits elsewhere on the page leave the id, and move what stands behind them. */
  readonly moves?: boolean
}

function factsOf({ subject: { kind, id, incident, quotes, record }, given: { reading } }: Found): readonly Fact[] {
  const { bulletin } = reading
  if (kind === 'bulletin') return [{ name: 'url', values: [bulletin.url] }]
  const words = kind === 'incident' ? { name: 'headline', values: [String(record.headline)] } : { name: 'quote', values: quotes.map(({ quote }) => quote) } // prettier-ignore
  return [
    { name: 'report', values: [`report.html#${id}`] },
    { name: 'bulletin', values: [bulletin.id] },
    { name: 'incident', values: incident === null ? [] : [incident] },
    words,
    { name: 'start', values: quotes.map(({ start }) => String(start)), moves: true },
  ]
}

function isOther(cell: string, { name, values, moves = false }: Fact, isSamePage: boolean): boolean {
  if (cell === '' || values.length === 0 || (moves && !isSamePage)) return false
  return !values.some((value) => (name === 'quote' || name === 'headline' ? isAlike(cell, value) : cell === value))
}

// A long text is cut in a cell: it begins alike. Other programs save other dashes and blanks.
function isAlike(cell: string, value: string): boolean {
  const [shown, told] = [plain(cell), plain(value)]
  return told.startsWith(shown) || shown.startsWith(told)
}
