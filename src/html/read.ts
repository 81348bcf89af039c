import type { Document, Page } from '../model.ts'
import type { Packs } from '../packs.ts'

export function read(_page: Page, _packs: Packs): Document {
  throw new Error('not written yet')
}
