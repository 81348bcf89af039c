import type { PageWords } from '../pack.ts'

export const page: PageWords = { tail: [] }
