// What a decision leaves undone is told when it is read in.
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord } from '../../src/records.ts'
import { notesOn } from '../../src/review/resting.ts'
import { subjectsOf } from '../../src/review/words.ts'
import type { ExportBulletin } from '../../src/export/input.ts'
import { everyKind } from '../export/reading.ts'
import { decided } from './decided.ts'

type Decision = readonly [id: string, field?: string, value?: ReviewRecord['value']]

const bulletin = everyKind()

function reviewOf([id, field, value = null]: Decision): ReviewRecord {
  return decided(bulletin, id, field === undefined ? { status: 'wrong' } : { status: 'corrected', field, value })
}

function notes(decisions: readonly Decision[], earlier: readonly Decision[] = [], given: ExportBulletin = bulletin): string[] {
  const taken = decisions.map((one) => {
    const { previous: _previous, ...review } = reviewOf(one)
    const subject = subjectsOf(review.kind, given.reading).find(({ id }) => id === review.record)
    if (subject === undefined) throw new RangeError(`Expected a record, got ${review.record}`)
    return { given, subject, verdicts: [review], decisions: [review] }
  })
  return notesOn(taken, earlier.map(reviewOf), packs)
} // prettier-ignore

const PEOPLE = 'if that is wrong, too, correct `people` in Penalties'
const SUM = 'if that is wrong, too, correct the sum in Penalties'

const rangeOf = (id: string, name: string, range: string): string =>
  `${id} tells a range now, \`${name}\` from ${range}, since one end was corrected: if it is one value, correct \`${name}\`, which stands for both`

describe('what rests on it', () => {
  it.each<[Decision, string[]]>([
    [['p-1'], [`p-1 is called wrong, and f-1 rests on it as before: ${PEOPLE}`]],
    [['p-1', 'name', 'Aida Sarbas'], []],
    [['p-1', 'role', 'journalist'], []],
    [['a-1'], [`a-1 is called wrong, and f-1 rests on it as before: ${SUM}`]],
    [['a-1', 'amount_min', 10], [`a-1 is corrected, and f-1 rests on it as before: ${SUM}`, rangeOf('a-1', 'amount', '10 to 20000')]],
    [['a-1', 'approximate', true], []],
    [['a-3', 'amount_min', 10], [`a-3 is corrected, and f-3 rests on it as before: ${SUM}`, rangeOf('a-3', 'amount', '10 to 29170')]],
    [['f-1', 'tenge_min', 15_000], [rangeOf('f-1', 'tenge', '15000 to 20000')]],
    [['f-1', 'tenge_max', null], [rangeOf('f-1', 'tenge', '20000 to not known')]],
    [['f-1', 'stage', 'upheld'], []],
    [['l-1'], [`l-1 is called wrong, and f-1 rests on it as before: ${SUM} (by the law goes of which day the MCI is)`]],
    [['l-1', 'code', 'CAO2014'], []],
    [['d-1', 'value', '2021-03-04'], ['d-1 is corrected, and i-1 and f-1 rest on it as before: if that is wrong, too, correct `date` in Penalties and Incidents']],
    [['d-2'], []],
    [['g-1'], []],
    [['i-1', 'people', ['Other Name']], [`i-1 is corrected, and f-1 rests on it as before: ${PEOPLE}`]],
    [['i-1', 'people', ['Aida Sarbaz', 'Other Name']], []],
    [['i-1', 'date', '2020-03-03'], []],
    [['f-1', 'currency', 'USD'], ['f-1 has no tenge any more, since no table tells what its sum was worth: correct `tenge`, too, where you know it']],
    [['f-1', 'count', 9], []],
    [['f-1'], []],
    [['f-3'], ['f-2 is in the totals now: what had kept it out of them is decided on']],
    [['i-1'], ['f-1 leaves the totals, too: i-1, in which it stands, is called wrong', 'f-3 leaves the totals, too: i-1, in which it stands, is called wrong']],
  ])('%j', (decision, all) => {
    expect(notes([decision])).toEqual(all)
  }) // prettier-ignore

  it('is told of a law and of a day that were corrected where a sum was reckoned by them', () => {
    const reckoned = everyKind()
    const [fine] = reckoned.reading.sanctions
    Object.assign(fine ?? {}, { date: null, amount: { min: 7, max: 7, currency: 'MCI' }, tenge: { min: 20_419, max: 20_419, basis: 'mci:2021-01-01' } }) // prettier-ignore
    expect(notes([['l-1', 'code', 'CAO2014']], [], reckoned)).toEqual([expect.stringMatching(/^l-1 is corrected, and f-1/u)]) // prettier-ignore
    expect(notes([['i-1', 'date', '2020-03-03']], [], reckoned)).toEqual([expect.stringMatching(/^i-1 is corrected, and f-1/u)]) // prettier-ignore
  })

  it('of a range whose ends were both corrected nothing is told', () => {
    const ends: Decision[] = [['f-1', 'tenge_min', 15_000], ['f-1', 'tenge_max', 15_000]]
    expect(notes(ends)).toEqual([])
  }) // prettier-ignore

  it('is not told where it was decided on, now or earlier', () => {
    const own: Decision = ['f-1', 'people', ['Other Name']]
    expect(notes([['p-1'], own])).toEqual([])
    expect(notes([['p-1']], [own])).toEqual([])
    expect(notes([['p-1'], ['f-1']])).toEqual([])
    expect(notes([['i-1'], ['f-1'], ['f-3']])).toEqual([])
  })
})
