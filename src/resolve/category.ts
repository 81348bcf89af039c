// What an incident is about: cues weighed by where they stand, and by the codes it cites. What happened first decides.
import type { CategoryWords, LanguagePack } from '../lang/pack.ts'
import type { ArticleDraft, Category, Span } from '../model.ts'
import { compileShape } from '../text/shape.ts'
import type { CategoryHint } from '../jurisdiction/pack.ts'

const STRONG = 3
const WEAK = 1
const HEADLINE = 2 // a cue of the lead line counts twice: it says what happened, the rest says how it went on

const FIRST = 4 // what happened first in the item decides, where two are near

// Equal weights: the earlier one here.
const PRECEDENCE: readonly Category[] = [
  'killing', 'attack', 'threat', 'detention', 'obstruction', 'cyberattack', 'blocking-or-closure', 'censorship', 'criminal-case',
  'administrative-case', 'civil-suit', 'access-to-information', 'harassment', 'labour-or-economic', 'legislation', 'court-ruling-other',
  'policy-or-statement', 'other',
] // prettier-ignore

interface Cue {
  readonly category: Category
  readonly weight: number
  readonly pattern: RegExp
}

const compiled = new WeakMap<CategoryWords, readonly Cue[]>()

function cuesOf({ category }: LanguagePack): readonly Cue[] {
  const known = compiled.get(category)
  if (known !== undefined) return known
  const cues = Object.entries(category.cues).flatMap(([name, { strong, weak }]) =>
    [...strong.map((form) => [form, STRONG] as const), ...weak.map((form) => [form, WEAK] as const)].map(
      ([form, weight]): Cue => ({ category: name as Category, weight, pattern: compileShape(form, {}) }),
    ),
  )
  compiled.set(category, cues)
  return cues
}

/** The category of an incident and the rule that chose it (`incident.<language>.cues`, `.code`, `.none`). */
export function categoryOf(
  folded: string,
  incident: Span,
  headline: Span,
  articles: readonly ArticleDraft[],
  language: LanguagePack,
  hints: readonly CategoryHint[],
): { readonly category: Category; readonly rule: string } {
  const text = folded.slice(incident.start, incident.end)
  const lead = headline.end - incident.start
  const weights = new Map<Category, number[]>()
  const add = (category: Category, weight: number) => weights.set(category, [...(weights.get(category) ?? []), weight])
  let first: { readonly category: Category; readonly at: number } | null = null
  for (const { category, weight, pattern } of cuesOf(language)) {
    pattern.lastIndex = 0
    const hit = pattern.exec(text)
    if (hit === null) continue
    add(category, weight * (hit.index < lead ? HEADLINE : 1) * nearness(hit.index, text.length))
    if (weight === STRONG && (first === null || hit.index < first.at)) first = { category, at: hit.index }
  }
  if (first !== null) add(first.category, FIRST)
  for (const { category, weight } of hintsOf(articles, hints, headline)) add(category, weight)
  const scores = new Map([...weights].map(([category, list]) => [category, fading(list)]))
  const best = PRECEDENCE.reduce<Category | null>(
    (a, b) => ((scores.get(b) ?? 0) > (a === null ? 0 : (scores.get(a) ?? 0)) ? b : a),
    null,
  )
  return best === null
    ? { category: 'other', rule: `incident.${language.language}.none` }
    : { category: best, rule: `incident.${language.language}.cues` }
}

// The second cue of a category says less than the first: courts have many words, a burnt car has one.
function fading(weights: readonly number[]): number {
  return [...weights].sort((a, b) => b - a).reduce((sum, weight, index) => sum + weight * 0.4 ** index, 0)
}

// What stands late in a long item is how it went on: half the weight at its end.
function nearness(at: number, length: number): number {
  return 1 - (0.6 * at) / Math.max(length, 400)
}

// A code cited leans to its kind of case; each kind once.
function hintsOf(
  articles: readonly ArticleDraft[],
  hints: readonly CategoryHint[],
  headline: Span,
): { category: Category; weight: number }[] {
  const found = new Map<Category, number>()
  for (const { code, article, start } of articles) {
    const hint =
      hints.find((h) => h.code === code && h.article === article) ??
      hints.find((h) => h.code === code && h.article === null)
    if (hint !== undefined)
      found.set(
        hint.category,
        Math.max(found.get(hint.category) ?? 0, hint.weight * (start < headline.end ? HEADLINE / 1.5 : 1)),
      )
  }
  return [...found].map(([category, weight]) => ({ category, weight }))
}
