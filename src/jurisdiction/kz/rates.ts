// Tenge per US dollar: yearly averages of the official rate, to say of what order a sum is. Never an exact sum: within a year the rate
// moved, and in 2009, 2014 and 2015 it broke (a yearly average is wrong by up to 30 % for a given day of those years).
// Verified: read to 0.1 in a published series. The others are not confirmed to 0.1, and no sum is reckoned by them.
import type { Rate } from '../pack.ts'

const S = {
  bank: 'World Bank series PA.NUS.FCRF (official exchange rate, period average), printed to 0.1; monthly and daily rates of a second series averaged: within 0.8 percent',
  loose: 'World Bank series PA.NUS.FCRF (official exchange rate, period average), printed to 0.1; averages that the National Bank publishes differ by up to 0.5 tenge',
  memory: 'unverified: from memory, within 0.3 percent of monthly and daily rates of a series averaged; the first decimal is not confirmed',
  derived: 'unverified: own average of 23 dated market rates, interpolated by day; about 1 percent',
  part: 'unverified: own average of 16 dated market rates of nine months only',
} as const // prettier-ignore

// 2009-02-04 (120 to 150), 2014-02-11 (155 to 185), 2015-08-20 (188 to 255 within a day)
const BROKE = true

type Row = readonly [
  year: number,
  tenge: number,
  confidence: 'verified' | 'unverified',
  source: string,
  brokeWithin?: boolean,
]
// prettier-ignore
const ROWS: readonly Row[] = [
  [2000, 142.1, 'verified', S.bank],
  [2001, 146.7, 'unverified', S.memory],
  [2002, 153.3, 'unverified', S.memory],
  [2003, 149.6, 'unverified', S.memory],
  [2004, 136, 'unverified', S.memory],
  [2005, 132.9, 'verified', S.bank],
  [2006, 126.1, 'unverified', S.memory],
  [2007, 122.5, 'unverified', S.memory],
  [2008, 120.3, 'unverified', S.memory],
  [2009, 147.5, 'unverified', S.memory, BROKE],
  [2010, 147.4, 'verified', S.bank],
  [2011, 146.6, 'verified', S.bank],
  [2012, 149.1, 'verified', S.bank],
  [2013, 152.1, 'verified', S.bank],
  [2014, 179.2, 'verified', S.bank, BROKE],
  [2015, 221.7, 'verified', S.bank, BROKE],
  [2016, 342.2, 'verified', S.bank],
  [2017, 326, 'verified', S.bank],
  [2018, 344.7, 'verified', S.bank],
  [2019, 382.7, 'verified', S.bank],
  [2020, 413, 'verified', S.bank],
  [2021, 425.9, 'verified', S.loose],
  [2022, 460.2, 'verified', S.loose],
  [2023, 456.2, 'verified', S.loose],
  [2024, 469, 'verified', S.loose],
  [2025, 521.4, 'unverified', S.derived],
  [2026, 479, 'unverified', S.part],
]

export const rates: readonly Rate[] = ROWS.map(([year, value, confidence, source, brokeWithin = false]) => ({
  currency: 'USD',
  year,
  value,
  verified: confidence === 'verified',
  brokeWithin,
  source,
}))
