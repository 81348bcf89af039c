// The bulletin's title and its date line: which lines of the page they are.
import type { LanguagePack } from '../lang/pack.ts'
import { fold } from '../text/fold.ts'
import { lean } from '../text/shape.ts'
import { isTag, type ParentNode } from './tree.ts'
import type { Line } from './line.ts'

export interface TitleLine {
  readonly index: number
  readonly reason: string
}

/** True where the line reads like a bulletin's title: a year, and a word of titles ("Violations of … June 2020") or a range of days ("11 to 17 October 2021"). */
export function isTitle(text: string, packs: readonly LanguagePack[]): boolean {
  if (text.length > 250 || !/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text)) return false
  const folded = fold(text)
  return DAYS.test(folded) || packs.some(({ page }) => page.titles.some((word) => folded.includes(word)))
}

// «17-23 февраля 2025», "11 to 17 October 2021", "from 16 May to 23 May, 2024"
const DAYS = new RegExp(
  lean(
    String.raw`(?<![\d.])\d{1,2}(?: \p{L}{3,9})? ?(?:-|to|по) ?\d{1,2}(?: \p{L}{3,9}|\.\d\d\.),? ?(?:19|20)\d\d(?!\d)|(?<!\p{L})\p{L}{3,9} \d{1,2} ?(?:-|to) ?(?:\p{L}{3,9} )?\d{1,2}, (?:19|20)\d\d(?!\d)`,
  ),
  'u',
)

/** The line that is the bulletin's title, or null. `head`: the text of `<title>`; `inBody`: lines that may be the bulletin. */
export function findTitle(
  lines: readonly Line[],
  inBody: readonly boolean[],
  head: string,
  packs: readonly LanguagePack[],
): TitleLine | null {
  const first = inBody.indexOf(true)
  const folded = fold(head)
  const find = (reason: string, test: (line: Line, index: number) => boolean): TitleLine | null => {
    const index = lines.findIndex((line, at) => line.visibility === 'shown' && !isLink(line) && test(line, at))
    return index < 0 ? null : { index, reason }
  }
  const bodies = inBody.flatMap((is, index) => (is ? [index] : []))
  const early = new Set([...bodies.slice(0, 12), first - 1, first - 2, first - 3])
  return (
    find('<h1> like a title', (line) => headingOf(line.node) === 'h1' && isTitle(line.text, packs)) ??
    find(
      'heading like a title',
      (line, at) =>
        (headingOf(line.node) !== null || early.has(at)) && isTitle(line.text, packs) && !isSentence(line.text),
    ) ??
    find('<h1>', (line) => headingOf(line.node) === 'h1') ??
    find('as in <title>', (line, at) => early.has(at) && line.text.length > 14 && folded.includes(line.folded)) ??
    find(
      'before the only day',
      isBefore(onlyDay(lines), (line, at) => early.has(at) && line.text.length > 14),
    )
  )
}

// "Blogger of Taraz is fined" / "4 may 2010": where more lines are days, they are the days of items.
function onlyDay(lines: readonly Line[]): number | null {
  const days = lines.flatMap(({ text }, index) => (isDayAlone(text) ? [index] : []))
  const [first = null] = days
  return first !== null && days.every((day, order) => day === first + order) ? first : null
}

function isBefore(day: number | null, test: (line: Line, index: number) => boolean) {
  return (line: Line, index: number): boolean => index + 1 === day && test(line, index)
}

function isDayAlone(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false
  const day = DAY.exec(text)
  return day !== null && text.length - day[0].length <= 3
}

function isLink(line: Line): boolean {
  return line.linked > line.text.length / 2
}

function isSentence(text: string): boolean {
  return text.length > 150 || /[.:;,]$/u.test(text)
}

/** Name of the heading (`h1` … `h6`, or `heading` by its class) that holds the node, or null. */
function headingOf(node: ParentNode | null): string | null {
  for (let here = node; here !== null; here = here.parent)
    if (isTag(here)) {
      if (/^h[1-6]$/u.test(here.name)) return here.name
      if (
        /(?:^|[\s_-])(?:content-?heading|page-?title|entry-?title|article-?title|post-?title)(?:$|[\s_-])/iu.test(
          here.attribs.class ?? '',
        )
      )
        return 'heading'
    }
  return null
}

// "1 june 2020", "22 April, 2024", "April 22nd, 2024", "29.04.2022", "2020-07-03", "2020 жылғы 1 маусым".
const DAY =
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}\p{L}{3,12}[., -]{1,2}\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{4} \p{L}{1,7}\.? \d{1,2} \p{L}{3,12})(?!\d)/u
const LONGEST_DATE_LINE = 80

/** Index of the line that holds the day of publication: at most four lines after the title, else just before it. Null where none. */
export function findDate(lines: readonly Line[], title: number, packs: readonly LanguagePack[]): number | null {
  for (const at of [title + 1, title + 2, title + 3, title + 4]) {
    if (at > title + 1 && (lines[at - 1]?.text.length ?? 0) > LONGEST_DATE_LINE) break
    if (isDateLine(lines[at]?.text ?? '')) return at
  }
  return [title - 1, title - 2].find((at) => isDayOnly(lines[at]?.text ?? '', packs)) ?? null
}

// Above the title a day with a headline is other news: "14.08.2017 Webinar".
function isDayOnly(text: string, packs: readonly LanguagePack[]): boolean {
  if (!isDateLine(text)) return false
  const words = fold(text.replace(DAY, '')).match(/\p{L}{2,}/gu) ?? []
  return words.every((word) =>
    packs.some(
      ({ date }) => date.weekdays.includes(word) || date.published.some((known) => known.split(' ').includes(word)),
    ),
  )
}

function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false
  const day = DAY.exec(text)
  if (day === null || text.length - day[0].length > 40) return false
  // «г. Алматы, 3 ноября 2014 г.»
  const rest = text.replace(day[0], '').replace(/(?<!\p{L})\p{L}{1,2}\./gu, '')
  return !/[.!?]\s\p{L}|\p{Ll}[.!?]$/u.test(rest)
}
