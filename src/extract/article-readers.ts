// What each shape of a reference makes of its place: one reader a shape, named like it in the language pack.
import type { ArticleValue } from '../model.ts'
import { readAct } from './act.ts'
import { aboutAct } from './act-title.ts'
import { matchAt } from './act-tree.ts'
import type { ActName } from './act-tree.ts'
import type { Found, Match } from './extractor.ts'
import { chainAt, LEADING } from './reference.ts'
import type { Chain } from './reference.ts'
import { actAfter } from './reference-act.ts'
import { itemsAt, referencesOf } from './reference-items.ts'
import type { Reference } from './reference-items.ts'
import { articleNumber } from './reference-numbers.ts'
import type { Source } from './reference-words.ts'

type Finding = readonly Found<'article'>[] | null

/** What makes a number that stands alone no reference. */
export interface Guards {
  /** Names of organisations that look like a reference ("ARTICLE 19"). */
  readonly organisations: ReadonlySet<string>
  /** Words before a reference in a sentence about law ("under "). */
  readonly legal: RegExp
  /** A word such as "the" before an abbreviation, by which it is an act. */
  readonly definite: RegExp
}

/** Readers by the name of their shape. */
export const READERS: Readonly<Record<string, (source: Source, match: Match, guards: Guards) => Finding>> = {
  level: readReference,
  'ordinal-level': readReference,
  article: readReference,
  annex: readAnnex,
  'act-before-numbers': readNumbersLast,
  'number-first': readNumberFirst,
  act: readActFirst,
  'act-kind': readActFirst,
  'act-title': readActFirst,
  'act-about': readAboutFirst,
  bare: readBare,
  'bare-ordinal': readBare,
  'brackets-behind': readReference,
  'article-behind': readReference,
  'list-behind': readReference,
  'level-behind': readReference,
  same: readReference,
}

const NOTHING = { article: null, part: null, clause: null, subclause: null }
/** How far back the word before a reference is looked for. */
const BEFORE = 40
/** How long a title without quotes is, read backwards. */
const TITLE = 120

function readReference(source: Source, match: Match, guards: Guards): Finding {
  const chain = chainAt(source, match.start)
  if (chain === null) return null
  if (chain.levelsOnly) return readLevelsOnly(source, match, chain, guards)
  if (isName(source, match, chain, guards) || isCount(source, match, chain, guards)) return null
  const first = foundOf(chain.references, chain.act, match.start, chain.end)
  return chain.act === null ? first : [...(first ?? []), ...readNext(source, chain)]
}

// «в газете вышли 3 статьи», «130 статья»: with an act or a word of law beside it the number is one of an article
function isCount({ words, folded }: Source, match: Match, { act, doubtful, end }: Chain, { legal }: Guards): boolean {
  if (doubtful === null) return false
  if (doubtful === 'counted' || act !== null) return doubtful === 'counted'
  return (
    matchAt(words.legalBehind, folded, end) === null &&
    !legal.test(folded.slice(Math.max(0, match.start - BEFORE), match.start))
  )
}

// "paragraph 4 of the Rules", "Part One of the same article", "under Part 8"
function readLevelsOnly(source: Source, match: Match, chain: Chain, { legal }: Guards): Finding {
  if (chain.act?.document === true) return foundOf(pointsOf(chain.references), chain.act, match.start, chain.end)
  if (chain.sameArticle) return foundOf(chain.references, chain.act, match.start, chain.end)
  if (chain.act !== null) return null
  if (matchAt(source.words.legalBehind, source.folded, chain.end) !== null)
    return foundOf(chain.references, null, match.start, chain.end)
  if (!legal.test(source.folded.slice(Math.max(0, match.start - BEFORE), match.start))) return null
  return matchAt(source.words.link, source.folded, chain.end) === null
    ? foundOf(chain.references, null, match.start, chain.end)
    : null
}

// Of an act below a law the outermost level is what an article is of a law.
function pointsOf(references: readonly Reference[]): Reference[] {
  return references.map(({ part, clause, subclause }) =>
    part === null
      ? { article: clause, part, clause: subclause, subclause: null }
      : { article: part, part: null, clause, subclause },
  )
}

