// Where the items of the bulletin are: after the intro and the statistics that stand first, before the statistics and the signature that stand last.
import { aheadOf, type Ahead } from './ahead.ts'
import { countsInProse } from './lead.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line } from './line.ts'
import { isHeadline, isLabel, isShortHeadline } from './scheme.ts'
import { namesTheme } from './theme.ts'

export type FrontRole = 'intro' | 'statistics'

export interface Regions {
  /** Roles of the lines before the first item. */
  readonly front: readonly FrontRole[]
  /** Index of the first line of the items, and of the first one after them. */
  readonly from: number
  readonly to: number
  /** Index of the first line of the signature; the statistics at the end are what lies between. */
  readonly signature: number
  /** True where a line opened the items ("It reports:"). */
  readonly opened: boolean
}

/** Finds the parts. */
export function regionsOf(lines: readonly Line[], lexicon: Lexicon): Regions {
  const signature = Math.min(signatureStart(lines), closingStart(lines, lexicon))
  const { front, opened } = frontOf(lines.slice(0, signature), lexicon)
  const to = lastStatisticsStart(lines, front.length, signature, lexicon)
  return { front, from: front.length, to, signature, opened }
}

// "Blogger fined" / "On June 3, the court …": the first item begins at its headline, though only its story bears a mark.
function withoutHeadline(front: FrontRole[], lines: readonly Line[], { intro }: Lexicon): FrontRole[] {
  const at = front.length - 1
  const line = lines[at]
  const weak = lines[front.length]?.marks.has('day-weak') === true && lines[front.length]?.marks.size === 1
  const headline = weak && front[at] === 'intro' && line !== undefined && isShortHeadline(lines, at)
  return headline && !line.opener && !intro.test(line.folded) && /[\p{L}")»]$/u.test(line.folded)
    ? front.slice(0, at)
    : front
}

/** True for a line that begins an item: a mark, and not a figure of the statistics. */
function isItemLine(line: Line): boolean {
  const { marks } = line
  if (line.footnote || marks.size === 0) return false
  if (marks.has('day-strong') || marks.has('day-weak') || marks.has('alert')) return true
  if (marks.has('row')) return !line.heading
  return !line.figureItem && (line.figures < 3 || line.names) && line.folded.length >= 25
}

// The last lines from the first one on that tells of sources, of the author or of a telephone, if no item comes after it.
function signatureStart(lines: readonly Line[]): number {
  let start = lines.length
  for (let at = lines.length - 1; at >= lines.length * 0.4; at--) {
    const line = lines[at]
    if (line === undefined) break
    if (line.signature || line.footnote) start = at
    else if (
      isItemLine(line) ||
      line.figures >= 3 ||
      (line.figureItem && line.marks.size > 0) ||
      start - at > 2 ||
      line.folded.length > 300
    )
      break
  }
  return start
}

// «Выводы и рекомендации»: what stands under it tells of no incident.
function closingStart(lines: readonly Line[], { closing }: Lexicon): number {
  const at = lines.findLastIndex((line) => (line.heading || line.chapter) && closing.test(line.folded))
  const figures = lines.slice(at + 1).some((line) => line.figures >= 3 || line.marks.has('day-line'))
  return at < lines.length * 0.4 || figures ? lines.length : at
}

function frontOf(lines: readonly Line[], lexicon: Lexicon): { front: FrontRole[]; opened: boolean } {
  const front: FrontRole[] = []
  const ahead = aheadOf(lines)
  let statistics = false
  let opened = false
  let titled = false // by a chapter of figures
  for (const [at, line] of lines.entries()) {
    if (line.chapter && line.titlesFigures) {
      statistics = true
      titled = true
      front.push('intro')
    } else if (line.chapter && namesTheme(line.folded, lexicon)) return { front, opened }
    else if (line.opener && !(statistics && line.figures >= 3)) {
      opened = true
      statistics = false
      front.push('intro')
    } else if (opensStatistics(line, opened && !statistics)) {
      statistics = true
      front.push('statistics')
    } else if (statistics ? endsStatistics(lines, at, ahead, lexicon) : startsItems(lines, at, ahead, opened))
      return { front: withoutHeadline(front, lines, lexicon), opened }
    else front.push(statistics && !(titled && isProse(line)) ? 'statistics' : 'intro')
  }
  // figures alone: the statistics of a year; else a text without any mark
  const figures = statistics && !tellsStories(lines.slice(0, front.indexOf('statistics')))
  return { front: figures ? front : plainFront(lines, lexicon.intro), opened }
}

const SHORTEST_STORY = 120

function tellsStories(lines: readonly Line[]): boolean {
  return lines.filter(({ names, folded }) => names && folded.length >= SHORTEST_STORY).length > 2
}

function isProse({ figures, figureItem }: Line): boolean {
  return figures === 0 && !figureItem
}

// After "It reports:" a marked line is an item, unless it begins with a figure: "- In June, charges were filed against …".
function opensStatistics(line: Line, opened: boolean): boolean {
  if (line.figures < 3 || line.marks.has('day-strong') || line.marks.has('row')) return false
  return !(opened && line.marks.size > 0 && (!line.figureItem || line.names))
}

// An item; a paragraph that tells of a day, or a long one, and no story under a figure; a heading over such paragraphs.
function endsStatistics(lines: readonly Line[], at: number, ahead: Ahead, { day, number }: Lexicon): boolean {
  const line = lines[at]
  if (line === undefined || isInside(at, ahead)) return false
  // "A verdict for a blogger" over its story is one thing, and a headline
  const headline = line.heading && line.oneItem && !line.figureItem && isHeadline(lines, at) && lines[at + 1]?.names
  if (isFigureLine(line) && headline !== true) return false
  // "- Civil claims fell: 30 against 41.", before the line that opens the items
  const bare = line.figures > 0 && line.folded.length < 100 && !line.names && number.test(line.folded)
  if (bare && ahead.lastOpener >= at && !day.test(line.folded)) return false
  if (startsItems(lines, at, ahead, false)) return true
  if (line.folded.endsWith(':') || lines.slice(at + 1, at + 4).some((other) => isFigureLine(other))) return false
  const next = lines[at + 1]
  if (line.heading) return line.figures < 2 && next !== undefined && next.figures < 2
  const tells = (one: Line | undefined): boolean =>
    one !== undefined &&
    one.figures < 2 &&
    (one.folded.length > 250 || (one.folded.length > 100 && day.test(one.folded.slice(0, 250))))
  return tells(line) || (line.folded.length < 150 && line.figures < 2 && tells(next))
}

function isFigureLine({ figureItem, oneItem, figures }: Line): boolean {
  return figureItem || oneItem || figures >= 3
}

// A story told under a figure: more figures follow, before the line that opens the items.
function isInside(at: number, { opener, begun, figure }: Ahead): boolean {
  const [open = -1, item = -1, next = -1] = [opener[at], begun[at], figure[at]]
  const end = item >= 0 && item < open ? -1 : open
  return next >= 0 && next < end
}

function startsItems(lines: readonly Line[], at: number, ahead: Ahead, opened: boolean): boolean {
  const line = lines[at]
  if (line === undefined) return false
  if (isItemLine(line) || line.marks.has('day-line')) return true
  const next = lines[at + 1]
  if ((line.chapter || (line.heading && line.rubric)) && next?.block.boldLead === true) return true
  // «1. Журналистердің қауіпсіздігі» / «а) 18 ақпанда …»
  if (line.chapter && next !== undefined && /^\p{L}\) /u.test(next.folded)) return true
  // «Қылмыстық істер» / «… бірнеше үкім шықты.» / «– 7 ақпан, Тараз: …»
  if (line.chapter && lines.slice(at + 1, at + 3).some((other) => isItemLine(other))) return true
  if (next !== undefined && line.heading && (isItemLine(next) || next.marks.has('day-line') || next.heading))
    return true
  if (opensHeadlines(lines, at, ahead)) return true
  if (next !== undefined && isLabel(line) && isItemLine(next) && !isLabel(lines[at - 1]) && at > 0) return true
  return opened
}

