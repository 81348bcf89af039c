// A shape is a string with slots, kept in a language pack: `{month} {day}(?:, {year})?`. One compiler turns it into a RegExp.
// A shape matches folded text (text/fold.ts): write it in lower case with plain quotes and dashes.
//   {slot}        the slot's pattern as a group of that name       {name:slot}  the same under another name
//   one blank     one blank (the reader leaves no double ones)     ~            at either end: glued text is allowed there
// Everything else is regular expression. No `\b`, no `\w`: they know Latin letters alone.
import { anchorsIn, anchorsOf, extentOf, startsIn } from './search/anchor.ts'
import type { Extent } from './search/extent.ts'
import { keepList } from './search/lists.ts'
import { isLetterOrNumber, isNumber, RANGES } from './letter-class.ts'
import { oncePer } from './once.ts'
import { LazyPattern } from './pattern.ts'
import { MEETING, withMeetings } from './meeting.ts'
import { keyOf, stocked } from './stock.ts'
import { literal, trieOf } from './trie.ts'

export { literal } from './trie.ts'

/** Patterns by slot name, as regular expression source. */
export type Slots = Readonly<Record<string, string>>

const NUMBER = '[\\p{N}]'
const LETTER_OR_NUMBER = '[\\p{L}\\p{N}]'
const SLOT = /(?<!\\p)\{([a-z][a-z0-9]*)(?::([a-z][a-z0-9]*))?\}/giu // not the braces of \\p{L}

/**
 * Compiles a shape. `end`: what its end asks for, as source, where it is not the end of a word. Throws on a slot that does not exist: a
 * fault of the pack, found when it is loaded.
 */
export function compileShape(form: string, slots: Slots, end?: string): LazyPattern {
  const open = form.startsWith('~')
  const close = form.endsWith('~')
  const body = form.slice(open ? 1 : 0, close ? -1 : undefined)
  for (const [, name = '', type] of body.matchAll(SLOT)) {
    if (slots[type ?? name] === undefined)
      throw new Error(`Expected a slot of the pack, got {${type ?? name}} in shape "${form}"`)
  }
  const before = open ? `(?<!${NUMBER})` : `(?<!${LETTER_OR_NUMBER})`
  const after = end ?? (close ? `(?!${NUMBER})` : `(?!${LETTER_OR_NUMBER})`)
  const source = () =>
    withRanges(
      `${before}(?:${withMeetings(body).replace(SLOT, (_, name: string, type?: string) => `(?:${MEETING}(?<${name}>${slots[type ?? name] ?? ''})${MEETING})`)})${after}`,
    )
  let extent: Extent | null = null
  const of = (): string => `${keyOfSlots(slots)} ${body}`
  const inside = (): Extent => (extent ??= extentOf(body, slots))
  return new LazyPattern(
    {
      source,
      anchors: () => stocked('anchors of a shape', of, () => anchorsIn(inside())),
      starts: () => stocked('starts of a shape', of, () => startsIn(inside())),
      notBehind: open ? isNumber : isLetterOrNumber,
    },
    'dgu',
  )
}

const keyOfSlots = oncePer((slots: Slots) => keyOf('slots', JSON.stringify(slots)))

/** A RegExp of that source, lean, and made when it is first run. Long sources are not looked through for what they need. */
export function patternOf(source: string, flags: string): RegExp {
  return new LazyPattern(
    {
      source: () => lean(source),
      anchors: () => (/[iy]/u.test(flags) || source.length > 400 ? [] : anchorsOf(source)),
    },
    flags,
  )
}

/** The source of a pattern that matches the same in texts of Latin, Greek and Cyrillic letters, and becomes less machine code. */
export function lean(source: string): string {
  return withMeetings(withRanges(source))
}

// `\\p{L}` and `\\p{N}` told as the ranges of those letters, inside of classes and outside.
function withRanges(source: string): string {
  let inClass = false
  return source.replace(/\\(?:p\{(?<property>[LN])\}|[\s\S])|[[\]]/gu, (token, property?: string) => {
    if (token === '[') inClass = true
    if (token === ']') inClass = false
    const ranges = property === undefined ? undefined : RANGES[property]
    if (ranges === undefined) return token
    return inClass ? ranges : `[${ranges}]`
  })
}

/** An alternation of words, longest first, each taken literally. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (sorted.length > MANY && !sorted.includes('')) return `(?:${trieOf(sorted)})`
  const either = sorted.map(literal).join('|')
  if (sorted.length <= FEW) return `(?:${either})`
  const source = `(?:${glanceAt(sorted)}(?:${either})${MEETING})`
  if (!sorted.includes('')) keepList(source, () => sorted)
  return source
}

const FEW = 8
const MANY = 100

// The letters they begin with. It changes nothing of what matches, but V8 looks ahead into every word from all that can stand before
// them, and here it sees one class: patterns of dates compile in a third of the time.
function glanceAt(words: readonly string[]): string {
  if (words.includes('')) return ''
  const letters = new Set(words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)))
  return `(?=[${[...letters].map((letter) => letter.replace(/[\\\]^-]/u, '\\$&')).join('')}])`
}
