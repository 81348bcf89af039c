// Doubts about the parts of the bulletin as a whole.
import type { Doubt, Segment } from '../model.ts'
import type { Context } from './context.ts'

/** Says `no-incidents` where a bulletin was read and no item was found in it: a layout that is not known yet, or a page cut short. */
export function doubtsOfSegments({ document, segments }: Context): Doubt[] {
  if (segments.some(({ role }) => role === 'incident')) return []
  const place = segments.find(({ role }) => role === 'title') ?? document.blocks.find(({ role }) => role === 'body')
  const message = 'no incident was found: the page may be laid out in an unknown way, or hold statistics alone'
  return [{ code: 'no-incidents', rule: 'segment', message, start: place?.start ?? 0, end: place?.end ?? 0 }]
}

/** Where the intro ends: at the first incident or block of statistics; figures told in the intro's prose end nothing. */
export function introEnd(segments: readonly Segment[]): number {
  const first = segments.find(({ role, mark }) => role === 'incident' || (role === 'statistics' && mark !== 'lead'))
  return first?.start ?? Infinity
}
