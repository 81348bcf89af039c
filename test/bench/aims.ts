// What the project aims at, beside what it reaches: of several figures the worst one counts.
import type { Language } from '../../src/model.ts'
import { hostileNames } from './hostile.ts'
import type { Ask } from './ratio.ts'
import { digits, over, perLetter, speed, table } from './ratio.ts'
import { LANGUAGES } from './subject.ts'

interface Aim {
  readonly words: string
  readonly isReached: (figure: number) => boolean
  /** The figure, in words too. */
  readonly figure: (ask: Ask) => number
  readonly unit: string
}

const atMost = (bound: number) => (figure: number) => figure <= bound
const atLeast = (bound: number) => (figure: number) => figure >= bound

const AIMS: readonly Aim[] = [
  { words: 'a page (HTML) → validated records: as fast as `cheerio.load` alone', isReached: atMost(1), unit: ' × its time', figure: (ask) => worst((language) => ofLoad(ask, language)) },
  { words: 'dates, references and amounts of English text: 10 × as fast as chrono-node', isReached: atLeast(10), unit: ' × as fast', figure: (ask) => ofChrono(ask, 'date+article+amount') },
  { words: 'the same: 0.4 of the speed of the jump floor', isReached: atLeast(0.4), unit: ' of it', figure: (ask) => speed(ask('text/date+article+amount/en')) },
  { words: 'all eight kinds, resolved and validated: 4 × as fast as chrono-node', isReached: atLeast(4), unit: ' × as fast', figure: (ask) => ofChrono(ask, 'records') },
  { words: 'Russian and Kazakh: within 2 × of English, a letter', isReached: atMost(2), unit: ' ×', figure: (ask) => worst((language) => over(perLetter(ask(`text/records/${language}`)), perLetter(ask('text/records/en')))) },
  { words: '64 KB of each hostile text: within 100 ms', isReached: atMost(100), unit: ' ms', figure: (ask) => worstHostile(ask, ({ large }) => large ?? NaN) },
  { words: 'from 16 to 64 KB: within 5 ×', isReached: atMost(5), unit: ' ×', figure: (ask) => worstHostile(ask, ({ small, large }) => over(large, small)) },
  { words: '`bulletins --help`: within 60 ms of Node alone', isReached: atMost(60), unit: ' ms', figure: (ask) => ask('startup/package')?.['help - node'] ?? NaN },
  { words: '`bulletins extract` of one page: within 150 ms of Node alone', isReached: atMost(150), unit: ' ms', figure: (ask) => worst((language) => ask('startup/package')?.[`${language} - node`] ?? NaN) },
  { words: 'many pages in one thread: within 400 MB', isReached: atMost(400), unit: ' MB', figure: (ask) => ask('memory/pages')?.['many'] ?? NaN },
] // prettier-ignore

/** What is aimed at, what is reached, and whether that is enough. */
export function aimTable(ask: Ask): string {
  const rows = AIMS.map(({ words, isReached, figure, unit }) => {
    const reached = figure(ask)
    return [words, Number.isNaN(reached) ? '–' : `${digits(reached)}${unit}`, isReached(reached) ? 'yes' : 'no']
  })
  return table(['aim', 'now (the worst of the three languages)', 'reached'], rows)
}

function worst(figureOf: (language: Language) => number): number {
  return Math.max(...LANGUAGES.map(figureOf))
}

function ofLoad(ask: Ask, language: Language): number {
  const figures = ask(`page/whole/${language}`)
  return over(figures?.['ms'], figures?.['load'])
}

function ofChrono(ask: Ask, name: string): number {
  return over(speed(ask(`text/${name}/en`)), speed(ask('peer/chrono-node/en')))
}

function worstHostile(ask: Ask, figureOf: (figures: Readonly<Record<string, number>>) => number): number {
  const all = LANGUAGES.flatMap((language) => hostileNames(language).map((name) => ask(`hostile/${name}/${language}`)))
  return Math.max(...all.map((figures) => (figures === null ? Infinity : figureOf(figures ?? {}))))
}
