// The figures that the sheet Read me tells: what `npm run readme` writes to src/export/accuracy.ts.
import type { Figure } from '../../src/score/index.ts'
import type { Accuracy } from './accuracy.ts'
import { ROWS } from './accuracy.ts'
import { interval } from './interval.ts'

const SET = 'held'
const LANGUAGES = ['en', 'ru', 'kk'] as const
const PAGE_TOTALS = 'page totals: '

// In the README these rows are told by the row above them.
const NAMES: Readonly<Record<string, string>> = {
  'law: article number': 'article references, without edition and part',
  'incident: category, of those found': 'categories, of incidents found',
}

/** The text of src/export/accuracy.ts. */
export function accuracyFile(accuracy: Accuracy): string {
  const rows = Object.entries(ROWS).flatMap(([key, name]) =>
    LANGUAGES.flatMap((language) => lineOf(key, name, language, accuracy[SET].get(`${language} ${key}`))),
  )
  return `${HEAD}[\n${rows.join('')}]\n`
}

const HEAD = `// Written by \`npm run readme\` from the annotated pages under fixtures/gold/held; do not edit.
import type { AccuracyRow } from './input.ts'

/** How right the tool is on annotated pages that those who write rules have not opened. */
// prettier-ignore
export const ACCURACY: readonly AccuracyRow[] = `

function lineOf(key: string, name: string, language: string, figure: Figure | undefined): string[] {
  if (figure === undefined || figure.gold + figure.found === 0) return []
  const { precision, recall, f1, gold } = figure
  const { low, high } = interval(figure)
  const values = Object.entries({ precision, recall, f1, low, high }).map(([of, share]) => `${of}: ${Number(share.toFixed(5))}`) // prettier-ignore
  const record = `'${NAMES[key] ?? name.replace('those', 'sanctions')}'`
  const unit = key.startsWith(PAGE_TOTALS) ? 'page' : 'case'
  return [`  { record: ${record}, language: '${language}', ${values.join(', ')}, cases: ${gold}, unit: '${unit}' },\n`]
}
