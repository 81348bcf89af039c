// Which measure belongs to which word for a penalty: "three years of restriction of freedom", "a fine of 20 MCI", "arrest for 15 days".
// Each pair has a cost, in letters of text between the two; the cheapest pairs are made first.
import type { PenaltyKind, Span } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import { generalKind, kindOf, REACH, sumKind, termKind } from './measure-kind.ts'
import {
  isAge,
  isDifference,
  isOfCrime,
  isOfNext,
  isRegular,
  isReplaced,
  isTimeToDo,
  isTotal,
  refusalOf,
  SURE,
} from './no-penalty.ts'
import { AND, costOf, strongVerb } from './pair-cost.ts'
import { isIncluded, isOfHours, isPart, isSumOfParts } from './parts.ts'
import type { KindPiece, Measure, Sentence } from './pieces.ts'

/** A penalty in the making: its kind, its measure, and the pieces it was made from. */
export interface Candidate extends Span {
  readonly sentence: Sentence
  readonly kind: PenaltyKind
  readonly cue: KindPiece | null
  readonly measure: Measure | null
  readonly rule: string
}

// Costs are in letters. A pair dearer than this is no pair; a word that says "no penalty" wins below it.
const TOO_FAR = 90
const BY_REFERENCE = 80 // no reference is longer
const UNNAMED = 52 // what it costs that no word names the kind

interface Pair {
  readonly cost: number
  readonly measure: Measure
  readonly cue: KindPiece | null
  readonly kind: PenaltyKind
}

/** What attach may know of the item: the kind of a sum that no word names, and whether it is about courts at all. */
export interface Setting {
  readonly usual: PenaltyKind
  /** The kind of a term that no word names. */
  readonly usualTerm: PenaltyKind
  readonly judicial: boolean
}

/** The penalties of one sentence, before stages. */
export function attach(context: Context, sentence: Sentence, setting: Setting): Candidate[] {
  const crime = sentence.measures.length > 0 && isOfCrime(context, sentence)
  const pairs = sentence.measures.flatMap((measure) => pairsOf(context, sentence, measure, { ...setting, crime }))
  pairs.sort((a, b) => a.cost - b.cost || a.measure.start - b.measure.start)
  const measures = new Set<Measure>()
  const cues = new Set<KindPiece>()
  const changing = sentence.stages.some((stage) => stage.changes) // "cut the fine from 73,840 tenge to 36,920"
  const found: Candidate[] = []
  for (const { measure, cue, kind } of pairs) {
    if (measures.has(measure)) continue
    const shared = changing || measure.elided || cue === null || sharable(cue) || isNext(context, found, cue, measure)
    if (cue !== null && cues.has(cue) && !shared) continue
    measures.add(measure)
    if (cue !== null) cues.add(cue)
    found.push(candidateOf(sentence, kind, cue, measure))
  }
  const whole = found.filter(({ measure }) => measure === null || !isIncluded(context, sentence, measure))
  whole.sort((a, b) => a.start - b.start || a.end - b.end)
  const alone: Candidate[] = []
  for (const cue of sentence.kinds) {
    if (standsAlone(cue, cues, whole) && standsAlone(cue, cues, alone))
      alone.push(candidateOf(sentence, cue.kind, cue, sameTerm(context, sentence, cue)))
  }
  return [...whole, ...alone].sort((a, b) => a.start - b.start || a.end - b.end)
}

// "to pay 80 mln from the site and 500 thousand from the editor": one verb, several sums.
function sharable(cue: KindPiece): boolean {
  return cue.takes === 'sum' && (cue.generic || cue.kind === 'compensation')
}

// "arrested for 5 and 7 days": one word, a measure for each of two.
function isNext({ document }: Context, found: readonly Candidate[], cue: KindPiece, next: Measure): boolean {
  return found.some(({ cue: own, measure }) => {
    if (own !== cue || measure === null) return false
    return AND.test(document.folded.slice(Math.min(measure.end, next.end), Math.max(measure.start, next.start)))
  })
}

// "a ban on journalism for the same term": the term told last before it.
function sameTerm({ document, language }: Context, { measures, end }: Sentence, cue: KindPiece): Measure | null {
  if (cue.takes !== 'term') return null
  const words = document.folded.slice(cue.end, Math.min(end, cue.end + 70))
  const hit = language.penalty.sameTerm.exec(words)
  const told = measures.findLast((measure) => measure.term !== null && measure.end <= cue.start)
  if (hit === null || told === undefined) return null
  const behind = cue.end + hit[0].length
  return { ...told, start: behind - (hit.groups?.['term'] ?? '').length, end: behind }
}

