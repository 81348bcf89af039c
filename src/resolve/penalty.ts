import type { AmountDraft, ArticleDraft, DateDraft, Dating, OutletDraft, PenaltyDraft, PersonDraft } from '../model.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

/** What was resolved before penalties, which they relate. */
export interface Known {
  readonly dating: Dating
  readonly dates: readonly DateDraft[]
  readonly articles: readonly ArticleDraft[]
  readonly people: readonly PersonDraft[]
  readonly outlets: readonly OutletDraft[]
  readonly amounts: readonly AmountDraft[]
}

export function resolvePenalties(_context: Context, _known: Known): Resolved<PenaltyDraft> {
  return { drafts: [], doubts: [] }
}
