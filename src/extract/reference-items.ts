// Articles with what belongs to each: "274 (Part 4, Clause 2) and 419 (Part 3)", `"73-3. Slander", part 1`.
import { matchAt } from './act-tree.ts'
import { actAfter, titleEnd } from './reference-act.ts'
import { bracketsAt, bracketsOf } from './reference-brackets.ts'
import type { Brackets } from './reference-brackets.ts'
import { levelAt, levelsAt } from './reference-levels.ts'
import type { Levels } from './reference-levels.ts'
import { articleNumber } from './reference-words.ts'
import type { Source } from './reference-words.ts'

export interface Reference extends Brackets {
  readonly article: string | null
}

/** Numbers that share what lies below them. */
export interface Item {
  readonly numbers: readonly string[]
  readonly levels: Levels
  readonly end: number
}

const MOST_ITEMS = 24
const NOTHING: readonly Brackets[] = [{ part: null, clause: null, subclause: null }]

/** Each article with what lies below it; levels told before the article go to those that have none of their own. */
export function referencesOf(items: readonly Item[], before: Levels): Reference[] {
  const lone = bracketsOf(before)
  return items.flatMap(({ numbers, levels }) => {
    const own = bracketsOf(items.length === 1 ? joined(levels, before) : levels)
    const below = own.length > 0 ? own : lone.length > 0 ? lone : NOTHING
    return numbers.flatMap((article) => below.map((one) => ({ article, ...one })))
  })
}

// "subparagraph 4 of Article 54, paragraph 1": levels on both sides of one article are one row
function joined(own: Levels, before: Levels): Levels {
  const [row] = own
  const [other] = before
  if (row === undefined || other === undefined || own.length > 1 || before.length > 1) return own
  return row.some(({ level }) => other.some((one) => one.level === level)) ? own : [[...row, ...other]]
}

/** The numbers after the word "article(s)", each with what belongs to it. */
export function itemsAt(source: Source, at: number, plural: boolean): Item[] {
  const items: Item[] = []
  let from = at
  let closed = false
  while (items.length < MOST_ITEMS) {
    const item = itemAt(source, from)
    if (item === null) break
    items.push(item)
    const semicolon = plural ? matchAt(/; ?/uy, source.folded, item.end) : null // "Articles 182, part 2; 256, part 2"
    const joiner = matchAt(source.words.joiner, source.folded, item.end) ?? semicolon
    const and = joiner?.groups.groups?.and !== undefined
    if (joiner === null || (closed && !and)) break
    if (!plural && !and) return [...items, ...listWithAct(source, joiner.end)]
    closed = and
    from = joiner.end
  }
  return items
}

// "Art. 311, 312 of the Criminal Code": after one "Art." a comma makes a list only where an act closes it
function listWithAct(source: Source, at: number): Item[] {
  const rest = itemsAt(source, at, true)
  const end = rest.at(-1)?.end
  return end !== undefined && actAfter(source, end) !== null ? rest : []
}

function itemAt(source: Source, at: number): Item | null {
  const quoted = source.folded[at] === '"'
  const number = articleNumber(source, quoted ? at + 1 : at)
  if (number === null) return null
  const bare = quoted ? closeQuote(source.folded, number.end) : number.end
  if (bare === null) return null
  const brackets = bracketsAt(source, bare)
  let end = brackets?.end ?? bare
  const stop = (after: number) => belongsToNext(source, after)
  const below = (from: number) => levelsAt(source, matchAt(/,? ?-? ?/uy, source.folded, from)?.end ?? from, stop)
  const title = titleEnd(source, end)
  const levels = below(end) ?? (title === null ? null : below(title))
  end = levels?.end ?? end
  const after = titleEnd(source, end)
  if (after !== null && goesOn(source, after)) end = after
  const single: Levels = number.below === null ? [] : [[{ level: 'part', numbers: [number.below], end: number.end }]]
  return { numbers: number.values, levels: [...(brackets?.levels ?? []), ...single, ...(levels?.levels ?? [])], end }
}

// `article "73-3. Slander"`: the title inside the quotes
function closeQuote(folded: string, at: number): number | null {
  return matchAt(/[^"\n]{0,120}"/uy, folded, at)?.end ?? null
}

// "Article 130, part 2 of article 131": the part belongs to the article after it
export function belongsToNext(source: Source, at: number): boolean {
  const link = matchAt(source.words.link, source.folded, at)
  if (link === null) return false
  const from = matchAt(source.words.filler, source.folded, link.end)?.end ?? link.end
  const word = matchAt(source.words.article, source.folded, from)
  if (word !== null) return articleNumber(source, word.end) !== null
  const level = levelAt(source, from)
  return level !== null && belongsToNext(source, level.end)
}

// after a title in brackets: does the reference go on?
function goesOn(source: Source, at: number): boolean {
  const joiner = matchAt(source.words.joiner, source.folded, at)
  if (joiner !== null && itemOrGroup(source, joiner.end)) return true
  return actAfter(source, at) !== null
}

function itemOrGroup(source: Source, at: number): boolean {
  if (articleNumber(source, at) !== null || matchAt(source.words.article, source.folded, at) !== null) return true
  return levelsAt(source, at, () => false) !== null
}
