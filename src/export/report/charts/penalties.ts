// Penalties by kind, in a column each for those whom the monitor defends, for others, and where it is not told.
import type { Language } from '../../../model.ts'
import { compare } from '../../material/entry.ts'
import { labelOfValue } from '../../labels/index.ts'
import { Plot, drawn } from './canvas.ts'
import { BLUE, INK, VERMILION, QUIET } from './colours.ts'
import type { Facts } from './facts.ts'
import { SIDES } from './sides.ts'
import type { Chart } from './frame.ts'
import { numberText } from '../../labels/number.ts'
import { WORDS } from './words.ts'
import type { Side } from './sides.ts'

interface Row {
  readonly kind: string
  readonly counts: Readonly<Record<Side, number>>
  readonly total: number
}

const COLOURS: Readonly<Record<Side, string>> = { monitored: BLUE, other: VERMILION, unknown: QUIET }

/** Penalties in totals by kind and by whom they fall on. */
export function penaltiesOf({ sanctions }: Facts, lang: Language): Chart {
  const words = WORDS[lang].penalties
  const rows = [...Map.groupBy(sanctions, ({ kind }) => kind)]
    .map(([kind, of]) => {
      const count = (side: Side): number => of.find((one) => one.side === side)?.count ?? 0
      const counts = { monitored: count('monitored'), other: count('other'), unknown: count('unknown') }
      return { kind, counts, total: of.reduce((sum, one) => sum + one.count, 0) }
    })
    .sort((a, b) => b.total - a.total || compare(a.kind, b.kind))
  const sides = SIDES.map((side) => labelOfValue('against', side, lang))
  return {
    name: 'penalties',
    heading: words.heading,
    caption: words.caption,
    picture: rows.length === 0 ? null : pictureOf(rows, lang),
    legend: [],
    notes: [],
    head: [words.column, ...sides, WORDS[lang].total],
    rows: rows.map(({ kind, counts, total }) => [
      labelOfValue('kind', kind, lang),
      ...SIDES.map((side) => counts[side]),
      total,
    ]),
  }
}

function pictureOf(rows: readonly Row[], lang: Language): string {
  const words = WORDS[lang].penalties
  const shown = SIDES.filter((side) => rows.some(({ counts }) => counts[side] > 0))
  const bars = rows.flatMap(({ kind, counts }) => shown.map((side) => ({ kind, side, count: counts[side] })))
  type Bar = (typeof bars)[number]
  const title = ({ kind, side, count }: Bar): string =>
    `${labelOfValue('kind', kind, lang)}, ${labelOfValue('against', side, lang)}: ${numberText(count, lang)}`
  const options: Plot.PlotOptions = {
    width: 820,
    height: 62 + rows.length * 28,
    marginLeft: 290,
    marginRight: 40,
    marginTop: 52,
    marginBottom: 4,
    fx: { domain: shown, axis: null, padding: 0.2 },
    x: { axis: null, domain: [0, Math.max(...bars.map(({ count }) => count))] },
    y: { type: 'band', domain: rows.map(({ kind }) => kind), axis: null, padding: 0.2 },
    marks: [
      Plot.axisY({ label: null, tickSize: 0, lineWidth: 18, tickFormat: (kind: string) => labelOfValue('kind', kind, lang) }),
      Plot.text(shown, { fx: (side: Side) => side, frameAnchor: 'top-left', dy: -48, lineWidth: 14, fontWeight: 600, text: (side: Side) => labelOfValue('against', side, lang) }),
      Plot.barX(bars, { fx: 'side', x: 'count', y: 'kind', fill: ({ side }: Bar) => COLOURS[side], title }),
      Plot.text(bars, { fx: 'side', x: 'count', y: 'kind', dx: 5, textAnchor: 'start', text: ({ count }: Bar) => numberText(count, lang), fill: INK }),
      Plot.ruleX([0], { stroke: INK }),
    ],
  } // prettier-ignore
  const description = `${bars.filter(({ count }) => count > 0).slice(0, 6).map(title).join('; ')}.` // prettier-ignore
  return drawn(options, { id: `penalties-${lang}-svg`, title: words.heading, description })
}
