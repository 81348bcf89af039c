// Incidents that sit inside the statistics: "An attack on a film crew. On May 7 in Shieli, the guard …".
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line } from './line.ts'

/** The stories among the lines of the statistics, each with the figure's line left out. */
export function storiesIn(lines: readonly Line[], lexicon: Lexicon): Draft[] {
  const stories: Draft[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || !(line.figureItem || line.oneItem)) continue
    const inside = storyInside(line, lexicon)
    if (inside !== null) {
      stories.push(storyOf(inside, line.end))
      continue
    }
    let end = at + 1
    while (isStoryLine(lines[end], lexicon, end === at + 1)) end++
    const first = lines[at + 1]
    if (end > at + 1 && first !== undefined) stories.push(storyOf(first.start, lines[end - 1]?.end ?? first.end))
    at = end - 1
  }
  return stories
}

function storyOf(start: number, end: number): Draft {
  return { role: 'incident', mark: 'in-statistics', start, end, headline: { start, end }, children: [] }
}

// The sentence after "An attack on a film crew." that begins with a day, in the same line.
function storyInside(line: Line, { day }: Lexicon): number | null {
  const border = /[.:] (?=\p{Lu})/u.exec(line.text)
  if (border === null || border.index > 160) return null
  const from = border.index + border[0].length
  const rest = line.folded.slice(from)
  return rest.length > 80 && day.test(rest.slice(0, 120)) ? line.start + from : null
}

// A paragraph of its own with a day, and no figure item: a story told under the figure.
function isStoryLine(line: Line | undefined, { day }: Lexicon, first: boolean): boolean {
  if (line === undefined || isTyped(line) || line.figureItem || line.oneItem || line.figures >= 2) return false
  if (line.opener || line.heading) return false
  return line.folded.length > 120 && (!first || day.test(line.folded.slice(0, 200)))
}

function isTyped({ marks }: Line): boolean {
  return marks.has('dash') || marks.has('item') || marks.has('number') || marks.has('row')
}
