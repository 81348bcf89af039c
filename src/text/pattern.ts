// Patterns that cost nothing until a text comes that they may match.
import type { Need } from './needs.ts'

/** What a pattern is made of, told when it is first run. */
export interface Making {
  readonly source: () => string
  readonly needs: () => readonly Need[]
}

/**
 * A RegExp (of flags with `u`) that is made when it is first run on a text with all the letters it needs. To its users it is a RegExp;
 * and `matchAll` runs it itself: the language makes a new RegExp each time, and copying 20,000 letters costs more than running them.
 */
export class LazyPattern extends RegExp {
  readonly #making: Making
  readonly #flags: string
  #made: RegExp | null = null
  #needs: readonly Need[] | null = null

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

  override exec(text: string): RegExpExecArray | null {
    if (this.lastIndex === 0 && !this.#mayMatch(text)) return null
    const pattern = (this.#made ??= new RegExp(this.source, this.#flags))
    pattern.lastIndex = this.lastIndex
    const hit = pattern.exec(text)
    this.lastIndex = pattern.lastIndex
    return hit
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
    this.#needs ??= this.#making.needs()
    return this.#needs.every((words) => words.some((word) => text.includes(word)))
  }
}
