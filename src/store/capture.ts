import type { Document, Page, Reading } from '../model.ts'

/** A page of the archive and where it lies there. */
export interface Capture {
  readonly page: Page
  readonly place: { readonly file: string; readonly offset: number; readonly recordId: string }
}

/** What was read from it (a `Result` of the pipeline fits). */
export interface ReadPage {
  readonly document: Pick<Document, 'text' | 'blocks' | 'map'>
  readonly reading: Reading
}

/** When it was captured: the only time that the store knows. */
export function timeOf({ page }: Capture): string {
  if (page.retrieved === null) throw new TypeError(`Expected a time of capture, got none, in ${page.url}`)
  return page.retrieved
}
