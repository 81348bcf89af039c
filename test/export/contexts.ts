// The steps of an export for tests, with all bulletins at hand.
import type { ExportBulletin, ExportInput, Selection } from '../../src/export/input.ts'
import { inRows } from '../../src/export/material/bulletins.ts'
import { openDiscretion } from '../../src/export/material/discretion.ts'
import type { Context } from '../../src/export/material/entry.ts'
import { contextOf } from '../../src/export/material/entry.ts'
import { headOf } from '../../src/export/material/head.ts'
import { factsOf } from '../../src/export/material/bulletins.ts'
import { countUndecided, selectedBulletins, selectedOf, undecidedNote } from '../../src/export/material/selection.ts'
import { openMaterial } from '../../src/export/report/material.ts'

/** The bulletins in the order of the rows. */
export function contextsOf(bulletins: Iterable<ExportBulletin>): Context[] {
  return inRows(bulletins).map(contextOf)
}

/** What a selection leaves of them. */
export function selectedFrom(contexts: readonly Context[], selection: Selection): Context[] {
  const chosen = selectedBulletins(contexts.map(({ reading, times: _times }) => factsOf({ reading, times: new Map(), withdrawn: null })), selection) // prettier-ignore
  const counted = new Map(chosen.map((one) => [one.id, one.counted]))
  return contexts.flatMap((context) => {
    const isCounted = counted.get(context.record.id)
    return isCounted === undefined ? [] : (selectedOf(context, isCounted, selection) ?? [])
  })
}

/** What is said of what may lie within the days of a selection, and need not. */
export function undecidedIn(contexts: readonly Context[], selection: Selection): string {
  const undecided = { incidents: 0, penalties: 0 }
  for (const context of contexts) countUndecided(undecided, context, selection)
  return undecidedNote(undecided).join('')
}

/** The bulletins without names, and what is told beside them. */
export function withoutNames<I extends Pick<ExportInput, 'changes' | 'reviews' | 'run'>>(
  given: readonly Context[],
  input: I,
): { readonly contexts: readonly Context[]; readonly input: I } {
  const discretion = openDiscretion()
  const contexts = given.map((context) => discretion.nameless(context))
  return { contexts, input: discretion.told(input) }
}

/** What the report is made of. */
export function shownOf(contexts: readonly Context[], index: ExportInput['index']) {
  const material = openMaterial(index)
  for (const context of contexts) material.add(context)
  return { ...material.shown, heads: contexts.map(headOf) }
}
