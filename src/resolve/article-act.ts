// The act of a reference that names none, or a doubtful abbreviation: from what stands around it. Evidence is weighed, and where
// two acts weigh alike the answer is null: better "?" than a wrong code.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { Language, Mention, Span } from '../model.ts'
import type { Edition } from './article-edition.ts'
import { editionsOf, inForceOn, isBeyond, rowOf } from './article-edition.ts'
import type { Scene } from './article-scene.ts'
import { likeness } from './article-title.ts'

/** An act that a mention names, or was found to mean. */
export interface Named extends Span {
  readonly mention: Mention<'article'>
  readonly family: string
  readonly article: string | null
}

const WEIGHT = {
  /** The same number with its act in the same incident, or elsewhere. */
  sameNumber: 6,
  sameNumberElsewhere: 3,
  /** Words of the article's title beside it. */
  title: 4,
  /** The nearest act before it in the sentence; one after it. */
  before: 3,
  after: 2,
  /** The pack knows an article of that number, and it is in force. */
  known: 4,
  inForce: 1,
  /** An act of the same incident. */
  incident: 1,
  court: 1.5,
  proceeding: 1,
} as const
const ENOUGH = 1
const MARGIN = 0.5

export interface Question {
  readonly pack: JurisdictionPack
  readonly language: Language
  readonly mention: Mention<'article'>
  readonly article: string
  readonly scene: Scene
  /** True: an abbreviation with two readings is printed; the acts beside it are others. */
  readonly abbreviated: boolean
  /** Acts named in the bulletin, in text order. */
  readonly named: readonly Named[]
}

/** Families a reference without an act may mean: the codes that punish, and acts named in its incident. */
export function candidatesOf({ pack, scene, named }: Pick<Question, 'pack' | 'scene' | 'named'>): string[] {
  const punishing = pack.proceedings.flatMap(({ families }) => families.slice(0, 1))
  const here = named.filter(({ mention }) => holds(scene.incident, mention)).map(({ family }) => family)
  return [...new Set([...punishing, ...here])]
}

/** The family that weighs most, or null where none weighs enough or two weigh alike. */
export function weigh(question: Question, candidates: readonly string[]): string | null {
  const around = aroundOf(question)
  const scores = candidates
    .map((family) => ({ family, editions: editionsOf(question.pack, family, question.scene.days) }))
    .filter(({ editions }) => isPossible(question, editions))
    .map(({ family, editions }) => {
      return {
        family,
        score: ofTable(question, editions) + ofNames(question, around, family) + ofWords(question, family),
      }
    })
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = scores
  if (best === undefined || best.score < ENOUGH) return null
  return second !== undefined && best.score - second.score < MARGIN ? null : best.family
}

// An article above the last one of a code belongs to another.
function isPossible({ pack, article }: Question, editions: readonly Edition[]): boolean {
  return editions.length === 0 || editions.some(({ code }) => !isBeyond(pack, code, article))
}

function ofTable({ pack, article, scene }: Question, editions: readonly Edition[]): number {
  const scores = editions.map(({ code }) => {
    const row = rowOf(pack, code.key, article)
    if (row === null) return 0
    const valid = scene.days.some((day) => inForceOn(row.inForce, day) !== false)
    return WEIGHT.known + (valid ? WEIGHT.inForce : 0) + likeness(pack, row, scene) * WEIGHT.title
  })
  return Math.max(0, ...scores)
}

// What is named beside the reference, whatever it may mean.
interface Around {
  /** The nearest acts in the sentence. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** Acts named in the incident; and those named with the same number, there or anywhere. */
  readonly here: ReadonlySet<string>
  readonly sameHere: ReadonlySet<string>
  readonly same: ReadonlySet<string>
}

function aroundOf({ mention, article, scene, named }: Question): Around {
  let [before, after]: (string | undefined)[] = []
  const [here, sameHere, same] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { mention: other, family, article: number } of named) {
    if (other.start === mention.start) continue
    if (holds(scene.sentence, other)) {
      if (other.start < mention.start) before = family
      else after ??= family
    }
    if (number === article) same.add(family)
    if (!holds(scene.incident, other)) continue
    here.add(family)
    if (number === article) sameHere.add(family)
  }
  return { before, after, here, sameHere, same }
}

function ofNames({ abbreviated }: Question, around: Around, family: string): number {
  const number = around.sameHere.has(family) ? WEIGHT.sameNumber : 0
  if (abbreviated) return number
  const elsewhere = number === 0 && around.same.has(family) ? WEIGHT.sameNumberElsewhere : 0
  const incident = around.here.has(family) ? WEIGHT.incident : 0
  const beside = around.before === family ? WEIGHT.before : around.after === family ? WEIGHT.after : 0
  return beside + number + elsewhere + incident
}

function ofWords({ pack, language, scene: { words } }: Question, family: string): number {
  const known = words.weights.get(family)
  if (known !== undefined) return known
  const tells = (names: Readonly<Partial<Record<Language, readonly string[]>>>) =>
    (names[language] ?? []).some((name) => words.text.includes(name))
  const court = pack.courts.some((one) => one.families.includes(family) && tells(one.names))
  const proceeding = pack.proceedings.some((one) => one.families.includes(family) && tells(one.names))
  const weight = (court ? WEIGHT.court : 0) + (proceeding ? WEIGHT.proceeding : 0)
  words.weights.set(family, weight)
  return weight
}

/** True where the span lies inside. */
export function holds(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
