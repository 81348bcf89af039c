// What the package costs to start (startup.ts, of which this is a subject of the bench): the processor's time of a command from its start to
// its end, beside Node alone, where what Node compiles of modules is kept.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figures, Subject } from './subject.ts'

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const ROUNDS = '5'

export const startSubjects: readonly Subject[] = [
  { id: 'startup/package', measure: () => Promise.resolve(existsSync(place('../../dist')) ? measured() : null) },
]

interface Startup {
  readonly kept: Readonly<Record<string, { readonly processor: number }>>
}

/** Processor milliseconds: of Node alone (`node`), and what commands take beyond it. */
function measured(): Figures {
  const { status, stdout, stderr } = spawnSync(process.execPath, [place('startup.ts'), ROUNDS], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Expected exit code 0, got ${String(status)}: ${stderr}`)
  const { kept } = JSON.parse(stdout) as Startup
  return Object.fromEntries(Object.entries(kept).map(([name, { processor }]) => [name, processor]))
}
