// What the format can't hold: rows, long texts, many links. To be told before a byte is written.
import { BulletinError } from '../../errors.ts'
import type { Table } from '../table.ts'
import { cellText } from './cell-text.ts'
import { linkOf, linkRoom } from './link.ts'

/** Limits of the format, for tests to lower. */
export interface SheetLimits {
  /** Rows of a sheet, its header among them. */
  readonly rows: number
  /** Links of a sheet (the format's own limit is 65,530). */
  readonly links: number
}

export const LIMITS: SheetLimits = { rows: 1_048_576, links: 65_000 }

/** What the limits cost. */
export interface Account {
  /** Cells whose text was cut. */
  cutCells: number
  /** Addresses that stand as text since their sheet holds no more links. */
  plainLinks: number
}

/** Throws `export-limit` where a table has more rows than a sheet holds. */
export function checkRows({ name, sheet, rows }: Table, limits: SheetLimits = LIMITS): void {
  if (rows.length < limits.rows) return
  throw new BulletinError(
    'export-limit',
    `Expected at most ${limits.rows - 1} rows, got ${rows.length}, in the sheet ${sheet ?? name} (the CSV holds any number)`,
  )
}

/** What the limits will cost in the sheet of a table, so that the Read me can tell it before it is written. Walks through its rows. */
export function costOf(table: Table, limits: SheetLimits = LIMITS): Readonly<Account> {
  const columns = [...table.columns.entries()].filter(([, { inSheet }]) => inSheet)
  const linked = columns.filter(([, { link }]) => link).map(([, { name }]) => name)
  const hasRoom = linkRoom(linked, table.rows.length, limits.links)
  const account = { cutCells: 0, plainLinks: 0 }
  for (const row of table.rows) {
    for (const [index, { name, link }] of columns) {
      const cell = row[index]
      if (typeof cell !== 'string') continue
      if (cell.length > SURELY_HELD && cellText(cell).cut) account.cutCells++
      if (link && linkOf(cell) !== null && !hasRoom(name)) account.plainLinks++
    }
  }
  return account
}

/** Texts up to this length hold fewer line ends than a cell may. */
const SURELY_HELD = 250
