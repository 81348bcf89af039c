// Patterns that cost nothing until a text comes that they may match.
import { anyIn } from './search/any-in.ts'
import type { Anchor } from './search/extent.ts'
import { isLetterOrNumber } from './letter-class.ts'

/** What a pattern is made of, told when it is first run. */
export interface Making {
  readonly source: () => string
  readonly anchors: () => readonly Anchor[]
  /** With one of which words a match begins; null: nobody knows. */
  readonly starts?: () => readonly string[] | null
  /** What can't stand right before a match, by its code unit. */
  readonly notBehind?: (code: number) => boolean
}

const MOST_ASKED = 3

type WordTest = (text: string, at: number) => boolean

const COMMON = 0x600 // code units of Latin, Greek and Cyrillic

// Whether one of the words may stand at a place. Most places are told by their first letter.
function wordTest(words: readonly string[] | null): WordTest {
  if (words === null) return () => true
  const common = [...Map.groupBy(words, (word) => word.charCodeAt(0))].filter(([code]) => code < COMMON)
  const numbers = new Uint8Array(COMMON) // by letter, its place in the list, counted from 1
  common.forEach(([code], i) => (numbers[code] = i + 1))
  const lists = common.map(([, own]) => own)
  return (text, at) => {
    const code = text.charCodeAt(at)
    if (code >= COMMON) return true
    const number = numbers[code] ?? 0
    if (number === 0) return false
    for (const word of lists[number - 1] ?? []) if (text.startsWith(word, at)) return true
    return false
  }
}

/**
 * A RegExp (of flags with `u`) that is made when it is first run on a text with all the letters it needs. To its users it is a RegExp;
 * and `matchAll` runs it itself: the language makes a new RegExp each time, and copying 20,000 letters costs more than running them.
 */
export class LazyPattern extends RegExp {
  readonly #making: Making
  readonly #flags: string
  #made: RegExp | null = null
  #sticky: RegExp | null = null
  #anchors: readonly Anchor[] | null = null
  #needs: readonly ((text: string) => boolean)[] | null = null
  #mayBegin: WordTest | null = null

  constructor(making: Making, flags: string) {
    super('', flags)
    this.#making = making
    this.#flags = flags
  }

  override get source(): string {
    return this.#making.source()
  }

  override get flags(): string {
    return this.#flags
  }

  /** The words that stand in every match, the rarest first. */
  get anchors(): readonly Anchor[] {
    return (this.#anchors ??= this.#making.anchors())
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.lastIndex === 0 && !this.#mayMatch(text)) return null
    const hit = this.matchFrom(text, this.lastIndex)
    this.lastIndex = this.#made?.lastIndex ?? 0
    return hit
  }

  /** Whether no match begins right behind a letter or a number. */
  get beginsWords(): boolean {
    return this.#making.notBehind === isLetterOrNumber
  }

  /** Whether a match may begin right behind that code unit. */
  mayFollow(code: number): boolean {
    return this.#making.notBehind?.(code) !== true
  }

  /** Whether a match may begin at that place. */
  mayBegin(text: string, at: number): boolean {
    this.#mayBegin ??= wordTest(this.#making.starts?.() ?? null)
    return this.#mayBegin(text, at)
  }

  /** The first match from that place on, or null; its needs are met. */
  matchFrom(text: string, at: number): RegExpExecArray | null {
    const pattern = (this.#made ??= new RegExp(this.source, this.#flags))
    pattern.lastIndex = at
    return pattern.exec(text)
  }

  /** The match that begins at that place, or null. */
  matchAt(text: string, at: number): RegExpExecArray | null {
    const pattern = (this.#sticky ??= new RegExp(this.source, this.#flags.replace('g', 'y')))
    pattern.lastIndex = at
    return pattern.exec(text)
  }

  override test(text: string): boolean {
    return this.exec(text) !== null
  }

  override *[Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    for (let at = 0; ;) {
      this.lastIndex = at
      const hit = this.exec(text)
      if (hit === null) return
      const { lastIndex } = this
      at = hit[0] === '' ? lastIndex + ((text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1) : lastIndex
      yield hit
    }
  }

  #mayMatch(text: string): boolean {
    this.#needs ??= this.anchors.slice(0, MOST_ASKED).map(({ words }) => anyIn(words))
    for (const isThere of this.#needs) if (!isThere(text)) return false
    return true
  }
}
