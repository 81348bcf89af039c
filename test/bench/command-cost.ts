// What a command of the package costs, measured by itself when it ends (peak.cjs): as users run it, after `npm run build`.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const TOOL = fileURLToPath(new URL('../../dist/bin/bulletins.cjs', import.meta.url))
const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url))

/** Whether the package is there. */
export const IS_BUILT = existsSync(TOOL)

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
  const env = { ...process.env, NODE_OPTIONS: `--require ${PEAK}` }
  const child = spawn(process.execPath, [TOOL, ...args], { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  let told = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => (told += chunk.toString()))
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ ...(JSON.parse(told) as Told), seconds: (performance.now() - began) / 1000, code }),
    ),
  )
}
