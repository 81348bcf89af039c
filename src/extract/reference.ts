// The grammar of references: groups of articles ("Articles 274 (Part 4, Clause 2) and 419 (Part 3)") that share an act.
//   chain  = group ((joiner) group)* [act]        group = [levels of] article item ((joiner) item)*
//   item   = number [levels in brackets] [title] [levels] [title]
import { readAct } from './act.ts'
import type { ActName } from './act.ts'
import { matchAt } from './act-tree.ts'
import { bracketsAt, bracketsOf, levelAt, levelsAt } from './reference-levels.ts'
import type { Brackets, Levels } from './reference-levels.ts'
import { articleNumber } from './reference-words.ts'
import type { Source } from './reference-words.ts'

export interface Reference extends Brackets {
  readonly article: string | null
}

/** References that share an act. `end` is where the words of the reference end. */
export interface Chain {
  readonly references: readonly Reference[]
  readonly act: ActName | null
  /** True: levels alone, without article ("paragraph 4 of the Rules"). */
  readonly levelsOnly: boolean
  /** True: "the same article". */
  readonly sameArticle: boolean
  readonly end: number
}

interface Group {
  readonly references: readonly Reference[]
  readonly levelsOnly: boolean
  readonly sameArticle: boolean
  readonly end: number
}

interface Item {
  readonly numbers: readonly string[]
  readonly levels: Levels
  readonly end: number
}

const MOST_GROUPS = 12
const MOST_ITEMS = 24
// `“Arbitrariness”`, `- "Slander"`, "(Creation and management of an extremist group)"
const TITLE = / ?(?:- ?)?(?:"[^"\n]{1,200}"|\([^()\n]{2,250}\))/uy
const NOTHING: readonly Brackets[] = [{ part: null, clause: null, subclause: null }]

/** The chain that begins at `at`, or null. */
export function chainAt(source: Source, at: number): Chain | null {
  const groups: Group[] = []
  let from = at
  let act: { name: ActName; end: number } | null = null
  while (groups.length < MOST_GROUPS) {
    const group = groupAt(source, from, groups.at(-1)?.references.at(-1)?.article ?? null)
    if (group === null) break
    groups.push(group)
    act = actAfter(source, group.end)
    if (act !== null) break
    const joiner = matchAt(source.words.joiner, source.folded, group.end)
    if (joiner === null) break
    from = matchAt(source.words.filler, source.folded, joiner.end)?.end ?? joiner.end
  }
  const last = groups.at(-1)
  if (last === undefined) return null
  return {
    references: groups.flatMap((group) => group.references),
    act: act?.name ?? null,
    levelsOnly: groups.every((group) => group.levelsOnly),
    sameArticle: groups.some((group) => group.sameArticle),
    end: act?.end ?? last.end,
  }
}

function groupAt(source: Source, at: number, carried: string | null): Group | null {
  const { words, folded } = source
  const before = levelsAt(source, at, () => false)
  const from = before === null ? at : afterLevels(source, before.end)
  const start = matchAt(words.lead, folded, from)?.end ?? from
  const word = matchAt(words.article, folded, start)
  const items = word === null ? [] : itemsAt(source, word.end, words.plurals.has(word.groups.groups?.word ?? ''))
  const lone = bracketsOf(before?.levels ?? [])
  const last = items.at(-1)
  if (last !== undefined)
    return { references: referencesOf(items, lone), levelsOnly: false, sameArticle: false, end: last.end }
  if (before === null) return null
  const same = matchAt(words.same, folded, from)
  const references = lone.map((one) => ({ article: carried, ...one }))
  return { references, levelsOnly: carried === null, sameArticle: same !== null, end: same?.end ?? before.end }
}

function afterLevels({ words, folded }: Source, at: number): number {
  return matchAt(words.link, folded, at)?.end ?? matchAt(/,? /uy, folded, at)?.end ?? at
}

/** Each article with what lies below it; levels told before the article go to those that have none of their own. */
export function referencesOf(items: readonly Item[], lone: readonly Brackets[]): Reference[] {
  return items.flatMap(({ numbers, levels }) => {
    const own = bracketsOf(levels)
    const below = own.length > 0 ? own : lone.length > 0 ? lone : NOTHING
    return numbers.flatMap((article) => below.map((one) => ({ article, ...one })))
  })
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
    const joiner = matchAt(source.words.joiner, source.folded, item.end)
    const and = joiner?.groups.groups?.and !== undefined
    if (joiner === null || (closed && !and) || !(plural || and)) break
    closed = and
    from = joiner.end
  }
  return items
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
  const title = matchAt(TITLE, source.folded, end)
  const levels = below(end) ?? (title === null ? null : below(title.end))
  end = levels?.end ?? end
  const after = matchAt(TITLE, source.folded, end)
  if (after !== null && goesOn(source, after.end)) end = after.end
  const single: Levels = number.below === null ? [] : [[{ level: 'part', numbers: [number.below], end: number.end }]]
  return { numbers: number.values, levels: [...(brackets?.levels ?? []), ...single, ...(levels?.levels ?? [])], end }
}

// `article "73-3. Slander"`: the title inside the quotes
function closeQuote(folded: string, at: number): number | null {
  return matchAt(/[^"\n]{0,120}"/uy, folded, at)?.end ?? null
}

// "Article 130, part 2 of article 131": the part belongs to the article after it
function belongsToNext(source: Source, at: number): boolean {
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

/** The act after a reference: "of the Criminal Code", "CC RK", "(CAO)"; the span ends before "from the Criminal Code". */
function actAfter(source: Source, at: number): { name: ActName; end: number } | null {
  const { words, text, folded } = source
  const title = matchAt(TITLE, folded, at)
  for (const from of title === null ? [at] : [at, title.end]) {
    const link = matchAt(words.link, folded, from)
    const loose = matchAt(words.loose, folded, from)
    const start = link?.end ?? matchAt(/,? ?\(?/uy, folded, from)?.end ?? from
    if (link === null && start === from) continue
    const name = readAct(words.acts, text, folded, start)
    const known = name !== null && name.act !== '^' && !name.act.startsWith('OTHER:')
    if (name === null || ((link === null || loose !== null) && !known)) continue
    const bracket = link === null && folded[start - 1] === '(' && folded[name.end] === ')' ? 1 : 0
    return { name, end: loose === null ? name.end + bracket : at }
  }
  return null
}
