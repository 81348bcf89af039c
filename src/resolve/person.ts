import type { PersonDraft } from '../model.ts'
import type { Context } from './context.ts'

export function resolvePeople(_context: Context): readonly PersonDraft[] {
  return []
}
