// What the format can't hold: rows, long texts, many links.
import { BulletinError } from '../../errors.ts'
import type { Table } from '../table/table.ts'

/** Limits of the format, for tests to lower. */
export interface SheetLimits {
  /** Rows of a sheet, its header among them. */
  readonly rows: number
  /** Links of a sheet (the format's own limit is 65,530). */
  readonly links: number
}

export const LIMITS: SheetLimits = { rows: 1_048_576, links: 65_000 }

/** What the limits cost: a sheet, or all of them. */
export interface Account {
  /** Cells whose text was cut. */
  cutCells: number
  /** Addresses that stand as text since their sheet holds no more links. */
  plainLinks: number
}

/** Throws `export-limit` where a table has more rows than a sheet holds. */
export function checkRows({ name, sheet, rows }: Table, limits: SheetLimits = LIMITS): void {
  if (rows.length >= limits.rows) throw tooMany(sheet ?? name, String(rows.length), limits)
}

/** The same while rows are still to come: throws `export-limit` where no more of them fit. */
export function refuseMore(tables: readonly Table[], limits: SheetLimits = LIMITS): void {
  for (const { sheet, rows } of tables)
    if (sheet !== null && rows.length >= limits.rows) throw tooMany(sheet, 'more', limits)
}

function tooMany(sheet: string, got: string, { rows }: SheetLimits): BulletinError {
  return new BulletinError('export-limit', `Expected at most ${rows - 1} rows, got ${got}, in the sheet ${sheet} (the CSV holds any number)`) // prettier-ignore
}

/** What the limits cost each sheet, in words; nothing where they cost nothing. */
export function costLines(costs: ReadonlyMap<string, Account>): readonly string[] {
  return [...costs].flatMap(([sheet, { cutCells, plainLinks }]) => [
    ...(cutCells === 0 ? [] : [`Sheet ${sheet}: ${cutCells} ${cutCells === 1 ? 'text is' : 'texts are'} cut`]),
    ...(plainLinks === 0 ? [] : [`Sheet ${sheet}: ${plainLinks} addresses can't be clicked, since a sheet holds no more links`]),
  ]) // prettier-ignore
}
