// The Kazakh pack. One file a theme; types in ../pack.ts.
import type { LanguagePack } from '../pack.ts'
import { amount } from './amount.ts'
import { article } from './article.ts'
import { category } from './category.ts'
import { date } from './date.ts'
import { number } from './number.ts'
import { outlet } from './outlet.ts'
import { page } from './page.ts'
import { penalty } from './penalty.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import { reconcile } from './reconcile.ts'
import { segment } from './segment.ts'
import { sentence } from './sentence.ts'
import { statistic } from './statistic.ts'

export const kk: LanguagePack = {
  language: 'kk',
  number,
  date,
  amount,
  article,
  penalty,
  person,
  outlet,
  place,
  statistic,
  segment,
  page,
  sentence,
  category,
  reconcile,
}
