// The audit of what was left unread. Inside incidents and statistics, whatever looks like a figure, a sum or a reference and is
// covered by no mention is said aloud: so a shape that a pack lacks shows on every new page, without any annotated pages.
import { rateFinder } from '../extract/amount-rate.ts'
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Document, Doubt, Segment, Span } from '../model.ts'
import { isInAddress } from '../text/address.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { firstFrom } from '../text/nearby.ts'
import { patternOf } from '../text/shape.ts'

/** An issue `unread` for each such expression that no span of `covered` touches. */
export function unreadIn(
  document: Document,
  segments: readonly Segment[],
  covered: readonly Span[],
  language: LanguagePack,
  jurisdiction: JurisdictionPack,
): Doubt[] {
  const where = topmost(segments.filter((segment) => segment.role === 'incident' || segment.role === 'statistics'))
  const { looks, silentOn } = toolsOf(language, jurisdiction)
  const { folded } = document
  const sorted = [...covered, ...numbersOf(document, segments)].sort((a, b) => a.start - b.start)
  const silentReach = silentOnLines(folded, silentOn)
  const doubts: Doubt[] = []
  let next = 0
  let reach = 0
  for (const segment of where) {
    for (const hit of folded.slice(segment.start, segment.end).matchAll(looks)) {
      const start = segment.start + hit.index
      const end = start + hit[0].length
      for (let span = sorted[next]; span !== undefined && span.start < end; span = sorted[++next])
        reach = Math.max(reach, span.end)
      if (unreadFrom(folded, start, end, reach) === null || isInAddress(folded, start)) continue
      const from = unreadFrom(folded, start, end, Math.max(reach, silentReach(start, end)))
      if (from === null) continue
      const message = `No rule read "${document.text.slice(from, end)}"`
      doubts.push({ code: 'unread', rule: null, start: from, end, message })
    }
  }
  return doubts
}

// Where what tells nothing ends that begins on the line of an expression before its end: looked for only on lines with something unread.
function silentOnLines(folded: string, silentOn: SilentFinder): (start: number, end: number) => number {
  let line = { start: 0, end: -1 }
  let silent: Span[] = []
  let reaches: number[] = [] // how far the first, the first two … of them reach
  return (start, end) => {
    if (start < line.start || start >= line.end) {
      const feed = folded.indexOf('\n', start)
      line = { start: folded.lastIndexOf('\n', start - 1) + 1, end: feed === -1 ? folded.length : feed }
      silent = silentOn(folded, line).sort((a, b) => a.start - b.start)
      let most = 0
      reaches = silent.map((one) => (most = Math.max(most, one.end)))
    }
    return reaches[firstFrom(silent, end) - 1] ?? 0
  }
}

const ITEM_NUMBER = /^(?:№ ?|#|\()?\d{1,3}(?:\.\d{1,2}){0,2}(?:[.)]| \|)/u

// "3.", "2.1.", "№ 4.", "5 |" before an item
function numbersOf({ folded }: Document, segments: readonly Segment[]): Span[] {
  return segments.flatMap(({ role, start }) => {
    const length = role === 'incident' ? (ITEM_NUMBER.exec(folded.slice(start, start + 12))?.[0].length ?? 0) : 0
    return length === 0 ? [] : [{ start, end: start + length }]
  })
}

// Where what is unread begins: "2025-2020" of which a rule read 2025 is half read. Null where all of it was.
function unreadFrom(folded: string, start: number, end: number, reach: number): number | null {
  if (reach <= start) return start
  const digit = reach < end ? folded.slice(reach, end).search(/\p{N}/u) : -1
  return digit === -1 ? null : reach + digit
}

/** Finds what tells nothing on a line of a folded text. */
type SilentFinder = (folded: string, line: Span) => Span[]

interface Tools {
  readonly jurisdiction: JurisdictionPack
  readonly looks: RegExp
  readonly silentOn: SilentFinder
}

const known = new WeakMap<LanguagePack, Tools>()

function toolsOf(language: LanguagePack, jurisdiction: JurisdictionPack): Tools {
  const before = known.get(language)
  if (before?.jurisdiction === jurisdiction) return before
  const silentOn = silentFinder(language, jurisdiction)
  const tools = { jurisdiction, looks: looksLike(language, jurisdiction), silentOn }
  known.set(language, tools)
  return tools
}

// A number with its marks; a word for the country's money or its index; a word for an article with a number near it:
// "the article on slander" and "an article in a newspaper" refer to nothing that could be looked up.
function looksLike({ amount, article }: LanguagePack, { currency, index }: JurisdictionPack): RegExp {
  const money = Object.entries(amount.currencies).flatMap(([word, code]) =>
    (code === currency || code === index.code) && /^\p{L}{3,}$/u.test(word) ? [word] : [],
  )
  const number = "\\p{N}(?:[\\p{N}.,:/\\u2212-]*\\p{N})?(?:[ '](?=\\p{N}{3}(?!\\p{N}))\\p{N}+)*"
  const near = '(?:(?<=\\p{N}[^\\p{N}\\p{L}\\n]{0,3})|(?=[^\\p{N}\\n]{0,8}\\p{N}))'
  const words = `${optionOf(money)}|${near}${optionOf(article.articles)}`
  return patternOf(`${number}|(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')
}

// What holds figures that tell nothing: marks of footnotes ("[12]"), times of the day, numbers that name ("court No. 2"), rates,
// organisations ("ARTICLE 19").
function silentFinder(language: LanguagePack, jurisdiction: JurisdictionPack): SilentFinder {
  const signs = optionOf(language.article.numberSigns)
  const names = jurisdiction.organisations
    .flatMap((organisation) => organisation.names[language.language] ?? [])
    .filter((name) => /\p{N}/u.test(name))
  const pattern = patternOf(
    `\\[\\d{1,3}\\]|(?<![\\p{N}:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\p{N}:])|(?<!\\p{L})${signs} ?[\\p{N}/-]{1,24}|(?<!\\p{L})${optionOf(names.map(fold))}(?!\\p{N})`,
    'gu',
  )
  const ratesOn = rateFinder(language, jurisdiction)
  return (folded, { start, end }) => [
    ...Array.from(folded.slice(start, end).matchAll(pattern), ({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    })),
    ...ratesOn(folded, start).all,
  ]
}

function topmost(segments: readonly Segment[]): Segment[] {
  let reach = -1
  return segments
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const inside = end <= reach
      reach = Math.max(reach, end)
      return !inside
    })
}
