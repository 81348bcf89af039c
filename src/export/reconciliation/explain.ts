// What could explain a difference between a figure of the statistics and what we counted, and why a figure is not compared. Each is found
// in the records, none is a guess at what happened.
import type { Tally } from './count.ts'
import { LOW } from '../count/low.ts'
import type { LabelDoubt, Reckoned } from './label.ts'
import type { TimeDoubt, Window } from './window.ts'

/** Why it is not compared. */
export type Doubt = LabelDoubt | TimeDoubt | 'refuted'

/** What could explain a difference; some of them also throw doubt on an agreement. */
export type Cause =
  | 'repeated'
  | 'months-missing'
  | 'label-narrower'
  | 'cases-not-items'
  | 'persons-untold'
  | 'not-listed'
  | 'more-than-told'
  | 'retold'
  | 'nested-items'
  | 'other-category'
  | 'other-sides'
  | 'not-summed'
  | 'unread'
  | 'low-confidence'
  | 'rejected'
  | 'withdrawn'

export interface Explanation {
  readonly code: Cause | Doubt
  readonly words: string
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  'no-such-record': 'not compared: our records tell no number of such things (shares, court acts, hearings, verdicts, acquittals)',
  'label-unknown': 'not compared: its words do not say what is counted, or nothing that our records tell',
  'label-several': 'not compared: its words name several things',
  'part-not-told': 'not compared: it counts a part, and our records do not tell that part from the rest',
  'time-unknown': 'not compared: it counts a time of comparison, or one whose days are not known',
  refuted: 'not compared: a reviewer says that the page does not say so',
  selection: 'incomplete: a selection has left out records of that time',
} // prettier-ignore

/** Why a figure is not compared. */
export function doubtOf(code: Doubt): Explanation {
  return { code, words: DOUBTS[code] }
}

/** What is compared: the figure, what it counts, the bulletins of its time, and our count of it. */
export interface Compared {
  readonly value: number
  readonly reckoned: Reckoned
  readonly window: Window
  readonly tally: Tally
  readonly difference: number
  /** False where words of the label are not to be shown. */
  readonly shown: boolean
}

/** What could explain the difference; of an agreement, or where only a part is counted, what throws doubt on it. */
export function explain(compared: Compared): Explanation[] {
  const always = doubtful(compared)
  const { difference, reckoned: { narrower } } = compared // prettier-ignore
  const isPart = narrower !== '' && difference < 0
  return difference === 0 || isPart ? always : [...always, ...ofCount(compared), ...ofPages(compared)]
}

function numbered(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

function said(code: Cause, holds: boolean, words: string): Explanation[] {
  return holds ? [{ code, words }] : []
}

function doubtful({ reckoned: { narrower, persons }, window: { missing }, tally, shown }: Compared): Explanation[] {
  return [
    ...said('months-missing', missing.length > 0, `no bulletin at hand of some days of ${missing.join(', ')}`),
    ...said('label-narrower', narrower !== '', `its words say more than we count by${shown ? `: "${narrower}"` : ''}`),
    ...said('persons-untold', persons && tally.persons === null, 'it counts persons; our records do not tell how many were in an item'),
    ...said('not-summed', tally.notSummed > 0, `${numbered(tally.notSummed, 'sum is', 'sums are')} not told in tenge, and not added`),
  ] // prettier-ignore
}

function ofCount({ value, reckoned: { sum }, window: { bulletins }, tally }: Compared): Explanation[] {
  const isLess = value < tally.counted && bulletins.length === 1
  const isItems = sum === null && tally.persons === null
  return [
    ...said('not-listed', value > tally.most, 'the bulletin counts more than the pages tell one by one'),
    ...said('more-than-told', isLess, 'we count more than the bulletin: one of ours may be misread, look at the records of `counted_records`'),
    ...said('cases-not-items', isItems, 'it may count cases, facts or persons; we count the items that are told'),
    ...said('retold', bulletins.length > 1 && tally.counted > value, 'several bulletins may tell the same case, and we count it in each'),
    ...said('nested-items', tally.nested > 0, `${numbered(tally.nested, 'of ours is part of a larger item', 'of ours are parts of larger items')}; we count the parts`),
    ...said('other-category', tally.otherCategory > 0 && value > tally.counted, `${numbered(tally.otherCategory, 'item of another category tells', 'items of other categories tell')} such a case too`),
    ...said('other-sides', tally.otherSides > 0 && tally.counted > value, `${numbered(tally.otherSides, 'of ours falls', 'of ours fall')} on others than those whom the monitor defends`),
  ] // prettier-ignore
}

function ofPages({ window: { bulletins }, tally }: Compared): Explanation[] {
  const total = (what: 'unread' | 'rejected') => bulletins.reduce((sum, one) => sum + one[what], 0)
  const [unread, rejected] = [total('unread'), total('rejected')]
  const gone = bulletins.filter(({ withdrawn }) => withdrawn !== null).length
  return [
    ...said(
      'unread',
      unread > 0,
      `${numbered(unread, 'expression was', 'expressions were')} left unread there (sheet Issues)`,
    ),
    ...said(
      'low-confidence',
      tally.unsure > 0,
      `${numbered(tally.unsure, 'of ours has', 'of ours have')} a confidence below ${LOW}`,
    ),
    ...said(
      'rejected',
      rejected > 0,
      `${numbered(rejected, 'record', 'records')} there failed the schema (sheet Rejected)`,
    ),
    ...said('withdrawn', gone > 0, `${numbered(gone, 'of the pages is', 'of the pages are')} gone from its site`),
  ]
}

/** A figure that stands a second time in its bulletin. */
export const REPEATED: Explanation = { code: 'repeated', words: 'the bulletin says it a second time' }
