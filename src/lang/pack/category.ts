import type { Category } from '../../model.ts'

/** Shapes that tell what happened. `_` in them: any ending of a word. */
export interface CategoryForms {
  /** Outweigh what follows: a death, what the man did who is now before a court. */
  readonly decisive?: readonly string[]
  readonly strong: readonly string[]
  /** Lean to it. */
  readonly weak: readonly string[]
}

export interface CategoryWords {
  readonly cues: Readonly<Partial<Record<Category, CategoryForms>>>
  readonly leanings: CategoryLeanings
  /** How many first letters stand for a word in them. */
  readonly stem: number
}

/** Words (their first letters) and how much more often than elsewhere they stand in items of a category: log odds. */
export type CategoryLeanings = Readonly<Record<string, Readonly<Partial<Record<Category, number>>>>>
