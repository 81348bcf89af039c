// The lines of a bulletin: what each shows alone, and what the lines around make of it (chapters that a table of contents or numbers
// name, figures under a figure).
import type { Document } from '../model.ts'
import { patternOf } from '../text/shape.ts'
import type { Lexicon } from './lexicon.ts'
import { lineOf, SIGN, type Line, type Lone, type MarkName } from './line.ts'
import { withHeadsOfFigures } from './table.ts'

const LONE = patternOf(`^${SIGN}$`, 'u')
const LONE_NUMBER = /^(?:№ ?|#)?(?<number>\d{1,2})[.)]?$/u
const SEPARATOR = /^(?:[*_=~•-] ?){3,}$/u

/** The lines of the bulletin proper. A mark that stands alone on a line is given to the next one. */
export function linesOf(document: Document, lexicon: Lexicon): Line[] {
  const lines: Line[] = []
  let lone: Lone | null = null
  for (const block of document.blocks) {
    if (block.role !== 'body') continue
    const folded = document.folded.slice(block.start, block.end)
    const number = LONE_NUMBER.exec(folded)
    if (LONE.test(folded)) lone = { mark: 'dash' }
    else if (SEPARATOR.test(folded)) lone = { mark: 'separator' }
    else if (number !== null) lone = { mark: 'number', number: Number(number.groups?.number), start: block.start }
    else {
      lines.push(lineOf(document, block, lone, lexicon))
      lone = null
    }
  }
  return withSubFigures(withContents(withBoldSentences(withHeadsOfFigures(lines))), lexicon)
}

const LEAST_SENTENCES = 3
const LONGEST_SENTENCE = 160

// "**An editor was fined.**" over its story, again and again: sentences in bold are headlines though a full stop ends them.
function withBoldSentences(lines: readonly Line[]): readonly Line[] {
  const isHeadline = (line: Line, at: number): boolean => {
    const next = lines[at + 1]
    const sentence = line.block.bold && line.sentences === 1 && line.marks.size === 0 && !line.opener
    return (
      sentence &&
      line.figures < 3 &&
      /\p{L}["»”)]?[.!?]$/u.test(line.folded) &&
      line.folded.length <= LONGEST_SENTENCE &&
      next?.block.bold === false &&
      !next.heading
    )
  }
  const headlines = new Set(lines.filter(isHeadline))
  return headlines.size < LEAST_SENTENCES
    ? lines
    : lines.map((line) => (headlines.has(line) ? { ...line, heading: true } : line))
}

// "2. Преступные посягательства .. 2", "Attacks ……… 5"
const CONTENTS = /^(?:[\p{N}.)]{1,8} )?(?<title>\p{L}.{2,90}?) ?(?:\.{2,}|…+|(?: \.){2,}) ?\p{N}{1,3}\.?$/u
const LEAST_CONTENTS = 3

// A table of contents holds no items; what it names is a heading wherever it stands again, though it bears a number.
function withContents(lines: readonly Line[]): readonly Line[] {
  const titles = lines.map(({ folded }) => CONTENTS.exec(folded)?.groups?.title ?? null)
  const chapters = new Set(titles.filter((title) => title !== null))
  const plain = { marks: new Set<MarkName>(), number: null, roman: null, figures: 0, figureItem: false, oneItem: false, labelled: false } // prettier-ignore
  const heading = { heading: true, rubric: true, chapter: true }
  if (chapters.size < LEAST_CONTENTS) {
    const numbered = numberedChapters(lines)
    const last = new Map(numbered.map((line) => [line.folded, line]))
    // a title that stands again further down is a line of the contents
    return lines.map((line) =>
      last.has(line.folded) ? { ...line, ...plain, ...heading, chapter: last.get(line.folded) === line } : line,
    )
  }
  return lines.map((line, at) => {
    if (titles[at] !== null) return { ...line, ...plain }
    const isChapter = line.folded.length < 120 && [...chapters].some((title) => isTitled(line.folded, title))
    return isChapter ? { ...line, ...plain, ...heading } : line
  })
}

const LONGEST_CHAPTER = 9

// "1. Нападения и угрозы" … "2. Судебные дела" …: numbers over paragraphs, most of which name a theme and none of which tells a story;
// «1.2. Редактору угрожали» is a headline under one of them
function numberedChapters(lines: readonly Line[]): readonly Line[] {
  const numbered = lines.filter(
    (line, at) =>
      (line.number !== null || line.roman !== null) &&
      (line.subnumber === null || line.rubric) &&
      (line.heading || !/[.:;,!?]$/u.test(line.folded)) &&
      line.folded.split(' ').length <= LONGEST_CHAPTER &&
      (lines[at + 1]?.heading === true || (lines[at + 1]?.folded.length ?? 0) > line.folded.length),
  )
  const themes = numbered.filter(({ rubric }) => rubric).length
  const others = lines.filter(
    (line) => line.number !== null && !numbered.includes(line) && !/^\p{N}{1,2}\.\p{N}/u.test(line.folded),
  ).length
  return numbered.length > 1 && themes * 2 >= numbered.length && numbered.length > others ? numbered : []
}

// "2. Преступные посягательства на журналистов" is the chapter "Преступные посягательства"
function isTitled(folded: string, title: string): boolean {
  const bare = folded.replace(/^[\p{N}.)]{1,8} /u, '')
  return bare.startsWith(title) || title.startsWith(bare)
}

// "11 reports of violations, including:" / "- 3 incidents of interference": in a list under a figure a figure counts, whatever its noun.
function withSubFigures(lines: readonly Line[], { figureStart, day }: Lexicon): Line[] {
  let under = false
  return lines.map((line) => {
    const counts = figureStart.test(line.folded) && line.folded.length < 200 && !day.test(line.folded)
    under = under && line.marks.size > 0 && counts
    const given = under && !line.figureItem ? { ...line, figureItem: true } : line
    under ||= line.folded.endsWith(':') && !line.opener && (line.figures >= 3 || line.figureItem)
    return given
  })
}
