export interface PlaceWords {
  /** Behind the name of a region ("region", "oblast"), and behind a list of such names ("regions"). */
  readonly regions: readonly string[]
  readonly regionLists: readonly string[]
  /** What stands between the names of such a list, with its blanks (", ", " and "). */
  readonly between: readonly string[]
  /** Behind a name that is then no town ("district"). */
  readonly districts: readonly string[]
  /** Behind a name that is then a part of another one: streets, universities. */
  readonly otherNames: readonly string[]
  /** The same, before it ("Air"). */
  readonly otherNamesBefore: readonly string[]
  /** What must stand before or behind a name that may be something else too, a given name or a short word. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** Words that are spelt like a place. */
  readonly ambiguous: readonly string[]
  /** Words that make a place of a name that no table has: "the village of NAME", "NAME village". */
  readonly villages: readonly string[]
  readonly of: string
}
