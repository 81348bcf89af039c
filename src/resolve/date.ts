import type { DateDraft, Dating } from '../model.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

export function resolveDates(_context: Context, _dating: Dating): Resolved<DateDraft> {
  return { drafts: [], doubts: [] }
}