// «Дело Мартова» in bold over its paragraphs, and more of the kind: headlines of a page without any mark.
function opensHeadlines(lines: readonly Line[], at: number, { lastListed, lastHeadline }: Ahead): boolean {
  return lastListed < at && lastHeadline > at && isHeadline(lines, at)
}

// No mark at all: the items begin after the lines that say who presents what.
function plainFront(lines: readonly Line[], intro: RegExp): FrontRole[] {
  const first = lines.findIndex((line) => !intro.test(line.folded))
  return Array.from({ length: Math.max(0, Math.min(first, 3)) }, () => 'intro')
}

/** Index of the first line of the statistics that stand after the items. Lines between them and the signature are remarks. */
function lastStatisticsStart(lines: readonly Line[], from: number, signature: number, lexicon: Lexicon): number {
  const chapter = lines.slice(0, signature).findLast((line) => line.chapter)
  if (chapter?.titlesFigures === true) return Math.max(from, lines.indexOf(chapter) + 1)
  const titled = titledStart(lines, from, signature)
  if (titled !== null) return titled
  const start = closingCount(lines, figuresStart(lines, from, signature), from, lexicon)
  return lines[start - 1] === chapter && lines[start]?.heading === false ? signature : start
}

const LONGEST_COUNT = 200

// "In all the chronicle of October holds 30 reports.": the last line, without the mark of the items, begins by saying of which time it is.
function closingCount(lines: readonly Line[], start: number, from: number, lexicon: Lexicon): number {
  const line = lines[start - 1]
  if (
    line === undefined ||
    start - 1 <= from ||
    line.marks.size > 0 ||
    line.names ||
    line.folded.length > LONGEST_COUNT
  )
    return start
  const opens = lexicon.scopeStart.test(line.folded) || lexicon.recording.test(line.folded)
  const counts = opens && !lexicon.day.test(line.folded) && countsInProse(line.folded, line.text, lexicon)
  return counts ? start - 1 : start
}

