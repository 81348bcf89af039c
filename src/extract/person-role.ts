// The role said beside a name: "journalist NAME", "the editor of the newspaper «X» NAME", "NAME, a lawyer".
import type { PersonWords, Role } from '../lang/pack.ts'
import { optionOf } from '../text/day.ts'
import { classAt, isOfWord, LETTER } from '../text/letter-class.ts'
import type { Phrase } from '../text/name/phrase.ts'
import { phraseIndex } from '../text/name/phrase.ts'
import { shareCase } from '../text/name/declension.ts'
import { anyOf, lean, patternOf } from '../text/shape.ts'
import { wordList } from '../text/word-list.ts'

/** A role read beside a name. */
export interface SaidRole {
  readonly role: Role
  /** Said of several people: "journalists A and B". */
  readonly plural: boolean
  /** Of one, or of several, by its form («судьи»). */
  readonly either: boolean
  /** Nothing but a blank between role and name. */
  readonly direct: boolean
  /** The name stands in the case of the word: beside it, or behind what the word is of («редактора газеты NAME»). */
  readonly apposed: boolean
  /** Few words between them, so that the role alone makes a person of the name. */
  readonly near: boolean
  /** "the wife of NAME": said of somebody else. */
  readonly ofAnother: boolean
  /** Letters of the cases of the word; '' where it tells nothing. */
  readonly cases: string
}

export interface RoleReader {
  /** The role before a name that begins at `start`, looked for from `from` on. `cases`: those the name may stand in. */
  before(plain: string, folded: string, start: number, from: number, cases?: string): SaidRole | null
  /** The role behind a name. `isName` tells whether another name begins somewhere, whose role it then is. */
  behind(folded: string, end: number, isName: (at: number) => boolean, cases?: string): SaidRole | null
}

interface Hit extends Phrase<Role> {
  readonly at: number
  readonly word: string
}

