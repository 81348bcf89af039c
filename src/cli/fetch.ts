import { fetchSources } from './fetching.ts'
import type { JobOptions } from './job.ts'
import { withJob } from './job.ts'
import { sayFetched } from './summary.ts'

/** `bulletins fetch`: what is new goes into the archive; nothing is read. */
export async function fetchCommand(options: JobOptions): Promise<number> {
  return withJob('fetch', options, true, async (job) => {
    await fetchSources(job)
    sayFetched(job)
  })
}
