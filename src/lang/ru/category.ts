// What happened, in Russian words. Shapes match folded text at the borders of words; `strong` nearly decides, `weak` leans.
import type { CategoryWords } from '../pack.ts'
import { acts } from './category-acts.ts'
import { cases } from './category-cases.ts'
import { leanings } from './category-leanings.ts'

export const category: CategoryWords = { cues: { ...acts, ...cases }, leanings, stem: 6 }
