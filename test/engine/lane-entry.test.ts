import { describe, expect, it } from 'vitest'
import type { LaneEntry } from '../../src/engine/lane-entry.ts'
import { joinedEntry, jsonOf } from '../../src/engine/lane-entry.ts'

const last = (date: string, checked = date): NonNullable<LaneEntry['last']> => ({
  place: { file: `of-${date}.warc.gz`, offset: 0, recordId: `<${date}>` },
  date,
  checked,
  payloadDigest: date,
  validators: {},
})
const answers = (date: string): NonNullable<LaneEntry['answers']> => ({ place: last(date).place, date })

describe('what was said of an address early and late', () => {
  it('is the later word of each', () => {
    const [early, late] = [{ last: last('1', '3'), answers: answers('3') }, { last: last('2', '4'), answers: answers('4') }] // prettier-ignore
    expect(joinedEntry(early, late)).toMatchObject(late)
    const gone = { last: last('1'), answers: answers('5') } // 404: the last page is an old one
    expect(joinedEntry(late, gone)).toMatchObject({ last: last('2', '4'), answers: answers('5') })
    expect(joinedEntry(late, { last: last('2', '4') }).answers).toBeUndefined() // 503: no answer stands
  })

  it('has an absence once that both have seen', () => {
    const seen = (...absences: NonNullable<LaneEntry['absences']>): LaneEntry => ({ last: last('1'), absences })
    const both = (a: LaneEntry, b: LaneEntry): unknown[] => [joinedEntry(a, b).absences, joinedEntry(b, a).absences]
    const open = seen({ since: '3', until: null })
    expect(both(open, seen({ since: '4', until: null }))).toEqual(Array(2).fill([{ since: '3', until: null }]))
    expect(both(open, seen({ since: '4', until: '5' }))).toEqual(Array(2).fill([{ since: '3', until: '5' }]))
    expect(both(seen({ since: '1', until: '2' }), open)).toEqual(Array(2).fill([{ since: '1', until: '2' }, { since: '3', until: null }])) // prettier-ignore
    expect(both(open, { last: last('1', '6') })).toEqual(Array(2).fill([{ since: '3', until: '6' }]))
  })

  it('is what it was where nothing is new', () => {
    const known: LaneEntry = { last: last('1', '3'), answers: answers('3'), absences: [{ since: '1', until: '2' }] }
    expect(jsonOf(joinedEntry(known, known))).toBe(jsonOf(known))
    expect(jsonOf(joinedEntry({ last: last('1'), answers: answers('1') }, known))).toBe(jsonOf(known))
  })
})
