// A hostile site on loopback does everything wrong that a site can do: one row a test, and the table of all of them at the end.
import { afterAll, describe, expect, it } from 'vitest'
import type { Verdict } from './row.ts'
import { tableOf, tryRow } from './row.ts'
import { ROWS } from './rows/index.ts'

describe('a good fetcher', () => {
  const verdicts: Verdict[] = []
  afterAll(() => void process.stdout.write(`\n${tableOf(verdicts)}\n`))

  it.each(ROWS)('$point: $site: $wanted', async (row) => {
    const verdict = await tryRow(row)
    verdicts.push(verdict)
    expect(verdict.why).toBeNull()
  })
})
