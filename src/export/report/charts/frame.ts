// What stands around a picture: heading, what is counted, legend, notes, and the same figures as a table.
import type { Language } from '../../../model.ts'
import { escaped } from './canvas.ts'
import { numberText } from '../../labels/number.ts'
import { WORDS } from './words.ts'

/** A cell of the table beside a picture. */
export type FrameCell = string | number | null

export interface Chart {
  /** `timeline`; in the page `timeline-en`. */
  readonly name: string
  readonly heading: string
  /** What is counted, in a sentence. */
  readonly caption: string
  /** The picture as SVG, or null where there is nothing to draw. */
  readonly picture: string | null
  /** Signs (SVG) and what they stand for. */
  readonly legend: readonly (readonly [sign: string, meaning: string])[]
  /** What the picture leaves out, each a sentence. */
  readonly notes: readonly string[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly FrameCell[])[]
}

/** A note that says how many, where there are any: `Not drawn: 3.` */
export function note(words: string, count: number, lang: Language): readonly string[] {
  return count > 0 ? [`${words} ${numberText(count, lang)}.`] : []
}

/** The chart as a `<figure>`; of an empty one a sentence takes the place of the picture. */
export function figureOf(chart: Chart, lang: Language): string {
  const id = `${chart.name}-${lang}`
  const { nothing } = WORDS[lang]
  return [
    `<figure class="chart chart-${chart.name}" id="${id}" lang="${lang}">`,
    `<figcaption><h3>${escaped(chart.heading)}</h3><p>${escaped(chart.caption)}</p></figcaption>`,
    chart.picture === null ? `<p class="chart-empty">${escaped(nothing)}</p>` : `<div class="chart-picture">${chart.picture}</div>`,
    legendOf(chart),
    ...chart.notes.map((note) => `<p class="chart-note">${escaped(note)}</p>`),
    chart.rows.length === 0 ? '' : tableOf(chart, lang),
    '</figure>',
  ].join('\n') // prettier-ignore
}

function legendOf({ legend, picture }: Chart): string {
  if (legend.length === 0 || picture === null) return ''
  return `<ul class="chart-legend">${legend.map(([mark, meaning]) => `<li>${mark} ${escaped(meaning)}</li>`).join('')}</ul>`
}

function tableOf({ heading, head, rows }: Chart, lang: Language): string {
  const { figures } = WORDS[lang]
  const columns = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell, index) => cellOf(cell, index, lang)).join('')}</tr>`)
  return [
    `<details class="chart-table"><summary>${escaped(figures)}</summary>`,
    `<div class="chart-scroll"><table><caption>${escaped(heading)}</caption><thead><tr>${columns}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div></details>`,
  ].join('\n')
}

function cellOf(cell: FrameCell, index: number, lang: Language): string {
  if (index === 0) return `<th scope="row">${textOf(cell, lang)}</th>`
  return typeof cell === 'number' ? `<td class="number">${textOf(cell, lang)}</td>` : `<td>${textOf(cell, lang)}</td>`
}

function textOf(cell: FrameCell, lang: Language): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? numberText(cell, lang) : escaped(cell)
}
