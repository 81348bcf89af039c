import { BulletinError } from '../errors.ts'
import type { Packs } from '../packs.ts'
import { triedBulletin } from '../pipeline.ts'
import { configurationOf, packsOf } from './configuration.ts'
import { EXIT } from './exit.ts'
import type { JobOptions } from './job.ts'
import type { Given } from './pages.ts'
import { givenPages } from './pages.ts'

export interface ExtractOptions extends JobOptions {
  readonly stale?: boolean
}

/** `bulletins extract`: of files, one JSON line a page on standard output; without a file, the archive into the store. */
export async function extractCommand(files: readonly string[], options: ExtractOptions): Promise<number> {
  if (files.length > 0 && options.stale === true) {
    throw new BulletinError('usage', 'Expected files or --stale, got both, in the command line')
  }
  return files.length > 0 ? extractFiles(files, options) : extractArchive(options)
}

/** In the order given; a page that fails gives a line with `error` in its place. */
async function extractFiles(files: readonly string[], { config }: ExtractOptions): Promise<number> {
  const packs = packsOf(await configurationOf(config))
  let failed = 0
  let faults = 0
  for await (const page of givenPages(files)) {
    const line = lineOf(page, packs)
    if ('error' in line) {
      failed++
      if (line.error.code === 'internal') faults++
      process.stderr.write(`bulletins: ${line.error.code}: ${line.error.message}\n`)
    }
    await print(`${JSON.stringify(line)}\n`)
  }
  if (faults > 0) return EXIT.fault
  return failed > 0 ? EXIT.failed : EXIT.ok
}

type Line = object | { readonly file: string; readonly error: { readonly code: string; readonly message: string } }

function lineOf(given: Given, packs: Packs): Line {
  if ('error' in given) return errorLine(given.name, given.error)
  const read = triedBulletin(given.page, packs)
  return read instanceof BulletinError ? errorLine(given.name, read) : read.reading
}

function errorLine(file: string, { code, message }: BulletinError): Line {
  return { file, error: { code, message } }
}

async function extractArchive(options: ExtractOptions): Promise<number> {
  const { withJob } = await import('./job.ts')
  const { readArchive } = await import('./reading.ts')
  const { sayChanged, sayHeld, sayRead } = await import('./summary.ts')
  const stale = options.stale === true
  return withJob(stale ? 'extract --stale' : 'extract', options, false, async (job) => {
    sayRead(job, await readArchive(job, stale ? 'stale' : 'new'))
    await sayChanged(job)
    await sayHeld(job)
  })
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
