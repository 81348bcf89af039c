import type { AmountDraft, DateDraft, Dating } from '../model.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

export function resolveAmounts(
  _context: Context,
  _dating: Dating,
  _dates: readonly DateDraft[],
): Resolved<AmountDraft> {
  return { drafts: [], doubts: [] }
}
