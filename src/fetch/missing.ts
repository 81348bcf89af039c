// What one index of a source names and another lacks.
/** Where bulletins are named. A feed names the newest alone. */
export type Index = 'listing' | 'sitemap' | 'feed'

/** What one index names. */
export interface List<T extends { readonly url: string } = { readonly url: string }> {
  /** By `keyOf`. */
  readonly found: ReadonlyMap<string, T>
  /** False where a page of it failed or was left out: then nothing is missing in it. */
  readonly complete: boolean
}

/** A bulletin that one index names and another, which was read to its end, does not. */
export interface Missing {
  readonly url: string
  readonly in: Index
  readonly notIn: Index
}

/** What a list, if it was read to its end, lacks of the others. */
export function lacking(notIn: Index, list: List, others: readonly (readonly [Index, List])[]): Missing[] {
  if (!list.complete) return []
  const missing = new Map<string, Missing>()
  for (const [index, other] of others) {
    for (const [key, { url }] of other.found) if (!list.found.has(key)) missing.set(key, { url, in: index, notIn })
  }
  return [...missing.values()]
}

/** What is left of the missing when all was fetched: of an old and a new address of one bulletin, each index may name another. */
export function settled(
  missing: readonly Missing[],
  found: readonly { readonly url: string }[],
  redirects: readonly { readonly from: string; readonly to: string }[],
): Missing[] {
  const named = new Set(found.map(({ url }) => url))
  const same = new Set(
    redirects.flatMap(({ from, to }) => (from !== to && named.has(from) && named.has(to) ? [from, to] : [])),
  )
  return missing.filter(({ url }) => !same.has(url))
}
