// Items inside of items: journalists under a rally, convicts under a verdict, persons under their days.
import type { Item, Part } from './items.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line, MarkName } from './line.ts'
import type { Scheme } from './scheme.ts'

/** Finds the items inside of items, and takes them under their parents. */
export function nestItems(lines: readonly Line[], parts: readonly Part[], scheme: Scheme, lexicon: Lexicon): Part[] {
  for (const part of parts) if (part.kind === 'item') nestInside(lines, part.item, scheme, lexicon)
  if (scheme !== 'dash' && scheme !== 'item' && scheme !== 'number') return [...parts]
  const page: Page = { lines, parts, bold: isBoldStyle(lines), lexicon }
  const nested: Part[] = []
  for (let at = 0; at < parts.length;) {
    const part = parts[at]
    if (part === undefined) break
    nested.push(part)
    at++
    if (part.kind === 'item') at = takeChildren(page, at, part.item)
  }
  return nested
}

interface Page {
  readonly lines: readonly Line[]
  readonly parts: readonly Part[]
  /** Items begin in bold on this page. */
  readonly bold: boolean
  readonly lexicon: Lexicon
}

// Items after `parent` that belong to it. Returns where the next item of its own stands.
function takeChildren(page: Page, from: number, parent: Item): number {
  const { parts } = page
  const belongs = membership(page, parent)
  if (belongs === null) return from
  const taken: Item[] = []
  let at = from
  for (; at < parts.length; at++) {
    const part = parts[at]
    if (part?.kind !== 'item' || !belongs.test(part.item, taken)) break
    taken.push(part.item)
  }
  if (taken.length < belongs.least) return from
  for (const item of taken) {
    if (belongs.isChild(item)) parent.children.push(item)
    parent.to = item.to
  }
  return at
}

interface Membership {
  /** How many there must be. */
  readonly least: number
  readonly test: (item: Item, taken: readonly Item[]) => boolean
  /** False: the lines of the item go on the parent's own ("- to release them;"). */
  readonly isChild: (item: Item) => boolean
}

