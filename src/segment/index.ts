// The document cut into its parts: title, date line, intro, headings, incidents (nested), statistics, signature.
import { isTitle } from '../html/title.ts'
import type { Block, Document, Segment, SegmentRole, Span } from '../model.ts'
import type { Packs } from '../packs.ts'
import type { Draft } from './draft.ts'
import { cutItems, type Item, type Part } from './items.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { leadFigures } from './lead.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines.ts'
import { nestItems } from './nest.ts'
import { regionsOf } from './regions.ts'
import { schemeOf } from './scheme.ts'
import { storiesIn } from './stories.ts'

/** The parts of a bulletin, sorted by start; a parent stands before its children and holds them. */
export function segment(document: Document, packs: Packs): readonly Segment[] {
  const lexicon = lexiconOf(packs.languages[document.language])
  const lines = linesOf(document, lexicon)
  // the headline of a single piece of news is no title of a bulletin: what follows is one story
  const titled = document.blocks.some(
    ({ role, start, end }) =>
      role === 'title' && isTitle(document.text.slice(start, end), Object.values(packs.languages)),
  )
  const drafts = [...headDrafts(document.blocks), ...bodyDrafts(lines, titled, lexicon)]
  return numbered(drafts.toSorted((a, b) => a.start - b.start))
}

function headDrafts(blocks: readonly Block[]): Draft[] {
  return blocks.flatMap(({ role, start, end }) => {
    if (role === 'title') return [draft('title', 'title', { start, end })]
    return role === 'date' ? [draft('date-line', 'date', { start, end })] : []
  })
}

function draft(
  role: SegmentRole,
  mark: string,
  { start, end }: Span,
  children: readonly Draft[] = [],
  headline: Span | null = null,
): Draft {
  return { role, mark, start, end, headline, children }
}

function bodyDrafts(lines: readonly Line[], titled: boolean, lexicon: Lexicon): Draft[] {
  const { front, from, to, signature, opened } = regionsOf(lines, lexicon)
  const scheme = schemeOf(lines.slice(from, to), opened, titled)
  const parts = nestItems(lines, cutItems(lines, from, to, scheme, lexicon), scheme, lexicon)
  const items = parts.flatMap((part, index) => {
    if (part.kind === 'item') return [itemDraft(lines, part.item)]
    if (part.kind === 'heading') return [headingDraft(lines, part.at)]
    if (part.kind === 'statistics') return figuresDraft(lines, parts, index)
    return [introDraft(lines.slice(part.at, part.at + 1), lexicon)]
  })
  return [
    ...frontDrafts(lines, front, lexicon),
    ...items,
    ...statisticsDrafts(lines, to, signature, lexicon),
    ...(signature < lines.length ? [draft('signature', 'signature', spanOf(lines, signature, lines.length))] : []),
  ]
}

// Lines of figures in a row are one part: the head of a table tells what its rows count.
function figuresDraft(lines: readonly Line[], parts: readonly Part[], index: number): Draft[] {
  const part = parts[index]
  if (part?.kind !== 'statistics' || parts[index - 1]?.kind === 'statistics') return []
  let last = part.at
  for (let next = parts[index + 1], at = index + 1; next?.kind === 'statistics'; next = parts[++at]) last = next.at
  return [draft('statistics', 'figures', spanOf(lines, part.at, last + 1))]
}

function spanOf(lines: readonly Line[], from: number, to: number): Span {
  return { start: lines[from]?.block.start ?? 0, end: lines[to - 1]?.end ?? 0 }
}

// Lines of one role in a row are one segment; an opener stays alone, so that it can be seen what opened the items.
function frontDrafts(lines: readonly Line[], front: readonly ('intro' | 'statistics')[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < front.length;) {
    let end = at + 1
    while (end < front.length && front[end] === front[at] && lines[end]?.opener === lines[at]?.opener) end++
    if (front[at] === 'statistics') for (const one of statisticsDrafts(lines, at, end, lexicon)) drafts.push(one)
    else drafts.push(introDraft(lines.slice(at, end), lexicon))
    at = end
  }
  return drafts
}

function introDraft(lines: readonly Line[], lexicon: Lexicon): Draft {
  const mark = lines[0]?.opener === true ? 'opener' : 'intro'
  return draft('intro', mark, spanOf(lines, 0, lines.length), leadFigures(lines, lexicon))
}

function statisticsDrafts(lines: readonly Line[], from: number, to: number, lexicon: Lexicon): Draft[] {
  if (from >= to) return []
  return [draft('statistics', 'figures', spanOf(lines, from, to), storiesIn(lines.slice(from, to), lexicon))]
}

function headingDraft(lines: readonly Line[], at: number): Draft {
  const span = spanOf(lines, at, at + 1)
  const line = lines[at]
  return draft(line?.labelled === true ? 'statistics' : 'heading', 'heading', span)
}

function itemDraft(lines: readonly Line[], item: Item): Draft {
  const first = lines[item.from]
  const lead = lines.slice(item.from, item.to).find(({ marks }) => !marks.has('day-line')) ?? first
  const headline = lead === undefined ? null : { start: lead.start, end: lead.end }
  const span = { start: first?.start ?? 0, end: lines[item.to - 1]?.end ?? 0 }
  return draft(
    'incident',
    item.mark,
    span,
    item.children.map((child) => itemDraft(lines, child)),
    headline,
  )
}

function numbered(drafts: readonly Draft[]): Segment[] {
  const segments: Segment[] = []
  let count = 0
  const add = (one: Draft, parent: number | null, number: string | null): void => {
    const { role, mark, start, end, headline, children } = one
    const index = segments.push({ role, mark, start, end, headline, parent, number }) - 1
    for (const [at, child] of children.entries()) {
      const own = child.role === 'incident' ? (number === null ? String(++count) : `${number}.${String(at + 1)}`) : null
      add(child, role === 'incident' ? index : null, own)
    }
  }
  for (const one of drafts) add(one, null, one.role === 'incident' ? String(++count) : null)
  return segments
}