// «Итоги месяца» as a heading, and behind it no line that tells of a day.
function titledStart(lines: readonly Line[], from: number, signature: number): number | null {
  const at = lines.slice(0, signature).findLastIndex((line) => line.heading && line.titlesFigures)
  if (at < from || at < lines.length * 0.4) return null
  const behind = lines.slice(at + 1, signature)
  const tells = ({ marks }: Line): boolean =>
    marks.has('day-line') || marks.has('day-strong') || marks.has('day-weak') || marks.has('row')
  return behind.some(tells) || !behind.some(({ figureItem, figures }) => figureItem || figures >= 2) ? null : at
}

function figuresStart(lines: readonly Line[], from: number, signature: number): number {
  let start = signature
  let remarks = 0
  for (let at = signature - 1; at > from; at--) {
    const line = lines[at]
    if (line === undefined) break
    if (isItemLine(line)) break
    const list = lines[at + 1]
    // "In May the media were brought" / "- 1 charge of libel;": with the list under it, a line of the statistics
    const heads = line.figures >= 2 && line.marks.size === 0 && list?.figureItem === true && list.marks.size > 0
    if (line.figures >= 3 || heads) start = at
    else if (line.figureItem || line.folded.endsWith(':') || (line.heading && start < signature)) continue
    else if (start < signature || ++remarks > 3) break
  }
  if (start === signature) return labelledStart(lines, from, signature)
  while (start > from + 1 && isTitleOfFigures(lines[start - 1])) start--
  return start
}

// "Statistics", "Indicator | June | Since the beginning of the year"
function isTitleOfFigures(line: Line | undefined): boolean {
  if (line === undefined || isItemLine(line) || line.folded.length > 100) return false
  return line.figures > 0 && (line.heading || line.folded.length < 40)
}

// No words of statistics, but a list of labels with figures: "Attacks on journalists – 7".
function labelledStart(lines: readonly Line[], from: number, signature: number): number {
  let start = signature
  const counts = (line: Line | undefined): boolean =>
    line?.labelled === true || (line?.figureItem === true && line.marks.size > 0)
  while (start > from + 1 && counts(lines[start - 1])) start--
  return signature - start > 1 && lines.slice(start, signature).some(({ labelled }) => labelled) ? start : signature
}
