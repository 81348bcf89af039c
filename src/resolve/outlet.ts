import type { OutletDraft } from '../model.ts'
import type { Context } from './context.ts'

export function resolveOutlets(_context: Context): readonly OutletDraft[] {
  return []
}
