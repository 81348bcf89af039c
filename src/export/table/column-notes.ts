// What a column's name tells of its cells in every table: the unit they are in, and what it means where one is blank.
import { schemaOf } from './schema.ts'
import type { ColumnInfo } from './table.ts'

// prettier-ignore
const UNITS: readonly (readonly [name: RegExp, unit: string])[] = [
  [/^(?:total_)?tenge_(?:min|max)$/u, 'tenge'],
  [/^fines_[a-z]+_tenge_(?:min|max)$/u, 'tenge'],
  [/^deprived_/u, 'persons'],
  [/^mci_(?:of_day_)?(?:min|max)$/u, 'MCI (monthly calculation index, МРП, АЕК)'],
  [/^usd_(?:min|max)$/u, 'US dollars'],
  [/^amount_(?:min|max)$/u, 'as `currency` says'],
  [/^(?:value|difference|counted_max)$/u, 'as `unit` says'],
  [/^(?:start|end)$/u, 'UTF-16 units of `bulletins.text`'],
  [/^confidence$/u, 'share from 0 to 1'],
  [/^(?:lat|lon)$/u, 'degrees, WGS 84'],
  [/^duration_(?:min|max)$/u, 'ISO 8601 duration: P15D, P2Y, PT100H'],
  [/^(?:date|period)$/u, 'EDTF date: 2020-06-22, 2020-06, 2020-06-06/2020-06-10'],
  [/^region$/u, 'ISO 3166-2 code'],
  [/^sha256$/u, 'hexadecimal'],
  [/^(?:mention|incident|issue)_count$/u, 'number'],
]

/** The unit of a column, or null where it has none. */
export function unitOf(table: string, { name, type }: ColumnInfo): string | null {
  if (type === 'datetime') return 'UTC, ISO 8601'
  if (type === 'date') return 'day, YYYY-MM-DD'
  if (name === 'count') return table === 'summary' ? 'number' : 'persons'
  if (name === 'value' && table === 'dates') return 'EDTF date: 2020-06-22, 2020-06, 2020-06-06/2020-06-10'
  return UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

const CATEGORIES = (schemaOf('incident').fields.get('category')?.values ?? []).join('|').replaceAll('-', '_')

// prettier-ignore
const BLANKS: readonly (readonly [name: RegExp, meaning: string])[] = [
  [/^incident$/u, 'It stands outside of the incidents: in title, introduction or statistics'],
  [/^confidence$/u, 'A reviewer found the row wrong, or corrected it: what was measured of the rule says nothing of it'],
  [/^sentence$/u, 'The text is left out'],
  [/^roles$/u, 'The page tells no role of them, or nobody is named'],
  [/^bulletin_title$/u, 'The page has no title'],
  [/^(?:counted_max|difference|compared|counts|counted_from|counted_to|counted_bulletins)$/u, 'It is not compared (`explained_by` says why), or is no sum'],
  [/^counted_(?:persons|records)$/u, 'No sanctions are counted, or nothing is compared'],
  [/^explan/u, 'Nothing is known that could explain a difference'],
  [/^(?:detail|record_id)$/u, 'There is none'],
  [/^fines_[a-z]+_tenge_/u, 'No fine of that month has a known sum. Never zero'],
  [new RegExp(`^(?:incidents|deprived_[a-z]+|fines_[a-z]+(?:_not_summed)?|${CATEGORIES})$`, 'u'), 'No bulletin of that month is at hand, and no other tells of it: not known, never zero'],
  [/^parent$/u, 'It is part of no other'],
  [/^(?:supersedes|superseded_by|restates|part_of)$/u, 'There is none'],
  [/^repair$/u, 'Nothing was mended'],
  [/^repairs$/u, 'Nothing was mended'],
  [/^per$/u, 'One measure for all together'],
  [/^tenge_|^total_tenge_/u, 'No sum is told, an end is open, or the tenge can\'t be told: another currency, no known value of the index, an unknown number of persons. Never zero'],
  [/^amount_/u, 'No sum is told, or this end is open ("at least …"). Never zero'],
  [/^mci_of_day_/u, 'The text tells no sum in MCI, and no tenge are known, or no one value of the index was in force on the days that are possible'],
  [/^mci_/u, 'The text does not tell it in units of the index'],
  [/^usd_/u, 'No tenge are known, or no verified rate of that year. Never zero'],
  [/^duration_/u, 'No term is told, or this end is open'],
  [/^currency$/u, 'No sum is told'],
  [/^count$/u, 'How many persons is not told'],
  [/^(?:date|date_from|date_to)$/u, 'The text does not tell the day; it is not guessed'],
  [/^published$/u, 'The page prints no day'],
  [/^period/u, 'Neither title nor introduction tells it'],
  [/^(?:first_seen|last_changed|retrieved)$/u, 'The page was read from a file: when it was fetched is not known'],
  [/^withdrawn$/u, 'The page is still there, as far as is known'],
  [/^warc_record$/u, 'The page was read from a file, not from the archive'],
  [/^in_force$/u, 'Not known: the act is not among those whose articles are known'],
  [/^(?:corrected_field|corrected_value|review_note|reviewer|reviewed_at)$/u, 'No reviewer filled it'],
  [/^report$/u, 'The report has no such place'],
  [/^(?:before|after)$/u, 'There was no such record then'],
  [/^month$/u, 'All months, or no single month is told'],
  [/^(?:against|standing|not_summed|name|year|section)$/u, 'The figure is not split by it'],
  [/^sheet$/u, 'It stands in the files, not in the workbook'],
  [/^(?:values|list)$/u, 'Its values are no closed list'],
  [/^unit$/u, 'It has none'],
  [/^blank$/u, 'No cell of the column is blank'],
  [/^schema$/u, 'It is computed for the table'],
]

/** What a blank cell of the column means; null where none is blank. */
export function blankOf({ name, required }: ColumnInfo): string | null {
  if (required) return null
  return BLANKS.find(([pattern]) => pattern.test(name))?.[1] ?? 'Not told, or not found by the rules'
}

/** The same of an export without names. */
export function blankWithoutNames(column: ColumnInfo): string | null {
  const meaning = blankOf(column)
  if (meaning === null || !NAMED.test(column.name)) return meaning
  return 'Left out, or left out in part: this export is without names of persons and full texts'
}

const NAMED =
  /^(?:quote|sentence|headline|title|bulletin_title|label|name|message|record|reason|people|person|roles|penalties|repair|text|outlets|fields|before|after|original_value|corrected_value|review_note|was|value|url|warc_record)$/u
