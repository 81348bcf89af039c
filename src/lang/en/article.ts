import type { ArticleWords } from '../pack.ts'

export const article: ArticleWords = { shapes: [] }