// What follows belongs to an item that ends with a colon, announces persons, is bold above plain ones, or stands higher in a list.
function membership({ lines, bold, lexicon }: Page, parent: Item): Membership | null {
  const first = lines[parent.from]
  const last = lines[parent.to - 1]
  if (first === undefined || last === undefined || parent.children.length > 0) return null
  const colon = last.folded.endsWith(':')
  const announced = parent.to - parent.from === 1 && announces(last, lexicon)
  const plainer = (line: Line): boolean => bold && first.block.bold && !line.block.bold
  const deeper = (line: Line): boolean => line.block.listDepth > first.block.listDepth
  const lead = ({ from }: Item): Line | undefined => lines[from]
  let points = false // a list whose points end with semicolons ends with the one that does not
  return {
    least: announced && !colon ? 2 : 1,
    test: (item, taken) => {
      const line = lead(item)
      if (line === undefined) return false
      const before = lines[(taken.at(-1)?.to ?? 0) - 1]?.folded ?? ';'
      if (colon && points && !/[;,]$/u.test(before)) return false
      points ||= taken.length > 0 && before.endsWith(';')
      if (plainer(line) || deeper(line)) return true
      if (item.to - item.from > 1) return false
      return isMember(line, lexicon) ? colon || announced : colon && /^["“«\p{Ll}]/u.test(line.text)
    },
    isChild: (item) => {
      const line = lead(item)
      return line !== undefined && (isMember(line, lexicon) || (plainer(line) && line.folded.length > 80))
    },
  }
}

// Bold marks the items of a page where its first item is bold and others are: one bold headline among plain ones is a headline.
function isBoldStyle(lines: readonly Line[]): boolean {
  const marked = lines.filter((line) => isMarked(line))
  const bold = marked.filter((line) => line.block.bold)
  return marked[0]?.block.bold === true && bold.length >= 2
}

function isMarked({ marks }: Line): boolean {
  return marks.has('dash') || marks.has('item') || marks.has('number')
}

// "… journalists covering the detentions faced impediments in their work."
function announces(line: Line, { announced, announcing }: Lexicon): boolean {
  const last = lastSentence(line.folded)
  return announced.test(last) && announcing.test(last)
}

function lastSentence(folded: string): string {
  const stop = Math.max(folded.lastIndexOf('. '), folded.lastIndexOf('! '), folded.lastIndexOf('? '))
  return stop === -1 ? folded : folded.slice(stop + 2)
}

// "Radio X reporter N (City): …", "In Semey policemen tried to detain a cameraman …"
function isMember(line: Line, lexicon: Lexicon): boolean {
  return lexicon.member.test(line.folded.slice(0, 160)) || startsWithName(line, lexicon)
}

// "N N, portal X (City), was …": two capitals in a row, of which the first is no word like "The" or "In".
function startsWithName({ text, folded }: Line, { functionWords }: Lexicon): boolean {
  const [first = ''] = folded.split(/[ ,.]/u, 1)
  return /^\p{Lu}[\p{L}'’.-]* ?\p{Lu}/u.test(text) && !functionWords.has(first)
}

// Sub-lists inside of one item: by days ("June 9" and a paragraph a person), or by dashes where items begin with another mark.
function nestInside(lines: readonly Line[], item: Item, scheme: Scheme, lexicon: Lexicon): void {
  const inner = lines.slice(item.from + 1, item.to)
  const colon = inner.findIndex((_, at) => lines[item.from + at]?.folded.endsWith(':') === true)
  const days = inner.flatMap(({ marks }, at) => (marks.has('day-line') ? [at] : []))
  const [day] = days
  const sub =
    scheme !== 'day-line' && scheme !== 'headline-day' && (days.length > 1 || (colon >= 0 && colon <= (day ?? -1)))
  const typed = ({ marks }: Line): boolean => marks.has('dash') || marks.has('item')
  if (sub && day !== undefined) addMembers(lines, item, day, 'day-list', ({ marks }) => !marks.has('day-line'), lexicon)
  else if (colon >= 0 && scheme !== 'dash') addMembers(lines, item, colon, 'dash', typed, lexicon)
  else if (scheme !== 'dash' && isAnnouncing(lines, item, lexicon) && inner.every(typed))
    addMembers(lines, item, 0, 'dash', typed, lexicon, ['day-weak'])
  else if (scheme !== 'dash' && colon < 0) addStories(lines, item, typed)
  else if (colon === 0 && areNames(inner, lexicon)) addMembers(lines, item, 0, 'name-list', () => true, lexicon)
}

// «9 маусым, Алматы. Жаппай ұстаулар.» / "– …" / "– …": whole sentences behind dashes up to the end of an item are stories of their own,
// which points of a list ("- to release them;") are not.
function addStories(lines: readonly Line[], item: Item, typed: (line: Line) => boolean): void {
  const first = lines.slice(item.from + 1, item.to).findIndex(typed)
  const from = item.from + 1 + first
  const stories = first === -1 ? [] : lines.slice(from, item.to)
  const told = stories.every((line) => typed(line) && isStory(line))
  if (told && stories.length > 1 && !lines[item.from]?.marks.has('dash'))
    for (const at of stories.keys())
      item.children.push({ from: from + at, to: from + at + 1, mark: 'dash', children: [] })
}

function isStory({ text }: Line): boolean {
  return (
    text.length >= SHORTEST_STORY && /^[-–—• ]*["“«]?\p{Lu}/u.test(text) && /[.!?]["”»)]?(?: ?\[\d+\])?\.?$/u.test(text)
  )
}

const SHORTEST_STORY = 70

// «По этой статье вынесено несколько приговоров.» / "– 7 февраля, Тараз: …": what stands under it in a list are its members.
function isAnnouncing(lines: readonly Line[], item: Item, lexicon: Lexicon): boolean {
  const line = lines[item.from]
  return line !== undefined && !line.marks.has('dash') && announces(line, lexicon)
}

function areNames(inner: readonly Line[], lexicon: Lexicon): boolean {
  const names = inner.filter((line) => startsWithName(line, lexicon) || line.marks.has('day-strong')).length
  return names > 1 && names >= inner.length * 0.6 && names > 0
}

function addMembers(
  lines: readonly Line[],
  item: Item,
  from: number,
  mark: string,
  among: (line: Line) => boolean,
  lexicon: Lexicon,
  days: readonly MarkName[] = [],
): void {
  const children: Item[] = []
  let ended = false
  for (let at = item.from + 1 + from; at < item.to; at++) {
    const line = lines[at]
    if (line === undefined || line.marks.has('day-line')) ended = true
    else if (
      among(line) &&
      (isMember(line, lexicon) || ['day-strong' as const, ...days].some((mark) => line.marks.has(mark)))
    ) {
      children.push({ from: at, to: at + 1, mark, children: [] })
      ended = false
    } else {
      const last = children.at(-1)
      if (last !== undefined && !ended) last.to = at + 1
    }
  }
  if (children.length > 1) for (const child of children) item.children.push(child)
}
