// Words by their letters, as a tree that grows: small enough to stay near the processor. The first two letters are a table, the rest are
// lists of a few nodes.

const MOST_NODES = 0xffff // of which Uint16Array keeps the numbers
const COMMON = 0x600 // code units of Latin, Greek and Cyrillic
const WIDTH = 64 // letters at first
const NODES = 1024

/** A tree of words, each with a number above 0. Of its tables, those who walk down it read. */
export class WordTree {
  /** By code unit, the number of a letter among those with which words begin; 0 stands there in none. */
  readonly numbers = new Uint16Array(COMMON)
  readonly #rare = new Map<number, number>()
  #letters = 0
  #nodes = 1
  /** By first letter and second (`first * width + second`; the second 0: none), the node; 0 is none. */
  pairs = new Uint16Array(WIDTH * WIDTH)
  /** The same for words that may stand inside of others. */
  inner = new Uint16Array(WIDTH * WIDTH)
  width = WIDTH
  /** By node: its letter, its first child, the next child of its parent, and the word that ends there. */
  letter = new Uint16Array(NODES)
  child = new Uint16Array(NODES)
  sibling = new Uint16Array(NODES)
  word = new Uint16Array(NODES)

  /**
   * Puts a word in, under that number; again to have it found inside of other words too. Not empty. Throws RangeError for more words
   * than its numbers can tell apart.
   */
  put(word: string, number: number, inside: boolean): void {
    const [first, second] = [this.#learn(word.charCodeAt(0)), word.length > 1 ? this.#learn(word.charCodeAt(1)) : 0]
    const cell = first * this.width + second
    if (this.pairs[cell] === 0) this.pairs[cell] = this.#node()
    let node = this.pairs[cell] ?? 0
    if (inside) this.inner[cell] = node
    for (let i = 2; i < word.length; i++) node = this.#childOf(node, word.charCodeAt(i))
    this.word[node] = number
  }

  /** The number of a letter. */
  numberOf(unit: number): number {
    return (unit < COMMON ? this.numbers[unit] : this.#rare.get(unit)) ?? 0
  }

  #learn(unit: number): number {
    const known = this.numberOf(unit)
    if (known !== 0) return known
    if (++this.#letters === this.width) this.#widen()
    if (unit < COMMON) this.numbers[unit] = this.#letters
    else this.#rare.set(unit, this.#letters)
    return this.#letters
  }

  #widen(): void {
    const { width } = this
    const wider = (table: Uint16Array): Uint16Array<ArrayBuffer> => {
      const copy = new Uint16Array(table.length * 4)
      for (let row = 0; row < width; row++) copy.set(table.subarray(row * width, (row + 1) * width), row * width * 2)
      return copy
    }
    this.pairs = wider(this.pairs)
    this.inner = wider(this.inner)
    this.width = width * 2
  }

  #node(): number {
    if (this.#nodes > MOST_NODES)
      throw new RangeError(`Expected at most ${MOST_NODES} letters of words to find, got more`)
    if (this.#nodes === this.letter.length) {
      this.letter = twice(this.letter)
      this.child = twice(this.child)
      this.sibling = twice(this.sibling)
      this.word = twice(this.word)
    }
    return this.#nodes++
  }

  #childOf(parent: number, unit: number): number {
    for (let one = this.child[parent] ?? 0; one !== 0; one = this.sibling[one] ?? 0)
      if (this.letter[one] === unit) return one
    const node = this.#node()
    this.letter[node] = unit
    this.sibling[node] = this.child[parent] ?? 0
    this.child[parent] = node
    return node
  }
}

function twice(list: Uint16Array): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(list.length * 2)
  copy.set(list)
  return copy
}
