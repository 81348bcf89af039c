// Doubts about the parts of the bulletin as a whole.
import type { Doubt } from '../model.ts'
import type { Context } from './context.ts'

/** Says `no-incidents` where a bulletin was read and no item was found in it: a layout that is not known yet, or a page cut short. */
export function doubtsOfSegments({ document, segments }: Context): Doubt[] {
  if (segments.some(({ role }) => role === 'incident')) return []
  const place = segments.find(({ role }) => role === 'title') ?? document.blocks.find(({ role }) => role === 'body')
  const message = 'no incident was found: the page may be laid out in an unknown way, or hold statistics alone'
  return [{ code: 'no-incidents', rule: 'segment', message, start: place?.start ?? 0, end: place?.end ?? 0 }]
}