function candidateOf(sentence: Sentence, kind: PenaltyKind, cue: KindPiece | null, measure: Measure | null): Candidate {
  const spans = [measure?.elided === true ? null : cue, measure].filter((span) => span !== null)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return { sentence, kind, cue, measure, start, end, rule: (cue ?? measure)?.rule ?? '' }
}

function pairsOf(
  context: Context,
  sentence: Sentence,
  measure: Measure,
  { usual, usualTerm, judicial, crime: ofCrime }: Setting & { readonly crime: boolean },
): Pair[] {
  const takes = measure.sum === null ? 'term' : 'sum'
  const pairs: Pair[] = []
  if (isAge(measure) || isTotal(sentence, measure) || isDifference(context, sentence, measure)) return []
  if (isPart(context, sentence, measure) || isSumOfParts(context, sentence, measure)) return []
  if (isOfHours(context, sentence, measure)) return []
  const crime = (takes === 'sum' && ofCrime) || isRegular(sentence, measure)
  const against = refusalOf(context, sentence, measure)
  for (const cue of nearby(sentence.kinds, measure, REACH)) {
    if (cue.takes !== takes || (cue.generic && crime) || (cue.either && !judicial)) continue
    if (cue.generic && takes === 'sum' && !judicial && context.language.penalty.verbLast) continue
    if (cue.generic && cue.start >= measure.end && isReplaced(context, measure)) continue
    if (isOfNext(context, sentence, cue, measure)) continue
    const named = cue.generic && takes === 'term' && cue.kind === 'imprisonment' ? usualTerm : cue.kind
    const kind = kindOf(context, cue.either ? generalKind(usual) : named, measure)
    const cost = costOf(context, sentence, cue, measure)
    if (kind !== null && cost < TOO_FAR && (cost < against || (takes === 'sum' && cost <= SURE && !cue.generic)))
      pairs.push({ cost, measure, cue, kind })
  }
  const verb = judicial && !crime ? strongVerb(context, sentence, measure) : null
  const kind = kindOf(
    context,
    measure.sum === null ? termKind(sentence, measure, usualTerm) : sumKind(context, sentence, measure, usual),
    measure,
  )
  if (verb !== null && kind !== null && verb < against && !isTimeToDo(context, sentence, measure))
    pairs.push({ cost: verb + UNNAMED, measure, cue: null, kind })
  const listed = measure.sum === null ? kindOf(context, 'imprisonment', measure) : null
  const alone =
    standsByReference(context, measure) || (listed === 'administrative-arrest' && standsByName(context, measure))
  if (listed !== null && against === Infinity && alone) pairs.push({ cost: TOO_FAR, measure, cue: null, kind: listed })
  if (measure.inUnits && against > 12) pairs.push({ cost: TOO_FAR, measure, cue: null, kind: 'fine' })
  return pairs
}

// "(Article 174, Part 2, of the CC, 3 years)": a term right behind a reference is what was given under it.
function standsByReference(context: Context, { start }: Measure): boolean {
  return nearby(context.of('article'), { start, end: start }, BY_REFERENCE).some(
    (article) => article.end <= start && /^ ?[,:-] $/u.test(context.document.folded.slice(article.end, start)),
  )
}

// «Булат Ким – 15 суток», «Булат Ким (15 суток)»: days right behind a name are what its bearer got.
function standsByName(context: Context, { start, end }: Measure): boolean {
  const { folded } = context.document
  const named = nearby(context.of('person'), { start, end: start }, BESIDE_DASH).some(
    (person) =>
      person.end <= start && /^(?:(?: \([^()]{1,40}\))? ?[:-] (?:по )?| \()$/u.test(folded.slice(person.end, start)),
  )
  return named && /^(?:[.,;)]|$| и )/u.test(folded.slice(end, end + 3).split('\n')[0] ?? '')
}

const BESIDE_DASH = 50

// A word that counts without a measure: a warning, a confiscation, a remand.
function standsAlone(cue: KindPiece, used: ReadonlySet<KindPiece>, found: readonly Candidate[]): boolean {
  if (!cue.bare || used.has(cue)) return false
  const around = nearby(found, cue, REACH)
  const near = around.some(
    (other) => other.kind === cue.kind && other.start < cue.end + 40 && cue.start < other.end + 40,
  )
  return !near && !around.some((other) => other.start <= cue.start && cue.end <= other.end)
}
