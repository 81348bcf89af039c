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
  /** How the names are declined, and what adjectives and inhabitants are made of them ("алматинский", "алматылық"); see text/name/phrase.ts. */
  readonly inflections: readonly {
    readonly ending: string
    readonly forms: string
    readonly derived: string
  }[]
  /** Endings that tell a place of a name that may be a person's too («Оралда» is in Oral): regular expression source, or none. */
  readonly placing: string | null
  /** Forms of a word that names begin with ("область Абай": области, областью). */
  readonly leading: Readonly<Record<string, readonly string[]>>
  /** True where every word of a name in quotes has a capital ("Turan Capital"); false where the first one alone has («Рудненская перспектива»). */
  readonly titleCase: boolean
  /** Words that are spelt like a place. */
  readonly ambiguous: readonly string[]
  /** Words that make a place of a name that no table has, before it ("the village of NAME") and behind it ("NAME village"). */
  readonly villagesBefore: readonly string[]
  readonly villagesBehind: readonly string[]
}
