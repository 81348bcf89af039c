import type { Dating } from '../model.ts'
import type { Context } from './context.ts'

export function resolveDating(_context: Context): Dating {
  return { period: null, published: null, publishedDoubtful: false, doubts: [] }
}
