// Items of a report in chapters: cases under headings of their own, paragraphs, rows.
import type { Line } from './line.ts'

/**
 * Tells whether an item begins at a line. «Дело о стихотворении» and the paragraphs under it are one item; under a chapter and its rubrics
 * each paragraph is one, but for the list that a paragraph announces.
 */
export function chapterStarts(region: readonly Line[]): (at: number) => boolean {
  const heads = headsOf(region)
  const first = region.findIndex(({ chapter }) => chapter)
  return (at) => {
    const line = region[at]
    if (line === undefined || line.opener || line.aside) return false
    const [before, next] = [region[at - 1], region[at + 1]]
    const isRow = line.marks.has('row')
    if (next?.marks.has('row') === true && !isRow && !line.names) return false // "Below are the decisions that activists told us of."
    if (line.heading) return !line.rubric && !line.chapter && !isRow && next?.heading === false
    if (isRow) return true // one chapter may be a table
    if (line.marks.has('dash') && !(before?.heading ?? true)) return false
    if (at <= first && !line.names) return false // "The review covers the half-year", above the first chapter
    const head = heads[at]
    return head === undefined || head.rubric || head.chapter
  }
}

// For each line the last heading above it that is no row.
function headsOf(region: readonly Line[]): readonly (Line | undefined)[] {
  let head: Line | undefined
  return region.map((line) => {
    const above = head
    if (line.heading && line.block.element !== 'tr') head = line
    return above
  })
}
