// How long a command takes from its start to its end, beside a bare Node that does nothing: each in processes of their own, by turns.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figures, Subject } from './subject.ts'

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  bare: ['-e', '0'],
  help: [place('bin/bulletins.cjs'), '--help'],
  extract: [place('bin/bulletins.cjs'), 'extract', place('fixtures/gold/dev/en-01.html')],
}
const ROUNDS = 7

export const startSubjects: readonly Subject[] = [
  { id: 'startup/source', measure: () => Promise.resolve(measured(COMMANDS)) },
]

/** Milliseconds of each command, the least of its rounds. */
function measured(commands: typeof COMMANDS): Figures {
  const least = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const begin = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`Expected ${name} to end with 0, got ${String(status)}: ${stderr}`)
      least.set(name, Math.min(performance.now() - begin, least.get(name) ?? Infinity))
    }
  }
  return Object.fromEntries(least)
}
