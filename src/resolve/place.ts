import type { PlaceDraft } from '../model.ts'
import type { Context } from './context.ts'

export function resolvePlaces(_context: Context): readonly PlaceDraft[] {
  return []
}
