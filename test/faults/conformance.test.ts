// A hostile site on loopback does everything wrong that a site can do: one row a test, and the table of all of them at the end.
import { afterAll, describe, expect, it } from 'vitest'
import { FAULTS } from './fault.ts'
import type { Verdict } from './row.ts'
import { tableOf, tryRow } from './row.ts'
import { ROWS } from './rows/index.ts'
import { hostileSite } from './site.ts'

describe('a good fetcher', () => {
  const verdicts: Verdict[] = []
  const place = ({ point, site }: Verdict): number => ROWS.findIndex((row) => row.point === point && row.site === site)
  afterAll(() => {
    verdicts.sort((a, b) => place(a) - place(b))
    process.stdout.write(`\n${tableOf(verdicts)}\n`)
  })

  it.concurrent.each(ROWS)(
    '$point: $site: $wanted',
    async (row) => {
      const verdict = await tryRow(row)
      verdicts.push(verdict)
      expect(verdict.why).toBeNull()
    },
    120_000,
  )
})

describe('the faults of a site', () => {
  it('are the same on the site of the same seed, and others on another', () => {
    const told = (seed: number) => {
      const { bulletins, faulty } = hostileSite(seed, { faults: FAULTS, good: FAULTS.length })
      return JSON.stringify([bulletins, [...faulty].map(([path, { name }]) => [path, name])])
    }
    expect(told(7)).toBe(told(7))
    expect(told(8)).not.toBe(told(7))
  })
})
