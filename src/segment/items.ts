// The lines of the items → items, and the items inside of them.
import type { Lexicon } from './lexicon.ts'
import type { Line } from './line.ts'
import {
  isDayHeadline,
  isHeadline,
  isShortHeadline,
  labelsAbove,
  linesAbove,
  numberChain,
  type Scheme,
} from './scheme.ts'

/** lines[from, to) are one item. `mark`: what opened it. */
export interface Item {
  readonly from: number
  to: number
  readonly mark: string
  readonly children: Item[]
}

/** A heading between items, a line before the first one, or an item. */
export type Part =
  { readonly kind: 'heading' | 'intro'; readonly at: number } | { readonly kind: 'item'; readonly item: Item }

/** Cuts lines[from, to) by the scheme. */
export function cutItems(lines: readonly Line[], from: number, to: number, scheme: Scheme, lexicon: Lexicon): Part[] {
  const region = lines.slice(from, to)
  const parts: Part[] = []
  const starts = startsOf(region, scheme, lexicon)
  let open: Item | null = null
  for (const [at, line] of region.entries()) {
    if (starts.has(at)) {
      open = { from: from + at, to: from + at + 1, mark: scheme, children: [] }
      parts.push({ kind: 'item', item: open })
    } else if (isRubric(region, at, starts, scheme) || line.opener) {
      open = null
      parts.push({ kind: 'heading', at: from + at })
    } else if (open === null)
      parts.push({ kind: parts.some(({ kind }) => kind === 'item') ? 'heading' : 'intro', at: from + at })
    else open.to = from + at + 1
  }
  return parts
}

function startsOf(region: readonly Line[], scheme: Scheme, lexicon: Lexicon): ReadonlySet<number> {
  const gaps = region.slice(1).some(({ block }) => block.gapBefore)
  const starts =
    scheme === 'number' || scheme === 'roman'
      ? numberChain(region, scheme)
      : region.flatMap((_, at) => (isStart(region, at, scheme, gaps, lexicon) ? [at] : []))
  if (scheme === 'headline-day' || scheme === 'headline' || scheme === 'short-line') {
    const above = linesAbove(region, starts.map((at) => at + 1)) // prettier-ignore
    return new Set(starts.map((at) => Math.max(0, at + 1 - above)))
  }
  const above = labelsAbove(region, starts)
  return new Set(starts.map((at) => at - above))
}

function isStart(region: readonly Line[], at: number, scheme: Scheme, gaps: boolean, lexicon: Lexicon): boolean {
  const line = region[at]
  if (line === undefined) return false
  switch (scheme) {
    case 'headline-day':
      return isDayHeadline(region, at)
    case 'headline':
      return isHeadline(region, at)
    case 'short-line':
      return isShortHeadline(region, at)
    case 'paragraph':
      return (at === 0 || line.block.gapBefore || !gaps) && !line.heading && !line.opener
    case 'story':
    case 'alert':
      return at === 0 || (scheme === 'alert' && line.marks.has('alert') && !repeats(region, at))
    case 'day-weak':
      return (
        line.marks.has('day-weak') ||
        line.marks.has('day-strong') ||
        (line.block.gapBefore && lexicon.scopeStart.test(line.folded))
      )
    case 'bold-lead':
      return line.block.boldLead === true
    case 'separator':
      return at === 0 || line.marks.has('separator')
    case 'day-line':
      return line.marks.has('day-line') && region[at - 1]?.marks.has('day-line') !== true
    case 'row':
      return line.marks.has('row') && !line.heading
    default:
      return line.marks.has(scheme)
  }
}

// An alert prints its first paragraph twice, the first time cut short: "(…/IFEX) – … […]".
function repeats(region: readonly Line[], at: number): boolean {
  return region[at - 1]?.folded.slice(0, 60) === region[at]?.folded.slice(0, 60)
}

function isRubric(region: readonly Line[], at: number, starts: ReadonlySet<number>, scheme: Scheme): boolean {
  const line = region[at]
  if (line === undefined || [...line.marks].some((mark) => mark !== 'number' && mark !== 'roman' && mark !== 'row'))
    return false
  const next = region.slice(at + 1).findIndex((other) => !other.heading)
  const leads = at + 1 < region.length && (starts.has(at + 1) || (next > 0 && starts.has(at + 1 + next)))
  if (!leads) return false
  if (line.heading) return true
  const words = line.folded.split(' ').length
  return scheme !== 'paragraph' && words <= 5 && /[\p{L})]$/u.test(line.folded)
}

