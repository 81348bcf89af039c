// Chapters of a report: what its table of contents or its numbers name, and the lines of the contents themselves.
import type { Line, MarkName } from './line.ts'

// "2. Преступные посягательства .. 2", "Attacks ……… 5"
const CONTENTS = /^(?:[\p{N}.)]{1,8} )?(?<title>\p{L}.{2,90}?) ?(?:\.{2,}|…+|(?: \.){2,}) ?\p{N}{1,3}\.?$/u
const LEADER = /\.\.|…| \./u
const LEAST_CONTENTS = 3
const LONGEST_CHAPTER = 9
const LONGEST_TITLE = 160

const PLAIN = { marks: new Set<MarkName>(), number: null, subnumber: null, roman: null, figures: 0, figureItem: false, oneItem: false, labelled: false } // prettier-ignore
const CHAPTER = { heading: true, rubric: true, chapter: true }

/** A table of contents holds no items; what it names is a heading wherever it stands again, though it bears a number. */
export function withContents(lines: readonly Line[]): readonly Line[] {
  const titles = lines.map(({ folded }) =>
    LEADER.test(folded) ? (CONTENTS.exec(folded)?.groups?.title ?? null) : null,
  )
  const chapters = new Set(titles.filter((title) => title !== null))
  if (chapters.size < LEAST_CONTENTS) return withNumberedChapters(withoutRepeated(lines))
  const isTitled = titledBy(chapters)
  return lines.map((line, at) => {
    if (titles[at] !== null) return { ...line, ...PLAIN }
    const isChapter = line.folded.length < 120 && isTitled(line.folded)
    return isChapter ? { ...line, ...PLAIN, ...CHAPTER } : line
  })
}

// Contents without numbers of pages: short lines in a row, all of which stand again further down.
function withoutRepeated(lines: readonly Line[]): readonly Line[] {
  const last = new Map<string, number>()
  for (const [at, { folded }] of lines.entries()) if (folded.length < LONGEST_TITLE) last.set(folded, at)
  const repeated = (at: number): boolean =>
    (lines[at]?.folded.length ?? LONGEST_TITLE) < LONGEST_TITLE && (last.get(lines[at]?.folded ?? '') ?? at) > at
  const from = lines.findIndex((_, at) => repeated(at))
  let to = from
  while (from !== -1 && repeated(to)) to++
  const below = lines.slice(from, to).every(({ folded }) => (last.get(folded) ?? 0) >= to)
  if (to - from < LEAST_CONTENTS || !below) return lines
  return lines.map((line, at) => (at >= from && at < to ? { ...line, ...PLAIN, heading: false, rubric: false } : line))
}

function withNumberedChapters(lines: readonly Line[]): readonly Line[] {
  const last = new Map(numberedChapters(lines).map((line) => [line.folded, line]))
  if (last.size === 0) return lines
  // a title that stands again further down is a line of the contents
  return lines.map((line) =>
    last.has(line.folded) ? { ...line, ...PLAIN, ...CHAPTER, chapter: last.get(line.folded) === line } : line,
  )
}

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
  const known = new Set(numbered)
  const others = lines.filter(
    (line) => line.number !== null && !known.has(line) && !/^\p{N}{1,2}\.\p{N}/u.test(line.folded),
  ).length
  return numbered.length > 1 && themes * 2 >= numbered.length && numbered.length > others ? numbered : []
}

// "2. Преступные посягательства на журналистов" is the chapter "Преступные посягательства", and the other way round
function titledBy(titles: ReadonlySet<string>): (folded: string) => boolean {
  const sorted = [...titles].sort()
  const lengths = [...new Set(sorted.map(({ length }) => length))]
  return (folded) => {
    const bare = folded.replace(/^[\p{N}.)]{1,8} /u, '')
    const next = sorted[firstNotBefore(sorted, bare)]
    return next?.startsWith(bare) === true || lengths.some((length) => titles.has(bare.slice(0, length)))
  }
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
