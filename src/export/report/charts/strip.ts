// One strip: columns of years, dots on a logarithmic scale, medians marked.
import type { Language } from '../../../model.ts'
import { labelOfValue } from '../../labels/index.ts'
import { Plot, drawn } from './canvas.ts'
import { BLUE, INK, VERMILION, QUIET } from './colours.ts'
import type { Fine } from './fine-facts.ts'
import { numberText, rangeText } from '../../labels/number.ts'
import { median } from '../../count/money.ts'
import type { Sum } from '../../count/money.ts'
import type { Dot, Measure, Space } from './swarm.ts'
import { binsOf, dotsOf } from './swarm.ts'
import { WORDS } from './words.ts'
import type { Side } from './sides.ts'

/** In tenge, or in units of the index of the day. */
export type Panel = 'tenge' | 'units'

export interface Strip {
  readonly panel: Panel
  /** Sorted by their sums in tenge. */
  readonly fines: readonly Fine[]
  readonly columns: readonly (string | null)[]
  readonly measure: Measure
  readonly binned: boolean
  readonly hasRow: ((id: string) => boolean) | undefined
  readonly lang: Language
}

/** How the dots of each side look: filled, hollow, grey: told apart without colour. */
export const LOOKS: Readonly<Record<Side, { readonly fill: string; readonly stroke: string }>> = {
  monitored: { fill: BLUE, stroke: '#ffffff' },
  other: { fill: '#ffffff', stroke: VERMILION },
  unknown: { fill: '#c3cad0', stroke: QUIET },
}

/** What stands under the fines of which no year is told. */
export const NO_YEAR = '?'

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [920, 330, 92, 12, 30, 28]

/** The strip as SVG; nothing where no fine has that measure. */
export function stripOf(strip: Strip): string {
  const { panel, columns, measure, lang } = strip
  const words = WORDS[lang].fines
  const fines = strip.fines.filter((fine) => measure(fine) !== null)
  if (fines.length === 0) return ''
  const reach = reachOf(fines, measure)
  const domain = [reach.min / 1.3, Math.max(reach.max, reach.min * 3) * 1.3] as const
  const space = { columnWidth: (WIDTH - LEFT - RIGHT) / columns.length, decade: (HEIGHT - TOP - BOTTOM) / Math.log10(domain[1] / domain[0]) }
  const dots = (strip.binned ? binsOf : dotsOf)(fines, columns, measure, space)
  const options: Plot.PlotOptions = {
    width: WIDTH, height: HEIGHT, marginLeft: LEFT, marginRight: RIGHT, marginTop: TOP, marginBottom: BOTTOM,
    x: { domain: [-0.5, columns.length - 0.5], label: null, ticks: tickColumns(columns, space), tickSize: 0, tickFormat: (column: number) => columns[column] ?? NO_YEAR },
    y: { type: 'log', domain: [...domain], axis: null },
    r: { type: 'identity' },
    marks: [
      Plot.gridY(tickValues(domain)),
      // As text: through a format Plot leaves out every label but tens on a logarithmic scale.
      Plot.axisY(tickValues(domain), { text: (value: number) => numberText(value, lang), label: words[panel], labelArrow: 'none' }),
      ...marksOf(dots, { ...strip, fines }),
    ],
  }
  const description = `${words.number}: ${numberText(fines.length, lang)}; ${rangeText(reach, lang)} ${words[panel]}.`
  return drawn(options, { id: `fines-${panel}-${lang}`, title: `${words.heading}: ${words[panel]}`, description, links: !strip.binned })
} // prettier-ignore

function reachOf(fines: readonly Fine[], measure: Measure): Sum {
  const sums = fines.map(measure).filter((sum) => sum !== null)
  const min = sums.reduce((low, sum) => Math.min(low, sum.min), Infinity)
  return { min, max: sums.reduce((high, sum) => Math.max(high, sum.max), 0) }
}

function tickValues([from, to]: readonly [number, number]): number[] {
  const powers = Array.from({ length: 40 }, (_, index) => 10 ** (index - 15))
  const within = (value: number): boolean => value >= from && value <= to
  const tens = powers.filter(within)
  return tens.length > 2 ? tens : powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(within)
}

// Every so many years, and the column of those without a year, which is named by a sign: its words are wider than it.
function tickColumns(columns: Strip['columns'], { columnWidth }: Space): number[] {
  const every = Math.ceil(44 / columnWidth)
  return columns.map((_, index) => index).filter((index) => columns[index] === null || index % every === 0)
}

function marksOf(dots: readonly Dot[], strip: Strip): Plot.Markish[] {
  const x = ({ column, at }: Dot): number => column + at
  const title = (dot: Dot): string => titleOf(dot, strip)
  const href = ({ fines: [fine] }: Dot): string | null => strip.binned || fine === undefined || strip.hasRow?.(fine.id) === false ? null : `#${encodeURIComponent(fine.id)}`
  const exact = dots.filter(({ sum }) => strip.binned || sum.min === sum.max)
  const ranges = dots.filter((dot) => !exact.includes(dot))
  const columns = strip.columns.slice(1).map((_, index) => index + 0.5)
  return [
    Plot.ruleX(columns, { stroke: INK, strokeOpacity: 0.12 }),
    ...medianMarks(strip),
    Plot.ruleX(ranges, { x, y1: ({ sum }: Dot) => sum.min, y2: ({ sum }: Dot) => sum.max, stroke: ({ side }: Dot) => side === 'monitored' ? BLUE : LOOKS[side].stroke, strokeWidth: 2.5, title, href }),
    Plot.dot(exact, { x, y: ({ sum }: Dot) => Math.sqrt(sum.min * sum.max), r: ({ radius }: Dot) => radius, fill: ({ side }: Dot) => LOOKS[side].fill, stroke: ({ side }: Dot) => LOOKS[side].stroke, strokeWidth: 1.4, title, href }),
  ]
} // prettier-ignore

/** Lines through the columns: of those whom the monitor defends, and of others; of two fines and more. */
function medianMarks({ fines, columns, measure }: Strip): Plot.Markish[] {
  const lines = (side: Side) =>
    columns.flatMap((year, column) => {
      const sums = fines.filter((fine) => fine.year === year && fine.side === side).map(measure)
      const exact = sums.filter((sum) => sum !== null).filter(({ min, max }) => min === max).map(({ min }) => min)
      const middle = exact.length < 2 ? null : median(exact.sort((a, b) => a - b))
      return middle === null ? [] : [{ middle, from: column - 0.44, to: column + 0.44 }]
    })
  const mark = (side: Side, more: Plot.RuleYOptions): Plot.Markish => Plot.ruleY(lines(side), { y: 'middle', x1: 'from', x2: 'to', stroke: INK, strokeWidth: 2.5, ...more })
  return [mark('monitored', {}), mark('other', { strokeDasharray: '5 3' })]
} // prettier-ignore

function titleOf({ fines, sum, side }: Dot, { panel, lang }: Strip): string {
  const words = WORDS[lang].fines
  const [fine] = fines
  const when = fine?.year ?? words.undated
  const text = `${rangeText(sum, lang)} ${words[panel]}`
  if (fine === undefined || fines.length > 1) {
    return `${when}, ${labelOfValue('against', side, lang)}, ${words.bin}: ${numberText(fines.length, lang)}, ${text}`
  }
  const other = panel === 'tenge' ? fine.units : fine.tenge
  const also = other === null ? '' : ` (${rangeText(other, lang)} ${words[panel === 'tenge' ? 'units' : 'tenge']})`
  return `${fine.date ?? when}: ${text}${also}${fine.byPerson ? `, ${words.each}` : ''}`
}
