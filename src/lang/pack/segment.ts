export interface SegmentWords {
  /** Beginnings of the line that ends the intro ("It reports:", "Events in June"). */
  readonly openers: readonly string[]
  /** Words that alone tell the statistics of a bulletin from its items ("judicial acts", "since the beginning of the year"). */
  readonly statistics: readonly string[]
  /** Words that make a line a title of figures ("The week in numbers"), or a label before them ("Figures. Registered were …"). */
  readonly figureTitles: readonly string[]
  /** Words that do so together with others ("were filed", "cases", "In June,"). */
  readonly figures: readonly string[]
  /** What a sentence of the statistics begins with, folded ("in june", "for ten months"): shapes with the slots {month} {number}. */
  readonly scopeStarts: readonly string[]
  /** Articles and words that stand for one in a list of figures ("an attack"). */
  readonly ones: readonly string[]
  /** What says in the prose of an intro that somebody counted ("documented", "by our count"). */
  readonly recording: readonly string[]
  /** What tells in an intro of those who make the bulletin: the people it numbers are no figures of it ("a team of 5 people"). */
  readonly makers: readonly string[]
  /** What is counted in an intro beside the things of the statistics ("activists", "hearings"), as it stands behind a number. */
  readonly countedToo: readonly string[]
  /** Words of the signature, of the sentence on sources, of the line with the telephone. */
  readonly signature: readonly string[]
  /** Beginnings of the heading over what a report ends with and no incident is ("Conclusions and recommendations"). */
  readonly closings: readonly string[]
  /** What a note between or inside of items begins with, before a colon or full stop ("Background", "From the editor"). */
  readonly asides: readonly string[]
  /** Who sends alerts out: with one of them in brackets an alert begins ("(IFEX) - "). */
  readonly alerts: readonly string[]
  /** Persons of whom a sub-item tells one ("reporter"). */
  readonly members: readonly string[]
  /** Words that announce sub-items: one of each list in the last sentence ("journalists … faced obstacles"). */
  readonly announced: readonly string[]
  readonly announcing: readonly string[]
  /** Words of the intro: who presents what ("the foundation presents"). */
  readonly intro: readonly string[]
  /** Words of headings that gather items by theme: a heading that has no others is a rubric ("attacks and threats"). */
  readonly rubrics: readonly string[]
  /** What may stand before a day at the beginning of a line ("on", "the"), between days ("and", "to") and after a year ("года"). */
  readonly beforeDay: readonly string[]
  readonly betweenDays: readonly string[]
  readonly afterYear: readonly string[]
}
