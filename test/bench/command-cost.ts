// What a command costs, measured by itself when it ends (peak.ts).
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const LAUNCHER = fileURLToPath(new URL('../../bin/bulletins.cjs', import.meta.url))
const PEAK = new URL('peak.ts', import.meta.url).href

interface Told {
  readonly peak_megabytes: number
  readonly processor_seconds: number
}

export interface CommandCost extends Told {
  readonly seconds: number
  readonly code: number | null
}

/** Runs the tool; what it prints goes nowhere. */
export function costOf(args: readonly string[]): Promise<CommandCost> {
  const began = performance.now()
  const env = { ...process.env, NODE_OPTIONS: `--import ${PEAK}` }
  const child = spawn(process.execPath, [LAUNCHER, ...args], { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  let told = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => (told += chunk.toString()))
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ ...(JSON.parse(told) as Told), seconds: (performance.now() - began) / 1000, code }),
    ),
  )
}
