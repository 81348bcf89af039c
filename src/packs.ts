// The packs that reading a page takes. They come in by parameter; this is their type and the one place that puts them together.
import { kz } from './jurisdiction/kz/index.ts'
import type { Index, JurisdictionPack, Rate } from './jurisdiction/pack.ts'
import { en } from './lang/en/index.ts'
import { kk } from './lang/kk/index.ts'
import type { LanguagePack } from './lang/pack.ts'
import { ru } from './lang/ru/index.ts'
import type { Language } from './model.ts'

export interface Packs {
  readonly languages: Readonly<Record<Language, LanguagePack>>
  readonly jurisdiction: JurisdictionPack
}

/** The packs that come with the tool: English, Russian and Kazakh; Kazakhstan. */
export const packs: Packs = { languages: { en, ru, kk }, jurisdiction: kz }

/** A value of the index that a user adds: in force from that day (YYYY-MM-DD), by that act. */
export interface AddedIndexValue {
  readonly from: string
  readonly value: number
  readonly act: string
}

/** The packs with more values of the index. A value takes the place of the table's own of the same day, and holds to the end of its year. */
export function withIndexValues(given: Packs, added: readonly AddedIndexValue[]): Packs {
  if (added.length === 0) return given
  const { index } = given.jurisdiction
  const rows = added.map(({ from, value, act }) => ({ from, value, verified: false, source: `configuration: ${act}` }))
  const days = new Set(rows.map(({ from }) => from))
  const values = [...index.values.filter(({ from }) => !days.has(from)), ...rows].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  )
  const gaps = rows.reduce((left, { from }) => without(left, from), index.gaps)
  return { ...given, jurisdiction: { ...given.jurisdiction, index: { ...index, values, gaps } } }
}

// "2027-01-01 and later: no value" becomes "2028-01-01 and later" by a value of 2027: what comes after that year, it doesn't tell.
function without(gaps: Index['gaps'], from: string): Index['gaps'] {
  const year = Number(from.slice(0, 4))
  const next = `${year + 1}-01-01`
  return gaps.flatMap((gap) => {
    if ((gap.to ?? '9999') < from || gap.from >= next) return [gap]
    const before = gap.from < from ? [{ ...gap, to: dayBefore(from) }] : []
    const after = (gap.to ?? '9999') >= next ? [{ ...gap, from: next }] : []
    return [...before, ...after]
  })
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** A yearly average rate that a user adds, read in that source: what one unit of the currency is worth. */
export interface AddedRate {
  readonly currency: string
  readonly year: number
  readonly value: number
  readonly source: string
}

/** The packs with more rates. One takes the place of the table's own of the same currency and year; who adds it vouches for it. */
export function withRates(given: Packs, added: readonly AddedRate[]): Packs {
  if (added.length === 0) return given
  const { rates } = given.jurisdiction
  const rows = added.map(({ source, ...rate }): Rate => {
    const own = rates.find((row) => isOf(row, rate))
    return { ...rate, verified: true, brokeWithin: own?.brokeWithin ?? false, source: `configuration: ${source}` }
  })
  const kept = rates.filter((row) => !rows.some((other) => isOf(row, other)))
  return {
    ...given,
    jurisdiction: { ...given.jurisdiction, rates: [...kept, ...rows].sort((a, b) => a.year - b.year) },
  }
}

function isOf(row: Rate, { currency, year }: Pick<Rate, 'currency' | 'year'>): boolean {
  return row.currency === currency && row.year === year
}
