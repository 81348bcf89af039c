// Reading back a workbook that people have worked in.
import { read, utils } from 'xlsx'
import { BulletinError } from '../../errors.ts'
import { safeZip } from './unzip.ts'

/** The rows of a sheet, by the names of its columns; cells as text, `''` where blank. Throws `usage` where it has no such sheet. */
export function rowsOfSheet(
  bytes: Uint8Array,
  sheet: string,
  file: string,
): readonly Readonly<Record<string, string>>[] {
  const found = workbookIn(safeZip(Buffer.from(bytes), file), file).Sheets[sheet]
  if (found === undefined) throw new BulletinError('usage', `Expected a sheet "${sheet}", got none, in ${file}`)
  const rows = utils.sheet_to_json<Record<string, unknown>>(found, { defval: '', raw: true })
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name.trim(), String(value).trim()])),
  )
}

function workbookIn(bytes: Uint8Array, file: string): ReturnType<typeof read> {
  try {
    return read(bytes, { type: 'buffer' })
  } catch (error) {
    throw new BulletinError(
      'usage',
      `Expected a workbook, got ${error instanceof Error ? error.message : 'another file'}, in ${file}`,
    )
  }
}
