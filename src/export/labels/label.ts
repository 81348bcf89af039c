// What a label is: the same word for people who read English, Russian or Kazakh.
import type { Language } from '../../model.ts'

/** Short words for a heading or a cell, one in each language. */
export type Label = Readonly<Record<Language, string>>

/** The label of a closed value, and in English what the value means. */
export interface ValueLabel extends Label {
  readonly means: string
}

/** A label, its words in the order English, Russian, Kazakh. */
export function label(en: string, ru: string, kk: string): Label {
  return { en, ru, kk }
}

/** The label of a closed value; `means` says in English when a record has it. */
export function value(en: string, ru: string, kk: string, means: string): ValueLabel {
  return { en, ru, kk, means }
}
