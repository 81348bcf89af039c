// Every fine a dot, in tenge and in units of the index of its day, year by year: how they spread says more than their sum.
import type { Language } from '../../../model.ts'
import { labelOfValue } from '../../labels/index.ts'
import { BLUE, INK, sign } from './colours.ts'
import type { ChartInput, Facts } from './facts.ts'
import { SIDES } from './sides.ts'
import type { Fine } from './fine-facts.ts'
import type { Chart } from './frame.ts'
import { note } from './frame.ts'
import { median } from '../../count/money.ts'
import type { Panel } from './strip.ts'
import { LOOKS, NO_YEAR, stripOf } from './strip.ts'
import type { Measure } from './swarm.ts'
import { MOST_DOTS } from './swarm.ts'
import { WORDS } from './words.ts'
import type { Side } from './sides.ts'

const MEASURES: Readonly<Record<Panel, Measure>> = { tenge: ({ tenge }) => tenge, units: ({ units }) => units }

/** Fines in totals: two strips on a logarithmic scale, by year of the decision. */
export function finesOf({ fines: { drawn, noSum } }: Facts, { hasRow }: ChartInput, lang: Language): Chart {
  const words = WORDS[lang].fines
  const columns = columnsOf(drawn)
  const ranged = drawn.filter(isRange)
  const binned = drawn.length > MOST_DOTS
  const noUnits = drawn.filter(({ units }) => units === null).length
  const shown = binned ? drawn.filter((fine) => !isRange(fine)) : drawn
  const strips = (['tenge', 'units'] as const).map((panel) => stripOf({ panel, fines: shown, columns, measure: MEASURES[panel], binned, hasRow, lang })) // prettier-ignore
  return {
    name: 'fines',
    heading: words.heading,
    caption: `${binned ? words.several : words.single} ${words.caption}`,
    picture: shown.length === 0 ? null : strips.join('\n'),
    legend: legendOf(drawn, binned, lang),
    notes: [
      ...note(words.noSum, noSum, lang),
      ...note(words.noUnits, noUnits, lang),
      ...note(binned ? words.rangedOut : words.ranged, ranged.length, lang),
    ],
    head: headOf(lang),
    rows: columns.flatMap((year) => rowsOf(drawn.filter((fine) => fine.year === year), year, lang)), // prettier-ignore
  }
}

function headOf(lang: Language): string[] {
  const { year, side, number, least, median: middle, most, tenge, units } = WORDS[lang].fines
  return [year, side, number, ...[tenge, units].flatMap((unit) => [least, middle, most].map((name) => `${name}, ${unit}`))]
} // prettier-ignore

function isRange({ tenge }: Fine): boolean {
  return tenge.min !== tenge.max
}

// Every year from the first to the last: a year without fines is seen as such. Those without a year come last.
function columnsOf(fines: readonly Fine[]): (string | null)[] {
  const years = fines.map(({ year }) => year).filter((year) => year !== null)
  const sorted = [...new Set(years)].map(Number).sort((a, b) => a - b)
  const [first = 0, last = first - 1] = [sorted[0], sorted.at(-1)]
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'))
  return [...all, ...(fines.some(({ year }) => year === null) ? [null] : [])]
}

function rowsOf(fines: readonly Fine[], year: string | null, lang: Language): Chart['rows'] {
  return SIDES.map((side) => ({ side, of: fines.filter((fine) => fine.side === side) }))
    .filter(({ of }) => of.length > 0)
    .map(({ side, of }) => [
      year ?? WORDS[lang].fines.undated,
      labelOfValue('against', side, lang),
      of.length,
      ...threeOf(of, MEASURES.tenge),
      ...threeOf(of, MEASURES.units),
    ])
}

function threeOf(fines: readonly Fine[], measure: Measure): (number | null)[] {
  const sums = fines.map(measure).filter((sum) => sum !== null)
  if (sums.length === 0) return [null, null, null]
  const exact = sums.filter(({ min, max }) => min === max).map(({ min }) => min)
  const least = sums.reduce((low, { min }) => Math.min(low, min), Infinity)
  const most = sums.reduce((high, { max }) => Math.max(high, max), 0)
  return [least, median(exact.sort((a, b) => a - b)), most]
}

function legendOf(fines: readonly Fine[], binned: boolean, lang: Language): Chart['legend'] {
  const words = WORDS[lang].fines
  const has = (side: Side): boolean => fines.some((fine) => fine.side === side)
  const line = (dash: string): string => sign(`<path d="M0,8H16" stroke="${INK}" stroke-width="3"${dash}/>`)
  return [
    ...SIDES.filter(has).map((side) => [sign(`<circle cx="8" cy="8" r="5.5" stroke-width="2" fill="${LOOKS[side].fill}" stroke="${side === 'monitored' ? BLUE : LOOKS[side].stroke}"/>`), labelOfValue('against', side, lang)] as const),
    ...(has('monitored') ? [[line(''), words.medianOf.monitored] as const] : []),
    ...(has('other') ? [[line(' stroke-dasharray="5 3"'), words.medianOf.other] as const] : []),
    ...(!binned && fines.some(isRange) ? [[sign(`<path d="M8,1V15" stroke="${BLUE}" stroke-width="2"/>`), words.range] as const] : []),
    ...(fines.some(({ year }) => year === null) ? [[sign(`<text x="8" y="13" font-size="13" text-anchor="middle">${NO_YEAR}</text>`), words.undated] as const] : []),
  ] // prettier-ignore
}
