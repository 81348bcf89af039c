// `npm run bench [-- --json FILE] [BEGINNING…]`: measures each subject in a process of its own, one after the other; writes the figures as
// JSON (output/bench.json) and prints the tables. Where beginnings of ids are given, the others keep the figures that the file has.
// Peers are measured where `npm ci --prefix test/bench` was, the start of the package where `npm run build` was.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Results, Row } from './results.ts'
import { loadNow, machineOf, readResults, rounded } from './results.ts'
import type { Figures } from './subject.ts'
import { subjectIds } from './subjects.ts'
import { benchTables } from './table.ts'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))
const SLOWEST = 120_000
// Peers need minutes for some hostile texts.
const SLOWEST_PEER = 30_000

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const file = values.json ?? fileURLToPath(new URL('../../output/bench.json', import.meta.url))
const all = await subjectIds()
const asked = all.filter((id) => positionals.length === 0 || positionals.some((one) => id.startsWith(one)))
const unknown = positionals.filter((one) => !all.some((id) => id.startsWith(one)))
if (unknown.length > 0) {
  const groups = new Set(all.map((id) => id.replace(/\/.*/su, '/')))
  process.stderr.write(
    `Expected beginnings of ids (${[...groups].join(' ')}), got ${unknown.join(' ')}, in the command line\n`,
  )
  process.exit(2)
}
const kept = positionals.length > 0 && existsSync(file) ? readResults(pathToFileURL(file)).rows : []
const rows = new Map(kept.map((row) => [row.id, row]))
const begin = loadNow()
mkdirSync(dirname(file), { recursive: true })
for (const id of asked) {
  for (const row of measured(id)) rows.set(row.id, row)
  writeFileSync(file, `${JSON.stringify(resultsNow(), null, 1)}\n`) // one by one: a run that is broken off is not lost
}
process.stdout.write(`${benchTables(resultsNow())}\n`)

function resultsNow(): Results {
  return { machine: machineOf([begin, loadNow()]), rows: all.flatMap((id) => rows.get(id) ?? []) }
}

function measured(id: string): readonly Row[] {
  const timeout = id.startsWith('peer-hostile/') ? SLOWEST_PEER : SLOWEST
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [CHILD, id], { encoding: 'utf8', timeout })
  if (signal === 'SIGTERM') return told({ id, figures: null }, `longer than ${timeout / 1000} s`)
  if (status !== 0) throw new Error(`Expected ${id} to be measured, got exit code ${String(status)}: ${stderr}`)
  const figures = JSON.parse(stdout) as Figures | null
  if (figures === null) {
    process.stderr.write(`${id}: not there (npm ci --prefix test/bench, npm run build)\n`)
    return []
  }
  return told({ id, figures: rounded(figures) }, `${String(figures['ms'] ?? figures['large'] ?? '')} ms`)
}

function told(row: Row, words: string): readonly Row[] {
  process.stderr.write(`${row.id}: ${words}\n`)
  return [row]
}
