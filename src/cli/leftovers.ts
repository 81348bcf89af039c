// What lies in the archive beside a worker and was not read into its store, or is not known there: of a worker that died, of `run`, of
// archives that were put in. Nothing of it may be lost, and no page of it asked for anew.
import { existsSync, statSync } from 'node:fs'
import { nameOf, siteOfSource } from '../engine/engine.ts'
import { teachLane } from '../engine/lane-index.ts'
import type { Series } from '../engine/series.ts'
import { takenSeries } from '../engine/series.ts'
import { archiveName, partsIn } from '../fetch/archive-parts.ts'
import { indexesOf } from '../fetch/archive-reading.ts'
import { cutTornEnd, filesIn, seriesOf } from '../fetch/archive-tail.ts'
import { refuseMixture } from './job.ts'
import type { WarcMeans } from './warc-lane.ts'
import { runWarcLane } from './warc-lane.ts'

type Means = Omit<WarcMeans, 'onRead'>

/** Reads the files that nobody writes, as far as they have grown since this was last done, and tells the store what it is to know of them. Throws `usage` where they are of the demo and the store is not. */
export async function readLeftovers(means: Means, signal: AbortSignal): Promise<void> {
  const { archive } = means.setting
  if (!existsSync(archive)) return
  const resting = restingIn(archive)
  try {
    const grown = await grownOf(means, [...resting.parts, ...resting.files])
    if (grown.length === 0) return
    // a dead worker's last write: who goes on with the series would cut it off as well
    for (const file of grown) if (resting.ends.has(file)) cutTornEnd(file)
    const indexes = await indexed(means, resting)
    for (const file of grown) await readFile(file, means, signal)
    if (signal.aborted) return
    for (const [lane, index] of indexes) await teachLane(means.store, lane, index)
    for (const file of grown) await means.store.setNote(noteOf(file), sizeOf(file))
  } finally {
    for (const series of resting.series) series.release()
  }
}

interface Resting {
  /** Files of archives that were put into this one. */
  readonly parts: readonly string[]
  /** Of this one itself. */
  readonly files: readonly string[]
  /** Those at whose end its writer was. */
  readonly ends: ReadonlySet<string>
  /** What keeps others from writing to them. */
  readonly series: readonly Series[]
}

// The series without a name is `run`'s: who writes it alone, writes to the store alone.
function restingIn(archive: string): Resting {
  const files: string[] = []
  const ends = new Set<string>()
  const series: Series[] = []
  for (const [name, own] of Map.groupBy(filesIn(archive), seriesOf)) {
    const taken = name === '' ? null : takenSeries(archive, name)
    if (name !== '' && taken === null) continue // somebody is at it
    files.push(...own)
    if (taken === null) continue
    series.push(taken)
    ends.add(own.at(-1) ?? '')
  }
  const parts = partsIn(archive).slice(0, -1)
  return { parts: parts.flatMap((part) => filesIn(part)), files, ends, series }
}

async function grownOf({ store }: Means, files: readonly string[]): Promise<string[]> {
  const grown: string[] = []
  for (const file of files) if ((await store.note(noteOf(file))) !== sizeOf(file)) grown.push(file)
  return grown
}

function noteOf(file: string): string {
  return `read ${archiveName(file)}`
}

function sizeOf(file: string): string {
  return String(statSync(file).size)
}

/** By lane, what the files have of it. */
async function indexed({ setting, store }: Means, { files, parts }: Resting): Promise<ReturnType<typeof indexesOf>> {
  const lanes = new Map(setting.sources.map((one) => [one.id, nameOf({ kind: 'host', key: siteOfSource(one) })]))
  const seen = new Set<string>()
  const indexes = indexesOf(files, parts, (source) => {
    seen.add(source)
    return lanes.get(source) ?? null
  })
  await refuseMixture(store, { sources: () => [...seen] }, setting)
  return indexes
}

async function readFile(file: string, means: Means, signal: AbortSignal): Promise<void> {
  let pages = 0
  const end = await runWarcLane(archiveName(file), { ...means, onRead: () => (pages += 1) }, signal)
  if (end.kind === 'worked' && !end.again && pages > 0) await means.store.within((inside) => end.finish(inside))
}
