// What a subject of the bench is. Each runs in a process of its own (child.ts), so that the garbage and the compiled code of one do not
// hurt another; the floors are timed in each, so that subjects can be compared by their ratios to them.
import type { Language } from '../../src/model.ts'
import { floorsOf } from './floors.ts'
import { lettersOf } from './material.ts'
import type { Patience, Work } from './timing.ts'
import { timesOf } from './timing.ts'

/** What was measured, by name: milliseconds, megabytes, letters in UTF-16 units (`floorLetters`: those that `decode` and `jump` read). */
export type Figures = Readonly<Record<string, number>>

export interface Subject {
  /** `group/name/language`, or `group/name`. */
  readonly id: string
  /** Null where what it measures is not there: a peer that is not installed, a package that is not built. */
  measure(): Promise<Figures | null>
}

export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk']

/** A work that is ready to be timed, and how many letters it reads in a run. */
export interface Ready extends Omit<Work, 'name'> {
  readonly letters: number
}

/**
 * The work (`ms`) by turns with the floors of the language (`decode`, `jump`, `load`). The floors run before the work is made ready: V8
 * spends its optimizations of patterns on those that come first, and ours may use them up.
 */
export async function besideFloors(
  language: Language,
  prepare: () => Ready | Promise<Ready>,
  patience?: Patience,
): Promise<Figures> {
  const floors = floorsOf(language)
  await timesOf(floors, { rounds: 0, milliseconds: 20 })
  const { letters, ...work } = await prepare()
  const times = await timesOf([...floors, { ...work, name: 'ms' }], patience)
  return { letters, floorLetters: lettersOf(language), ...Object.fromEntries(times) }
}