// The NGO: "ARTICLE 19", "said Article 19"; after "under" it is a reference, and so it is with a part or an act of its own.
function isName({ text, folded }: Source, match: Match, chain: Chain, { organisations, legal }: Guards): boolean {
  for (const name of organisations) {
    const end = match.start + name.length
    if (!folded.startsWith(name, match.start) || /^[\p{L}\p{N}-]/u.test(folded.slice(end, end + 1))) continue
    const printed = text.slice(match.start, end)
    if (folded[match.start - 1] === '"' && folded[end] === '"' && chain.act === null) return true
    if (printed === printed.toUpperCase()) return chain.act === null || /^,/u.test(folded.slice(end, end + 1))
    const capital = printed.slice(0, 1) !== printed.slice(0, 1).toLowerCase()
    return capital && chain.end === end && !legal.test(folded.slice(Math.max(0, match.start - BEFORE), match.start))
  }
  return false
}

// "Article 274 of the Criminal Code and 456-2 of the CAO"
function readNext(source: Source, chain: Chain): readonly Found<'article'>[] {
  const joiner = matchAt(source.words.joiner, source.folded, chain.end)
  if (joiner === null || articleNumber(source, joiner.end) === null) return []
  return bareAt(source, joiner.end) ?? []
}

// "Appendix 2 to the Order of the Minister"
function readAnnex(source: Source, match: Match): Finding {
  const number = match.groups.number ?? ''
  const link = matchAt(source.words.annexLink, source.folded, match.end)
  const act = link === null ? null : readAct(source.words.acts, source.text, source.folded, link.end)
  if (act === null || act.act.startsWith('^')) return null
  const reference = { article: source.words.numerals.get(number) ?? number, part: null, clause: null, subclause: null }
  return foundOf([reference], act, match.start, act.end)
}

// "under 174 of the Criminal Code"
function readBare(source: Source, match: Match): Finding {
  const start = (match.spanOf('number') ?? match.spanOf('number2'))?.start
  return start === undefined ? null : bareAt(source, start)
}

function bareAt(source: Source, at: number): Finding {
  const items = itemsAt(source, at, true)
  const end = items.at(-1)?.end
  const link = end === undefined ? null : matchAt(source.words.link, source.folded, end)
  const from = link?.end ?? (end === undefined ? null : matchAt(/ /uy, source.folded, end)?.end)
  const act = from === null || from === undefined ? null : readAct(source.words.acts, source.text, source.folded, from)
  if (act === null || act.act.startsWith('^') || act.act.startsWith('OTHER:') || (link === null && !act.short))
    return null
  return foundOf(referencesOf(items, []), act, at, act.end)
}

