// "She was fined, he was arrested": of several people named before, those whom the word for the bearer can mean.
import type { PersonDraft } from '../../model.ts'
import type { Context } from '../context.ts'
import { allSaid } from '../said.ts'
import type { Candidate } from './attach.ts'
import type { Staged } from './staged.ts'

/** The people without those whose name tells the other gender; all of them where no such word stands last before the measure. */
export function ofGender(
  { document, language }: Context,
  { sentence, start, end, measure }: Candidate,
  { stage, said }: Staged,
  people: readonly PersonDraft[],
): readonly PersonDraft[] {
  const { gender } = language.penalty
  if (gender === null || people.length < 2) return people
  const limit = measure === null ? start : Math.min(end, Math.max(start, measure.start))
  const named = Math.max(sentence.start, ...people.map((one) => one.end).filter((at) => at <= limit))
  const last = (pattern: RegExp) =>
    allSaid({ document, language }, pattern, sentence.start, limit + NEXT).findLast(
      ({ index }) => sentence.start + index < limit,
    )?.index ?? -1
  const [she, he] = [last(gender.she), last(gender.he)]
  const at = sentence.start + Math.max(she, he)
  if (at < named || (stage === 'sought' && said !== null && at < said.start)) return people // who demands
  const other = she > he ? gender.male : gender.female
  const own = she > he ? gender.female : gender.male
  const rest = people.filter(({ name }) => {
    const folded = name.toLowerCase()
    return own.test(folded) || !other.test(folded)
  })
  return rest.length > 0 ? rest : people
}

const NEXT = 8 // letters of the word behind "her"
