export interface SentenceWords {
  /** Words after which a full stop ends no sentence, without the stop ("art", "mln"). */
  readonly abbreviations: readonly string[]
}
