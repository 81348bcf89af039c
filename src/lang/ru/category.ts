import type { CategoryWords } from '../pack.ts'

export const category: CategoryWords = { cues: {} }
