// The line: page → read → segment → extract → resolve → assemble → validate. Pure: no disk, network, clock or environment.
// Fetching stands before it (src/fetch), store and export behind it (src/store, src/export).
import { BulletinError, internalError } from './errors.ts'
import { extract } from './extract/run.ts'
import { extractorsFor } from './extract/index.ts'
import { read } from './html/read.ts'
import type { Document, Extraction, Language, Page, Reading, Resolution, Segment } from './model.ts'
import type { Packs } from './packs.ts'
import { assemble } from './record/assemble.ts'
import { validate } from './record/validate.ts'
import { resolve } from './resolve/run.ts'
import { segment } from './segment/index.ts'

/** A page read whole: the records, and every station on the way for `explain`. */
export interface Result {
  readonly document: Document
  readonly segments: readonly Segment[]
  readonly extraction: Extraction
  readonly resolution: Resolution
  readonly reading: Reading
}

/** Reads one page. Throws BulletinError (`page-…`) where it holds nothing that can be read. */
export function readBulletin(page: Page, packs: Packs): Result {
  const document = read(page, packs)
  const segments = segment(document, packs)
  const extractors = (language: Language) => extractorsFor(packs.languages[language], packs.jurisdiction)
  const extraction = extract(document, segments, extractors(document.language), extractors)
  const resolution = resolve(document, segments, extraction, packs)
  const reading = validate(assemble(page, document, segments, extraction, resolution, packs))
  return { document, segments, extraction, resolution, reading }
}

/** The same, for one page of many: why it can't be read is given back, a fault of the rules among it, and the others go on. */
export function triedBulletin(page: Page, packs: Packs): Result | BulletinError {
  try {
    return readBulletin(page, packs)
  } catch (error) {
    return error instanceof BulletinError ? error : internalError(error, page.url)
  }
}
