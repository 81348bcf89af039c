// The pieces of penalties. What belongs to what is for resolve to say, which sees the sentence and the bulletin.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack, NamedShape, PenaltyKindShape, PenaltyStageShape } from '../lang/pack.ts'
import type { PenaltyValue, Range } from '../model.ts'
import type { DurationWords } from '../text/duration.ts'
import { countOf, durationSlots, isoDuration, roughDays } from '../text/duration.ts'
import { compileShape } from '../text/shape.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'

export function penaltyExtractor(
  { language, penalty }: LanguagePack,
  _jurisdiction: JurisdictionPack,
): Extractor<'penalty'> {
  const slots = durationSlots(penalty.duration)
  const rule = (group: string, shape: NamedShape, read: (match: Match) => PenaltyValue | null): Rule<'penalty'> => ({
    name: `penalty.${language}.${group}.${shape.name}`,
    pattern: compileShape(shape.form, slots),
    read: (match) => {
      const value = read(match)
      return value === null ? null : { value }
    },
  })
  const rules = [
    ...penalty.duration.shapes.map((shape): Rule<'penalty'> => {
      const one = rule('duration', shape, (match) => readDuration(match, penalty.duration))
      return { ...one, read: (match) => termsOf(match, penalty.duration) ?? one.read(match) }
    }),
    ...penalty.kinds.map((shape) => rule('kind', shape, () => kindCue(shape))),
    ...penalty.stages.map((shape) => rule('stage', shape, () => stageCue(shape))),
    ...penalty.per.map((shape) => rule('per', shape, () => ({ cue: 'per', per: shape.per }))),
  ]
  return { kind: 'penalty', cue: /\p{L}{3}/gu, reach: Infinity, rules }
}

function kindCue({
  kind,
  takes,
  bare = false,
  stage,
  generic = false,
  either = false,
  needsVerb = false,
  place = false,
  of,
}: PenaltyKindShape): PenaltyValue {
  return {
    cue: 'kind',
    kind,
    takes,
    bare,
    stage: stage ?? null,
    generic,
    either,
    needsVerb,
    ofMedia: of === 'media',
    place,
  }
}

function stageCue({
  stage,
  reach,
  strong = false,
  handicap = 0,
  filing = false,
  changes = false,
  swaps = false,
  ofSums = false,
  ofTerms = false,
}: PenaltyStageShape): PenaltyValue {
  return { cue: 'stage', stage, reach, strong, handicap, filing, changes, swaps, ofSums, ofTerms }
}

type Groups = Match['groups']

// Groups of the shapes: low, high (with unit); or n1 u1, n2 u2, n3 u3; half stands for 0.5; `most` and `least` leave an end open; `same`: the unit stands elsewhere.
function readDuration({ groups }: Match, words: DurationWords): PenaltyValue | null {
  const duration = groups['low'] === undefined ? single(groups, words) : ranged(groups, words)
  return duration === null ? null : { cue: 'duration', duration, elided: groups['same'] !== undefined }
}

// "100 hours a year and two years of …", "15 days, 10 days and 5 days": no term tells one unit twice; null for what is one term.
function termsOf(match: Match, words: DurationWords): readonly Found<'penalty'>[] | null {
  const parts = PARTS.flatMap(([count, unit]) => {
    const [from, to, word] = [match.spanOf(count), match.spanOf(unit), match.groups[unit]]
    return from === null || to === null || word === undefined
      ? []
      : [{ start: from.start, end: to.end, count: match.groups[count], word }]
  })
  const units = parts.map(({ word }) => words.units[word])
  if (new Set(units).size === units.length || match.groups['half'] !== undefined) return null
  return parts.flatMap(({ start, end, count, word }) => {
    const iso = isoOf([[count, word, undefined]], words)
    return iso === null
      ? []
      : [{ value: { cue: 'duration', duration: { min: iso, max: iso }, elided: false }, span: { start, end } }]
  })
}

const PARTS = [['n1', 'u1'], ['n2', 'u2'], ['n3', 'u3']] as const // prettier-ignore

function ranged(groups: Groups, words: DurationWords): Range<string> | null {
  const high = isoOf([[groups['high'], groups['unit'], undefined]], words)
  const low = isoOf([[groups['low'], groups['lowUnit'] ?? groups['unit'], undefined]], words)
  if (low === null || high === null) return null
  // "reduced from 5 to 3 years" is no range: the term behind "to" is read by itself
  return roughDays({ min: low, max: low }) > roughDays({ min: high, max: high }) ? null : { min: low, max: high }
}

function single(groups: Groups, words: DurationWords): Range<string> | null {
  const iso = isoOf([[groups['n1'], groups['u1'], groups['half']], [groups['n2'], groups['u2'], undefined], [groups['n3'], groups['u3'], undefined]], words) // prettier-ignore
  if (iso === null) return null
  if (groups['most'] !== undefined) return { min: null, max: iso }
  return groups['least'] === undefined ? { min: iso, max: iso } : { min: iso, max: null }
}

function isoOf(
  parts: readonly (readonly [count: string | undefined, unit: string | undefined, half: string | undefined])[],
  words: DurationWords,
): string | null {
  const counted: { count: number; unit: 'Y' | 'M' | 'W' | 'D' | 'H' }[] = []
  for (const [text, word, half] of parts) {
    if (word === undefined) continue
    const unit = words.units[word]
    const count = (text === undefined ? (half === undefined ? 1 : 0) : countOf(text, words)) ?? null
    if (unit === undefined || count === null) return null
    counted.push({ count: count + (half === undefined ? 0 : (words.halves[half] ?? 0)), unit })
  }
  return isoDuration(counted)
}
