import type { ExportOptions } from './exporting.ts'
import { exportStore } from './exporting.ts'
import { fetchSources } from './fetching.ts'
import type { JobOptions } from './job.ts'
import { isStopped, withJob } from './job.ts'
import { readArchive } from './reading.ts'
import { noteSilence } from './silence.ts'
import { sayChanged, sayFetched, sayHeld, sayRead, sayWritten } from './summary.ts'

export interface RunOptions extends JobOptions, Pick<ExportOptions, 'formats' | 'names' | 'csvLocale'> {
  /** Nothing is asked for: the archive is read. */
  readonly offline?: boolean
}

/** `bulletins run`: fetch what is new, read it, store it, write the files. */
export async function runCommand(options: RunOptions): Promise<number> {
  const { demo = false, offline = false } = options
  const name = ['run', ...(demo ? ['--demo'] : []), ...(offline ? ['--offline'] : [])].join(' ')
  return withJob(name, options, !offline, async (job) => {
    if (!offline) {
      await fetchSources(job)
      sayFetched(job)
    }
    if (isStopped(job)) return
    sayRead(job, await readArchive(job, 'both'))
    if (isStopped(job)) return
    await sayChanged(job)
    await noteSilence(job)
    await sayHeld(job)
    job.log.step('export', 'writing the files')
    const run = await job.settle()
    const warn = (words: string): void => job.log.say('kept-workbook', `bulletins: ${words}`, {}, 'warn')
    sayWritten(job, await exportStore(job.store, { setting: job.setting, run, options: filesOf(options), warn }))
  })
}

// What a run fetches may be chosen (`--source`), what it writes is all that the store holds.
function filesOf({ formats, names, csvLocale }: RunOptions): ExportOptions {
  return { ...(formats && { formats }), ...(names !== undefined && { names }), ...(csvLocale && { csvLocale }) }
}
