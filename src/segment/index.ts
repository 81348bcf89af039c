import type { Document, Segment } from '../model.ts'
import type { Packs } from '../packs.ts'

export function segment(_document: Document, _packs: Packs): readonly Segment[] {
  return []
}
