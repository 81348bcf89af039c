// The conformance suite without a test runner: `npm run conformance [words of a row]` prints its table.
import { ROWS } from './rows/index.ts'
import type { Verdict } from './row.ts'
import { tableOf, tryRow } from './row.ts'

const [, , words = ''] = process.argv
const verdicts: Verdict[] = []
for (const row of ROWS) if (row.site.includes(words)) verdicts.push(await tryRow(row))
process.stdout.write(`${tableOf(verdicts)}\n`)
for (const { site, why } of verdicts) {
  if (why === null) continue
  process.stdout.write(`\n${site}: ${why}\n`)
  process.exitCode = 3
}
