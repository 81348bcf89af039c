// A lane of one WARC file of the archive, worked on: its pages are read into the store.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { LaneEnd } from '../engine/engine.ts'
import { BulletinError } from '../errors.ts'
import { openArchive } from '../fetch/archive.ts'
import { pagesOfWarc } from '../fetch/warc-page.ts'
import type { LaneMeans } from './host-lane.ts'
import { openJob } from './job.ts'
import { laneEntry } from './journal.ts'
import { readCapture } from './reading.ts'
import { forgetMended, noteDamage } from './reading-notes.ts'
import type { Stop } from './stop.ts'

/** With what a file is read: nobody is asked, and nothing archived. */
export type WarcMeans = Omit<LaneMeans, 'gate' | 'series'>

/** Reads a file, named without its folder. Where this machine does not have it, another is to (`file-unreadable`). */
export async function runWarcLane(file: string, means: WarcMeans, signal: AbortSignal): Promise<LaneEnd> {
  const { setting, store, onRead } = means
  const path = join(setting.archive, file)
  if (!existsSync(path)) return absent(path)
  const archive = openArchive(setting.archive)
  const stop: Stop = { signal, asking: signal, why: null, asked: () => undefined, release: () => undefined }
  const job = openJob(`worker ${file}`, { failOn: 'new', log: 'json' }, { ...means, archive, stop })
  const done = await store.readRecords(file)
  for (const item of pagesOfWarc(path, setting.sources, (recordId) => done.has(recordId))) {
    if (signal.aborted) break
    if ('page' in item) await readCapture(job, item, job.read)
    else await noteDamage(job, item.file, item.offset, item.error)
    onRead()
    await turn() // lets signals in
  }
  if (!signal.aborted) await forgetMended(job, [file])
  const { started, pages, changed } = job
  return {
    kind: 'worked',
    again: signal.aborted,
    async finish(inside) {
      await inside.addRun(laneEntry(file, { started, fetched: [], pages, changed }))
    },
  }
}

function absent(path: string): LaneEnd {
  const why = new BulletinError('file-unreadable', `Expected a WARC file, got none, in ${path}`)
  return { kind: 'elsewhere', why }
}
