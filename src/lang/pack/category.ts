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
}
