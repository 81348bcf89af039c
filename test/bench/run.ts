// `npm run bench [-- --json FILE] [BEGINNING…]`: measures each subject (or those whose ids begin so) in a process of its own, one after the
// other; writes the figures as JSON (output/bench.json) and prints the tables. Peers are measured where `npm ci --prefix test/bench` was.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Row } from './results.ts'
import { loadNow, machineOf, rounded } from './results.ts'
import type { Figures } from './subject.ts'
import { subjectIds } from './subjects.ts'
import { benchTables } from './table.ts'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))
const SLOWEST = 120_000
// Peers need minutes for some hostile texts.
const SLOWEST_PEER = 20_000

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const file = values.json ?? fileURLToPath(new URL('../../output/bench.json', import.meta.url))
const ids = (await subjectIds()).filter(
  (id) => positionals.length === 0 || positionals.some((one) => id.startsWith(one)),
)
const begin = loadNow()
const rows = ids.flatMap((id) => measured(id))
const results = { machine: machineOf([begin, loadNow()]), rows }
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
if (positionals.length === 0) process.stdout.write(`${benchTables(results)}\n`)
else console.table(Object.fromEntries(rows.map(({ id, figures }) => [id, figures])))

function measured(id: string): readonly Row[] {
  const timeout = id.startsWith('peer-hostile/') ? SLOWEST_PEER : SLOWEST
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [CHILD, id], { encoding: 'utf8', timeout })
  if (signal !== null) return told({ id, figures: null }, `longer than ${timeout / 1000} s`)
  if (status !== 0) throw new Error(`Expected ${id} to be measured, got exit code ${String(status)}: ${stderr}`)
  const figures = JSON.parse(stdout) as Figures | null
  if (figures === null) {
    process.stderr.write(`${id}: not installed (npm ci --prefix test/bench)\n`)
    return []
  }
  return told({ id, figures: rounded(figures) }, `${String(figures['ms'] ?? figures['large'] ?? '')} ms`)
}

function told(row: Row, words: string): readonly Row[] {
  process.stderr.write(`${row.id}: ${words}\n`)
  return [row]
}
