import type { Dating, StatisticDraft } from '../model.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

export function resolveStatistics(_context: Context, _dating: Dating): Resolved<StatisticDraft> {
  return { drafts: [], doubts: [] }
}
