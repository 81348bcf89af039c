// What is exported of the bulletins that there are: the selection, without names where they are to be left out.
import type { ExportInput } from '../input.ts'
import type { Context } from './entry.ts'
import { contextOf } from './entry.ts'
import { openDiscretion } from './discretion.ts'
import type { Part } from './selection.ts'
import { countUndecided, selectedBulletins, selectedChanges, selectedOf, shareOf, selectedReviews, undecidedNote } from './selection.ts' // prettier-ignore

type Told = Omit<ExportInput, 'bulletins'>

export interface Choice {
  /** The bulletins that are chosen, in the order of the rows, each with its records. Those of which nothing is selected do not come. */
  contexts(): AsyncIterable<Context>
  /** The same once more, of these ids alone. */
  again(ids: ReadonlySet<string>): AsyncIterable<Context>
  /** What is told beside the bulletins, once all have come. */
  told(): Told
}

/** The choice that an export asks for. */
export function openChoice({ bulletins, ...input }: ExportInput): Choice {
  const { selection } = input
  const chosen = selection === undefined ? bulletins.facts : selectedBulletins(bulletins.facts, selection)
  const counted = new Map(chosen.map((one) => [one.id, one.counted]))
  const touched = new Set([...input.changes, ...(input.reviews ?? []).map(({ review }) => review)].map(({ bulletin }) => bulletin)) // prettier-ignore
  const parts = new Map<string, Part>()
  const undecided = { incidents: 0, penalties: 0 }
  const discretion = input.names === false ? openDiscretion() : null
  const chosenOf = (own: Context): Context | null => {
    const part = selection === undefined ? own : selectedOf(own, counted.get(own.record.id) === true, selection)
    return part === null || discretion === null ? part : discretion.nameless(part)
  }
  return {
    async *contexts() {
      for await (const given of bulletins.load(chosen.map(({ id }) => id))) {
        const own = contextOf(given)
        if (selection !== undefined) countUndecided(undecided, own, selection)
        const context = chosenOf(own)
        if (context === null) continue
        if (touched.has(context.record.id)) parts.set(context.record.id, shareOf(context))
        yield context
      }
    },
    async *again(ids) {
      for await (const given of bulletins.load(chosen.map(({ id }) => id).filter((id) => ids.has(id)))) {
        const context = chosenOf(contextOf(given))
        if (context !== null) yield context
      }
    },
    told() {
      const own = selection === undefined ? input : toldOf(input, (id) => parts.get(id), undecidedNote(undecided))
      return discretion === null ? own : discretion.told(own)
    },
  }
}

function toldOf(input: Told, find: (bulletin: string) => Part | undefined, notes: readonly string[]): Told {
  return {
    ...input,
    changes: selectedChanges(input.changes, find),
    reviews: selectedReviews(input.reviews ?? [], find),
    notes: [...(input.notes ?? []), ...notes],
  }
}
