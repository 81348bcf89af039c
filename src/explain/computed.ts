// How a value was computed from what is written, and from which rows of the jurisdiction's tables.
import type { Code, JurisdictionPack } from '../jurisdiction/pack.ts'
import type { AmountRecord, ArticleRecord, DateRecord, OutletRecord, PlaceRecord } from '../records.ts'
import type { Told } from './words.ts'

/** The steps from the words to the value, a line each; [] where the words say it themselves. */
export function computedOf({ kind, record }: Told, period: string | null, pack: JurisdictionPack): readonly string[] {
  switch (kind) {
    case 'date':
      return dateSteps(record as DateRecord, period)
    case 'amount':
      return amountSteps(record as AmountRecord, pack)
    case 'article':
      return articleSteps(record as ArticleRecord, pack)
    case 'place':
      return rowSteps('places', (record as PlaceRecord).name, pack.places)
    case 'outlet':
      return rowSteps('outlets', (record as OutletRecord).name, pack.outlets)
    default:
      return []
  }
}

function dateSteps({ resolved }: DateRecord, period: string | null): readonly string[] {
  if (resolved === 'from-period') return [`what is not written is taken from the period ${period ?? '(not told)'}`]
  return resolved === 'from-context' ? ['what is not written is taken from the dates and words beside it'] : []
}

// `mci:2019-01-01/2020-01-01`: two rows were possible.
function amountSteps({ min, max, tenge }: AmountRecord, { index }: JurisdictionPack): readonly string[] {
  const [table, days] = tenge?.basis.split(':') ?? []
  if (days === undefined || table !== index.code.toLowerCase()) return []
  const units = [...new Set([min, max])].filter((one) => one !== null)
  return days.split('/').flatMap((day) => {
    const row = index.values.find(({ from }) => from === day)
    if (row === undefined) return []
    const products = units.map((one) => `${one} × ${row.value} = ${Math.round(one * row.value * 100) / 100}`)
    const trust = row.verified ? '' : 'not verified, '
    return [`${products.join('; ')} tenge: row ${row.from} of the index (${trust}${noted(row.source)})`]
  })
}

function articleSteps({ code, article }: ArticleRecord, { codes, articles }: JurisdictionPack): readonly string[] {
  const edition = codes.find(({ key }) => key === code)
  const row = articles.find((one) => one.code === code && one.article === article)
  return [
    ...(edition === undefined ? [] : [`edition ${code}: ${forceOf(edition)} (row of codes: ${noted(edition.source)})`]),
    ...(row === undefined ? [] : [`title: row ${code}:${article} of articles (${noted(row.source)})`]),
  ]
}

function forceOf({ inForce: { from, to } }: Code): string {
  return `in force ${from ?? 'from a day not known'} to ${to ?? 'today'}`
}

interface Row {
  readonly name: string
  readonly source: string
}

function rowSteps(table: string, name: string, rows: readonly Row[]): readonly string[] {
  const row = rows.find((one) => one.name === name)
  return row === undefined ? [] : [`row ${name} of ${table} (${noted(row.source)})`]
}

const LONGEST = 100

// Notes on sources are long: their beginning finds the row in the table, where the whole stands.
function noted(source: string): string {
  return source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source
}
