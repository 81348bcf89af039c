import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { differences } from '../../src/score/difference.ts'

function reading(body: string): Reading {
  const bytes = Buffer.from(`<h1>Violations of freedom of speech in Kazakhstan, May 2021</h1><p>- ${body}</p>`)
  const page = { source: 'file', publisher: null, url: 'a.html', bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
  return readBulletin(page, packs).reading
}

const told = (before: Reading | null, after: Reading | null): string[] =>
  differences(before, after).map(({ sign, kind, quote, words }) => `${sign} ${kind} “${quote}” ${words}`)

describe('two readings compared', () => {
  const fined = reading('On May 4 the court of Almaty fined blogger Arman Testov 50 MCI.')

  it('of the same page have no differences', () => {
    expect(told(fined, fined)).toEqual([])
    expect(told(fined, reading('On May 4 the court of Almaty fined blogger Arman Testov 50 MCI.'))).toEqual([])
  })

  it('tell what was gained and what was lost, also of a page that only one of them could read', () => {
    expect(told(null, fined)).toContain('+ date “May 4” 2021-05-04 (from-period)')
    expect(told(fined, null)).toContain('- amount “50 MCI” 50 MCI, 145850 tenge by mci:2021-01-01')
    expect(told(null, fined).every((line) => line.startsWith('+ '))).toBe(true)
  })

  it('tell a changed value, a changed extent and a changed sanction as one line each', () => {
    const { amounts, ...rest } = fined
    const less = { ...rest, amounts: amounts.map((one) => ({ ...one, min: 5, max: 5, tenge: null })) }
    expect(told(less, fined)).toEqual(['~ amount “50 MCI” 5 MCI → 50 MCI, 145850 tenge by mci:2021-01-01'])
    const dates = fined.dates.map((one) => ({ ...one, quote: 'On May 4', start: one.start - 3 }))
    expect(told({ ...fined, dates }, fined)).toContain(
      '~ date “May 4” 2021-05-04 (from-period) “On May 4” → 2021-05-04 (from-period)',
    )
    const sanctions = fined.sanctions.map((one) => ({ ...one, background: true }))
    expect(told({ ...fined, sanctions }, fined)).toEqual([
      expect.stringMatching(/^~ sanction “fined .*” fine, imposed, .*, told as history → fine, imposed/u),
    ])
  })
})
