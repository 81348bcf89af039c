// What each line of the page is: title, date, body, tail, nav, hidden. Nothing is deleted.
import type { BlockRole } from '../model.ts'
import { classAt, LETTER } from '../text/letter-class.ts'
import type { Body } from './body.ts'
import type { LineWords, PageLexicon } from './page-lexicon.ts'
import { findDate, findTitle } from './title.ts'
import { isTag, type ParentNode } from './tree.ts'
import type { Line } from './line.ts'

export interface Role {
  readonly role: BlockRole
  /** Why, in words. */
  readonly reason: string
}

/** One role a line. `body` is null in plain text: all of it may be the bulletin. `head`: the text of `<title>`. */
export function giveRoles(lines: readonly Line[], body: Body | null, head: string, lexicon: PageLexicon): Role[] {
  const roles = firstRoles(lines, body)
  const inBody = roles.map(({ role }) => role === 'body')
  const title = findTitle(lines, inBody, head, lexicon.packs)
  if (title !== null) {
    markBefore(lines, roles, title.index)
    roles[title.index] = { role: 'title', reason: title.reason }
    const date = findDate(lines, title.index, lexicon.packs)
    if (date !== null)
      roles[date] = { role: 'date', reason: date > title.index ? 'a day after the title' : 'a day before the title' }
  }
  markNavigation(lines, roles, lexicon)
  markTail(lines, roles, title === null ? null : (lines[title.index]?.text ?? null), lexicon)
  return roles
}

function firstRoles(lines: readonly Line[], body: Body | null): Role[] {
  const within = insideOf(body?.node ?? null)
  const reveal = body !== null && hiddenBulletin(lines, within)
  const outside: Role = { role: 'nav', reason: `outside of ${body?.reason ?? 'the body'}` }
  const inside: Role = { role: 'body', reason: body?.reason ?? 'plain text' }
  return lines.map((line) => {
    if (!within(line.node)) return outside
    if (line.visibility === 'control' || (line.visibility === 'hidden' && !reveal)) return UNSEEN
    return line.visibility === 'hidden' ? REVEALED : inside
  })
}

const UNSEEN: Role = { role: 'hidden', reason: 'not shown by the page' }
const REVEALED: Role = { role: 'body', reason: 'not shown at first, but found nowhere else on the page' }

function insideOf(outer: ParentNode | null): (node: ParentNode | null) => boolean {
  const known = new Map<ParentNode, boolean>()
  const inside = (node: ParentNode): boolean => {
    const before = known.get(node)
    if (before !== undefined) return before
    const is = node === outer || (node.parent !== null && inside(node.parent))
    known.set(node, is)
    return is
  }
  return (node) => outer === null || (node !== null && inside(node))
}

// Folded sections ("show more") hold facts that stand nowhere else; a copy for printers or phones repeats them.
function hiddenBulletin(lines: readonly Line[], within: (node: ParentNode | null) => boolean): boolean {
  const hidden = lines.filter(
    (line) => line.visibility === 'hidden' && within(line.node) && line.text.length >= 60 && line.linked === 0,
  )
  if (hidden.length === 0) return false
  const shown = new Set(lines.filter(({ visibility }) => visibility === 'shown').map(({ text }) => text))
  const fresh = hidden.filter(({ text }) => !shown.has(text))
  return fresh.length > hidden.length / 2 && fresh.reduce((sum, { text }) => sum + text.length, 0) >= 300
}

// Lines above the title (the organisation in three languages, the path of the page) are no part of the bulletin.
function markBefore(lines: readonly Line[], roles: Role[], title: number): void {
  const before = lines.slice(0, title).filter((_, at) => roles[at]?.role === 'body')
  if (before.length > 20 || before.some(({ text }) => text.length > 300)) return
  for (let at = 0; at < title; at++)
    if (roles[at]?.role === 'body') roles[at] = { role: 'nav', reason: 'before the title' }
}

function markNavigation(lines: readonly Line[], roles: Role[], { navigation }: PageLexicon): void {
  for (const [at, line] of lines.entries())
    if (roles[at]?.role === 'body' && (isOf(navigation, line.folded) || inNavigation(line)))
      roles[at] = { role: 'nav', reason: 'a word or an element of navigation' }
}

function inNavigation(line: Line): boolean {
  if (line.linked < line.text.length / 2) return false
  for (let here = line.node; here !== null; here = here.parent)
    if (
      isTag(here) &&
      (here.name === 'nav' ||
        here.name === 'footer' ||
        /(?:^|[\s_-])(?:breadcrumbs?|pager|pagination|share|social)(?:$|[\s_-])/iu.test(here.attribs.class ?? ''))
    )
      return true
  return false
}

// Only in the last part: "Share" also stands above bulletins, and a word alone may be a heading in the midst of one.
function markTail(lines: readonly Line[], roles: Role[], title: string | null, lexicon: PageLexicon): void {
  const bodies = roles.flatMap(({ role }, at) => (role === 'body' ? [at] : []))
  const length = bodies.reduce((sum, at) => sum + (lines[at]?.text.length ?? 0), 0)
  let read = 0
  let cut = false
  for (const at of bodies) {
    const line = lines[at]
    if (line === undefined) continue
    cut ||= (read > length / 4 && line.text === title) || (read > length / 2 && isTail(line.folded, lexicon))
    if (cut) roles[at] = { role: 'tail', reason: 'after a line that ends bulletins' }
    read += line.text.length
  }
}

function isTail(folded: string, { tails, tailStarts }: PageLexicon): boolean {
  return folded.length <= 100 && (isOf(tails, folded) || tailStarts.some((start) => folded.startsWith(start)))
}

// The line without figures, marks and brackets at its ends is one of the words: "Comments (3):" is "comments".
function isOf({ words, longest }: LineWords, folded: string): boolean {
  let start = 0
  let end = folded.length
  while (start < end && (classAt(folded, start) & LETTER) === 0) start++
  while (start < end && (classAt(folded, end - 1) & LETTER) === 0) end--
  return end - start <= longest && words.has(folded.slice(start, end))
}
