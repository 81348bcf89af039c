import { BulletinError } from '../errors.ts'
import type { FilesOptions } from './extracting.ts'
import type { JobOptions } from './job.ts'

type ExtractOptions = JobOptions & FilesOptions & { readonly stale?: boolean }

/** `bulletins extract`: of files, one JSON line a page on standard output; without a file, the archive into the store. */
export async function extractCommand(files: readonly string[], options: ExtractOptions): Promise<number> {
  if (files.length === 0) return extractArchive(options)
  if (options.stale === true)
    throw new BulletinError('usage', 'Expected files or --stale, got both, in the command line')
  return (await import('./extracting.ts')).extractFiles(files, options)
}

async function extractArchive(options: ExtractOptions): Promise<number> {
  refuseForFiles(options)
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

// Left alone, they would be thought to be obeyed.
function refuseForFiles({ warc, jobs, shard }: ExtractOptions): void {
  const [wrong] = Object.entries({ warc, jobs, shard }).find(([, value]) => value !== undefined) ?? []
  if (wrong === undefined) return
  throw new BulletinError('usage', `Expected files (or -) with --${wrong}, got none, in the command line`)
}
