// The totals of the Summary are those by which accuracy is scored: the same records give the same sums, page by page.
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/export/count/figure.ts'
import { sanctionsOf } from '../../src/export/material/sanctions.ts'
import { addSanctions, openSanctions, sanctionTotals } from '../../src/export/summary/sanctions.ts'
import { packs } from '../../src/packs.ts'
import { TOTALS } from '../../src/score/fact-page.ts'
import { sanctionsOfReading } from '../../src/score/fact.ts'
import { annotatedPages, readAnnotated } from '../../src/score/folder.ts'
import { contextsOf } from './contexts.ts'

const pages = annotatedPages('fixtures/gold/dev').map((page) => ({ name: page.name, reading: readAnnotated(page, packs).reading })) // prettier-ignore

describe('totals of those whom the monitor defends', () => {
  it.each(pages)('of $name', ({ reading }) => {
    const bulletin = { ...reading.bulletin, counted: true }
    const contexts = contextsOf([{ reading: { ...reading, bulletin }, times: new Map(), withdrawn: null }])
    const sums = openSanctions()
    addSanctions(sums, contexts.flatMap(sanctionsOf))
    const figures = sanctionTotals(sums)
    const own = (name: string): Figure | undefined =>
      figures.find(({ figure, against, standing }) => figure === name && against === 'monitored' && standing === 'in totals') // prettier-ignore
    const { min = 0, max = 0 } = own('fines') ?? {}
    const scored = sanctionsOfReading(reading)
    expect(min === max ? `${min ?? 0}` : `${min ?? 0}..${max ?? 0}`).toBe(TOTALS['fines in tenge']?.(scored))
    expect(`${own('people deprived of liberty')?.count ?? 0}`).toBe(TOTALS['people deprived of liberty']?.(scored))
  })

  it('are not all nought', () => {
    const sums = pages.map(({ reading }) => TOTALS['fines in tenge']?.(sanctionsOfReading(reading)))
    expect(sums.filter((sum) => sum !== '0').length).toBeGreaterThan(3)
  })
})
