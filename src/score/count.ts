/** Hits among what was annotated and what was found. */
export interface Count {
  readonly hits: number
  readonly gold: number
  readonly found: number
}

/** What one page gives: rows in their order, and what was missed or found too much, in words. */
export interface PageScore {
  readonly page: string
  readonly rows: ReadonlyMap<string, Count>
  readonly misses: readonly string[]
}

/** So many right of so many. */
export function share(hits: number, of: number): Count {
  return { hits, gold: of, found: of }
}
