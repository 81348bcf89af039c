// The text of a bulletin with its marks. Marks may nest and cross: where one would end within another, the inner one is cut at the
// border and goes on as a second piece; its id stands on the first. Items of the bulletin are blocks, which cut everything.
import type { IncidentRecord } from '../../records.ts'
import { escaped, jumpTo } from './html.ts'
import type { MarkKind, Span } from './mentions.ts'

/** Marks of one kind at one place: they are one mark with several ids. */
interface Group {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  readonly spans: Span[]
  /** True once its id (its first link) has been written. */
  begun: boolean
  linked: boolean
}

type Item = Pick<IncidentRecord, 'id' | 'number' | 'start' | 'end'>

/** The text as HTML: a `div` a stretch of an item, a `mark` a mention. `hasRow`: whether an item has a row to lead back to. */
export function* markedText(
  text: string,
  spans: readonly Span[],
  items: readonly Item[],
  hasRow: (id: string) => boolean,
): Generator<string> {
  const waiting = groupsOf(spans, text.length)
  const blocks = items.map((item) => ({ ...item, start: clip(item.start, text), end: clip(item.end, text) }))
  const cuts = new Set([0, text.length, ...blocks.flatMap(({ start, end }) => [start, end])])
  const borders = [...new Set([...cuts, ...waiting.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const blockAt = blocksOf(text, blocks, hasRow)
  let open: Group[] = []
  let next = 0
  let html = ''
  for (const [index, at] of borders.entries()) {
    const end = borders[index + 1]
    const isCut = cuts.has(at)
    const kept = isCut ? 0 : firstEnding(open, at)
    html += '</mark>'.repeat(open.length - kept)
    if (isCut) html += (index === 0 ? '' : '</div>') + blockAt(at, end ?? at)
    const again = open.slice(kept).filter((group) => group.end > at)
    open = [...open.slice(0, kept), ...again]
    html += again.map(opening).join('')
    for (let group = waiting[next]; group?.start === at; group = waiting[++next]) {
      html += opening(group)
      if (group.end === at) html += '</mark>'
      else open.push(group)
    }
    if (end !== undefined) html += run(text.slice(at, end), open)
    yield html
    html = ''
  }
  yield '</div>'
}

function clip(offset: number, { length }: { readonly length: number }): number {
  return Math.max(0, Math.min(offset, length))
}

function groupsOf(spans: readonly Span[], length: number): Group[] {
  const groups = new Map<string, Group>()
  for (const span of spans) {
    const start = clip(span.start, { length })
    const end = Math.max(start, clip(span.end, { length }))
    const key = `${start} ${end} ${span.kind}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { kind: span.kind, start, end, spans: [span], begun: false, linked: false })
    else group.spans.push(span)
  }
  // Of those that begin together the longest is the outermost; a doubt stands innermost, or what it is about would hide it.
  return [...groups.values()].sort((a, b) => a.start - b.start || b.end - a.end || Number(a.kind === 'issue') - Number(b.kind === 'issue'))
} // prettier-ignore

/** Index of the outermost open mark that ends here: it and all within it are closed. */
function firstEnding(open: readonly Group[], at: number): number {
  const index = open.findIndex(({ end }) => end <= at)
  return index < 0 ? open.length : index
}

function opening(group: Group): string {
  const [first, ...others] = group.spans
  if (group.begun || first === undefined) return `<mark class="${group.kind}">`
  group.begun = true
  return `<mark class="${group.kind}" id="${escaped(first.id)}">${others.map(({ id }) => `<b id="${escaped(id)}"></b>`).join('')}`
}

const MOST_TOLD = 4

/** A stretch of text under the same marks: a link to the row of the innermost, that tells all of them. */
function run(text: string, open: readonly Group[]): string {
  const inner = open.at(-1)
  const [first] = inner?.spans ?? []
  if (inner === undefined || first === undefined) return escaped(text)
  const told = [
    inner,
    ...open
      .slice(0, -1)
      .toReversed()
      .slice(0, MOST_TOLD - 1),
  ].map((group, depth) => (depth === 0 ? '' : `${group.kind}: `) + group.spans.map(valueAndRule).join('; '))
  const attributes = ` data-v="${escaped(told.join(' ¦ '))}"${inner.linked ? ' tabindex="-1"' : ''}`
  inner.linked = true
  return jumpTo(first.target, escaped(text), attributes)
}

function valueAndRule({ value, rule }: Span): string {
  return rule === '' ? value : `${value} — ${rule}`
}

/** Gives the opening tag of the block that begins at an offset: that of the innermost item there, with the ids of all that begin there. */
function blocksOf(
  text: string,
  items: readonly Item[],
  hasRow: (id: string) => boolean,
): (at: number, end: number) => string {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end)
  let around: Item[] = []
  let next = 0
  return (at, end) => {
    const begun: Item[] = []
    for (let item = sorted[next]; item !== undefined && item.start <= at; item = sorted[++next]) begun.push(item)
    around = [...around, ...begun].filter((one) => one.end > at)
    const item = around.at(-1)
    // Of items that begin at one place the innermost is the block.
    const ids = begun
      .map(
        (one) => (one === item ? '' : `<b id="text-${escaped(one.id)}"></b>`) + (hasRow(one.id) ? backLink(one) : ''),
      )
      .join('')
    if (item === undefined) return `<div class="${text.slice(at, end).trim() === '' ? 'gap' : 'rest'}">${ids}`
    return `<div class="item${around.length > 1 ? ' inner' : ''}" data-i="${escaped(item.id)}"${begun.includes(item) ? ` id="text-${escaped(item.id)}"` : ''}>${ids}`
  }
}

// Its number is written by the style, so that the text stays the text of the bulletin.
function backLink({ id, number }: Item): string {
  return jumpTo(id, '', ` class="row" data-n="${escaped(number)}"`)
}