// "articles of the Criminal Code: 174 (part 1), 256 (part 2)", "two articles of the CC – 256, part 2 and 174, part 1"
function readNumbersLast(source: Source, match: Match): Finding {
  const act = readAct(source.words.acts, source.text, source.folded, match.end + 1)
  const sign = act === null ? null : matchAt(/ ?[:(-] ?| (?=\d)/uy, source.folded, act.end)
  if (act === null || sign === null || act.act.startsWith('^')) return null
  const items = itemsAt(source, sign.end, true)
  const end = items.at(-1)?.end
  return end === undefined ? null : foundOf(referencesOf(items, []), act, match.start, end)
}

// «Статья та же – 405, часть 2, Уголовного кодекса»: no word for an article beside the number, but an act behind it
function readNumberFirst(source: Source, match: Match): Finding {
  const [item] = itemsAt(source, match.start, false)
  const act = item === undefined || item.levels.length === 0 ? null : actAfter(source, item.end)
  return item === undefined || act === null ? null : foundOf(referencesOf([item], []), act.name, match.start, act.end)
}

// "CAO, Article 434, Part 1", "Criminal Code (Article 130)"; else the act alone
function readActFirst(source: Source, match: Match, guards: Guards): Finding {
  return readLed(source, match, readAct(source.words.acts, source.text, source.folded, match.start), guards)
}

// «Волонтёрлік қызмет туралы заңның 5-бабы»: a title without quotes, read backwards; names of the pack have their own rule
function readAboutFirst(source: Source, match: Match, guards: Guards): Finding {
  const starts = wordStarts(source.folded, match.start)
  const names = starts.map((at) => readAct(source.words.acts, source.text, source.folded, at))
  if (names.some((name) => name !== null && name.end >= match.end)) return null
  const capital =
    starts.find((at) => /^\p{Lu}/u.test(source.text.slice(at, at + 2))) ?? starts[Math.min(1, starts.length - 1)]
  if (capital === undefined) return null
  const title = source.folded.slice(capital, match.start)
  if (/\d /u.test(source.folded.slice(Math.max(0, capital - 2), match.start))) return null // «20 АЕК айыппұл туралы қаулы»: a ruling on a sum is no act
  const act = aboutAct(source.words.acts, title, match.end)
  return act === null ? null : readLed(source, { start: capital }, act, guards)
}

// Where the words before that place begin, the nearest first.
function wordStarts(folded: string, end: number): number[] {
  const before = /(?:[\p{L}\p{N}-]{1,40} ){1,6}$/u.exec(folded.slice(Math.max(0, end - TITLE), end))?.[0] ?? ''
  return Array.from(before.matchAll(/[^ ]+/gu), (word) => end - before.length + word.index).toReversed()
}

function readLed(source: Source, match: Pick<Match, 'start'>, act: ActName | null, guards: Guards): Finding {
  const { actsFirst } = source.words
  const known = act?.act.startsWith('^') === false && !act.act.startsWith('OTHER:')
  if (act === null || (!known && !actsFirst && (act.document || act.act.startsWith('^')))) return null
  if (known || actsFirst) {
    const from = shortBehind(source, act.end) ?? act.end
    const within = source.words.linkless ? matchAt(source.words.loose, source.folded, from) : null // «КоАП в ст. 625»
    const title = actsFirst ? matchAt(/ "[^"\n]{2,120}"(?= [\p{L}\p{N}])/uy, source.folded, from)?.end : undefined // «ҚК-нің "Жала жабу" деп аталатын 130-бабы»
    const sign = within?.end ?? matchAt(LEADING, source.folded, title ?? from)?.end ?? title ?? from
    const chain = chainAt(source, sign, true)
    if (chain !== null && chain.act === null && chain.levelsOnly === act.document && chain.doubtful !== 'counted') {
      const closed = source.folded[sign - 1] === '(' && source.folded[chain.end] === ')' ? 1 : 0
      const references = act.document ? pointsOf(chain.references) : chain.references
      return foundOf(references, act, match.start, chain.end + closed)
    }
  }
  if (act.act.startsWith('^') || act.document) return null
  return isActAlone(source, match, act, guards) ? foundOf([NOTHING], act, match.start, act.end) : null
}

// «Қылмыстық кодекстің (ҚК) 174-бабы», «(бұдан әрі – ҚК)»: the act again, in brackets
function shortBehind({ words, text, folded }: Source, at: number): number | null {
  const open = matchAt(/ ?\((?:[\p{L} ]{2,20} - )?/uy, folded, at)
  const act = open === null ? null : readAct(words.acts, text, folded, open.end)
  return act !== null && act.short && folded[act.end] === ')' ? act.end + 1 : null
}

// An abbreviation without number needs an article word before it; of unknown acts only a title in quotes is sure.
function isActAlone(source: Source, match: Pick<Match, 'start'>, act: ActName, { definite }: Guards): boolean {
  if (act.act.startsWith('OTHER:')) return source.words.actsFirst || source.folded[act.end - 1] === '"'
  if (!act.short || definite.test(source.folded.slice(Math.max(0, match.start - BEFORE), match.start))) return true
  return isInCell(source, match.start, act.end)
}

const CELL = 24

// «| Статья КоАП |», "| CAO |": the head of a column
function isInCell({ folded }: Source, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - CELL), start)
  const behind = folded.slice(end, end + CELL)
  const opens = /(?:^|[|\n]) ?(?:\p{L}+ (?:\p{L}{1,3} ){0,2})?\(?$/u.exec(before)?.[0]
  const closes = /^\)?(?: \p{L}+)? ?(?:[|\n]|$)/u.exec(behind)?.[0]
  return opens !== undefined && closes !== undefined && (opens + closes).includes('|')
}

function foundOf(references: readonly Reference[], act: ActName | null, start: number, end: number): Finding {
  const repair = act?.repair ?? null
  return references.map((one): Found<'article'> => {
    const value: ArticleValue = { act: act?.act ?? null, ...one }
    return repair === null ? { value, span: { start, end } } : { value, span: { start, end }, repair }
  })
}
