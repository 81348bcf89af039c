// The work whose memory is measured, in a process of its own. Arguments: `fetch`, folder, host: the site into the archive; `read`, folder:
// every page of the archive. Tells the memory at the beginning and the most there ever was, in MB.
import { setImmediate as turn } from 'node:timers/promises'
import type { FetchEvent } from '../../src/fetch/account.ts'
import { openArchive } from '../../src/fetch/archive.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import { sourceOf } from './server.ts'

const [, , work = '', folder = '', host = ''] = process.argv
const begin = process.resourceUsage().maxRSS / 1024
let pages = 0
const codes: string[] = []
if (work === 'fetch') {
  const archive = openArchive(folder, { write: true })
  const source = sourceOf(host)
  const limits = { attempts: 1, parkAfter: 1000 }
  const onEvent = ({ kind }: FetchEvent): void => {
    if (kind === 'page') pages++
  }
  const { failures } = await fetchSource(source, { archive, userAgent: 'bulletins/test', limits, onEvent }) // prettier-ignore
  codes.push(...failures.map(({ code }) => code))
  await archive.close()
} else {
  const archive = openArchive(folder)
  archive.last('')
  for (const item of archive.pages([])) {
    if ('page' in item) pages++
    await turn() // as the command does between two pages
  }
}
const most = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ begin, most, pages, codes }))
