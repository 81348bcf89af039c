// Levels written in brackets ("318(2)", "274 (Part 4, Clause 2)"), and what levels come to: part, clause and subclause.
import type { ArticleLevel } from '../lang/pack.ts'
import { matchAt } from './act-tree.ts'
import { OPEN } from './reference-act.ts'
import { levelsAt, MOST, RANK } from './reference-levels.ts'
import type { Level, Levels } from './reference-levels.ts'
import type { Source } from './reference-words.ts'

export interface Brackets {
  readonly part: string | null
  readonly clause: string | null
  readonly subclause: string | null
}

// "318(2)", "9(1)(3)", "19 (2)"
const BARE = / ?\((?<value>\d{1,2}|\p{L})\)/uy

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
  const open = matchAt(OPEN, source.folded, at)
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
