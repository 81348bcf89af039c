import type { PenaltyDraft, SanctionDraft } from '../model.ts'
import type { Context } from './context.ts'

export function resolveSanctions(_context: Context, _penalties: readonly PenaltyDraft[]): readonly SanctionDraft[] {
  return []
}
