// Where what is exported comes from: sources, the time of the pages, their fingerprint.
import { createHash } from 'node:crypto'
import { compare } from './entry.ts'
import type { Head } from './head.ts'
import type { SourceNote } from '../input.ts'

/** When the latest of the pages was fetched, or null. */
export function latest(heads: readonly Pick<Head, 'record'>[]): string | null {
  return heads.reduce<string | null>((last, { record: { retrieved } }) => {
    return retrieved !== null && (last === null || compare(retrieved, last) > 0) ? retrieved : last
  }, null)
}

/** The sources that bulletins came from, in order; one that is not configured has nothing but its id. */
export function usedSources(heads: readonly Pick<Head, 'record'>[], sources: readonly SourceNote[]): SourceNote[] {
  const known = new Map(sources.map((source) => [source.id, source]))
  const used = [...new Set(heads.map(({ record }) => record.source))].sort(compare)
  return used.map((id) => known.get(id) ?? { id, publisher: id, licence: 'No licence known', listings: [] })
}

/** First and last period that a bulletin tells, or null. */
export function periodsOf(
  heads: readonly Pick<Head, 'record'>[],
): { readonly first: string; readonly last: string } | null {
  const periods = heads.map(({ record }) => record.period).filter((period) => period !== null)
  const [first, last] = [periods.at(0), periods.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

/** SHA-256 of the pages' SHA-256, a line each in the order of the rows of Bulletins (`sha256sum` of that column gives the same). */
export function fingerprint(heads: readonly Pick<Head, 'record'>[]): string {
  const hash = createHash('sha256')
  for (const { record } of heads) hash.update(`${record.sha256}\n`)
  return hash.digest('hex')
}

/** The versions of the rules that read the bulletins, in order. */
export function rulesOf(heads: readonly Pick<Head, 'record'>[]): string[] {
  return [...new Set(heads.map(({ record }) => record.rules_version))].sort(compare)
}
