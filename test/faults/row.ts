import type { Lab } from './lab.ts'
import { inLab } from './lab.ts'

/** A row of the conformance table: what a site does, what a good fetcher does then, and whether this one does. */
export interface Row {
  /** Of the issue, or the row of the comparison of fetchers (`r7`). */
  readonly point: string
  readonly site: string
  readonly wanted: string
  /** Throws where it does not hold. */
  readonly check: (lab: Lab) => Promise<void>
}

/** How a row came out; null where it held. */
export type Verdict = Row & { readonly why: string | null }

/** Checks a row in a place of its own. */
export async function tryRow(row: Row): Promise<Verdict> {
  try {
    await inLab(row.check)
    return { ...row, why: null }
  } catch (error) {
    return { ...row, why: error instanceof Error ? error.message : String(error) }
  }
}

/** The table, as text. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const cells = verdicts.map(({ point, site, wanted, why }) => [
    point,
    site,
    wanted,
    why === null ? 'held' : 'NOT HELD',
  ])
  const rows = [['point', 'the site …', 'a good fetcher …', ''], ...cells]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()) // prettier-ignore
  const held = verdicts.filter(({ why }) => why === null).length
  return [...lines, '', `${held} of ${verdicts.length} rows held`].join('\n')
}
