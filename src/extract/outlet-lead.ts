// What leads to a name and makes an outlet of it, and what follows it: "reporter of the newspaper «X»", "X news agency".
import type { OutletWords } from '../lang/pack.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import type { Chunk } from './outlet-line.ts'

export interface LeadTests {
  /** "newspaper «X»", "the portal X" */
  readonly triggerBefore: (chunk: Chunk) => boolean
  /** The same of triggers that need no quotes. */
  readonly triggerNear: (chunk: Chunk) => boolean
  /** "X news agency" */
  readonly triggerBehind: (chunk: Chunk) => boolean
  /** "X reporter" */
  readonly staffBehind: (chunk: Chunk) => boolean
  /** "correspondents of X", "author of «X»" */
  readonly staffBefore: (chunk: Chunk) => boolean
  /** "published in «X»" */
  readonly citedIn: (chunk: Chunk) => boolean
  /** "(«X», November 9, 2017)" */
  readonly sourceNote: (chunk: Chunk) => boolean
  /** "LLP «X»", "«X» company" */
  readonly thing: (chunk: Chunk) => boolean
}

const YEAR_BEHIND = /^, [^()]{0,20}\p{N}{4}(?: \p{L}{1,4}\.?)?\)/u
// Where nothing begins: behind all that is in a line
const NONE = Infinity

/** Builds the tests of what leads to a name, and of what follows it. */
export function leadTests(outlet: OutletWords): LeadTests {
  const listOf = (words: readonly string[]): WordList => wordList(words, { joined: false })
  const [triggers, staff, things] = [listOf(outlet.triggers), listOf(outlet.staff), listOf(outlet.things)]
  const [leaders, makers, citing] = [listOf(outlet.leaders), listOf(outlet.makers), listOf(outlet.citing)]
  const articles = listOf(outlet.articles)
  const joints = listOf(outlet.joints)
  // all that leads begins with one of these words before the name, or with a mark: asked once, and nearly always answered by no
  const leads = listOf([...outlet.triggers, ...outlet.staff, ...outlet.leaders, ...outlet.makers, ...outlet.articles, ...outlet.joints]) // prettier-ignore
  const isLed = (chunk: Chunk): boolean => startOf(leads, chunk) !== NONE || endsWith(chunk.folded, chunk.before, ':')
  // «корреспондент "X"»: where a case says it, no word need join them
  const unjoined = outlet.joints.includes('')
  const trigger = (chunk: Chunk): number => behindMark(triggers, articles, chunk, ':')
  const ofStaff = (list: WordList, chunk: Chunk): number => jointStart(list, articles, joints, unjoined, chunk)
  return {
    triggerNear: (chunk) => trigger(chunk) !== NONE,
    triggerBefore: (chunk) =>
      isLed(chunk) && (trigger(chunk) !== NONE || (chunk.quoted && behindMark(leaders, articles, chunk, ':') !== NONE)),
    triggerBehind: (chunk) => follows(triggers, chunk),
    staffBehind: (chunk) => follows(staff, chunk),
    staffBefore: (chunk) =>
      isLed(chunk) && (ofStaff(staff, chunk) !== NONE || (chunk.quoted && ofStaff(makers, chunk) !== NONE)),
    citedIn: (chunk) => chunk.quoted && behindMark(citing, articles, chunk, '') !== NONE,
    sourceNote: ({ quoted, folded, before, behind }) =>
      quoted && endsWith(folded, before, '(') && YEAR_BEHIND.test(folded.slice(behind.start, behind.end)),
    // "construction site «X»": the longer word says what it is
    thing: (chunk) => {
      if (chunk.quoted && follows(triggers, chunk)) return false // «мақала "Х" газетінде»
      const said = Math.min(
        behindMark(things, articles, chunk, ':'),
        behindMark(things, articles, withoutMark(chunk, ','), ':'),
      )
      const named = Math.min(trigger(chunk), ofStaff(staff, chunk))
      return said < named || (named === NONE && chunk.quoted && follows(things, withoutComma(chunk)))
    },
  }
}

type Lead = Pick<Chunk, 'folded' | 'before'>

function endsWith(folded: string, before: Chunk['before'], sign: string): boolean {
  return before !== null && before.end > before.start && folded[before.end - 1] === sign
}

// What stands before a mark at the end, or nothing where there is none
function withoutMark({ folded, before }: Lead, mark: string): Lead {
  const marked = before !== null && endsWith(folded, before, mark)
  return { folded, before: marked ? { start: before.start, end: before.end - 1 } : null }
}

function withoutComma(chunk: Chunk): Chunk {
  const { folded, behind } = chunk
  return folded[behind.start] === ',' ? { ...chunk, behind: { start: behind.start + 1, end: behind.end } } : chunk
}

// "news agency" behind a name and a blank
function follows(list: WordList, { folded, behind: { start, end } }: Chunk): boolean {
  return start < end && folded[start] === ' ' && list.endAt(folded, start + 1, end) !== -1
}

// Where an entry begins that ends before the name, or before an article or the mark before it: "newspaper", "newspaper called:"
function behindMark(list: WordList, articles: WordList, lead: Lead, mark: string): number {
  const plainly = behindArticle(list, articles, lead)
  return mark === '' || !endsWith(lead.folded, lead.before, mark)
    ? plainly
    : Math.min(plainly, behindArticle(list, articles, withoutMark(lead, mark)))
}

function behindArticle(list: WordList, articles: WordList, lead: Lead): number {
  return Math.min(startOf(list, lead), startOf(list, withoutWord(lead, articles)))
}

// "reporter of", "reporter of the"
function jointStart(list: WordList, articles: WordList, joints: WordList, unjoined: boolean, lead: Lead): number {
  const bare = withoutWord(lead, articles)
  return Math.min(joinedStart(list, joints, unjoined, lead), joinedStart(list, joints, unjoined, bare))
}

function joinedStart(list: WordList, joints: WordList, unjoined: boolean, lead: Lead): number {
  if (lead.before === null) return NONE
  const joined = startOf(list, withoutWord(lead, joints))
  return unjoined ? Math.min(joined, startOf(list, lead)) : joined
}

function startOf(list: WordList, { folded, before }: Lead): number {
  const start = before === null ? -1 : list.startAt(folded, before.end, before.start)
  return start === -1 ? NONE : start
}

// What stands before a word of the list and a blank, or nothing
function withoutWord({ folded, before }: Lead, list: WordList): Lead {
  const start = before === null ? -1 : list.startAt(folded, before.end, before.start)
  if (before === null || start <= before.start || folded[start - 1] !== ' ') return NOTHING
  return { folded, before: { start: before.start, end: start - 1 } }
}

const NOTHING: Lead = { folded: '', before: null }
