import { AT_ONCE } from './statements.ts'

/** The values in lots that fill the places of a statement; those of the last one that are left over are null. */
export function* atOnce(values: readonly string[]): Generator<(string | null)[]> {
  for (let at = 0; at < values.length; at += AT_ONCE)
    yield Array.from({ length: AT_ONCE }, (_, place) => values[at + place] ?? null)
}
