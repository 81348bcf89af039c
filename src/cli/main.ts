// The command line: one line a verb, its work in a file of its own, loaded only when it is called.
import { Command, CommanderError } from 'commander'
import { enableCompileCache } from 'node:module'
import { BulletinError } from '../errors.ts'
import { EXIT, exitCodeOf } from './exit.ts'

/** What a verb gives back: the exit code of the process. */
type Verb = (...args: never[]) => Promise<number>

/** Runs the command line and sets the exit code. Never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  enableCompileCache()
  let code: number = EXIT.ok
  const run = (load: () => Promise<Verb>) => async (...args: unknown[]) => {
    const verb = await load()
    code = await verb(...(args as never[]))
  }
  try {
    await programOf(run).parseAsync([...argv], { from: 'user' })
  } catch (error) {
    code = faultOf(error)
  }
  process.exitCode = code
}

function programOf(run: (load: () => Promise<Verb>) => (...args: unknown[]) => Promise<void>): Command {
  const program = new Command('bulletins')
    .description('Reads human-rights bulletins of Kazakhstan into countable, source-checked spreadsheets.')
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
  program
    .command('extract')
    .argument('[file...]', 'pages (HTML, plain text, WARC), folders or globs; - is standard input; none: the archive into the store')
    .description('read pages and print one JSON line each')
    .action(run(async () => (await import('./extract.ts')).extractCommand))
  return program
}

function faultOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof BulletinError) {
    process.stderr.write(`bulletins: ${error.code}: ${error.message}\n`)
    return exitCodeOf(error.code)
  }
  process.stderr.write(`bulletins: internal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return EXIT.fault
}
