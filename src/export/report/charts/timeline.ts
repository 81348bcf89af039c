// Incidents over time, stacked by category. A time of which there is no bulletin is marked: unknown is not zero.
import type { Language } from '../../../model.ts'
import { labelOfValue } from '../../labels/index.ts'
import { most } from '../../figure.ts'
import { Plot, drawn } from './canvas.ts'
import { FILL_COUNT, INK, QUIET, fillOf, patterns, sign, swatch } from './colours.ts'
import type { Facts } from './facts.ts'
import type { Chart } from './frame.ts'
import { numberText } from './numbers.ts'
import type { Axis } from './time.ts'
import { axisOf, barOf, labelOf, ticksOf } from './time.ts'
import { WORDS } from './words.ts'

const REST = 'rest'

interface Bar {
  readonly bar: string
  readonly category: string
  readonly count: number
}

/** Incidents by month (of a long time by quarter or year) and category. */
export function timelineOf(facts: Facts, lang: Language): Chart {
  const words = WORDS[lang].timeline
  const axis = axisOf(facts)
  const placed = facts.items.map((item) => ({ bar: barOf(item, axis), category: item.category }))
  const drawnOnes = placed.filter((one): one is { bar: string; category: (typeof one)['category'] } => one.bar !== null)
  const named = most(drawnOnes.map(({ category }) => category).filter((name) => name !== 'other'), FILL_COUNT - 1).map(([name]) => name) // prettier-ignore
  const categories = [...named, ...(drawnOnes.some(({ category }) => !named.includes(category)) ? [REST] : [])]
  const bars = barsOf(drawnOnes, axis, categories)
  const name = (category: string): string => (category === REST ? words.rest : labelOfValue('category', category, lang))
  const id = `timeline-${lang}`
  const gaps = axis.bars.some((bar) => axis.blank.has(bar))
  const outside = drawnOnes.filter(({ bar }) => bar === 'earlier' || bar === 'later').length
  const undated = placed.length - drawnOnes.length
  return {
    name: 'timeline',
    heading: words.heading,
    caption: words.caption[axis.unit],
    picture: drawnOnes.length === 0 ? null : pictureOf(bars, { axis, categories, name, id, lang }),
    legend: [
      ...categories.map((category) => [swatch(id, fillNumber(category, categories)), name(category)] as const),
      ...(gaps ? [[sign(BLANK_SIGN), words.noBulletin] as const] : []),
    ],
    notes: [
      ...(outside > 0 ? [`${words.outside} ${numberText(outside, lang)}.`] : []),
      ...(undated > 0 ? [`${words.undated[axis.unit]} ${numberText(undated, lang)}.`] : []),
    ],
    head: [words.column[axis.unit], ...categories.map(name), WORDS[lang].total],
    rows: drawnOnes.length === 0 ? [] : rowsOf(bars, { axis, categories, lang }),
  }
}

const BLANK_SIGN = `<path d="M4,4L12,12M12,4L4,12" stroke="${QUIET}" stroke-width="1.5" fill="none"/>`

function fillNumber(category: string, categories: readonly string[]): number {
  return category === REST ? FILL_COUNT - 1 : categories.indexOf(category)
}

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

interface Drawing {
  readonly axis: Axis
  readonly categories: readonly string[]
  readonly name: (category: string) => string
  readonly id: string
  readonly lang: Language
}

function pictureOf(bars: readonly Bar[], { axis, categories, name, id, lang }: Drawing): string {
  const words = WORDS[lang].timeline
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

function rowsOf(bars: readonly Bar[], { axis, categories, lang }: Pick<Drawing, 'axis' | 'categories' | 'lang'>): Chart['rows'] {
  const byBar = Map.groupBy(bars, ({ bar }) => bar)
  return axis.bars.map((bar) => {
    const counts = categories.map((category) => byBar.get(bar)?.find((one) => one.category === category)?.count ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const label = labelOf(bar, axis, lang, true)
    if (total === 0 && axis.blank.has(bar)) return [label, ...categories.map(() => null), WORDS[lang].timeline.noBulletin]
    return [label, ...counts, total]
  })
} // prettier-ignore