const REACH = 110
// Words between a role and a name that no list knows: "Minister of Information and Development NAME"
const NEAR = 5
const LOWER = new RegExp(lean(String.raw`(?<=[ ,])\p{L}+(?=[ ,])`), 'gu')
// A gap of names and addresses alone: "reporter Radio Azattyk NAME"
const NAME_WORD = /^["“«(]?[\p{Lu}\p{N}]|^[\p{L}-]+\.\p{L}+$|^[-–,]$/u

/** Builds the reader of a language's roles. */
export function roleReader(words: PersonWords): RoleReader {
  const index = phraseIndex(Object.entries(words.roles))
  const plurals = new Set(words.pluralRoles)
  const either = new Set(words.eitherNumber)
  const verbs = new Set([...words.verbs, ...words.auxiliaries])
  const articles = phraseIndex(words.articles.map((word) => [word, true] as const))
  const joint = patternOf(`^ ${anyOf(words.joints)} `, 'u')
  const alone = patternOf(`^ ${anyOf(words.joints.filter((word) => !words.namedAs.includes(word)))} $`, 'u')
  // "the president of the club, and NAME": NAME is somebody else
  const listEnd = patternOf(`[^,]${anyOf(words.lists.filter((word) => word !== ','))} $`, 'u')
  const next = patternOf(`^(?:,|${anyOf(words.lists)}) `, 'u')
  // "NAME (34 years old), a lawyer", "NAME, 34, a lawyer", "NAME (lawyer)", "NAME – lawyer"
  const beforeRole = patternOf(
    String.raw`^(?: \(\p{N}[^)]{0,20}\)|, (?:${optionOf(words.aged)} )?\p{N}{1,2}(?=,))?(?:,| \(| [-:]) ?`,
    'u',
  )
  const towards = words.towards.map((word) => ` ${word} `)
  const isTowards = (gap: string) => towards.some((word) => gap.includes(word, 1))
  const bodyIn = bodyReader(words)
  const heads = new Set(words.heads)
  const bodyAhead = patternOf(`(?:[\\p{L}-]+(?:'s)? ){1,${String(words.bodyAhead)}}$`, 'u')
  const apposed = words.gap === null ? null : patternOf(words.gap, 'u')
  const agrees = (word: string, cases: string): boolean => shareCase(words.roleCases[word] ?? '', cases)

  const hitAt = (folded: string, at: number): Hit | null => {
    const whole = index.at(folded, at)[0]
    if (!words.sentenceCase) return whole === undefined ? null : { ...whole, at, word: whole.printed }
    const part = whole === undefined || isJoined(folded, whole.end) ? lastPart(folded, at) : at
    const phrase = (part === at ? undefined : index.at(folded, part)[0]) ?? whole
    return phrase === undefined ? null : { ...phrase, at, word: phrase.printed }
  }
  const said = ({ word, value }: Hit, gap: string | null, around: string): SaidRole => ({
    role: (heads.has(word) ? bodyIn(around) : null) ?? value,
    plural: plurals.has(word),
    either: either.has(word),
    cases: words.roleCases[word] ?? '',
    direct: gap === ' ',
    apposed: gap !== null && !/[,:-] $/u.test(gap) && !alone.test(gap),
    near: gap === null || (gap.match(LOWER) ?? []).length <= NEAR,
    ofAnother: gap !== null && alone.test(gap),
  })
  const joins = (gap: string, printed: string): boolean => {
    if (gap === ' ' || gap === ', ' || gap === ': ' || gap === ' - ') return true
    if (gap.split(/[ ,]+/u).some((word) => verbs.has(word)) || isTowards(gap) || listEnd.test(gap)) return false
    return (
      joint.test(gap) ||
      apposed?.test(gap) === true ||
      printed
        .trim()
        .split(' ')
        .every((word) => NAME_WORD.test(word))
    )
  }

  return {
    before(plain, folded, start, from, cases = '') {
      const slice = folded.slice(sentenceStart(folded, Math.max(from, start - REACH), start), start)
      const hits = hitsIn(slice, hitAt)
      if (hits.length === 0) return null
      // "chairman of the Union of Journalists NAME": a plural inside the name of a body tells nothing
      const inside = ({ word, at }: Hit, order: number): boolean =>
        order > 0 && plurals.has(word) && joint.test(/ \p{L}+ $/u.exec(slice.slice(0, at))?.[0] ?? '')
      const beside = hits.findLast((one, order) => !inside(one, order))
      if (beside === undefined) return null
      // «адвокат Асхата Нурланова»: a role in another case than the name is somebody else's
      const nearest = agrees(beside.word, cases) ? beside : hits.findLast(({ word }) => agrees(word, cases))
      if (nearest === undefined) return { ...said(beside, slice.slice(beside.end), ''), ofAnother: true }
      // «мать арестованного, NAME»: what stands between is in another case
      const aside = nearest !== beside && /^[^,]*, $/u.test(slice.slice(beside.end))
      const hit = headOf(nearest, hits, slice)
      const gap = aside ? slice.slice(hit.end).replace(/, $/u, ' ') : slice.slice(hit.end)
      const ahead = bodyAhead.exec(slice.slice(0, hit.at))?.[0] ?? ''
      if (!joins(gap, plain.slice(start - gap.length - Number(aside), start))) return null
      const role = said(hit, gap, ahead + gap)
      return isLedByPart(hit, hits, slice) ? { ...role, role: 'plaintiff' } : role
    },
    behind(folded, end, isName, cases = '') {
      if (!maySay(folded, end)) return null
      const rest = folded.slice(end, end + REACH)
      const opening = beforeRole.exec(rest)?.[0]
      const hit = opening === undefined ? null : firstHit(rest, opening.length, hitAt, articles, verbs)
      if (hit === null || isName(end + hit.end + 1) || !agrees(hit.word, nominative(opening, cases))) return null
      const after = rest.slice(hit.end)
      // "NAME, director, columnist for X": the second may tell more
      const link = hit.value === 'other' ? next.exec(after)?.[0] : undefined
      const more = link === undefined ? null : firstHit(after, link.length, hitAt, articles, verbs, 0)
      return more === null
        ? said(hit, null, rest.slice(opening?.length, hit.at) + (/^ [^,.;:()]{1,60}/u.exec(after)?.[0] ?? ''))
        : said(more, null, '')
    },
  }
}

// «Асхата Нурланова (журналист)»: in brackets and behind a dash a role needs not agree
function nominative(opening: string | undefined, cases: string): string {
  return opening?.endsWith(', ') === true ? cases : ''
}

// What stands between a name and its role begins with a comma, a bracket, a dash, a colon
function maySay(folded: string, end: number): boolean {
  const mark = folded[end] === ' ' ? folded[end + 1] : folded[end]
  return mark === ',' || mark === '(' || mark === '-' || mark === ':'
}

// «эколог-блогер»: the last part tells, where the whole is in no list
function lastPart(folded: string, at: number): number {
  let part = at
  for (let end = wordEnd(folded, at); end > part && end < at + 40 && folded[end] === '-'; end = wordEnd(folded, part))
    part = end + 1
  return part
}

function isJoined(folded: string, end: number): boolean {
  return folded[end] === '-' && (classAt(folded, end + 1) & LETTER) !== 0
}

function wordEnd(folded: string, at: number): number {
  let end = at
  while ((classAt(folded, end) & LETTER) !== 0) end++
  return end
}

// "head of the city police department": the police, which is told late; else what is told first
function bodyReader({ bodies, bodyAhead }: PersonWords): (text: string) => Role | null {
  const known = new Map(Object.entries(bodies))
  const list = wordList(known.keys())
  return (text) => {
    const found: (Role | undefined)[] = []
    for (let at = 0; at < text.length; at++) {
      const end = isOfWord(text, at - 1) ? -1 : list.endAt(text, at, text.length)
      if (end === -1) continue
      found.push(known.get(text.slice(at, end)))
      at = end - 1
    }
    // where the body stands before its head, the nearest is the last: «соты банк басшысы»
    return (found.includes('police') ? 'police' : bodyAhead > 1 ? found.at(-1) : found[0]) ?? null
  }
}

// "the lawyer of the journalist, NAME": behind a comma the name is the lawyer's
function headOf(nearest: Hit, hits: readonly Hit[], slice: string): Hit {
  const before = hits[hits.indexOf(nearest) - 1]
  if (before === undefined || !slice.slice(nearest.end).startsWith(', ')) return nearest
  return /^ \p{L}{2,3} (?:[\p{L}-]+ ){0,2}$/u.test(slice.slice(before.end, nearest.at)) ? before : nearest
}

// «жеке айыптаушы, мектеп директоры NAME»: the part in the case stands before the office.
function isLedByPart(hit: Hit, hits: readonly Hit[], slice: string): boolean {
  const before = hits[hits.indexOf(hit) - 1]
  return (
    before?.value === 'plaintiff' &&
    OFFICES.has(hit.value) &&
    /^, (?:\p{Ll}[\p{L}-]* ){0,4}$/u.test(slice.slice(before.end, hit.at))
  )
}

const OFFICES: ReadonlySet<Role> = new Set(['other', 'official', 'businessperson'])

// The roles in a text, none inside another; not the last part of a hyphenated word
function hitsIn(text: string, hitAt: (folded: string, at: number) => Hit | null): Hit[] {
  const found: Hit[] = []
  let free = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text, at)) continue
    const hit = at < free ? null : hitAt(text, at)
    if (hit !== null) {
      found.push(hit)
      free = hit.end
    }
    while (isOfWord(text, at) || text[at] === '-' || text[at] === "'") at++
  }
  return found
}

