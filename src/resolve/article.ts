import type { ArticleDraft, DateDraft, Dating } from '../model.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

export function resolveArticles(
  _context: Context,
  _dating: Dating,
  _dates: readonly DateDraft[],
): Resolved<ArticleDraft> {
  return { drafts: [], doubts: [] }
}
