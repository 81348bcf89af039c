// Incidents over time, stacked by category. A time of which there is no bulletin is marked: unknown is not zero.
import type { Language } from '../../../model.ts'
import { most } from '../../count/figure.ts'
import { labelOfValue } from '../../labels/index.ts'
import { Plot, drawn } from './canvas.ts'
import { FILL_COUNT, INK, QUIET, fillOf, patterns, sign, swatch } from './colours.ts'
import type { Facts } from './facts.ts'
import type { Chart } from './frame.ts'
import { note } from './frame.ts'
import { numberText } from '../../labels/number.ts'
import type { Axis } from './time.ts'
import { axisOf, barOf, labelOf, ticksOf } from './time.ts'
import { WORDS } from './words.ts'

const REST = 'rest'

interface Bar {
  readonly bar: string
  readonly category: string
  readonly count: number
}

/** The bars of all times and categories, and what has no bar. */
interface Stack {
  readonly axis: Axis
  /** The most frequent ones; the rest are one. */
  readonly categories: readonly string[]
  readonly bars: readonly Bar[]
  readonly outside: number
  readonly undated: number
}

/** Incidents by month (of a long time by quarter or year) and category. */
export function timelineOf(facts: Facts, lang: Language): Chart {
  const words = WORDS[lang].timeline
  const stack = stackOf(facts)
  const { axis, categories, bars } = stack
  const name = (category: string): string => category === REST ? words.rest : labelOfValue('category', category, lang)
  return {
    name: 'timeline',
    heading: words.heading,
    caption: words.caption[axis.unit],
    picture: bars.length === 0 ? null : pictureOf(stack, name, lang),
    legend: [
      ...categories.map((category) => [swatch(idOf(lang), fillNumber(category, categories)), name(category)] as const),
      ...(axis.blank.size > 0 ? [[sign(BLANK_SIGN), words.noBulletin] as const] : []),
    ],
    notes: [...note(words.outside, stack.outside, lang), ...note(words.undated[axis.unit], stack.undated, lang)],
    head: [words.column[axis.unit], ...categories.map(name), WORDS[lang].total],
    rows: bars.length === 0 ? [] : rowsOf(stack, lang),
  }
} // prettier-ignore

const BLANK_SIGN = `<path d="M4,4L12,12M12,4L4,12" stroke="${QUIET}" stroke-width="1.5" fill="none"/>`

function stackOf(facts: Facts): Stack {
  const axis = axisOf(facts)
  const placed = facts.items.flatMap((item) => {
    const bar = barOf(item, axis)
    return bar === null ? [] : [{ bar, category: item.category }]
  })
  const common = most(placed.map(({ category }) => category).filter((name) => name !== 'other'), FILL_COUNT - 1)
  const named = common.map(([name]) => name)
  const isRest = ({ category }: { category: string }): boolean => !named.includes(category)
  const categories = placed.some(isRest) ? [...named, REST] : named
  return {
    axis,
    categories,
    bars: barsOf(placed, axis, categories),
    outside: placed.filter(({ bar }) => bar === 'earlier' || bar === 'later').length,
    undated: facts.items.length - placed.length,
  }
} // prettier-ignore

function barsOf(placed: readonly { bar: string; category: string }[], axis: Axis, categories: readonly string[]): Bar[] {
  const counts = new Map<string, number>()
  for (const { bar, category } of placed) {
    const key = `${bar} ${categories.includes(category) ? category : REST}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return axis.bars.flatMap((bar) =>
    categories.map((category) => ({ bar, category, count: counts.get(`${bar} ${category}`) ?? 0 })),
  )
} // prettier-ignore

function idOf(lang: Language): string {
  return `timeline-${lang}`
}

function fillNumber(category: string, categories: readonly string[]): number {
  return category === REST ? FILL_COUNT - 1 : categories.indexOf(category)
}

function pictureOf({ axis, categories, bars }: Stack, name: (category: string) => string, lang: Language): string {
  const words = WORDS[lang].timeline
  const id = idOf(lang)
  const shown = bars.filter(({ count }) => count > 0)
  const blank = axis.bars.filter((bar) => axis.blank.has(bar))
  const options: Plot.PlotOptions = {
    width: 920,
    height: 300,
    marginLeft: 48,
    marginTop: 26,
    marginBottom: axis.unit === 'month' ? 44 : 28,
    x: { type: 'band', domain: axis.bars, label: null, padding: 0.12 },
    y: { label: words.axis, labelArrow: 'none', nice: true, grid: true, ticks: integersOf(bars), tickFormat: (value: number) => numberText(value, lang) },
    marks: [
      Plot.axisX(ticksOf(axis), { tickFormat: (bar: string) => labelOf(bar, axis, lang), tickSize: 4, lineHeight: 1.2 }),
      Plot.barY(shown, {
        x: 'bar', y: 'count', order: [...categories], z: 'category', stroke: INK, strokeWidth: 0.7,
        fill: (one: Bar) => fillOf(id, fillNumber(one.category, categories)),
        title: (one: Bar) => `${labelOf(one.bar, axis, lang, true)}, ${name(one.category)}: ${numberText(one.count, lang)}`,
      }),
      Plot.dot(blank, { x: (bar: string) => bar, frameAnchor: 'bottom', dy: -7, r: 3, symbol: 'times', stroke: QUIET }),
      Plot.ruleY([0], { stroke: INK }),
    ],
  } // prettier-ignore
  const description = `${categories.map((category) => `${name(category)}: ${numberText(sumOf(shown.filter((one) => one.category === category)), lang)}`).join('; ')}. ${WORDS[lang].total}: ${numberText(sumOf(shown), lang)}.`
  return drawn(options, { id, title: words.heading, description, defs: patterns(id) })
}

// Half an incident is none.
function integersOf(bars: readonly Bar[]): number[] {
  const top = Math.max(0, ...[...Map.groupBy(bars, ({ bar }) => bar).values()].map(sumOf))
  const step = [1, 2, 5].flatMap((one) => [one, one * 10, one * 100, one * 1000, one * 10_000]).sort((a, b) => a - b).find((one) => top / one <= 8) ?? top
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step)
} // prettier-ignore

function sumOf(bars: readonly Bar[]): number {
  return bars.reduce((sum, { count }) => sum + count, 0)
}

function rowsOf({ axis, categories, bars }: Stack, lang: Language): Chart['rows'] {
  const byBar = Map.groupBy(bars, ({ bar }) => bar)
  return axis.bars.map((bar) => {
    const counts = categories.map((category) => byBar.get(bar)?.find((one) => one.category === category)?.count ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const label = labelOf(bar, axis, lang, true)
    if (total === 0 && axis.blank.has(bar)) return [label, ...categories.map(() => null), WORDS[lang].timeline.noBulletin]
    return [label, ...counts, total]
  })
} // prettier-ignore
