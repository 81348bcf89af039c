// What an incident is about: words and the codes it cites vote, each with the weight of its kind and of its place; the other words lean.
// What happened first decides.
import type { LanguagePack } from '../lang/pack.ts'
import type { ArticleDraft, Category, Span } from '../model.ts'
import { oncePer } from '../text/once.ts'
import type { LazyPattern } from '../text/pattern.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { firstsOf } from '../text/search/search.ts'
import { compileShape } from '../text/shape.ts'
import type { CategoryHint } from '../jurisdiction/pack.ts'
import { nearness } from './leaning.ts'

const WEIGHTS = { decisive: 5, strong: 3, weak: 1 } as const

// Equal weights: the earlier one here.
const PRECEDENCE: readonly Category[] = [
  'killing', 'attack', 'threat', 'detention', 'obstruction', 'cyberattack', 'blocking-or-closure', 'censorship', 'criminal-case',
  'administrative-case', 'civil-suit', 'access-to-information', 'harassment', 'labour-or-economic', 'legislation', 'court-ruling-other',
  'policy-or-statement', 'other',
] // prettier-ignore

interface Cue {
  readonly category: Category
  readonly weight: number
  readonly pattern: LazyPattern
}

/** A reason to put an incident into a category. */
export interface Vote {
  readonly category: Category
  readonly weight: number
  /** Where it stands in the incident. */
  readonly at: number
}

const cuesOf = oncePer((language: LanguagePack) => {
  const { cues } = language.category
  const levels = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]
  const all = Object.entries(cues).flatMap(([name, forms]) =>
    levels.flatMap(([level, weight]) =>
      (forms[level] ?? []).map((form): Cue => ({
        category: name as Category,
        weight,
        pattern: compileShape(form.replaceAll('_', '\\p{L}*'), {}),
      })),
    ),
  )
  return {
    all,
    search: firstsOf(
      all.map(({ pattern }) => pattern),
      lexiconOf(language),
    ),
  }
})

/** What the words of each incident vote for. */
export function wordVotes(
  folded: string,
  incidents: readonly Span[],
  language: LanguagePack,
): readonly (readonly Vote[])[] {
  const { all, search } = cuesOf(language)
  return search(folded, incidents).map((hits, which) => {
    const votes: Vote[] = []
    const text = folded.slice(incidents[which]?.start, incidents[which]?.end)
    for (const { hit, index } of hits) {
      const cue = all[index]
      if (cue === undefined || (DEEDS.has(cue.category) && isTitled(text, hit.index))) continue
      votes.push({ category: cue.category, weight: cue.weight, at: hit.index })
    }
    return votes
  })
}

/** How much speaks for each category. */
export type Scores = ReadonlyMap<Category, number>

/** The category with the most votes and the leaning of its words, null where there are none. */
export function elected(votes: Scores, leanings: Scores): Category | null {
  let best: Category | null = null
  let most = 0
  for (const category of PRECEDENCE) {
    const score = (votes.get(category) ?? 0) + (leanings.get(category) ?? 0)
    if (score > most) [best, most] = [category, score]
  }
  return best
}

/** What the votes for each category come to. */
export function scoresOf(votes: readonly Vote[]): Scores {
  const byCategory = Map.groupBy(votes, ({ category }) => category)
  return new Map(Array.from(byCategory, ([category, own]) => [category, scoreOf(category, own)]))
}

// A case is mostly the sequel of what was done, and courts have more words for it.
const SEQUELS: ReadonlySet<Category> = new Set(['criminal-case', 'administrative-case', 'civil-suit'])
const SEQUEL = 0.9

function scoreOf(category: Category, votes: readonly Vote[]): number {
  return fading(votes) * (SEQUELS.has(category) ? SEQUEL : 1)
}

// The second reason for a category says less than the first: courts have many words, a burnt car has one.
const FADING = 0.35

function fading(votes: readonly Vote[]): number {
  const weights = votes.map(({ weight, at }) => weight * nearness(at))
  if (weights.length > 1) weights.sort((a, b) => b - a)
  return weights.reduce((sum, weight, index) => sum + weight * FADING ** index, 0)
}

// «Кто убил завод» is the title of an article; a police "kettle" is none.
const DEEDS: ReadonlySet<Category> = new Set(['killing', 'attack', 'detention'])
const LONGEST_TITLE = 80

function isTitled(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_TITLE)
  const open = text.slice(from, at).lastIndexOf('"')
  const title = open < 0 ? null : /^"[^"]{1,160}"/u.exec(text.slice(from + open, at + LONGEST_TITLE))
  return title !== null && title[0].includes(' ') && /(?:^|[\s(])$/u.test(text.slice(0, from + open).slice(-1))
}

/** What the codes it cites vote for, each kind once; `from`: where the incident begins. */
export function codeVotes(
  articles: readonly ArticleDraft[],
  hints: readonly CategoryHint[],
  from: number,
): readonly Vote[] {
  const found = new Map<Category, Vote>()
  for (const { code, article, start } of articles) {
    const hint =
      hints.find((h) => h.code === code && h.article === article) ??
      hints.find((h) => h.code === code && h.article === null)
    if (hint !== undefined && hint.weight > (found.get(hint.category)?.weight ?? 0))
      found.set(hint.category, { category: hint.category, weight: hint.weight, at: start - from })
  }
  return [...found.values()]
}
