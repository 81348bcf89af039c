// The archived page that a revision was read from, and whether the text stands in it.
import { BulletinError } from '../errors.ts'
import type { Archive } from '../fetch/archive.ts'
import type { MapEntry, Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { unpackMap } from '../store/content.ts'
import type { IndexRow, Store } from '../store/store.ts'
import type { Search } from './quotes.ts'
import { searchIn } from './quotes.ts'

/** The page that a revision was read from; or why it can't be had. */
export async function pageOf(
  row: IndexRow,
  store: Store,
  archive: Archive,
  sources: readonly Source[],
): Promise<Page | BulletinError> {
  const [page] = await store.rowsLike('page', { warc_record: row.warc_record ?? null })
  const place = {
    file: String(page?.warc_file ?? ''),
    offset: Number(page?.warc_position ?? NaN),
    recordId: String(row.warc_record),
  }
  if (page === undefined) return new BulletinError('store-damaged', `Expected the place of its page, got none`)
  try {
    return archive.page(place, sources)
  } catch (error) {
    if (error instanceof BulletinError) return error
    if (error instanceof Error && 'syscall' in error) return new BulletinError('warc-damaged', error.message)
    throw error
  }
}

/** The search in the page for the text that was read from it; where there is no page, one that finds nothing and says why. */
export function searchOf(page: Page | BulletinError, text: string, { map }: IndexRow): Search {
  const never =
    (why: string): Search =>
    () =>
      why
  if (page instanceof BulletinError) return never(`its page can't be had: ${page.message}`)
  try {
    return searchIn(page, text, entriesIn(map))
  } catch (error) {
    if (error instanceof BulletinError) return never(error.message)
    throw error
  }
}

function entriesIn(map: IndexRow[string] | undefined): readonly MapEntry[] {
  try {
    return unpackMap(String(map))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return []
    throw error
  }
}
