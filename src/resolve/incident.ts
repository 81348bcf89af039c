import type { ArticleDraft, DateDraft, IncidentDraft } from '../model.ts'
import type { Context } from './context.ts'

export function resolveIncidents(
  _context: Context,
  _dates: readonly DateDraft[],
  _articles: readonly ArticleDraft[],
): readonly IncidentDraft[] {
  return []
}