/** Finds the items inside of items. */
export function nestItems(lines: readonly Line[], parts: readonly Part[], scheme: Scheme, lexicon: Lexicon): Part[] {
  for (const part of parts) if (part.kind === 'item') nestInside(lines, part.item, scheme, lexicon)
  if (scheme !== 'dash' && scheme !== 'item' && scheme !== 'number') return [...parts]
  const nested: Part[] = []
  let at = 0
  while (at < parts.length) {
    const part = parts[at]
    if (part === undefined) break
    nested.push(part)
    at++
    if (part.kind === 'item') at = takeChildren(lines, parts, at, part.item, lexicon)
  }
  return nested
}

// Items after `parent` that belong to it: announced, in a plainer dress, or deeper in a list. Returns where the next own item stands.
function takeChildren(
  lines: readonly Line[],
  parts: readonly Part[],
  from: number,
  parent: Item,
  lexicon: Lexicon,
): number {
  if (parent.children.length > 0) return from
  const first = lines[parent.from]
  const last = lines[parent.to - 1]
  if (first === undefined || last === undefined) return from
  const colon = last.folded.endsWith(':')
  const announced = parent.to - parent.from === 1 && announces(last, lexicon)
  const taken: Item[] = []
  let at = from
  for (; at < parts.length; at++) {
    const part = parts[at]
    if (part?.kind !== 'item') break
    const { item } = part
    const line = lines[item.from]
    if (line === undefined) break
    const plainer = first.block.bold && !line.block.bold
    const deeper = line.block.listDepth > first.block.listDepth
    const alone = item.to - item.from === 1
    const closed =
      taken.length > 0 &&
      colon &&
      hadSemicolon(lines, taken) &&
      !/[;,]$/u.test(lines[(taken.at(-1)?.to ?? 1) - 1]?.folded ?? '')
    if (closed || !(plainer || deeper || (colon && alone) || (announced && alone && isMember(line, lexicon)))) break
    if (colon && !plainer && !deeper && !isMember(line, lexicon) && !/^["\p{Ll}]/u.test(line.text)) break
    taken.push(item)
  }
  if (taken.length === 0 || (announced && !colon && taken.length < 2)) return from
  for (const item of taken) {
    const line = lines[item.from]
    if (
      line !== undefined &&
      (isMember(line, lexicon) || (first.block.bold && !line.block.bold && line.folded.length > 80))
    )
      parent.children.push(item)
    parent.to = item.to
  }
  return at
}

function hadSemicolon(lines: readonly Line[], items: readonly Item[]): boolean {
  return items.some((item) => lines[item.to - 1]?.folded.endsWith(';') === true)
}

// "… journalists covering the detentions faced impediments in their work."
function announces(line: Line, { announced, announcing }: Lexicon): boolean {
  const sentences = line.folded.split(/(?<=[.!?]) /u)
  const last = sentences.at(-1) ?? ''
  return announced.test(last) && announcing.test(last)
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
  const inDays =
    scheme !== 'day-line' && scheme !== 'headline-day' && (days.length > 1 || (colon >= 0 && colon <= (day ?? -1)))
  const typed = ({ marks }: Line): boolean => marks.has('dash') || marks.has('item')
  if (inDays && day !== undefined)
    addMembers(lines, item, day, 'day-list', ({ marks }) => !marks.has('day-line'), lexicon)
  else if (colon >= 0 && scheme !== 'dash') addMembers(lines, item, colon, 'dash', typed, lexicon)
  else if (colon === 0 && inner.length > 1 && inner.every((line) => startsWithName(line, lexicon)))
    addMembers(lines, item, 0, 'name-list', () => true, lexicon)
}

function addMembers(
  lines: readonly Line[],
  item: Item,
  from: number,
  mark: string,
  among: (line: Line) => boolean,
  lexicon: Lexicon,
): void {
  const children: Item[] = []
  let ended = false
  for (let at = item.from + 1 + from; at < item.to; at++) {
    const line = lines[at]
    if (line === undefined || line.marks.has('day-line')) {
      ended = true
      continue
    }
    if (among(line) && isMember(line, lexicon)) {
      children.push({ from: at, to: at + 1, mark, children: [] })
      ended = false
    } else {
      const last = children.at(-1)
      if (last !== undefined && !ended) last.to = at + 1
    }
  }
  if (children.length > 1) item.children.push(...children)
}
