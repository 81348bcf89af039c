// The command line: a table of verbs (program.ts); the work of each is in a file of its own, loaded only when it is called.
import '../old-node.ts'
import { setFlagsFromString } from 'node:v8'
import type { MessagePort } from 'node:worker_threads'
import { parentPort, workerData } from 'node:worker_threads'
import { CommanderError } from 'commander'
import { BulletinError } from '../errors.ts'
import { EXIT, exitCodeOf } from './exit.ts'
import { complaint, diskFailure } from './fault.ts'
import { jsonLine } from './log.ts'
import type { Verb } from './program.ts'
import { programOf } from './program.ts'

/** Runs the command line and sets the exit code. Never throws. In a thread of `extract` it reads pages instead: a program of one file has no other to start there. */
export async function main(argv: readonly string[]): Promise<void> {
  if (parentPort !== null) return serve(parentPort)
  let code: number = EXIT.ok
  const call =
    (load: () => Promise<Verb>) =>
    async (...args: unknown[]) => {
      const verb = await load()
      const restore = compileAtOnce()
      code = await verb(...(args as never[])).finally(restore)
    }
  endQuietlyWithReader()
  try {
    await programOf(call).parseAsync([...argv], { from: 'user' })
  } catch (error) {
    code = faultOf(error, wantsJson(argv))
  }
  process.exitCode = code
}

async function serve(port: MessagePort): Promise<void> {
  const { isThreadData, readTasks } = await import('../batch/thread.ts')
  if (isThreadData(workerData)) readTasks(port, workerData)
}

// The tool holds hundreds of patterns, most of them run a few times: to compile each at its first use, rather than first to interpret it,
// halves the time of the first page. And Node keeps a module as it is compiled when it is loaded: without functions that wait for their first
// call, 2,600 of which were compiled anew at each start. But V8 trusts no compiled module that was kept under other flags: neither Node's
// own, so that this waits until they are loaded, nor ours, which are therefore loaded and kept under the same ones each time.
function compileAtOnce(): () => void {
  for (const flag of ['regexp-tier-up', 'lazy']) setFlagsFromString(`--no-${flag}`)
  return () => {
    for (const flag of ['regexp-tier-up', 'lazy']) setFlagsFromString(`--${flag}`)
  }
}

// Who reads the log line by line must be able to read the last one too.
function wantsJson(argv: readonly string[]): boolean {
  return argv.includes('--log=json') || argv[argv.indexOf('--log') + 1] === 'json'
}

function faultOf(thrown: unknown, json = false): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.ok : EXIT.usage
  const error = diskFailure(thrown)
  const exit = error instanceof BulletinError ? exitCodeOf(error.code) : EXIT.fault
  const code = error instanceof BulletinError ? error.code : 'internal'
  const words = complaint(error)
  process.stderr.write(json ? jsonLine('fault', 'error', words, { code, exit }) : `${words}\n`)
  return exit
}

// `bulletins extract … | head`: who reads has had enough, which is no fault. A full disk behind `>` is one. Where standard error
// is gone there is nobody to tell, and the work goes on.
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : faultOf(error))
  })
  process.stderr.on('error', () => undefined)
}
