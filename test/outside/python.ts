// Python, asked to read a file of ours (read.py).
import { spawnSync } from 'node:child_process'
import type { Cell } from '../../src/export/table/table.ts'
import { outside } from './outside.ts'

const SCRIPT = new URL('read.py', import.meta.url).pathname

/** What read.py answers: by file, statement or sheet, rows of cells. */
export function askPython(...args: readonly string[]): Readonly<Record<string, Cell[][]>> {
  const done = spawnSync(outside('python3') ?? '', [SCRIPT, ...args], { encoding: 'utf8', maxBuffer: 1 << 29 })
  if (done.status !== 0) throw new Error(`Expected an answer of Python, got ${done.stderr}, for ${args.join(' ')}`)
  return JSON.parse(done.stdout) as Record<string, Cell[][]>
}
