// A lane of one WARC file of the archive, worked on: its pages are read into the store.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { LaneEnd } from '../engine/engine.ts'
import { nameOf, siteOfSource } from '../engine/engine.ts'
import { BulletinError } from '../errors.ts'
import { openArchive } from '../fetch/archive.ts'
import { pagesOfWarc } from '../fetch/warc-page.ts'
import type { LaneMeans } from './host-lane.ts'
import { openJob } from './job.ts'
import { laneEntry } from './journal.ts'
import { readCapture } from './reading.ts'
import { forgetMended, noteDamage } from './reading-notes.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import type { Stop } from './stop.ts'

/** With what a file is read: nobody is asked, and nothing archived. */
export type WarcMeans = Omit<LaneMeans, 'gate' | 'series' | 'kept'>

/** Reads a file, named without its folder, from a byte on. Where this machine does not have it, another is to (`file-unreadable`). */
export async function runWarcLane(file: string, means: WarcMeans, signal: AbortSignal, from = 0): Promise<LaneEnd> {
  const { setting, store, onRead } = means
  const path = join(setting.archive, file)
  if (!existsSync(path)) return absent(path)
  const archive = openArchive(setting.archive)
  const stop: Stop = { signal, asking: signal, why: null, asked: () => undefined, release: () => undefined }
  const job = openJob(`worker ${file}`, { failOn: 'new', log: 'json' }, { ...means, archive, stop })
  const done = await store.readRecords(file)
  const read = new Set<string>()
  for (const item of pagesOfWarc(path, setting.sources, (recordId) => done.has(recordId), from)) {
    if (signal.aborted) break
    if ('page' in item) read.add(item.page.source)
    if ('page' in item) await readCapture(job, item, job.read)
    else await noteDamage(job, item.file, item.offset, item.error)
    onRead()
    await turn() // lets signals in
  }
  if (!signal.aborted) await forgetMended(job, new Map([[file, from]]))
  const { started, pages, changed } = job
  return {
    kind: 'worked',
    again: signal.aborted,
    async finish(inside) {
      for (const source of setting.sources) if (read.has(source.id)) await tellHeld(inside, source, file)
      await inside.addRun(laneEntry(file, { started, fetched: [], pages, changed }))
    },
  }
}

// Who keeps the lane of the site is to know of these pages.
async function tellHeld({ shared }: Store, source: Source, file: string): Promise<void> {
  const lane = nameOf({ kind: 'host', key: siteOfSource(source) })
  await shared.putKnown(
    lane,
    { kind: 'held', name: source.id, json: JSON.stringify(file) },
    await shared.nextTurn(lane),
  )
}

function absent(path: string): LaneEnd {
  const why = new BulletinError('file-unreadable', `Expected a WARC file, got none, in ${path}`)
  return { kind: 'elsewhere', why }
}
