// The command line: a table of verbs (program.ts); the work of each is in a file of its own, loaded only when it is called.
import { CommanderError } from 'commander'
import { BulletinError } from '../errors.ts'
import { EXIT, exitCodeOf } from './exit.ts'
import { complaint } from './fault.ts'
import type { Verb } from './program.ts'
import { programOf } from './program.ts'

/** Runs the command line and sets the exit code. Never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  let code: number = EXIT.ok
  const call =
    (load: () => Promise<Verb>) =>
    async (...args: unknown[]) => {
      const verb = await load()
      code = await verb(...(args as never[]))
    }
  endQuietlyWithReader()
  try {
    await programOf(call).parseAsync([...argv], { from: 'user' })
  } catch (error) {
    code = faultOf(error)
  }
  process.exitCode = code
}

function faultOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  process.stderr.write(`${complaint(error)}\n`)
  return error instanceof BulletinError ? exitCodeOf(error.code) : EXIT.fault
}

// `bulletins extract … | head`: who reads has had enough, which is no fault.
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.ok)
  })
}
