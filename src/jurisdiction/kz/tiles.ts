// The 17 regions and 3 cities of republican significance as equal tiles: seven from west to east, five from north to south, each beside
// most of those it borders on. Today's borders: places carry the codes of today whatever the day. Own layout; codes: ISO 3166-2:KZ.
import type { Tile } from '../pack.ts'

type Row = readonly [region: string, row: number, column: number, en: string, ru: string, kk: string]

// prettier-ignore
const ROWS: readonly Row[] = [
  ['KZ-59', 0, 3, 'North\nKazakhstan', 'Северный\nКазахстан', 'Солтүстік\nҚазақстан'],
  ['KZ-27', 1, 0, 'West\nKazakhstan', 'Западный\nКазахстан', 'Батыс\nҚазақстан'],
  ['KZ-39', 1, 2, 'Kostanay', 'Костанай', 'Қостанай'],
  ['KZ-11', 1, 3, 'Akmola', 'Акмола', 'Ақмола'],
  ['KZ-55', 1, 4, 'Pavlodar', 'Павлодар', 'Павлодар'],
  ['KZ-23', 2, 0, 'Atyrau', 'Атырау', 'Атырау'],
  ['KZ-15', 2, 1, 'Aktobe', 'Актобе', 'Ақтөбе'],
  ['KZ-62', 2, 2, 'Ulytau', 'Улытау', 'Ұлытау'],
  ['KZ-71', 2, 3, 'Astana\n(city)', 'Астана\n(город)', 'Астана\n(қала)'],
  ['KZ-35', 2, 4, 'Karaganda', 'Караганда', 'Қарағанды'],
  ['KZ-10', 2, 5, 'Abai', 'Абай', 'Абай'],
  ['KZ-63', 2, 6, 'East\nKazakhstan', 'Восточный\nКазахстан', 'Шығыс\nҚазақстан'],
  ['KZ-47', 3, 0, 'Mangystau', 'Мангистау', 'Маңғыстау'],
  ['KZ-43', 3, 2, 'Kyzylorda', 'Кызылорда', 'Қызылорда'],
  ['KZ-61', 3, 3, 'Turkistan', 'Туркестан', 'Түркістан'],
  ['KZ-31', 3, 4, 'Zhambyl', 'Жамбыл', 'Жамбыл'],
  ['KZ-19', 3, 5, 'Almaty\nRegion', 'Алматинская\nобл.', 'Алматы\nоблысы'],
  ['KZ-33', 3, 6, 'Zhetisu', 'Жетысу', 'Жетісу'],
  ['KZ-79', 4, 3, 'Shymkent\n(city)', 'Шымкент\n(город)', 'Шымкент\n(қала)'],
  ['KZ-75', 4, 5, 'Almaty\n(city)', 'Алматы\n(город)', 'Алматы\n(қала)'],
]

export const tiles: readonly Tile[] = ROWS.map(([region, row, column, en, ru, kk]) => ({
  region,
  row,
  column,
  short: { en, ru, kk },
}))
