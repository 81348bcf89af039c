// «N екі жылға, ал M үш жылға бас бостандығынан айырылды»: the words behind the last of several measures are said of all of them.
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Measure, Sentence } from './pieces.ts'
import { roleNounsIn } from './role-noun.ts'

/** The candidates of a sentence, with those that share the words of the next one. */
export function withShared(context: Context, sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const found = [...candidates]
  for (const measure of sentence.measures.toReversed()) {
    const own = found.findIndex((one) => one.measure === measure)
    const shared = own !== -1 && found[own]?.cue !== null ? null : sharedWith(context, sentence, measure, found)
    const { start, end } = measure // another bearer stands between it and the word
    if (shared !== null) found.splice(own === -1 ? found.length : own, 1, { ...shared, measure, start, end })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

// The candidate whose words a measure shares: the one of the next measure, with another bearer and no verb between the two; or null.
function sharedWith(
  context: Context,
  sentence: Sentence,
  measure: Measure,
  found: readonly Candidate[],
): Candidate | null {
  if (!context.language.penalty.verbLast) return null
  const next = sentence.measures.find((one) => one.start >= measure.end)
  const owner = found.find((one) => one.measure === next)
  if (next === undefined || owner?.cue == null || owner.cue.start < next.end) return null
  if ((next.sum === null) !== (measure.sum === null)) return null
  const gap = { start: measure.end, end: next.start }
  const words = context.document.folded.slice(gap.start, gap.end)
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    gap.start <= start && end <= gap.end
  if (!BETWEEN.test(words) || [...sentence.stages, ...sentence.kinds].some(isIn)) return null
  const named = [...context.of('person'), ...context.of('outlet')].some(isIn)
  return named || roleNounsIn(context, sentence).some(isIn) ? owner : null
}

// «, ал Болат Сапар », « көлемінде, Болат Сапарға »
const BETWEEN = /^[-']?\p{L}{0,4}(?: \p{L}{5,12})?(?:[,;]| және) (?:[^ .,;:]+ ){1,9}$/u
