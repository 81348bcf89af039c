// Articles with what belongs to each: "274 (Part 4, Clause 2) and 419 (Part 3)", `"73-3. Slander", part 1`.
import { matchAt } from './act-tree.ts'
import { actAfter, titleEnd } from './reference-act.ts'
import { bracketsAt, bracketsOf } from './reference-brackets.ts'
import type { Brackets } from './reference-brackets.ts'
import { claimsNext, levelAt, levelsAt } from './reference-levels.ts'
import type { Levels } from './reference-levels.ts'
import { articleNumber } from './reference-numbers.ts'
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
/** «30 статей» are counted; nobody counts as far as the numbers of most articles. */
const MOST_COUNTED = 40
const NOTHING: readonly Brackets[] = [{ part: null, clause: null, subclause: null }]

const GAP = /,? ?-? ?/uy
const SEMICOLON = /; ?/uy
const TO_QUOTE = /[^"\n]{0,120}"/uy
/** Each article with what lies below it; levels told before the article go to those that have none of their own. */
export function referencesOf(items: readonly Item[], before: Levels): Reference[] {
  const pairs = crossed(items, before)
  if (pairs !== null) return pairs
  const lone = bracketsOf(before)
  return items.flatMap(({ numbers, levels }) => {
    const own = bracketsOf(items.length === 1 ? joined(levels, before) : levels)
    const below = own.length > 0 ? own : lone.length > 0 ? lone : NOTHING
    return numbers.flatMap((article) => below.map((one) => ({ article, ...one })))
  })
}

// «ч.ч. 2, 1 ст.ст. 405, 256»: as many parts as articles, and not in the order of one article: each its own
function crossed(items: readonly Item[], before: Levels): Reference[] | null {
  const [row, ...rows] = before
  const [level, ...below] = row ?? []
  if (level === undefined || below.length > 0 || rows.length > 0) return null
  const articles = items.flatMap(({ numbers }) => numbers)
  if (articles.length < 2 || articles.length !== level.numbers.length) return null
  if (level.numbers.every((number, at) => at === 0 || Number(number) > Number(level.numbers[at - 1]))) return null // «ч.ч. 1, 2»: of either
  if (items.some((item) => item.levels.length > 0)) return null
  return articles.flatMap((article, at) =>
    bracketsOf([[{ ...level, numbers: level.numbers.slice(at, at + 1) }]]).map((one) => ({ article, ...one })),
  )
}

// "subparagraph 4 of Article 54, paragraph 1": levels on both sides of one article are one row
function joined(own: Levels, before: Levels): Levels {
  const [row] = own
  const [other] = before
  if (row === undefined || other === undefined || own.length > 1 || before.length > 1) return own
  return row.some(({ level }) => other.some((one) => one.level === level)) ? own : [[...row, ...other]]
}

/** The numbers after the word "article(s)", each with what belongs to it. */
export function itemsAt(source: Source, at: number, plural: boolean, levelled = false): Item[] {
  const items: Item[] = []
  let from = at
  let closed = false
  while (items.length < MOST_ITEMS) {
    if (items.length > 0 && source.words.numberFirst && levelAt(source, from) !== null) break // «ст. 130 и 2 ч. ст. 131»
    const item = itemAt(source, from, levelled)
    if (item === null) break
    items.push(item)
    const semicolon = plural ? matchAt(SEMICOLON, source.folded, item.end) : null // "Articles 182, part 2; 256, part 2"
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

function itemAt(source: Source, at: number, levelled: boolean): Item | null {
  const quoted = source.folded[at] === '"'
  const number = articleNumber(source, quoted ? at + 1 : at)
  if (number === null) return null
  const bare = quoted ? closeQuote(source.folded, number.end) : number.end
  if (bare === null) return null
  const single: Levels = number.below === null ? [] : [[{ level: 'part', numbers: [number.below], end: number.end }]]
  const { levels, end } = belowItem(source, bare, levelled)
  const [inside, behind] = levels
  return { numbers: number.values, levels: [...inside, ...single, ...behind], end }
}

// What stands below an article from the end of its number (or of its word, where that stands behind): in brackets, and behind them.
function belowItem(
  source: Source,
  bare: number,
  levelled: boolean,
): { levels: readonly [Levels, Levels]; end: number } {
  const brackets = bracketsAt(source, bare)
  let end = brackets?.end ?? bare
  const below = (from: number) => {
    const start = matchAt(GAP, source.folded, from)?.end ?? from
    const apart = levelled || source.folded.slice(from, start).includes(',')
    return levelsAt(source, start, (after, joined) => belongsToNext(source, after, apart || joined))
  }
  const title = titleEnd(source, end)
  const levels = below(end) ?? (title === null ? null : below(title))
  end = levels?.end ?? end
  const after = titleEnd(source, end)
  if (after !== null && goesOn(source, after)) end = after
  return { levels: [brackets?.levels ?? [], levels?.levels ?? []], end }
}

/** Articles whose word stands behind them: «143 және 951-баптарына», «405-бабы (2-бөлік)», «130-й статье». */
export interface ItemsBehind {
  readonly items: readonly Item[]
  /** A number and a word that may count («3 статьи»): no reference unless more of one stands around it. */
  readonly doubtful: 'loose' | 'counted' | null
  readonly end: number
}

export function itemsBehind(source: Source, at: number): ItemsBehind | null {
  const { words, folded } = source
  if (!words.numberFirst) return null
  const items: Item[] = []
  for (let from = at; items.length < MOST_ITEMS;) {
    const number = articleNumber(source, from)
    if (number === null) return null
    const word = matchAt(words.behind, folded, number.end)
    if (word !== null) {
      const last = {
        from,
        number: number.end,
        values: number.values,
        word: word.groups.groups?.word ?? '',
        end: word.end,
      }
      return claimsNext(source, word.end) ? null : closed(source, items, last, word.groups.groups?.gap === '-')
    }
    const brackets = bracketsAt(source, number.end)
    const end = brackets?.end ?? number.end
    const late = matchAt(words.behind, folded, brackets?.end ?? titleEnd(source, end) ?? end) // «434-й (ч.2) статье», «130 ("Клевета") статья»
    if (late !== null) {
      items.push({ numbers: number.values, levels: brackets?.levels ?? [], end: late.end })
      return { items, doubtful: null, end: late.end }
    }
    const joiner = matchAt(words.joiner, folded, end)
    if (joiner === null) return null
    items.push({ numbers: number.values, levels: brackets?.levels ?? [], end })
    from = joiner.end
  }
  return null
}

interface LastItem {
  readonly from: number
  readonly number: number
  readonly values: readonly string[]
  readonly word: string
  readonly end: number
}

// «194 және 208-баптарының 1-бөліктері»: what follows the word in the plural belongs to all of them
function closed(source: Source, before: readonly Item[], last: LastItem, hyphen: boolean): ItemsBehind {
  const below = belowItem(source, last.end, false)
  const levels = below.levels.flat()
  const shared = source.words.plurals.has(last.word)
  const items = before.map((item) => (shared && item.levels.length === 0 ? { ...item, levels } : item))
  const sure =
    (hyphen && last.word.length > 1) || !/^\d+$/u.test(source.folded.slice(last.from, last.number)) || levels.length > 0
  const few = before.length === 0 && Number(last.values[0]) < MOST_COUNTED
  const doubtful = sure ? null : few && source.words.counted(last.word, Number(last.values[0])) ? 'counted' : 'loose'
  return { items: [...items, { numbers: last.values, levels, end: below.end }], doubtful, end: below.end }
}

// `article "73-3. Slander"`: the title inside the quotes
function closeQuote(folded: string, at: number): number | null {
  return matchAt(TO_QUOTE, folded, at)?.end ?? null
}

// "Article 130, part 2 of article 131": the part belongs to the article after it
export function belongsToNext(source: Source, at: number, apart: boolean): boolean {
  const { words, folded } = source
  const link = words.wordFirst ? matchAt(words.link, folded, at) : null
  if (link === null) return false
  const from = matchAt(words.filler, folded, link.end)?.end ?? link.end
  const word = matchAt(words.article, folded, from)
  const number = word === null ? null : articleNumber(source, word.end)
  if (word !== null) return number !== null && (!words.linkless || (apart && !hasOwnLevel(source, number.end)))
  const level = levelAt(source, from)
  if (level !== null) return belongsToNext(source, level.end, apart)
  return apart && itemsBehind(source, from) !== null
}

// «ст. 272, ч. 2 ст. 202, ч. 3»: each has its own, behind it
function hasOwnLevel(source: Source, at: number): boolean {
  const from = matchAt(GAP, source.folded, at)?.end ?? at
  const level = levelAt(source, from)
  return level !== null && !belongsToNext(source, level.end, source.folded.slice(at, from).includes(','))
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
