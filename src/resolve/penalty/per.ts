// What a measure is counted by: each person, a year ("100 hours a year").
import type { Per, Stage } from '../../model.ts'
import { unitOf } from '../../text/duration.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { isTotalOfAll } from './parts.ts'

// Penalties that each bears for himself by their nature; sums and things may be owed together.
const PERSONAL: ReadonlySet<string> = new Set([
  'imprisonment', 'restriction-of-freedom', 'administrative-arrest', 'detention-on-remand', 'house-arrest', 'community-service', 'activity-ban',
  'warning', 'suspended-sentence', 'deportation',
]) // prettier-ignore

const NEAR = 40

/** True where "each" is said of this candidate and not of another of its sentence. */
export function isEach({ language }: Context, { sentence, measure, start, end }: Candidate): boolean {
  return sentence.pers.some((per) => {
    if (per.per !== 'person') return false
    if (!language.penalty.verbLast) {
      // "15 days each; a third got a warning": said of the measure right before it
      if (measure === null && sentence.measures.some((one) => one.end <= per.start && per.start - one.end <= 1))
        return false
      const next = sentence.measures.find((one) => one.start >= per.end && one.start - per.end <= 1)
      return next === undefined || next === measure // «выплатить по 800 тысяч и опровергнуть»
    }
    const own = sentence.measures.find((one) => one.start < per.end && per.start < one.end)
    if (own !== undefined) return own === measure // «172 500 теңгеден айыппұл»
    const others = sentence.measures.filter((one) => one !== measure)
    // «бес тәулікке қамады, қалғандарының әрқайсысына 20 АЕК салды»: it tells of what follows, else of what stands before
    if (per.start >= end) return !others.some((one) => one.start >= end)
    return !others.some((one) => one.start >= per.end && one.end <= start)
  })
}

/** `person`, `day`, `month`, `year`, or null. */
export function perOf(context: Context, candidate: Candidate, bearers: Bearers, stage: Stage): Per {
  const { measure, sentence } = candidate
  if (stage === 'statutory') return null
  for (const per of sentence.pers) {
    if (per.per !== 'person' && sentence.measures.some((one) => one.start < per.end && per.start < one.end)) continue // "a year of restriction"
    const apart = Math.max(per.start - candidate.end, candidate.start - per.end, 0)
    const other = sentence.measures.some((m) => m !== measure && m.start >= candidate.end && m.end <= per.start)
    if (
      per.per === 'person'
        ? apart <= 2 * NEAR && isEach(context, candidate)
        : apart <= NEAR && !other && measure?.term != null && unitOf(measure.term) === 'H'
    )
      return per.per
  }
  const several = bearers.people.length > 1 || (bearers.count ?? 1) > 1
  const together = measure !== null && isTotalOfAll(context, sentence, measure)
  return several && !together && PERSONAL.has(candidate.kind) ? 'person' : null
}
