// What is printed of a page: made where the page is read, so that one string comes out of a thread and not a hundred objects.
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import type { Packs } from '../packs.ts'
import { triedBulletin } from '../pipeline.ts'

/** A line of JSON Lines (without its end), and what stands in it of an error. */
export interface Line {
  readonly text: string
  readonly error: { readonly code: string; readonly message: string } | null
}

/** The line of a page; of one that can't be read, a line with `error`. */
export function lineOf(name: string, page: Page, packs: Packs): Line {
  const read = triedBulletin(page, packs)
  return read instanceof BulletinError ? errorLine(name, read) : { text: JSON.stringify(read.reading), error: null }
}

/** The line in the place of a page that can't be read. */
export function errorLine(file: string, { code, message }: BulletinError): Line {
  const error = { code, message }
  return { text: JSON.stringify({ file, error }), error }
}
