// The first lines of Read me: what lies here, of which time, from where, and what to be careful about.
import type { Head } from '../material/head.ts'
import type { ExportInput, SourceNote } from '../input.ts'
import { latest, periodsOf, usedSources } from '../material/provenance.ts'
import { selectionWords } from '../material/selection-words.ts'
import { totalsSentence } from './accuracy.ts'
import type { Line } from './line.ts'

/** What a person must know before the first number. */
export function aboutLines(
  heads: readonly Head[],
  {
    selection,
    names = true,
    accuracy = [],
    notes = [],
  }: Pick<ExportInput, 'selection' | 'names' | 'accuracy' | 'notes'>,
): Line[] {
  return [
    { topic: 'What this is', text: `What human-rights bulletins of Kazakhstan report, as tables: incidents, fines and other penalties, articles of law, sums, dates, people, media outlets, places. Every row names the page it was read from${names ? ' and the words that say so' : ''}.` },
    { topic: 'Periods', text: periodText(heads) },
    { topic: 'Pages as of', text: latest(heads) ?? 'Read from files: when they were fetched is not known.' },
    { topic: 'Selection', text: selectionWords(selection) },
    ...notes.map((text) => ({ topic: 'Note', text })),
    { topic: 'Names', text: names ? NAMES : NAMELESS },
    { topic: 'Before you publish', text: `${names ? 'Check the row against its quote, on the page itself' : 'Check the row on the page itself: its words are left out here'}. The rules err, most of all in on whom a penalty falls and how far it has come: see Accuracy below.${totalsSentence(accuracy)} What they could not read, or could read in two ways, is in the sheet Issues and not in the totals. ${names ? 'A blank cell is "not known"' : 'A blank cell is "not known", or left out (the sheet Data dictionary says of each column which)'}, never zero.` },
  ] // prettier-ignore
}

const NAMES =
  'This file names people: some of them victims, some accused and not convicted. Share it with care, and name nobody whom your story does not need. `bulletins export --no-names` leaves names out.'
const NAMELESS =
  'Made without names of persons and without full texts: the columns that could tell them are blank here, also where the page tells them.'

function periodText(heads: readonly Head[]): string {
  const periods = periodsOf(heads)
  if (periods === null) return 'No bulletin tells its period.'
  const { first, last } = periods
  return first === last ? first : `${first} to ${last}`
}

/** A line a source: publisher, address, licence. */
export function sourceLines(heads: readonly Head[], sources: readonly SourceNote[]): Line[] {
  return usedSources(heads, sources).map(({ id, publisher, licence, listings }) => {
    const count = heads.filter(({ record }) => record.source === id).length
    const addresses = listings.map(({ url }) => url).join(', ')
    const parts = [publisher, addresses, `Bulletins here: ${count}`, `Licence: ${licence}`]
    return { topic: `Source: ${id}`, text: parts.filter((part) => part !== '').join('. ') }
  })
}
