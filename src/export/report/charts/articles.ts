// The articles most often cited, with their titles in the language of the chart.
import type { Language } from '../../../model.ts'
import { most } from '../../count/figure.ts'
import { Plot, drawn } from './canvas.ts'
import { BLUE, INK } from './colours.ts'
import type { ChartInput, Facts } from './facts.ts'
import type { Chart } from './frame.ts'
import { note } from './frame.ts'
import { numberText } from '../../labels/number.ts'
import { WORDS } from './words.ts'

const SHOWN = 15

interface Row {
  /** `CC2014:274`. */
  readonly name: string
  readonly title: string | null
  /** The language that the title is in, and whether it was compared with an official text. */
  readonly titleIn: Language | null
  readonly unverified: boolean
  readonly count: number
}

/** The fifteen articles that most incidents cite. */
export function articlesOf({ items }: Facts, { jurisdiction }: ChartInput, lang: Language): Chart {
  const words = WORDS[lang].articles
  const cited = items
    .flatMap(({ articles }) => articles)
    .filter((name) => name.includes(':') && !/^(?:\?|OTHER:[^:]*$)/u.test(name))
  const counted = most(cited, Infinity)
  const rows = counted.slice(0, SHOWN).map(([name, count]) => ({ name, count, ...titleOf(name, jurisdiction.articles, lang) })) // prettier-ignore
  return {
    name: 'articles',
    heading: words.heading,
    caption: words.caption,
    picture: rows.length === 0 ? null : pictureOf(rows, lang),
    legend: [],
    notes: [
      ...note(words.more, counted.length - rows.length, lang),
      ...note(words.english, rows.filter(({ titleIn }) => titleIn !== null && titleIn !== lang).length, lang),
      ...note(words.unverified, rows.filter(({ unverified }) => unverified).length, lang),
    ],
    head: [words.column, words.title, words.count],
    rows: rows.map(({ name, title, count }) => [name, title, count]),
  }
}

function titleOf(name: string, articles: ChartInput['jurisdiction']['articles'], lang: Language): Pick<Row, 'title' | 'titleIn' | 'unverified'> {
  const found = articles.find(({ code, article }) => `${code}:${article}` === name)
  const titleIn = [lang, 'en' as const].find((one) => found?.title[one] !== undefined) ?? null
  const title = titleIn === null ? null : (found?.title[titleIn] ?? null)
  return { title, titleIn, unverified: titleIn !== null && found?.unverified.includes(titleIn) === true }
} // prettier-ignore

/** Letters that stand on one line of the picture, Cyrillic ones too. */
const LINE = 92

// As much of the title as stands on a line; all of it in the table.
function labelOf({ name, title }: Row, most = LINE): string {
  const whole = title === null ? name : `${name}  ${title}`
  return whole.length > most ? `${whole.slice(0, most - 1).trimEnd()}…` : whole
}

function pictureOf(rows: readonly Row[], lang: Language): string {
  const words = WORDS[lang].articles
  const title = (row: Row): string => `${labelOf(row, Infinity)}: ${numberText(row.count, lang)}`
  const options: Plot.PlotOptions = {
    width: 760,
    height: 8 + rows.length * 40,
    marginLeft: 2,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, Math.max(...rows.map(({ count }) => count))] },
    y: { type: 'band', domain: rows.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      Plot.text(rows, { x: 0, y: 'name', dy: -10, textAnchor: 'start', text: (row: Row) => labelOf(row), fill: INK, title }),
      Plot.barX(rows, { x: 'count', y: 'name', insetTop: 20, insetBottom: 6, fill: BLUE, title }),
      Plot.text(rows, { x: 'count', y: 'name', dx: 6, dy: 7, textAnchor: 'start', text: (row: Row) => numberText(row.count, lang), fill: INK, fontWeight: 600 }),
    ],
  } // prettier-ignore
  const description = `${rows.slice(0, 5).map(title).join('; ')}.`
  return drawn(options, { id: `articles-${lang}-svg`, title: words.heading, description })
}
