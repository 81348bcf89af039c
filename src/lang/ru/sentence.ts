import type { SentenceWords } from '../pack.ts'

export const sentence: SentenceWords = { abbreviations: ['ст', 'ч', 'п', 'пп', 'подп', 'абз', 'стст', 'чч'] }
