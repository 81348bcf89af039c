import type { Category } from '../../model.ts'

export interface CategoryWords {
  /** Shapes that tell what happened: `strong` ones nearly decide it, `weak` ones lean to it. */
  readonly cues: Readonly<
    Partial<Record<Category, { readonly strong: readonly string[]; readonly weak: readonly string[] }>>
  >
}
