// The reconciliation for tests, with all bulletins at hand.
import { openScratch } from '../../../src/export/file/scratch.ts'
import type { ExportInput } from '../../../src/export/input.ts'
import type { Context } from '../../../src/export/material/entry.ts'
import { headOf } from '../../../src/export/material/head.ts'
import { agreeing, openAgreement, type Agreement } from '../../../src/export/reconciliation/agreement.ts'
import { openReconciliation, type Reconciled } from '../../../src/export/reconciliation/index.ts'

/** All figures of these bulletins, with what became of them. */
export function reconciled(contexts: readonly Context[], input: Pick<ExportInput, 'languages'>): Reconciled[] {
  const reconciliation = openReconciliation(input, openScratch(null))
  for (const context of contexts) reconciliation.add(context, headOf(context))
  const wanted = reconciliation.wanted()
  for (const context of contexts) if (wanted.has(context.record.id)) reconciliation.count(context)
  return [...reconciliation.figures()]
}

/** How many came out how. */
export function outcomesOf(figures: readonly Reconciled[]): Agreement['outcomes'] {
  const agreement = openAgreement()
  const passed = [...agreeing(figures, agreement)]
  if (passed.length !== figures.length) throw new Error('Expected all figures to pass')
  return agreement.outcomes
}