// The role at `at`, behind articles and up to three other words ("a well-known Almaty blogger")
function firstHit(
  text: string,
  at: number,
  hitAt: (folded: string, at: number) => Hit | null,
  articles: ReturnType<typeof phraseIndex<boolean>>,
  verbs: ReadonlySet<string>,
  others = 3,
): Hit | null {
  let position = at
  for (let left = others; ;) {
    const hit = hitAt(text, position)
    if (hit !== null) return hit
    const article = articles.at(text, position)[0]
    const word = /^(?:"[^"]{1,40}"|[\p{L}\p{N}-]+)/u.exec(text.slice(position, position + 40))?.[0]
    if (article === undefined && (word === undefined || verbs.has(word) || left-- <= 0)) return null
    position = article?.end ?? position + (word?.length ?? 0)
    if (text[position] !== ' ') return null
    position++
  }
}

// Where the last sentence of a stretch begins: behind "; ", or a full stop that ends no short word
function sentenceStart(folded: string, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) {
    const sign = folded[at]
    if (sign === ';' || sign === '!' || sign === '?') return at + 1
    if (sign === '.' && at + 1 < end && folded[at + 1] === ' ' && at - 3 >= from && endsWord(folded, at)) return at + 2
  }
  return from
}

function endsWord(folded: string, end: number): boolean {
  return (classAt(folded, end - 1) & classAt(folded, end - 2) & classAt(folded, end - 3) & LETTER) !== 0
}
