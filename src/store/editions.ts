// Which bulletin of an edition is the one that totals count.
import type { Database } from './database.ts'
import * as sql from './statements.ts'

interface Candidate {
  readonly id: string
  readonly revision: number
  readonly edition: string
  readonly language: string
  readonly facts: number
  readonly counted: number
}

// The order in which the publisher writes: Russian is the original, the others are translated (and shortened) from it.
const ORIGINAL_FIRST = ['ru', 'kk', 'en']

/**
 * Marks one bulletin of every edition as counted: the one that most records could be read from, since a copy that can't be
 * read (a language whose rules are thin yet) must not hide the one that can. Of equals the original counts, then the lower id.
 */
export async function settleEditions(db: Database): Promise<void> {
  const chosen = new Map<string, Candidate>()
  const candidates = await db.all<Candidate>(sql.EDITIONS)
  for (const candidate of candidates) {
    const rival = chosen.get(candidate.edition)
    if (rival === undefined || isBetter(candidate, rival)) chosen.set(candidate.edition, candidate)
  }
  for (const { id, revision, edition, counted } of candidates) {
    const wanted = chosen.get(edition)?.id === id ? 1 : 0
    if (wanted !== counted) await db.all(sql.SET_COUNTED, id, revision, wanted)
  }
  await db.all(sql.UNCOUNT_OLD)
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const rank = ({ language }: Candidate): number => ORIGINAL_FIRST.indexOf(language)
  if (a.facts !== b.facts) return a.facts > b.facts
  if (rank(a) !== rank(b)) return rank(a) < rank(b)
  return a.id < b.id
}
