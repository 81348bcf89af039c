// The tables of the README: what `npm run readme` writes there.
import type { Figure } from '../../src/score/index.ts'
import { packs } from '../../src/packs.ts'
import { calibrate } from '../../src/score/calibration.ts'
import { judgedPages } from '../../src/score/measure.ts'
import type { Accuracy } from './accuracy.ts'
import { ROWS, SET_FOLDERS } from './accuracy.ts'
import { interval } from './interval.ts'

const LANGUAGES = { en: 'English', ru: 'Russian', kk: 'Kazakh' } as const
const SHOWN = ['held', 'dev'] as const

/** F1 by row, set and language, each with its 95 % interval and the number of cases. */
export function accuracyTable(accuracy: Accuracy): string {
  const columns = SHOWN.flatMap((set) => Object.entries(LANGUAGES).map(([code, name]) => ({ set, code, name })))
  const head = [
    `| F1 | ${columns.map(({ set, name }) => `${name}, \`${set}\``).join(' | ')} |`,
    `| --- | ${columns.map(() => '---').join(' | ')} |`,
  ]
  const rows = Object.entries(ROWS).map(
    ([key, name]) =>
      `| ${name} | ${columns.map(({ set, code }) => cellOf(accuracy[set].get(`${code} ${key}`))).join(' | ')} |`,
  )
  return [...head, ...rows].join('\n')
}

function cellOf(figure: Figure | undefined): string {
  if (figure === undefined || figure.gold + figure.found === 0) return '–'
  const { low, high } = interval(figure)
  return `${two(figure.f1)} (${two(low)}–${two(high)}; ${figure.gold})`
}

// Measured by others than this repository: the best other tool on the dev pages, by language; and a large language model that read the
// unseen pages one by one. The programs and the model are named; their figures don't change with our rules.
const PEERS = [
  ['best other program, `dev`', '0.84 / 0.77 / 0.65', '0 / 0.94 / 0', '0.65 / 0.84 / 0.08', '–', '–', '–'],
  ['its name', 'Pullenti / Pullenti / HeidelTime', '– / Pullenti / –', 'Pullenti', '', '', ''],
  ['a large language model, reading by hand', '1.00', '1.00', '0.99', '0.98', '0.97', '0.96'],
] as const

const COMPARED = {
  'date: value': 'dates',
  'law: article number': 'references, without edition',
  'money: value': 'amounts',
  'penalty: kind, stage, measure': 'penalties',
  'stat: value, unit, scope': 'statistics',
  'incident: category, of those found': 'categories',
} as const

/** Ours beside others: English / Russian / Kazakh. */
export function peerTable(accuracy: Accuracy): string {
  const ours = SHOWN.map((set) => [
    `\`bulletins\`, \`${set}\``,
    ...Object.keys(COMPARED).map((key) => trio(accuracy, set, key)),
  ])
  const head = [
    `| F1: en / ru / kk | ${Object.values(COMPARED).join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
  ]
  return [...head, ...[...ours, ...PEERS].map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

function trio(accuracy: Accuracy, set: (typeof SHOWN)[number], key: string): string {
  const figures = Object.keys(LANGUAGES).map((code) => accuracy[set].get(`${code} ${key}`))
  return figures.map((figure) => (figure === undefined ? '–' : two(figure.f1))).join(' / ')
}

/** Precision by bin of confidence: each annotated page judged by what the other pages say of its rules. */
export function confidenceTable(): string {
  const rows = calibrate(judgedPages(SET_FOLDERS, packs)).map(({ name, hits, found, low, high }) =>
    found === 0 ? `| ${name} | 0 | – |` : `| ${name} | ${found} | ${two(hits / found)} (${two(low)}–${two(high)}) |`,
  )
  return ['| confidence | mentions | of them right |', '| --- | --- | --- |', ...rows].join('\n')
}

function two(value: number): string {
  return value.toFixed(2)
}
