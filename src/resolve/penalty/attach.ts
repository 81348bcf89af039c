// Which measure belongs to which word for a penalty: "three years of restriction of freedom", "a fine of 20 MCI", "arrest for 15 days".
// Each pair has a cost, in letters of text between the two; the cheapest pairs are made first.
import type { PenaltyKind, Span } from '../../model.ts'
import { roughDays, unitOf } from '../../text/duration.ts'
import type { Context } from '../context.ts'
import type { KindPiece, Measure, Sentence, StagePiece } from './pieces.ts'

/** A penalty in the making: its kind, its measure, and the pieces it was made from. */
export interface Candidate extends Span {
  readonly sentence: Sentence
  readonly kind: PenaltyKind
  readonly cue: KindPiece | null
  readonly measure: Measure | null
  readonly rule: string
  readonly key: number
}

// Costs are in letters. A pair dearer than this is no pair; a word that says "no penalty" wins below it.
const TOO_FAR = 90
const PER_MEASURE_BETWEEN = 30
const PER_CLAUSE_BETWEEN = 25
const GENERIC = 14 // "pay", "recover", "in favour of" give way to a word that names the kind
const STRONG_REACH = 60 // how far a verb such as "sentenced" or "claims" reaches to a measure that no word names

const GENERIC_RULE = /\.kind\.(?:pay|recover|in-favour|award|suit-for|year-term|suspension-alone)$/u

interface Pair {
  readonly cost: number
  readonly measure: Measure
  readonly cue: KindPiece | null
  readonly kind: PenaltyKind
}

/** The penalties of one sentence, before stages; `usual` is the kind of a sum that no word names ("cut to 80 MCI"). */
export function attach(context: Context, sentence: Sentence, usual: PenaltyKind): Candidate[] {
  const pairs = sentence.measures.flatMap((measure) => pairsOf(context, sentence, measure, usual))
  pairs.sort((a, b) => a.cost - b.cost || a.measure.start - b.measure.start)
  const measures = new Set<Measure>()
  const cues = new Set<KindPiece>()
  const found: Candidate[] = []
  for (const { measure, cue, kind } of pairs) {
    if (measures.has(measure) || (cue !== null && cues.has(cue) && !sharable(cue))) continue
    measures.add(measure)
    if (cue !== null) cues.add(cue)
    found.push(candidateOf(sentence, kind, cue, measure))
  }
  for (const cue of sentence.kinds)
    if (standsAlone(cue, cues, found)) found.push(candidateOf(sentence, cue.kind, cue, null))
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

// "to pay 80 mln from the site and 500 thousand from the editor": one verb, several sums.
function sharable(cue: KindPiece): boolean {
  return cue.takes === 'sum' && (GENERIC_RULE.test(cue.rule) || cue.kind === 'compensation')
}

function candidateOf(sentence: Sentence, kind: PenaltyKind, cue: KindPiece | null, measure: Measure | null): Candidate {
  const spans = [cue, measure].filter((span) => span !== null)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return {
    sentence,
    kind,
    cue,
    measure,
    start,
    end,
    rule: (cue ?? measure)?.rule ?? '',
    key: (measure?.sum === null ? measure : (cue ?? measure))?.key ?? -1,
  }
}

function pairsOf(context: Context, sentence: Sentence, measure: Measure, usual: PenaltyKind): Pair[] {
  const takes = measure.sum === null ? 'term' : 'sum'
  const pairs: Pair[] = []
  const against = refusalOf(context, sentence, measure)
  for (const cue of sentence.kinds) {
    if (cue.takes !== takes) continue
    const kind = kindOf(cue.kind, measure)
    const cost = costOf(context, sentence, cue, measure)
    if (kind !== null && cost < Math.min(TOO_FAR, against)) pairs.push({ cost, measure, cue, kind })
  }
  const verb = strongVerb(context, sentence, measure)
  const kind = measure.sum === null ? kindOf('imprisonment', measure) : usual
  if (verb !== null && kind !== null && verb < against)
    pairs.push({ cost: verb + GENERIC * 2, measure, cue: null, kind })
  return pairs
}

function gapOf(a: Span, b: Span): Span {
  return a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start }
}

