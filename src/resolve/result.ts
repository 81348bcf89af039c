import type { Doubt } from '../model.ts'

/** What a step of resolve leaves: its drafts, in text order, and its doubts. */
export interface Resolved<D> {
  readonly drafts: readonly D[]
  readonly doubts: readonly Doubt[]
}
