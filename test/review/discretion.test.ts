// Decisions in an export without names: what may be a name is left out, and that is no "not known".
import { expect, it } from 'vitest'
import { reviewsTable } from '../../src/export/table/reviews-table.ts'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord } from '../../src/records.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { namelessReview } from '../../src/review/discretion.ts'
import { everyKind } from '../export/reading.ts'
import { decided } from './decided.ts'

it('leaves the cells of names blank, and says null where nothing is known', () => {
  const bulletin = everyKind()
  const correct = (field: string, value: ReviewRecord['value']) => decided(bulletin, 'f-1', { status: 'corrected', field, value }) // prettier-ignore
  const reviews = [correct('people', ['Bolat Tasov']), correct('count', null)]
  const { judged } = applyReviews([bulletin], reviews, { means: packs, changes: [] })
  const { columns, rows } = reviewsTable(judged.map(namelessReview))
  const at = (name: string) => columns.findIndex((column) => column.name === name)
  expect([...rows].map((row) => [row[at('field')], row[at('was')], row[at('value')]])).toEqual([
    ['people', null, null],
    ['count', '3', 'null'],
  ])
})