function costOf(context: Context, sentence: Sentence, cue: KindPiece, measure: Measure): number {
  if (cue.start < measure.end && measure.start < cue.end) return 0
  const gap = gapOf(cue, measure)
  const between = sentence.measures.filter((other) => gap.start <= other.start && other.end <= gap.end).length
  const others = sentence.kinds.filter(
    (other) =>
      other !== cue &&
      other.takes === cue.takes &&
      gap.start <= other.start &&
      other.end <= gap.end &&
      !GENERIC_RULE.test(other.rule),
  ).length
  const words = context.document.folded.slice(gap.start, gap.end)
  const clauses = words.match(/;|:|,? and |,? but /gu)?.length ?? 0
  const named = namesIn(context, gap)
  const generic = GENERIC_RULE.test(cue.rule) ? GENERIC : 0
  const behind = cue.start > measure.start && words.length > 4 ? 6 : 0 // "15 days of arrest" is close; far behind is rarer than before
  return (
    words.length - named + (between + others) * PER_MEASURE_BETWEEN + clauses * PER_CLAUSE_BETWEEN + generic + behind
  )
}

// Letters of names and references in a gap do not count: "fined the director of the paper «Name Name» 25 460 tenge".
function namesIn(context: Context, gap: Span): number {
  const names = [
    ...context.of('person'),
    ...context.of('outlet'),
    ...context.of('article'),
    ...context.of('date'),
    ...context.of('place'),
  ]
  return names
    .filter((name) => gap.start <= name.start && name.end <= gap.end)
    .reduce((sum, name) => sum + name.end - name.start, 0)
}

// How near a word stands that says "no penalty" (a price, a wage, an age); Infinity where none does.
function refusalOf(context: Context, sentence: Sentence, measure: Measure): number {
  const { notSums, notTerms } = context.language.penalty
  const words = new Set(measure.sum === null ? notTerms : notSums)
  const near = measure.sum === null ? 14 : 34
  const before = context.document.folded.slice(Math.max(sentence.start, measure.start - near), measure.start)
  const after = context.document.folded.slice(measure.end, Math.min(sentence.end, measure.end + 16))
  const last = lastOf(before, words)
  const next = firstOf(after, words)
  return Math.min(last, next)
}

function lastOf(text: string, words: ReadonlySet<string>): number {
  let cost = Infinity
  for (const word of text.matchAll(/\p{L}+/gu)) if (words.has(word[0])) cost = text.length - word.index - word[0].length
  return cost
}

function firstOf(text: string, words: ReadonlySet<string>): number {
  for (const word of text.matchAll(/\p{L}+/gu)) if (words.has(word[0])) return word.index
  return Infinity
}

/** Letters from the nearest strong verb before the measure ("sentenced … to", "demanded"), null where none reaches it. */
function strongVerb(context: Context, sentence: Sentence, measure: Measure): number | null {
  const verbs = sentence.stages.filter((stage: StagePiece) => stage.strong && stage.end <= measure.start)
  const verb = verbs.at(-1)
  if (verb === undefined) return null
  const gap = gapOf(verb, measure)
  const words = context.document.folded.slice(gap.start, gap.end)
  const clauses = words.match(/[;:]|, (?:and|but|which|who)/gu)?.length ?? 0
  const cost = words.length - namesIn(context, gap) + clauses * PER_CLAUSE_BETWEEN
  return cost <= STRONG_REACH ? cost : null
}

// What the unit says of the kind: hours are work, days of "imprisonment" are administrative arrest, months of "arrest" are remand.
function kindOf(kind: PenaltyKind, measure: Measure): PenaltyKind | null {
  if (measure.term === null) return kind
  const unit = unitOf(measure.term)
  if (unit === 'H') return kind === 'community-service' && roughDays(measure.term) >= 0.5 ? kind : null
  const short = unit === 'D' && roughDays(measure.term) <= 60
  if (short && kind === 'imprisonment') return 'administrative-arrest'
  if (!short && kind === 'administrative-arrest') return unit === 'Y' ? 'imprisonment' : 'detention-on-remand'
  return kind
}

// A word that counts without a measure: a warning, a confiscation, a remand.
function standsAlone(cue: KindPiece, used: ReadonlySet<KindPiece>, found: readonly Candidate[]): boolean {
  if (!cue.bare || used.has(cue)) return false
  const near = found.some(
    (other) => other.kind === cue.kind && other.start < cue.end + 40 && cue.start < other.end + 40,
  )
  const inside = found.some((other) => other.start <= cue.start && cue.end <= other.end)
  return !near && !inside
}
