export interface NumberWords {
  /** Words by value: `{ three: 3, twenty: 20 }`; also whole hundreds that are one word (`двести`). */
  readonly cardinals: Readonly<Record<string, number>>
  /** Words by rank, compounds too: `{ third: 3, 'twenty-first': 21 }`. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Words that make hundreds of what stands before them: "two hundred". */
  readonly hundreds: readonly string[]
  /** `thousand`, `mln`, `bn` … by factor; misspelt ones too. */
  readonly scales: Readonly<Record<string, number>>
  /** Scales that may carry a full stop ("417 mln. tenge"). */
  readonly dotted: readonly string[]
  /** Scales of a letter, that count only right after digits ("1.551m"). */
  readonly glued: readonly string[]
  readonly fractions: Readonly<Record<string, number>>
  /** Articles that stand for one: "a million". */
  readonly ones: readonly string[]
  /** Hundreds and scales that stand for one of them where no number is before them («миллион тенге», «жүз мың»); not plurals, not abbreviations. */
  readonly alone: readonly string[]
  /** Words before a number that make it none: «бірнеше миллион», «не один миллион». */
  readonly vague: readonly string[]
  /** What digits may carry, with its hyphen: «10-ти», «20-дан». Not the endings of ordinals. */
  readonly endings: readonly string[]
  /** Words that only end a number: where only its last word is declined, those with an ending («елуден бес жүзге»: from 50 to 500). Digits with `endings` then end it too. */
  readonly last: readonly string[]
  /** Whether a hyphen joins the words of one number ("twenty-one"); else it stands between two («две-три тысячи»). */
  readonly hyphens: boolean
  /** Words that may stand between the parts of a number: "one million and six hundred thousand". */
  readonly joiners: readonly string[]
  /** Words that join two numbers, or (seldom) the parts of one: what they join leaves a doubt («5 миллионов и 300 тысяч»: one sum or two). */
  readonly listing: readonly string[]
  /** The mark of decimals: with it "1.551 million" is plain; with the other mark three digits before a scale have two readings. */
  readonly decimal: '.' | ','
}
