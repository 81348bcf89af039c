// As many measures as people: "three were arrested for 5, 10 and 15 days".
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { AND } from './pair-cost.ts'

interface Told {
  readonly candidate: Candidate
  readonly bearers: Bearers
}

/** The penalties of one item; each of a list that is as long as the people it falls on, nobody of them named, is one person's. */
export function oneEach<T extends Told>(context: Context, found: readonly T[]): readonly T[] {
  return listsOf(context, found).flatMap((list) =>
    list.length > 1 && list.every(({ bearers }) => bearers.people.length === 0 && bearers.count === list.length)
      ? list.map((one) => ({ ...one, bearers: { ...one.bearers, count: 1 } }))
      : list,
  )
}

function listsOf<T extends Told>(context: Context, found: readonly T[]): T[][] {
  const lists: T[][] = []
  for (const one of found) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list !== undefined && last !== undefined && isNext(context, last, one)) list.push(one)
    else lists.push([one])
  }
  return lists
}

function isNext({ document }: Context, { candidate: a }: Told, { candidate: b }: Told): boolean {
  if (a.kind !== b.kind || a.sentence !== b.sentence || a.measure === null || b.measure === null) return false
  return AND.test(document.folded.slice(a.measure.end, b.measure.start))
}
