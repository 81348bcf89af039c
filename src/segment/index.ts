import type { Block, Document, Segment, SegmentRole } from '../model.ts'
import type { Packs } from '../packs.ts'

interface Mark {
  readonly name: string
  readonly length: number
}

interface Open {
  role: SegmentRole
  mark: string
  start: number
  end: number
  headline: { start: number; end: number } | null
}

/** The parts of a bulletin, sorted by start: title, date line, intro, headings, incidents, statistics, signature. */
export function segment(document: Document, packs: Packs): readonly Segment[] {
  const { segment: words, date } = packs.languages[document.language]
  const months = Object.keys(date.months)
  const done: Open[] = []
  let open: Open | null = null
  const begin = (role: SegmentRole, block: Block, mark: string, skip = 0): void => {
    open = {
      role,
      mark,
      start: block.start + skip,
      end: block.end,
      headline: role === 'incident' ? { start: block.start + skip, end: block.end } : null,
    }
    done.push(open)
  }
  const bodies = document.blocks.filter(({ role }) => role === 'body' || role === 'title' || role === 'date')
  let started = false
  for (const [at, block] of bodies.entries()) {
    const folded = document.folded.slice(block.start, block.end)
    const last = at > bodies.length / 2
    const role: SegmentRole | undefined = (open as Open | null)?.role
    const mark = markOf(folded, block, months)
    if (block.role === 'title') begin('title', block, 'title')
    else if (block.role === 'date') begin('date-line', block, 'date')
    else if (last && words.signature.some((word) => folded.includes(word))) begin('signature', block, 'signature')
    else if (role === 'signature') (open as Open | null)!.end = block.end
    else if (words.openers.some((word) => folded.startsWith(word)) && block.end - block.start < 120) {
      begin('intro', block, 'opener')
      started = true
    } else if (
      words.statistics.some((word) => folded.includes(word)) &&
      (last || !started) &&
      !(mark?.name === 'date-led')
    ) {
      if (role === 'statistics') (open as Open | null)!.end = block.end
      else begin('statistics', block, 'cue')
    } else if (role === 'statistics' && mark?.name !== 'date-led' && !/^h\d$/u.test(block.element))
      (open as Open | null)!.end = block.end
    else if (/^h\d$/u.test(block.element)) begin('heading', block, 'heading')
    else if (mark !== null) {
      started = true
      begin('incident', block, mark.name, mark.length)
    } else if (role === 'incident' || role === 'intro') (open as Open | null)!.end = block.end
    else begin('intro', block, 'start')
  }
  let number = 0
  return done.map((one) => ({
    role: one.role, start: one.start, end: one.end, number: one.role === 'incident' ? String(++number) : null,
    parent: null, headline: one.headline, mark: one.mark,
  })) // prettier-ignore
}

function markOf(folded: string, block: Block, months: readonly string[]): Mark | null {
  const dash = /^(?:[-•·▪*] ?)+/u.exec(folded)
  if (dash !== null) return { name: 'dash', length: dash[0].length }
  const numbered = /^\d{1,2}[.)] /u.exec(folded)
  if (numbered !== null && (block.bold || block.gapBefore)) return { name: 'numbered', length: numbered[0].length }
  const head = folded.slice(0, 30)
  if (
    /^(?:on )?(?:\d{1,2} \p{L}+|\p{L}+\.? \d{1,2}(?:[-–]\d{1,2})?)(?=[,.:]| \d{4})/u.test(head) &&
    months.some((month) => head.includes(month))
  )
    return { name: 'date-led', length: 0 }
  return block.element === 'li' ? { name: 'item', length: 0 } : null
}
