// What lies in the archive beside a worker and was not read into its store, or is not known there: of a worker that died, of `run`, of
// archives that were put in. Nothing of it may be lost, and no page of it asked for anew. What was read before is not read again.
import { existsSync, statSync } from 'node:fs'
import { nameOf, siteOfSource } from '../engine/engine.ts'
import { teachLane } from '../engine/lesson.ts'
import type { Series } from '../engine/series.ts'
import { takenSeries } from '../engine/series.ts'
import { archiveName, partsIn } from '../fetch/archive-parts.ts'
import type { Word } from '../fetch/archive-reading.ts'
import { inTime, wordsIn } from '../fetch/archive-reading.ts'
import { cutTornEnd, filesIn, seriesOf } from '../fetch/archive-tail.ts'
import { beginsAt } from '../fetch/warc-read.ts'
import { refuseMixture } from './job.ts'
import type { WarcMeans } from './warc-lane.ts'
import { runWarcLane } from './warc-lane.ts'

type Means = Omit<WarcMeans, 'onRead'>

/** Reads the files that nobody writes, as far as they have grown since this was last done, and tells the store what it is to know of them. Gives the number of pages that were read. Throws `usage` where they are of the demo and the store is not. */
export async function readLeftovers(means: Means, signal: AbortSignal): Promise<number> {
  const { archive } = means.setting
  if (!existsSync(archive)) return 0
  const resting = restingIn(archive)
  try {
    const grown = await grownOf(means, resting)
    if (grown.length === 0) return 0
    const words = await wordsOf(grown, means)
    let pages = 0
    for (const one of grown) pages += await readFile(one, means, signal)
    if (signal.aborted) return pages
    for (const [lane, own] of words) await teachLane(means.store, lane, own, archive)
    for (const { file } of grown) await means.store.setNote(noteOf(file), sizeOf(file))
    return pages
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

interface Grown {
  readonly file: string
  /** The byte up to which it was read. */
  readonly from: number
}

async function grownOf({ store }: Means, { parts, files, ends }: Resting): Promise<Grown[]> {
  const grown: Grown[] = []
  for (const file of [...parts, ...files]) {
    const read = await store.note(noteOf(file))
    if (read === sizeOf(file)) continue
    // a dead worker's last write: who goes on with the series would cut it off as well
    if (ends.has(file)) cutTornEnd(file, startIn(file, Number(read)))
    grown.push({ file, from: startIn(file, Number(read)) })
  }
  return grown
}

// It was read with the beginning of a write that a crash broke, say, which was cut off and written over since: then all of it is to be read.
function startIn(file: string, read: number): number {
  return beginsAt(file, read) ? read : 0
}

function noteOf(file: string): string {
  return `read ${archiveName(file)}`
}

function sizeOf(file: string): string {
  return String(statSync(file).size)
}

/** By lane, what is new in the files, in the order of time. */
async function wordsOf(grown: readonly Grown[], { setting, store }: Means): Promise<Map<string, Word[]>> {
  const lanes = new Map(setting.sources.map((one) => [one.id, nameOf({ kind: 'host', key: siteOfSource(one) })]))
  const words = inTime(...grown.map(({ file, from }) => wordsIn(file, from)))
  const sources = new Set(words.flatMap(({ source }) => source ?? []))
  await refuseMixture(store, { sources: () => [...sources] }, setting)
  return Map.groupBy(
    words.filter(({ source }) => lanes.has(source ?? '')),
    ({ source }) => lanes.get(source ?? '') ?? '',
  )
}

async function readFile({ file, from }: Grown, means: Means, signal: AbortSignal): Promise<number> {
  let pages = 0
  const end = await runWarcLane(archiveName(file), { ...means, onRead: () => (pages += 1) }, signal, from)
  if (end.kind === 'worked' && !end.again && pages > 0) await means.store.within((inside) => end.finish(inside))
  return pages
}
