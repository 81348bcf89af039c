// A sanction in one line, as a person says it: for the sheet of incidents, where a cell holds all that was imposed.
import type { SanctionRecord } from '../../records.ts'
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
  if (max === null) return min === null ? `an unknown sum in ${unit}` : `${grouped(min)} ${unit} or more`
  if (min === null) return `up to ${grouped(max)} ${unit}`
  return min === max ? `${grouped(min)} ${unit}` : `${grouped(min)} to ${grouped(max)} ${unit}`
}

/** 1234567.5 as 1,234,567.5, on every machine. */
function grouped(sum: number): string {
  const [whole = '', part] = String(sum).split('.')
  const digits = whole.replace(/\d(?=(?:\d{3})+$)/gu, '$&,')
  return part === undefined ? digits : `${digits}.${part}`
}

function termOf({ min, max }: Range<string>): string {
  if (min === max) return wordsOf(min ?? '')
  if (max === null) return `${wordsOf(min ?? '')} or more`
  return min === null ? `up to ${wordsOf(max)}` : `${wordsOf(min)} to ${wordsOf(max)}`
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute' }

/** P1Y6M as "1 year 6 months". */
function wordsOf(iso: string): string {
  const [days = '', hours = ''] = iso.slice(1).split('T')
  const parts = [...partsOf(days, ''), ...partsOf(hours, 'T')]
  return parts.length === 0 ? iso : parts.join(' ')
}

function partsOf(part: string, prefix: string): string[] {
  return [...part.matchAll(/([\d.]+)([YMWDH])/gu)].map(([, number = '', letter = '']) => {
    const unit = UNITS[prefix + letter] ?? letter
    return `${number} ${unit}${number === '1' ? '' : 's'}`
  })
}
