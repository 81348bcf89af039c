// Many pages in one run: time, processor time and the most memory, as JSON. Read the ratios. `node test/bench/batch.ts [COUNT…]` (default: 1000 10000)
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf } from './command-cost.ts'
import { writeArchive } from './many-pages.ts'

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
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
    const cost = await costOf(args)
    process.stdout.write(`${JSON.stringify({ pages: count, step, ...cost, ms_a_page: (1000 * cost.seconds) / count })}\n`) // prettier-ignore
  }
  rmSync(folder, { recursive: true })
}
