import type { Document, Extraction, Page, Reading, Resolution, Segment } from '../model.ts'

export function assemble(
  _page: Page,
  _document: Document,
  _segments: readonly Segment[],
  _extraction: Extraction,
  _resolution: Resolution,
): Reading {
  throw new Error('not written yet')
}
