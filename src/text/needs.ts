// What a text must contain for a pattern to match anywhere in it: "between {n} and {n2}" needs "between " and " and ".
// Looking for a few letters costs nothing beside compiling a pattern, and most patterns have no business on most pages.

/** One of these stands in every text that the pattern matches. */
export type Need = readonly string[]

const MOST_WORDS = 24
const MOST_NEEDS = 3
const LONGEST_SLOT = 8000

/** The needs of a pattern's source, the rarest first; none where none is sure. `slots`: what stands for {name} or {group:name} in it. */
export function needsOf(source: string, slots: Readonly<Record<string, string>> = {}): readonly Need[] {
  const cursor: Cursor = { source, slots, at: 0 }
  return alternation(cursor).sort(byRarity).slice(0, MOST_NEEDS)
}

interface Cursor {
  readonly source: string
  readonly slots: Readonly<Record<string, string>>
  at: number
}

function byRarity(a: Need, b: Need): number {
  return chance(a) - chance(b)
}

// How likely the text has one of the words by chance: a fifth with every letter.
function chance(need: Need): number {
  return need.reduce((sum, word) => sum + 5 ** -word.length, 0)
}

// All branches up to the closing bracket or the end; each must have a need for the whole to have one.
function alternation(cursor: Cursor): Need[] {
  const first = branch(cursor)
  if (cursor.source[cursor.at] !== '|') return first
  const start = rarest(first)
  let words = start === null ? null : [...start]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    const more = rarest(branch(cursor))
    if (more === null) words = null
    else words?.push(...more)
  }
  return words === null ? [] : fewer(words)
}

// Too many words are told by how they begin: "monthly calculation index" and its two hundred sisters by "mon".
function fewer(words: Need): Need[] {
  if (words.length <= MOST_WORDS) return [words]
  const beginnings = [...new Set(words.map((word) => word.slice(0, 3)))]
  return beginnings.length <= MOST_WORDS ? [beginnings] : []
}

function rarest(needs: readonly Need[]): Need | null {
  return needs.reduce<Need | null>((best, need) => (best === null || chance(need) < chance(best) ? need : best), null)
}

function branch(cursor: Cursor): Need[] {
  const { source } = cursor
  const needs: Need[] = []
  let letters = ''
  const flush = () => {
    if (letters !== '') needs.push([letters])
    letters = ''
  }
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const letter = literalAt(cursor)
    const inner = letter === null ? piece(cursor) : []
    const times = quantifier(cursor)
    if (letter === null || times === 'maybe') flush()
    else letters += letter
    if (times === 'many') flush()
    if (times !== 'maybe') needs.push(...inner)
  }
  flush()
  return needs
}

// One letter that stands for itself, or null where something else begins.
function literalAt(cursor: Cursor): string | null {
  const { source, at } = cursor
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0)
  if (letter === '\\') {
    const escaped = source[at + 1] ?? ''
    if (/[\p{L}\p{N}]/u.test(escaped)) return null
    cursor.at += 2
    return escaped
  }
  if (letter >= 'a' && letter <= 'z') {
    cursor.at++
    return letter
  }
  if ('.^$[('.includes(letter) || (letter === '{' && /[a-z]/u.test(source[at + 1] ?? ''))) return null
  cursor.at += letter.length
  return letter
}

// Anything but a letter: a class, an escape, an anchor, a group, a slot.
function piece(cursor: Cursor): Need[] {
  switch (cursor.source[cursor.at]) {
    case '[':
      skipClass(cursor)
      return []
    case '(':
      return group(cursor)
    case '{':
      return slot(cursor)
    case '\\':
      skipEscape(cursor)
      return []
    default:
      cursor.at++
      return []
  }
}

function skipClass(cursor: Cursor): void {
  cursor.at++
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ']')
    cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1
  cursor.at++
}

// \p{L}, \k<name>, \u{10FFFF}, \u00a0, \d
const ESCAPE = /\\(?:[pu]\{[^}]*\}|k<[^>]*>|u[\da-f]{4}|x[\da-f]{2}|[\s\S])/iuy

function skipEscape(cursor: Cursor): void {
  ESCAPE.lastIndex = cursor.at
  cursor.at += ESCAPE.exec(cursor.source)?.[0].length ?? 1
}

const OPENING = /\((?:\?(?:[:=]|<?!|<=|<\w+>))?/uy

function group(cursor: Cursor): Need[] {
  OPENING.lastIndex = cursor.at
  const opening = OPENING.exec(cursor.source)?.[0] ?? '('
  cursor.at += opening.length
  const inside = alternation(cursor)
  cursor.at++
  return opening.endsWith('!') ? [] : inside
}

const SLOT = /\{[a-z][a-z0-9]*(?::[a-z][a-z0-9]*)?\}/iuy
const ofSlot = new Map<string, readonly Need[]>()

function slot(cursor: Cursor): Need[] {
  SLOT.lastIndex = cursor.at
  const whole = SLOT.exec(cursor.source)?.[0] ?? '{'
  cursor.at += whole.length
  const source = cursor.slots[whole.slice(1, -1).split(':').at(-1) ?? ''] ?? ''
  if (source.length > LONGEST_SLOT) return []
  let needs = ofSlot.get(source)
  if (needs === undefined) {
    needs = needsOf(source)
    ofSlot.set(source, needs)
  }
  return [...needs]
}

const QUANTIFIER = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/uy

function quantifier(cursor: Cursor): 'once' | 'many' | 'maybe' {
  if (!'?*+{'.includes(cursor.source[cursor.at] ?? ' ')) return 'once'
  QUANTIFIER.lastIndex = cursor.at
  const hit = QUANTIFIER.exec(cursor.source)
  if (hit === null) return 'once'
  cursor.at += hit[0].length
  const least = hit[0].startsWith('+') ? 1 : Number(hit.groups?.least ?? 0)
  return least > 0 ? 'many' : 'maybe'
}
