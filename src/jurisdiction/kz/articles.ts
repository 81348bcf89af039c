import type { Article } from '../pack.ts'

export const articles: readonly Article[] = []
