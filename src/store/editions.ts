// Which bulletins are copies of one publication, and which of them totals count.
import type { Database } from './database.ts'
import * as sql from './statements.ts'

/** What tells the edition of a bulletin. */
interface Edited {
  readonly id: string
  /** The edition by publisher and period. */
  readonly own_edition: string
  /** Blank where it is not told. */
  readonly period: string
  readonly language: string
  /** Number of its records. */
  readonly facts: number
  /** As `paragraphDigests` gives them. */
  readonly paragraphs: string
}

interface Candidate extends Edited {
  readonly revision: number
  /** The edition it was put to the last time. */
  readonly edition: string
  readonly counted: number
}

// The order in which the publisher writes: Russian is the original, the others are translated (and shortened) from it.
const ORIGINAL_FIRST = ['ru', 'kk', 'en']

/**
 * Puts reprints to the edition they are copies of, and marks one bulletin of every edition as counted: the one that most
 * records could be read from, since a copy that can't be read (a language whose rules are thin yet) must not hide the one
 * that can. Of equals the original counts, then the lower id.
 */
export async function settleEditions(db: Database): Promise<void> {
  for (const { bulletin, edition, counted } of await unsettled(db)) {
    await db.all(sql.SET_EDITION, bulletin.id, bulletin.revision, edition, counted ? 1 : 0)
  }
  await db.all(sql.UNCOUNT_OLD)
}

/** How many bulletins `settleEditions` would put to another edition, or count otherwise than before. */
export async function unsettledCount(db: Database): Promise<number> {
  const [old] = await db.all<{ counted: number }>(sql.COUNTED_OLD)
  return (await unsettled(db)).length + (old?.counted ?? 0)
}

async function unsettled(db: Database): Promise<Settled<Candidate>[]> {
  const all = settled(await db.all<Candidate>(sql.EDITIONS))
  return all.filter(({ bulletin, edition, counted }) => counted !== (bulletin.counted === 1) || edition !== bulletin.edition) // prettier-ignore
}

export interface Settled<C> {
  readonly bulletin: C
  readonly edition: string
  readonly counted: boolean
}

/** To which edition each bulletin belongs, and whether it is the one that counts. `candidates` in the order of their ids. */
export function settled<C extends Edited>(candidates: readonly C[]): Settled<C>[] {
  const editionOf = joinedEditions(candidates)
  const chosen = new Map(
    [...Map.groupBy(candidates, editionOf)].map(([edition, copies]) => [edition, bestCopy(copies)]),
  )
  return candidates.map((bulletin) => {
    const edition = editionOf(bulletin)
    return { bulletin, edition, counted: chosen.get(edition) === bulletin }
  })
}

type Copy = Pick<Candidate, 'id' | 'language' | 'facts'>

/** Of the copies of one edition the one that counts; null where there is none. */
export function bestCopy<C extends Copy>(copies: readonly C[]): C | null {
  return copies.reduce<C | null>((best, copy) => (best === null || isBetter(copy, best) ? copy : best), null)
}

function isBetter(a: Copy, b: Copy): boolean {
  const rank = ({ language }: Copy): number => ORIGINAL_FIRST.indexOf(language)
  if (a.facts !== b.facts) return a.facts > b.facts
  if (rank(a) !== rank(b)) return rank(a) < rank(b)
  return a.id < b.id
}

// A site that reprints another's bulletin is another publisher, but no other edition. Told by the paragraphs: same period,
// same language, and half of the shorter one's paragraphs stand in the other.
function joinedEditions(candidates: readonly Edited[]): (candidate: Edited) => string {
  const parent = new Map<string, string>()
  const root = (edition: string): string => {
    const above = parent.get(edition)
    return above === undefined ? edition : root(above)
  }
  const sizes = Map.groupBy(candidates, ({ own_edition }) => own_edition)
  const size = (edition: string): number => sizes.get(edition)?.length ?? 0
  for (const group of Map.groupBy(candidates, ({ period, language }) => `${period} ${language}`).values()) {
    const texts = group.map((candidate) => ({ candidate, paragraphs: new Set(candidate.paragraphs.split(' ')) }))
    for (const [index, a] of texts.entries()) {
      for (const b of texts.slice(index + 1)) {
        const [first, second] = [root(a.candidate.own_edition), root(b.candidate.own_edition)]
        if (first === second || a.candidate.period === '' || !isReprint(a.paragraphs, b.paragraphs)) continue
        // The edition that more bulletins (languages) have is the original.
        const keepFirst = size(first) > size(second) || (size(first) === size(second) && first < second)
        parent.set(keepFirst ? second : first, keepFirst ? first : second)
      }
    }
  }
  return ({ own_edition }) => root(own_edition)
}

const LEAST_SHARED = 3

function isReprint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((paragraph) => b.has(paragraph)).length
  return shared >= LEAST_SHARED && 2 * shared >= Math.min(a.size, b.size)
}
