// How right the tool is, measured on annotated pages: all that the verb `score` and the tests need.
import { BulletinError } from '../errors.ts'
import type { Packs } from '../packs.ts'
import type { PageScore } from './count.ts'
import { sanctionsOfFacts, sanctionsOfReading } from './fact.ts'
import { noneOfFacts, scoreFacts } from './fact-page.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figure.ts'
import type { AnnotatedPage } from './folder.ts'
import { annotatedPages, readAnnotated } from './folder.ts'
import { readGold } from './gold.ts'
import type { Answer } from './page.ts'
import { LATER_ROWS, NOTHING_READ, OPTIONAL_ROWS, scorePage } from './page.ts'

export type { Figure } from './figure.ts'

export interface Score {
  /** Mentions, incidents and bulletins. */
  readonly records: readonly Figure[]
  /** Sanctions; empty where no page has facts beside it. */
  readonly facts: readonly Figure[]
  readonly pages: number
  /** What was missed, or found too much: a line each, page by page. */
  readonly misses: readonly string[]
  readonly unread: readonly BulletinError[]
}

/** Scores the tool on the pages of the folders, pooled. Throws `usage` for a folder without pages. */
export function score(folders: readonly string[], packs: Packs, prefix = ''): Score {
  const pages = folders.flatMap((folder) => annotatedPages(folder, prefix))
  const unread: BulletinError[] = []
  const answers = pages.map((page) => answerTo(page, packs, unread))
  return { ...scoreAnswers(pages, answers), unread }
}

/** Scores what was read from the pages, in their order. */
export function scoreAnswers(pages: readonly AnnotatedPage[], answers: readonly Answer[]): Omit<Score, 'unread'> {
  const records: PageScore[] = []
  const facts: PageScore[] = []
  for (const [index, { name, html, facts: wanted }] of pages.entries()) {
    const answer = answers[index] ?? NOTHING_READ
    records.push(scorePage(name, readGold(html), answer))
    if (wanted !== null) facts.push(scoreFacts(name, sanctionsOfFacts(wanted), sanctionsOfReading(answer)))
  }
  return {
    records: withoutEmpty(figuresOf(records, LATER_ROWS)),
    facts: figuresOf(facts, [], noneOfFacts),
    pages: pages.length,
    misses: [...records, ...facts].flatMap(({ page, misses }) => misses.map((miss) => `${page} ${miss}`)),
  }
}

function answerTo(page: AnnotatedPage, packs: Packs, unread: BulletinError[]): Answer {
  try {
    return readAnnotated(page, packs).reading
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    unread.push(error)
    return NOTHING_READ
  }
}

function withoutEmpty(figures: readonly Figure[]): Figure[] {
  const empty = new Set(
    figures.filter(({ key, gold }) => OPTIONAL_ROWS.includes(key) && gold === 0).map(({ key }) => key),
  )
  return figures.filter(({ key }) => ![...empty].some((row) => key.endsWith(row)))
}
