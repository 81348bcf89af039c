import type { SegmentRole, Span } from '../model.ts'

/** A segment before it is numbered and put in order. */
export interface Draft extends Span {
  readonly role: SegmentRole
  readonly mark: string
  readonly headline: Span | null
  readonly children: readonly Draft[]
}
