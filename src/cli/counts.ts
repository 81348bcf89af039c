/** What became of a page that holds a bulletin; reread: by other rules than before. */
export type Outcome = 'new' | 'revised' | 'reread' | 'same' | 'known'

/** What the reading did, in numbers of pages. */
export type ReadCounts = Record<Outcome | 'unread' | 'failed', number>

/** Nothing read so far. */
export function noneRead(): ReadCounts {
  return { new: 0, revised: 0, reread: 0, same: 0, known: 0, unread: 0, failed: 0 }
}
