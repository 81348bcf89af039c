// The grammar of references: groups of articles ("Articles 274 (Part 4, Clause 2) and 419 (Part 3)") that share an act.
//   chain  = group ((joiner) group)* [act]        group = [levels of] article item ((joiner) item)*
//   item   = number [levels in brackets] [title] [levels] [title]
import { matchAt } from './act-tree.ts'
import type { ActName } from './act-tree.ts'
import { actAfter, titleEnd } from './reference-act.ts'
import { belongsToNext, itemsAt, itemsBehind, referencesOf } from './reference-items.ts'
import type { ItemsBehind, Reference } from './reference-items.ts'
import { bracketsAt, bracketsOf } from './reference-brackets.ts'
import { COMMA, levelsAt } from './reference-levels.ts'
import type { Source } from './reference-words.ts'

/** References that share an act. `end` is where the words of the reference end. */
export interface Chain {
  readonly references: readonly Reference[]
  readonly act: ActName | null
  /** True: levels alone, without article ("paragraph 4 of the Rules"). */
  readonly levelsOnly: boolean
  /** True: "the same article". */
  readonly sameArticle: boolean
  /** Whether a number before the word for an article may count («3 статьи»). */
  readonly doubtful: ItemsBehind['doubtful']
  readonly end: number
}

interface Group {
  readonly references: readonly Reference[]
  readonly levelsOnly: boolean
  readonly sameArticle: boolean
  readonly doubtful: ItemsBehind['doubtful']
  readonly end: number
}

const MOST_GROUPS = 12

const APART = /; | - /uy
/** The chain that begins at `at`, or null. `led`: its act stands before it, and what follows an article may be the act of the next. */
export function chainAt(source: Source, at: number, led = false): Chain | null {
  const groups: Group[] = []
  let from = at
  let act: { name: ActName; end: number } | null = null
  while (groups.length < MOST_GROUPS) {
    const group = groupAt(source, from, groups.at(-1)?.references.at(-1)?.article ?? null)
    if (group === null) break
    const found = actAfter(source, group.end)
    const apart = led || source.words.actsFirst || source.folded[group.end] === ','
    act = found !== null && apart && leadsOn(source, found.end) ? null : found
    if (led && act !== null && groups.length > 0) {
      act = null // «УК: ст. 174, ст. 488 КоАП»: the last one has an act of its own
      break
    }
    groups.push(group)
    if (act !== null || group.levelsOnly) break
    const joiner = matchAt(source.words.joiner, source.folded, group.end) ?? matchAt(APART, source.folded, group.end)
    if (joiner === null) break
    from = matchAt(source.words.filler, source.folded, joiner.end)?.end ?? joiner.end
  }
  const last = groups.at(-1)
  if (last === undefined) return null
  const references = groups.flatMap((group) => group.references)
  const below = act !== null && act.end === act.name.end ? belowAct(source, references, act.end) : null
  return {
    references: below?.references ?? references,
    act: act?.name ?? null,
    levelsOnly: groups.every((group) => group.levelsOnly),
    sameArticle: groups.some((group) => group.sameArticle),
    doubtful: groups[0]?.doubtful ?? null,
    end: below?.end ?? act?.end ?? last.end,
  }
}

/** What may stand between an act and its articles: "CAO, Article 434", "Criminal Code (Article 130)", "Criminal Code's Article 130". */
export const LEADING = /(?:'s)?"?[,:]? ?(?:- )?(?:"[^"\n]{2,120}" ?(?=\())?\(?/uy

function leadsOn(source: Source, at: number): boolean {
  const group = groupAt(source, matchAt(LEADING, source.folded, at)?.end ?? at, null)
  return group !== null && !group.levelsOnly
}

// "Article 174 of the Criminal Code, part 1", "Article 405 of the CC (part 2)"
function belowAct(
  source: Source,
  references: readonly Reference[],
  at: number,
): Pick<Group, 'references' | 'end'> | null {
  const [one] = references
  if (one === undefined || references.length > 1 || one.part !== null || one.clause !== null) return null
  const from = titleEnd(source, at) ?? at
  const comma = matchAt(source.words.linkless ? /,? /uy : /, /uy, source.folded, from)
  const stop = (end: number) => belongsToNext(source, end, true)
  const found = bracketsAt(source, at) ?? (comma === null ? null : levelsAt(source, comma.end, stop))
  if (found === null) return null
  return { references: bracketsOf(found.levels).map((below) => ({ ...below, article: one.article })), end: found.end }
}

function groupAt(source: Source, at: number, carried: string | null): Group | null {
  const { words, folded } = source
  const sent = words.numberFirst ? belowSame(source, at, carried) : null
  if (sent !== null) return sent
  const before = levelsAt(source, at, () => false)
  const from = before === null ? at : afterLevels(source, before.end)
  const start = matchAt(words.lead, folded, from)?.end ?? from
  const behind = itemsBehind(source, start)
  const word = behind === null && words.wordFirst ? matchAt(words.article, folded, start) : null
  const plural = words.plurals.has(word?.groups.groups?.word ?? '')
  const items = behind?.items ?? (word === null ? [] : itemsAt(source, word.end, plural, before !== null))
  const last = items.at(-1)
  if (last !== undefined)
    return {
      references: referencesOf(items, before?.levels ?? []),
      levelsOnly: false,
      sameArticle: false,
      doubtful: before === null ? (behind?.doubtful ?? null) : null,
      end: last.end,
    }
  if (before === null) return null
  const same = matchAt(words.same, folded, from)
  const references = bracketsOf(before.levels).map((one) => ({ article: carried, ...one }))
  return {
    references,
    levelsOnly: carried === null,
    sameArticle: same !== null,
    doubtful: null,
    end: same?.end ?? before.end,
  }
}

// «осы баптың 2-бөлігі»
function belowSame(source: Source, at: number, carried: string | null): Group | null {
  const same = matchAt(source.words.same, source.folded, at)
  const from = same === null ? null : matchAt(COMMA, source.folded, same.end)
  const below = from === null ? null : levelsAt(source, from.end, () => false)
  if (below === null) return null
  const references = bracketsOf(below.levels).map((one) => ({ article: carried, ...one }))
  return { references, levelsOnly: carried === null, sameArticle: true, doubtful: null, end: below.end }
}

function afterLevels({ words, folded }: Source, at: number): number {
  return matchAt(words.link, folded, at)?.end ?? matchAt(COMMA, folded, at)?.end ?? at
}
