// `npm run build` first. Many pages in one run: time, processor time and the most memory, as JSON. Read the ratios. `node test/bench/batch.ts [--step BEGINNING]… [COUNT…]` (default:
// all steps of 1000 and of 10000 pages)
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { costOf } from './command-cost.ts'
import { writeArchive } from './many-pages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { step: { type: 'string', multiple: true } },
})
for (const count of positionals.length > 0 ? positionals.map(Number) : [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const archive = join(folder, 'archive')
  writeArchive(count, archive)
  const steps: Readonly<Record<string, readonly string[]>> = {
    'extract, one thread': ['extract', archive, '--jobs', '1'],
    'extract, as it comes': ['extract', archive],
    'archive to store': ['extract', '--out', folder],
    'store to csv and jsonl': ['export', '--out', folder, '--formats', 'csv', 'jsonl'],
  }
  for (const [step, args] of Object.entries(steps)) {
    if (values.step?.every((beginning) => !step.startsWith(beginning)) === true) continue
    const cost = await costOf(args)
    process.stdout.write(`${JSON.stringify({ pages: count, step, ...cost, ms_a_page: (1000 * cost.seconds) / count })}\n`) // prettier-ignore
  }
  rmSync(folder, { recursive: true })
}
