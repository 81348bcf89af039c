import type { SentenceWords } from '../pack.ts'

export const sentence: SentenceWords = { abbreviations: ['бөл', 'тарм'] }
