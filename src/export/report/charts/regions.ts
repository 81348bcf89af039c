// Incidents by region, as a map of equal tiles. The number stands in each tile: the colour only helps the eye.
import type { Language } from '../../../model.ts'
import type { Tile } from '../../../jurisdiction/pack.ts'
import { most } from '../../count/figure.ts'
import type { Sum } from '../../count/money.ts'
import { Plot, drawn } from './canvas.ts'
import { EMPTY, INK, STEPS, sign } from './colours.ts'
import type { ChartInput, Facts } from './facts.ts'
import type { Chart } from './frame.ts'
import { note } from './frame.ts'
import { numberText, rangeText } from '../../labels/number.ts'
import { WORDS } from './words.ts'

interface Square extends Tile {
  readonly name: string
  readonly count: number
  readonly step: (typeof STEPS)[number]
}

/** The tiles, and the numbers at which their colours change. */
interface Squares {
  readonly squares: readonly Square[]
  readonly edges: readonly Sum[]
}

/** Incidents by the regions of their places. */
export function regionsOf({ items }: Facts, { jurisdiction }: ChartInput, lang: Language): Chart {
  const words = WORDS[lang].regions
  const told = items.map(({ regions }) => regions).filter((regions) => regions.length > 0)
  const { squares, edges } = squaresOf(told, jurisdiction, lang)
  const mapped = new Set(squares.map(({ region }) => region))
  const elsewhere = told.filter((regions) => !regions.some((region) => mapped.has(region)))
  const some = squares.some(({ count }) => count > 0)
  return {
    name: 'regions',
    heading: words.heading,
    caption: words.caption,
    picture: some ? pictureOf(squares, lang) : null,
    legend: edges.map((edge, index) => [
      sign(`<rect x="0.5" y="0.5" width="15" height="15" fill="${STEPS[index]?.fill ?? ''}" stroke="${INK}"/>`),
      edge.max === 0 ? words.zero : rangeText(edge, lang),
    ]),
    notes: [...note(words.none, items.length - told.length, lang), ...note(words.elsewhere, elsewhere.length, lang)],
    head: [words.column, words.count],
    rows: some ? squares.toSorted((a, b) => b.count - a.count).map(({ name, count }) => [name, count]) : [],
  }
}

function squaresOf(told: readonly (readonly string[])[], { tiles, places }: ChartInput['jurisdiction'], lang: Language): Squares {
  const counts = new Map(most(told.flat(), Infinity))
  const countOf = ({ region }: Tile): number => counts.get(region) ?? 0
  const edges = edgesOf(Math.max(0, ...tiles.map(countOf)))
  const squares = tiles.map((tile) => {
    const count = countOf(tile)
    const step = STEPS[edges.findIndex(({ max }) => count <= max)] ?? EMPTY
    return { ...tile, name: nameOf(tile.region, places, lang), count, step }
  })
  return { squares, edges }
} // prettier-ignore

// Nothing; and up to four steps that grow as squares do, so that one large city doesn't make all others look empty.
function edgesOf(top: number): Sum[] {
  const tops = [...new Set([1, 4, 9, 16].map((part) => Math.max(1, Math.floor((top * part) / 16))))]
  const edges = tops.map((max, index) => ({ min: index === 0 ? 1 : (tops[index - 1] ?? 0) + 1, max }))
  return [{ min: 0, max: 0 }, ...(top === 0 ? [] : edges)]
}

const REGION_TYPES: ReadonlySet<string> = new Set(['region', 'capital', 'city-of-republican-significance'])

function nameOf(region: string, places: ChartInput['jurisdiction']['places'], lang: Language): string {
  const place = places.find((one) => one.region === region && REGION_TYPES.has(one.type))
  return place?.names[lang]?.[0] ?? place?.name ?? region
}

function pictureOf(squares: readonly Square[], lang: Language): string {
  const words = WORDS[lang].regions
  const at = { x: 'column', y: 'row' }
  const title = ({ name, count }: Square): string => `${name}: ${numberText(count, lang)}`
  const numbers = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index)
  const options: Plot.PlotOptions = {
    width: 680,
    height: 420,
    margin: 4,
    axis: null,
    padding: 0.05,
    x: { type: 'band', domain: numbers(Math.max(...squares.map(({ column }) => column))) },
    y: { type: 'band', domain: numbers(Math.max(...squares.map(({ row }) => row))) },
    marks: [
      Plot.cell(squares, { ...at, fill: ({ step }: Square) => step.fill, stroke: INK, strokeWidth: 0.7, rx: 4, title }),
      Plot.text(squares, { ...at, text: ({ short }: Square) => short[lang], fill: ({ step }: Square) => step.ink, dy: -12, fontSize: 12, title }),
      Plot.text(squares, { ...at, text: ({ count }: Square) => numberText(count, lang), fill: ({ step }: Square) => step.ink, dy: 20, fontSize: 16, fontWeight: 600, title }),
    ],
  } // prettier-ignore
  const named = squares.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const description = `${named.map(title).join('; ')}.`
  return drawn(options, { id: `regions-${lang}-svg`, title: words.heading, description })
}
