// What a language pack holds: words and shapes, data only. One interface a kind in lang/pack/<kind>.ts; its words lie in lang/<language>/<kind>.ts.
// Words are in folded form (text/fold.ts) unless the field says "as printed".
import type { Language } from '../model.ts'
import type { NumberWords } from './pack/number.ts'
import type { DateWords } from './pack/date.ts'
import type { AmountWords } from './pack/amount.ts'
import type { ArticleWords } from './pack/article.ts'
import type { PenaltyWords } from './pack/penalty.ts'
import type { PersonWords } from './pack/person.ts'
import type { OutletWords } from './pack/outlet.ts'
import type { PlaceWords } from './pack/place.ts'
import type { StatisticWords } from './pack/statistic.ts'
import type { SegmentWords } from './pack/segment.ts'
import type { PageWords } from './pack/page.ts'
import type { SentenceWords } from './pack/sentence.ts'
import type { CategoryWords } from './pack/category.ts'
import type { ReconcileWords } from './pack/reconcile.ts'

export type { NamedShape } from './pack/shape.ts'
export type { NumberWords } from './pack/number.ts'
export type { DateWords } from './pack/date.ts'
export type { AmountWords } from './pack/amount.ts'
export type { ArticleLevel, ArticleWords } from './pack/article.ts'
export type { PenaltyKindShape, PenaltyStageShape, DurationForms, NameCases, PenaltyWords } from './pack/penalty.ts'
export type { NameEnding, NamePart, Naming, Role, RoleClause, PersonWords } from './pack/person.ts'
export type { OutletWords } from './pack/outlet.ts'
export type { PlaceWords } from './pack/place.ts'
export type { StatisticWords } from './pack/statistic.ts'
export type { SegmentWords } from './pack/segment.ts'
export type { PageWords } from './pack/page.ts'
export type { SentenceWords } from './pack/sentence.ts'
export type { CategoryWords } from './pack/category.ts'
export type { Addable, Countable, ReconcileWords } from './pack/reconcile.ts'

export interface LanguagePack {
  readonly language: Language
  readonly number: NumberWords
  readonly date: DateWords
  readonly amount: AmountWords
  readonly article: ArticleWords
  readonly penalty: PenaltyWords
  readonly person: PersonWords
  readonly outlet: OutletWords
  readonly place: PlaceWords
  readonly statistic: StatisticWords
  readonly segment: SegmentWords
  readonly page: PageWords
  readonly sentence: SentenceWords
  readonly category: CategoryWords
  readonly reconcile: ReconcileWords
}
