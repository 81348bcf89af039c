// Whether the words around a reference are those of the article's title: "petty hooliganism (Article 434, Part 1)".
import type { Article, JurisdictionPack } from '../jurisdiction/pack.ts'
import { forEachWord } from '../text/each-word.ts'
import { fold } from '../text/fold.ts'

const LONG_ENOUGH = 4
/** Words are alike where they begin alike: "insulted" and "insult", whatever the language's endings. */
const STEM = 5
const FITTING = 0.6

interface Worded {
  readonly words: { readonly stems: ReadonlySet<string> }
}

/** 0..1: how much of the title (or of the offence's other names) stands in the sentence. Below FITTING it is 0. */
export function likeness(pack: JurisdictionPack, row: Article | null, { words: { stems } }: Worded): number {
  if (row === null) return 0
  const shares = wantedOf(pack, row).map((wanted) =>
    wanted.length === 0 ? 0 : wanted.filter((one) => stems.has(one)).length / wanted.length,
  )
  const best = Math.max(0, ...shares)
  return best < FITTING ? 0 : best
}

/** The beginnings of the words of a folded text. */
export function stemsIn(folded: string): ReadonlySet<string> {
  const stems = new Set<string>()
  forEachWord(folded, (start, end) => stems.add(folded.slice(start, Math.min(end, start + STEM))))
  return stems
}

const wanted = new WeakMap<JurisdictionPack, Map<Article, readonly (readonly string[])[]>>()

// For each name of the offence the beginnings of its words; a page refers to one article many times.
function wantedOf(pack: JurisdictionPack, row: Article): readonly (readonly string[])[] {
  const known = wanted.get(pack) ?? new Map<Article, readonly (readonly string[])[]>()
  wanted.set(pack, known)
  const before = known.get(row)
  if (before !== undefined) return before
  const made = namesOf(pack, row).map((name) =>
    (fold(name).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LONG_ENOUGH).map(stem),
  )
  known.set(row, made)
  return made
}

// "libel (slander, defamation)" are three names of one offence
function namesOf({ equivalents }: JurisdictionPack, { code, article, title }: Article): string[] {
  const offences = equivalents.filter(({ chain }) => chain.some((one) => one.code === code && one.article === article))
  return [...Object.values(title), ...offences.flatMap(({ offence }) => offence.split(/[,()]/u))]
}

function stem(word: string): string {
  return word.slice(0, STEM)
}
