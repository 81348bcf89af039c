// What lies below an article: "Part 4, Clause 2", "subparagraph 3 of paragraph 1", "(2)(3)", "Parts 1 and 2".
import type { ArticleLevel } from '../lang/pack.ts'
import { readAct } from './act.ts'
import { matchAt } from './act-tree.ts'
import { articleNumber, levelNumber, numberBefore } from './reference-numbers.ts'
import type { Source } from './reference-words.ts'

/** One level with its numbers: "Parts 1 and 2". */
export interface Level {
  readonly level: ArticleLevel
  readonly numbers: readonly string[]
  readonly end: number
}

/** Alternatives side by side ("part 1 and clause 2 of part 3"), each a row of levels. */
export type Levels = readonly (readonly Level[])[]

/** Order of the levels, outermost first. */
export const RANK: Readonly<Record<ArticleLevel, number>> = { part: 0, paragraph: 1, clause: 2, subclause: 3 }
/** A reference names no more members than that. */
export const MOST = 40
const MOST_LEVELS = 16

/** A comma and a blank, or a blank. */
export const COMMA = /,? /uy
const BRACKETED_LETTER = / ?[("](?<value>\p{L})[)"]/uy

/** One level at that place: word and numbers, or "first part", "the first and second parts". */
export function levelAt(source: Source, at: number): Level | null {
  const { words, folded } = source
  const behind = words.numberFirst ? levelBehind(source, at) : null
  if (behind !== null || !words.wordFirst) return behind
  const ordinals = ordinalsAt(source, at)
  const word = matchAt(words.level, folded, ordinals.end)
  const spelt = word?.groups.groups?.word ?? ''
  const level = words.levels[spelt]
  if (word === null || level === undefined) return null
  if (ordinals.numbers.length > 0) return { level, numbers: ordinals.numbers, end: word.end }
  const from = matchAt(COMMA, folded, word.end)?.end ?? word.end
  return numbersAt(source, from, level, words.plurals.has(spelt))
}

// «2-бөлігінің», «1 және 2-бөліктері», «второй части»
function levelBehind(source: Source, at: number): Level | null {
  const { words, folded } = source
  const numbers: string[] = []
  for (let from = at; numbers.length < MOST_LEVELS;) {
    const number = numberBefore(source, from)
    if (number === null) return null
    numbers.push(...number.values)
    const word = matchAt(words.levelBehind, folded, number.end)
    const level = words.levels[word?.groups.groups?.word ?? '']
    if (word !== null && level !== undefined)
      return claimsNext(source, word.end) ? null : { level, numbers, end: word.end }
    const joiner = matchAt(words.joiner, folded, number.end)
    if (joiner === null) return null
    from = joiner.end
  }
  return null
}

/** Where words stand on both sides of numbers: true if the number behind this word is its own («1 ч. 2»: it is part 2). */
export function claimsNext(source: Source, at: number): boolean {
  const { words, folded } = source
  if (!words.wordFirst) return false
  const from = folded[at] === ' ' ? at + 1 : at
  const number = articleNumber(source, from)
  if (number === null) return false
  return matchAt(words.behind, folded, number.end) === null && matchAt(words.levelBehind, folded, number.end) === null
}

function ordinalsAt({ words, folded }: Source, at: number): { numbers: string[]; end: number } {
  const numbers: string[] = []
  let end = at
  while (numbers.length < MOST_LEVELS) {
    // an ordinal ends with its blank, which is the joiner's too
    const joiner = numbers.length === 0 ? null : matchAt(words.joiner, folded, end - 1)
    if (numbers.length > 0 && joiner === null) break
    const ordinal = matchAt(words.ordinal, folded, joiner?.end ?? end)
    const spelt = ordinal?.groups.groups?.word
    if (ordinal === null || spelt === undefined) break
    numbers.push(words.numerals.get(spelt) ?? spelt.replace(/\P{N}+$/u, ''))
    end = ordinal.end
  }
  return { numbers, end }
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

// "Part 1/2", "paragraph 4 and 6 of the Rules", "part 1, 2 of Article 174"
function isList(source: Source, joiner: Readonly<Record<string, string>> | undefined, end: number): boolean {
  const { words, folded } = source
  if (joiner?.slash !== undefined || (joiner !== undefined && folded[end] === ')')) return true
  const link = joiner === undefined ? null : matchAt(words.link, folded, end)
  if (link === null || !words.linkless) return link !== null
  // «ч. 2 и 3 ст. 129»: a blank alone says nothing
  const article = matchAt(words.article, folded, link.end)
  return (
    (article ?? matchAt(words.level, folded, link.end)) !== null ||
    articleNumber(source, link.end) !== null ||
    actAt(source, link.end)
  )
}

function actAt({ words, text, folded }: Source, at: number): boolean {
  const act = readAct(words.acts, text, folded, at)
  return act !== null && !act.act.startsWith('^') && !act.act.startsWith('OTHER:')
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
  stop: (end: number, joined: boolean) => boolean,
): { levels: Levels; end: number } | null {
  const rows: Level[][] = []
  let end = at
  let from = at
  let apart = false
  let joined = false
  for (let count = 0; count < MOST_LEVELS; count++) {
    const next = levelAt(source, from)
    if (next === null || stop(next.end, joined)) break
    const row = rows.at(-1)
    if (row === undefined || apart || row.some((one) => RANK[one.level] === RANK[next.level])) rows.push([next])
    else row.push(next)
    const letters = lettersAt(source, next.end)
    if (letters !== null) rows.at(-1)?.push(letters)
    end = letters?.end ?? next.end
    const bound = matchAt(source.words.link, source.folded, end)
    const joiner = bound === null || source.words.linkless ? matchAt(source.words.joiner, source.folded, end) : null
    const link = joiner === null ? bound : null
    apart = joiner?.groups.groups?.and !== undefined
    joined = joiner !== null
    const after = link?.end ?? joiner?.end ?? (source.folded[end] === ' ' ? end + 1 : end)
    from = matchAt(source.words.filler, source.folded, after)?.end ?? after
  }
  return rows.length === 0 ? null : { levels: inherited(rows), end }
}

// "part 4, clause 1 and clause 2": the second clause is one of part 4 too
function inherited(rows: readonly Level[][]): Levels {
  return rows.map((row, at) => {
    const before = rows[at - 1] ?? []
    const [outer, inner] = before
    const [first] = row
    if (outer === undefined || inner === undefined || first === undefined || row.length > 1) return row
    if (RANK[outer.level] >= RANK[inner.level] || RANK[inner.level] !== RANK[first.level]) return row
    return [...before.filter(({ level }) => RANK[level] < RANK[first.level]), ...row]
  })
}

// "paragraph 3 (a) and (e)"
function lettersAt({ words, folded }: Source, at: number): Level | null {
  if (!words.wordFirst) return null
  const numbers: string[] = []
  let end = at
  while (numbers.length < MOST_LEVELS) {
    const joiner = numbers.length === 0 ? null : matchAt(words.joiner, folded, end)
    if (numbers.length > 0 && joiner === null) break
    const letter = matchAt(BRACKETED_LETTER, folded, joiner?.end ?? end)
    const value = letter?.groups.groups?.value
    if (letter === null || value === undefined) break
    numbers.push(value)
    end = letter.end
  }
  return numbers.length === 0 ? null : { level: 'subclause', numbers, end }
}
