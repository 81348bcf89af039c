// What each line of the page is: title, date, body, tail, nav, hidden. Nothing is deleted.
import type { BlockRole } from '../model.ts'
import type { Packs } from '../packs.ts'
import { fold } from '../text/fold.ts'
import type { Body } from './body.ts'
import type { Line } from './lines.ts'
import { isTag, type ParentNode } from './tree.ts'

export interface Role {
  readonly role: BlockRole
  readonly reason: string
}

/** One role a line. `body` is null in plain text: all of it may be the bulletin. */
export function giveRoles(lines: readonly Line[], body: Body | null, packs: Packs): Role[] {
  const roles: Role[] = lines.map((line) => first(line, body))
  const title = titleLine(lines, roles, packs)
  if (title !== null) {
    roles[title.index] = { role: 'title', reason: title.reason }
    markDate(lines, roles, title.index, packs)
    if (body === null) for (let i = 0; i < title.index; i++) roles[i] = { role: 'nav', reason: 'before the title' }
  }
  markTail(lines, roles, title === null ? null : (lines[title.index]?.text ?? null), packs)
  return roles
}

function first(line: Line, body: Body | null): Role {
  if (line.hidden) return { role: 'hidden', reason: 'not shown by the page' }
  if (body === null) return { role: 'body', reason: 'plain text' }
  return within(line.node, body.node)
    ? { role: 'body', reason: body.reason }
    : { role: 'nav', reason: `outside of ${body.reason}` }
}

function within(node: ParentNode | null, outer: ParentNode): boolean {
  for (let here = node; here !== null; here = here.parent) if (here === outer) return true
  return false
}

function titleLine(
  lines: readonly Line[],
  roles: readonly Role[],
  packs: Packs,
): { index: number; reason: string } | null {
  const heading = lines.findIndex(
    (line, i) => (line.element === 'h1' || inHeading(line.node)) && roles[i]?.role !== 'hidden',
  )
  if (heading >= 0) return { index: heading, reason: '<h1>' }
  const head = lines.findIndex(
    (line, i) => i < 12 && roles[i]?.role === 'body' && line.text.length < 200 && isTitle(line.text, packs),
  )
  return head >= 0 ? { index: head, reason: 'first line like a title' } : null
}

function inHeading(node: ParentNode | null): boolean {
  for (let here = node; here !== null; here = here.parent) if (isTag(here) && here.name === 'h1') return true
  return false
}

function isTitle(text: string, packs: Packs): boolean {
  const folded = fold(text)
  return (
    Object.values(packs.languages).some(({ page }) => page.titles.some((word) => folded.includes(word))) &&
    /\d{4}/u.test(text)
  )
}

function markDate(lines: readonly Line[], roles: Role[], title: number, packs: Packs): void {
  for (let i = title + 1; i <= title + 4 && i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    if (text.length > 40 || roles[i]?.role === 'hidden' || !isDate(text, packs)) continue
    roles[i] = { role: 'date', reason: 'a day alone after the title' }
    return
  }
}

function isDate(text: string, packs: Packs): boolean {
  const folded = fold(text)
  if (/\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}/u.test(folded)) return true
  return (
    /\d/u.test(folded) &&
    Object.values(packs.languages).some(({ date }) => Object.keys(date.months).some((month) => folded.includes(month)))
  )
}

function markTail(lines: readonly Line[], roles: Role[], title: string | null, packs: Packs): void {
  const words = Object.values(packs.languages).flatMap(({ page }) => page.tail)
  const bodies = roles.flatMap(({ role }, i) => (role === 'body' ? [i] : []))
  const from = bodies[Math.floor(bodies.length * 0.5)] ?? 0
  const cut = bodies.find((i) => i > from && isTail(lines[i]?.text ?? '', words, title))
  if (cut === undefined) return
  for (const i of bodies) if (i >= cut) roles[i] = { role: 'tail', reason: 'after a tail word' }
}

function isTail(text: string, words: readonly string[], title: string | null): boolean {
  const folded = fold(text)
  return text === title || (text.length < 80 && words.some((word) => folded.startsWith(word)))
}
