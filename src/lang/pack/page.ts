export interface PageWords {
  /** Frequent function words, by which the language is told. */
  readonly functionWords: readonly string[]
  /** Letters that no other language of the tool has. */
  readonly ownLetters: string
  /** Letters without which a text is in a neighbouring language ("ы" tells Russian from Ukrainian and Bulgarian), or none. */
  readonly neededLetters: string
  /** Words of a bulletin's title. */
  readonly titles: readonly string[]
  /** Whole lines that open what follows the bulletin ("Related"). */
  readonly tails: readonly string[]
  /** Beginnings of such lines ("Ask your question"). */
  readonly tailStarts: readonly string[]
  /** Whole lines of navigation inside the bulletin ("Download"). */
  readonly navigation: readonly string[]
}
