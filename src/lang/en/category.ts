// What happened, in words. Shapes match folded text at the borders of words; `strong` nearly decides, `weak` leans.
import type { CategoryWords } from '../pack.ts'
import { acts } from './category-acts.ts'
import { cases } from './category-cases.ts'
import { leanings } from './category-leanings.ts'
import { pressure } from './category-pressure.ts'

export const category: CategoryWords = { cues: { ...acts, ...pressure, ...cases }, leanings, stem: 6 }
