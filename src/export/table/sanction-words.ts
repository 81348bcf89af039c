// A sanction in one line, as a person says it: for the sheet of incidents, where a cell holds all that was imposed.
import type { SanctionRecord } from '../../records.ts'
import { durationWords } from '../labels/duration.ts'
import { numberText } from '../labels/number.ts'
import type { Entry } from '../material/entry.ts'
import { isImposed, standingOf } from '../count/sanction.ts'
import { toldSum } from '../count/told-sum.ts'

/** "fine, imposed: 20 MCI = 58,340 tenge each, 3 persons (Aida Sarbaz)". What is not told is left out. */
export function sanctionWords(entry: Entry<SanctionRecord>): string {
  const amount = toldSum(entry)
  const { kind, stage, tenge, duration, per, people, count } = entry.record
  const inTenge = tenge === null ? '' : rangeOf(tenge, 'tenge')
  const own = amount === null || amount.currency === 'KZT' ? '' : rangeOf(amount, amount.currency)
  const sum = [own, inTenge].filter((one) => one !== '').join(' = ')
  const term = duration === null ? '' : termOf(duration)
  const each = per === null ? '' : per === 'person' ? ' each' : ` a ${per}`
  const measure = [sum, term].filter((one) => one !== '').join(', ') + each
  const persons = count === null || count === people.length ? '' : count === 1 ? '1 person' : `${count} persons`
  const names = people.length === 0 ? '' : persons === '' ? people.join(', ') : `(${people.join(', ')})`
  const told = [measure, [persons, names].filter((one) => one !== '').join(' ')].filter((one) => one !== '')
  return `${kind}, ${stage}${asideOf(entry)}${told.length > 0 ? ': ' : ''}${told.join(', ')}`
}

function asideOf(entry: Entry<SanctionRecord>): string {
  if (!isImposed(entry.record)) return ''
  const standing = standingOf(entry)
  return standing === 'current' ? '' : ` (${standing})`
}

interface Range<T> {
  readonly min: T | null
  readonly max: T | null
}

function rangeOf({ min, max }: Range<number>, unit: string): string {
  if (max === null) return min === null ? `an unknown sum in ${unit}` : `${numberText(min, 'en')} ${unit} or more`
  if (min === null) return `up to ${numberText(max, 'en')} ${unit}`
  return min === max
    ? `${numberText(min, 'en')} ${unit}`
    : `${numberText(min, 'en')} to ${numberText(max, 'en')} ${unit}`
}

function termOf({ min, max }: Range<string>): string {
  if (min === max) return wordsOf(min ?? '')
  if (max === null) return `${wordsOf(min ?? '')} or more`
  return min === null ? `up to ${wordsOf(max)}` : `${wordsOf(min)} to ${wordsOf(max)}`
}

/** P1Y6M as "1 year 6 months". */
function wordsOf(iso: string): string {
  return durationWords(iso, 'en').replaceAll('\u00A0', ' ')
}
