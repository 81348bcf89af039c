// A workbook that somebody has worked in is never written over: what was not read in with `import-review` is kept beside it.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'bulletins.xlsx'

/**
 * Copies the workbook of a folder to `bulletins.edited-<first eight digits of its SHA-256>.xlsx` where it is not the one that the
 * folder's datapackage.json tells of. Null where it is, or where it is among those that were read in (`imported`: their SHA-256).
 */
export function keepEdited(folder: string, imported: ReadonlySet<string>): string | null {
  const path = join(folder, NAME)
  if (!existsSync(path)) return null
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  if (imported.has(sha256) || sha256 === writtenIn(folder)) return null
  const kept = `bulletins.edited-${sha256.slice(0, 8)}.xlsx`
  if (!existsSync(join(folder, kept))) copyFileSync(path, join(folder, kept))
  return kept
}

interface Described {
  readonly resources?: readonly { readonly path?: string; readonly hash?: string }[]
  readonly earlierWorkbook?: string | null
}

/** SHA-256 of the workbook as it was written, by the last export or an earlier one; null where that is not told: then it may be anybody's. */
export function writtenIn(folder: string): string | null {
  const { resources = [] } = describedIn(join(folder, 'datapackage.json'))
  const own = resources.find(({ path }) => path === NAME)?.hash?.replace('sha256:', '')
  return own ?? describedIn(join(folder, 'run.json')).earlierWorkbook ?? null
}

function describedIn(path: string): Described {
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Described
  } catch {
    return {} // none of ours: nothing vouches for the workbook, so it is kept
  }
}
