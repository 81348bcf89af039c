// Runs the tool as a person would, and gives what it said.
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const LAUNCHER = fileURLToPath(new URL('../../bin/bulletins.cjs', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly input?: string | Buffer
  readonly cwd?: string
  /** Variables beside those of the tests, or in their place. */
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node itself. */
  readonly node?: readonly string[]
  /** Called with the process, to end it before its time. */
  readonly onStart?: (child: ChildProcess) => void
  /** Called with everything that was said so far, whenever something is. */
  readonly onWords?: (words: string, child: ChildProcess) => void
}

/** `bulletins` with these arguments. */
export function bulletins(
  args: readonly string[],
  { input, cwd, env: more = {}, node = [], onStart, onWords }: Given = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: '', TZ: 'Pacific/Kiritimati', ...more }
    const child = spawn(process.execPath, [...node, LAUNCHER, ...args], { cwd, env })
    onStart?.(child)
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      onWords?.(stderr, child)
    })
    child.stdin.on('error', () => undefined) // it may end before it has read all of it
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
