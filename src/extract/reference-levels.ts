// What lies below an article: "Part 4, Clause 2", "subparagraph 3 of paragraph 1", "(2)(3)", "Parts 1 and 2".
import type { ArticleLevel } from '../lang/pack.ts'
import { matchAt } from './act-tree.ts'
import { levelNumber } from './reference-words.ts'
import type { Source } from './reference-words.ts'

/** One level with its numbers: "Parts 1 and 2". */
export interface Level {
  readonly level: ArticleLevel
  readonly numbers: readonly string[]
  readonly end: number
}

/** Alternatives side by side ("part 1 and clause 2 of part 3"), each a row of levels. */
export type Levels = readonly (readonly Level[])[]

export interface Brackets {
  readonly part: string | null
  readonly clause: string | null
  readonly subclause: string | null
}

const RANK: Readonly<Record<ArticleLevel, number>> = { part: 0, paragraph: 1, clause: 2, subclause: 3 }
const MOST = 40
const MOST_LEVELS = 16
// "318(2)", "9(1)(3)", "19 (2)"
const BARE = / ?\((?<value>\d{1,2}|\p{L})\)/uy

/** One level at that place: word and numbers, or "first part". */
export function levelAt(source: Source, at: number): Level | null {
  const { words, folded } = source
  const ordinal = matchAt(words.ordinal, folded, at)
  const word = matchAt(words.level, folded, ordinal?.end ?? at)
  const spelt = word?.groups.groups?.word ?? ''
  const level = words.levels[spelt]
  if (word === null || level === undefined) return null
  const first = ordinal?.groups.groups?.word
  if (first !== undefined)
    return { level, numbers: [words.numerals.get(first) ?? first.replace(/\P{N}+$/u, '')], end: word.end }
  const from = matchAt(/,? /uy, folded, word.end)?.end ?? word.end
  return numbersAt(source, from, level, words.plurals.has(spelt))
}

function numbersAt(source: Source, at: number, level: ArticleLevel, plural: boolean): Level | null {
  const first = levelNumber(source, at, level)
  if (first === null) return null
  const numbers = [...first.values]
  let end = closedBracket(source, first.end, level)
  while (numbers.length < MOST) {
    const joiner = matchAt(source.words.joiner, source.folded, end)
    if (joiner === null) break
    const next = levelNumber(source, joiner.end, level)
    if (next === null || !(plural || isList(source, joiner.groups.groups, next.end))) break
    numbers.push(...next.values)
    end = closedBracket(source, next.end, level)
  }
  return { level, numbers, end }
}

// "Part 1/2", "paragraph 4 and 6 of the Rules"
function isList({ words, folded }: Source, joiner: Readonly<Record<string, string>> | undefined, end: number): boolean {
  if (joiner?.slash !== undefined) return true
  return joiner?.and !== undefined && matchAt(words.link, folded, end) !== null
}

// "subparagraph 3) of paragraph 1": the bracket belongs to the number where more of the reference follows
function closedBracket({ words, folded }: Source, at: number, level: ArticleLevel): number {
  if (level === 'part' || folded[at] !== ')') return at
  const goesOn = matchAt(words.link, folded, at + 1) ?? matchAt(words.joiner, folded, at + 1)
  return goesOn === null ? at : at + 1
}

/** Levels in a row from `at`; `stop` says where one belongs to the article that follows it. */
export function levelsAt(
  source: Source,
  at: number,
  stop: (end: number) => boolean,
): { levels: Levels; end: number } | null {
  const rows: Level[][] = []
  let end = at
  let from = at
  let apart = false
  for (let count = 0; count < MOST_LEVELS; count++) {
    const next = levelAt(source, from)
    if (next === null || stop(next.end)) break
    const row = rows.at(-1)
    if (row === undefined || apart || row.some((one) => RANK[one.level] === RANK[next.level])) rows.push([next])
    else row.push(next)
    end = next.end
    const link = matchAt(source.words.link, source.folded, end)
    const joiner = link === null ? matchAt(source.words.joiner, source.folded, end) : null
    apart = joiner?.groups.groups?.and !== undefined
    const after = link?.end ?? joiner?.end ?? (source.folded[end] === ' ' ? end + 1 : end)
    from = matchAt(source.words.filler, source.folded, after)?.end ?? after
  }
  return rows.length === 0 ? null : { levels: rows, end }
}

/** Levels in brackets after the number of an article: "(2)(3)", "(Part 4, Clause 2)". */
export function bracketsAt(source: Source, at: number): { levels: Levels; end: number } | null {
  const order: readonly ArticleLevel[] = ['part', 'clause', 'subclause']
  const row: Level[] = []
  let end = at
  for (const level of order) {
    const bare = matchAt(BARE, source.folded, end)
    const value = bare?.groups.groups?.value
    if (bare === null || value === undefined) break
    row.push({ level, numbers: [value], end: bare.end })
    end = bare.end
  }
  if (row.length > 0) return moreBrackets(source, row, end)
  const open = matchAt(/ ?\(/uy, source.folded, at)
  const inside = open === null ? null : levelsAt(source, open.end, () => false)
  if (inside === null) return null
  const close = source.folded[inside.end - 1] === ')' ? inside.end - 1 : inside.end
  return source.folded[close] === ')' ? { levels: inside.levels, end: close + 1 } : null
}

// "488(1), (3)", "488 (1) and (3)"
function moreBrackets(source: Source, row: readonly Level[], at: number): { levels: Levels; end: number } {
  const rows = [row]
  let end = at
  while (row.length === 1 && rows.length < MOST) {
    const joiner = matchAt(source.words.joiner, source.folded, end)
    const bare = joiner === null ? null : matchAt(BARE, source.folded, joiner.end)
    const value = bare?.groups.groups?.value
    if (bare === null || value === undefined) break
    rows.push([{ level: 'part', numbers: [value], end: bare.end }])
    end = bare.end
  }
  return { levels: rows, end }
}

/** Every reference that the levels make: each row gives the product of its numbers. */
export function bracketsOf(levels: Levels): Brackets[] {
  const all: Brackets[] = []
  for (const row of levels) {
    let rows: Brackets[] = [{ part: null, clause: null, subclause: null }]
    for (const { level, numbers } of row.toSorted((a, b) => RANK[a.level] - RANK[b.level])) {
      const [free] = freeSlots(level).filter((slot) => rows[0]?.[slot] === null)
      if (free !== undefined) rows = rows.flatMap((one) => numbers.map((value) => ({ ...one, [free]: value })))
    }
    all.push(...rows)
  }
  return all.slice(0, MOST)
}

// "part 2, paragraph 3" is part 2, clause 3; "subparagraph 3" alone is a clause
function freeSlots(level: ArticleLevel): readonly (keyof Brackets)[] {
  if (level === 'part') return ['part']
  if (level === 'paragraph') return ['part', 'clause']
  return ['clause', 'subclause']
}
