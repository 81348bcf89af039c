// Reads a pattern's source for the words that every match of it holds: "between {n} and {n2}" needs "between " and " and ". Looking for a few
// letters costs nothing beside running a pattern, and most patterns have no business on most pages.
import {
  ahead,
  before,
  either,
  fewest,
  literally,
  NOTHING,
  oneOf,
  repeated,
  sequence,
  told,
  unknown,
} from './extent.ts'
import type { Anchor, Extent } from './extent.ts'
import { listAt } from './lists.ts'
import { stocked } from '../stock.ts'

/** What a pattern's source tells of its matches. `slots`: what stands for {name} or {group:name} in it. */
export function extentOf(source: string, slots: Readonly<Record<string, string>> = {}): Extent {
  return alternation({ source, slots, at: 0 })
}

/** The anchors of a pattern, the rarest first; none where none is sure. */
export function anchorsIn(extent: Extent): readonly Anchor[] {
  return told(extent)
}

/** With one of which words a match begins that is not empty; null where they can't be told. */
export function startsIn({ starts }: Extent): readonly string[] | null {
  return starts === null ? null : fewest(starts)
}

/** The anchors of a pattern's source. */
export function anchorsOf(source: string): readonly Anchor[] {
  return stocked(
    'anchors of a source',
    () => source,
    () => told(extentOf(source)),
  )
}

interface Cursor {
  readonly source: string
  readonly slots: Readonly<Record<string, string>>
  at: number
}

// All branches up to the closing bracket or the end.
function alternation(cursor: Cursor): Extent {
  const branches = [branch(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    branches.push(branch(cursor))
  }
  return either(branches)
}

function branch(cursor: Cursor): Extent {
  const { source } = cursor
  const pieces: Extent[] = []
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const one = run(cursor) ?? piece(cursor)
    const [least, most] = quantifier(cursor)
    pieces.push(repeated(one, least, most))
  }
  return sequence(pieces)
}

const PLAIN = /[^\\[\](){}.|?*+^$]{2,}/uy

// Letters that stand for themselves, but for the last one where it is repeated.
function run(cursor: Cursor): Extent | null {
  PLAIN.lastIndex = cursor.at
  const letters = PLAIN.exec(cursor.source)?.[0] ?? ''
  const isRepeated = '?*+{'.includes(cursor.source[cursor.at + letters.length] ?? ' ')
  const text = isRepeated ? letters.replace(/.$/su, '') : letters
  if (text === '') return null
  cursor.at += text.length
  return literally(text)
}

function piece(cursor: Cursor): Extent {
  const { source, at } = cursor
  switch (source[at]) {
    case '[':
      return letterClass(cursor)
    case '(':
      return group(cursor)
    case '\\':
      return escape(cursor)
    case '{':
      return /[a-z]/u.test(source[at + 1] ?? '') ? slot(cursor) : one(cursor)
    case '.':
      cursor.at++
      return unknown(1, 2)
    case '^':
    case '$':
      cursor.at++
      return NOTHING
    default:
      return one(cursor)
  }
}

function one(cursor: Cursor): Extent {
  const letter = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0)
  cursor.at += letter.length
  return literally(letter)
}

const DIGITS = Array.from('0123456789')
const DIGIT: Extent = { ...unknown(1, 1), starts: DIGITS, anchors: [] }

// \p{L}, \k<name>, \u{10FFFF}, \u00a0, \d
const ESCAPE = /\\(?:[pu]\{[^}]*\}|k<[^>]*>|u[\da-f]{4}|x[\da-f]{2}|[\s\S])/iuy

function escape(cursor: Cursor): Extent {
  ESCAPE.lastIndex = cursor.at
  const whole = ESCAPE.exec(cursor.source)?.[0] ?? '\\'
  cursor.at += whole.length
  if (whole === '\\d') return DIGIT
  if (whole.startsWith('\\k')) return unknown(0, Infinity)
  if (whole === '\\n') return literally('\n')
  return /^\\[\p{L}\p{N}]/u.test(whole) ? unknown(1, 2) : literally(whole.slice(1))
}

const MOST_LETTERS = 8

// «[мт]», "[ -]", "[.,]": a few letters, told one by one
function letterClass(cursor: Cursor): Extent {
  const { source, at } = cursor
  cursor.at++
  while (cursor.at < source.length && source[cursor.at] !== ']') cursor.at += source[cursor.at] === '\\' ? 2 : 1
  const inside = source.slice(at + 1, cursor.at)
  cursor.at++
  if (/^(?:\\d|\d(?:-\d)?)+$/u.test(inside)) return DIGIT
  if (/^\^|\\[\p{L}\p{N}]|[^\\]-./u.test(inside)) return unknown(1, 2)
  const letters = Array.from(inside.replace(/\\(.)/gu, '$1'))
  return letters.length > MOST_LETTERS || letters.length === 0 ? unknown(1, 2) : either(letters.map(literally))
}

const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy

const ofList = new WeakMap<object, Extent>()

function group(cursor: Cursor): Extent {
  const list = listAt(cursor.source, cursor.at)
  if (list !== null) {
    cursor.at += list.source.length
    const extent = ofList.get(list) ?? oneOf(list.words())
    ofList.set(list, extent)
    return extent
  }
  OPENING.lastIndex = cursor.at
  const opening = OPENING.exec(cursor.source)?.[0] ?? '('
  cursor.at += opening.length
  const inside = alternation(cursor)
  cursor.at++
  if (opening.endsWith('!')) return NOTHING
  if (opening === '(?=') return ahead(inside)
  return opening === '(?<=' ? before(inside) : inside
}

const SLOT = /\{[a-z][a-z0-9]*(?::[a-z][a-z0-9]*)?\}/iuy
const ofSlot = new Map<string, Extent>()

function slot(cursor: Cursor): Extent {
  SLOT.lastIndex = cursor.at
  const whole = SLOT.exec(cursor.source)?.[0] ?? '{'
  cursor.at += whole.length
  const source = cursor.slots[whole.slice(1, -1).split(':').at(-1) ?? ''] ?? ''
  let extent = ofSlot.get(source)
  if (extent === undefined) {
    extent = alternation({ source, slots: {}, at: 0 })
    ofSlot.set(source, extent)
  }
  return extent
}

const QUANTIFIER = /(?:[?*+]|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})\??/uy

function quantifier(cursor: Cursor): readonly [least: number, most: number] {
  if (!'?*+{'.includes(cursor.source[cursor.at] ?? ' ')) return [1, 1]
  QUANTIFIER.lastIndex = cursor.at
  const hit = QUANTIFIER.exec(cursor.source)
  if (hit === null) return [1, 1]
  cursor.at += hit[0].length
  if (hit[0].startsWith('?')) return [0, 1]
  if (hit[0].startsWith('*')) return [0, Infinity]
  if (hit[0].startsWith('+')) return [1, Infinity]
  const least = Number(hit.groups?.least ?? 0)
  return [least, hit.groups?.open === undefined ? least : Number(hit.groups.most === '' ? Infinity : hit.groups.most)]
}
