// What lies in the archive beside a worker and was not read into its store, or is not known there: of a worker that died, of `run`, of
// archives that were put in. Nothing of it may be lost, and no page of it asked for anew. What was read before is not read again.
import { existsSync } from 'node:fs'
import type { Series } from '../engine/series.ts'
import { takenSeries } from '../engine/series.ts'
import { archiveName, partsIn } from '../fetch/archive-parts.ts'
import { filesIn, seriesOf } from '../fetch/archive-tail.ts'
import type { Grown } from './news.ts'
import { grownOf, tell, wordsOf } from './news.ts'
import type { WarcMeans } from './warc-lane.ts'
import { runWarcLane } from './warc-lane.ts'

type Means = Omit<WarcMeans, 'onRead'>

/** Reads the files that nobody writes, as far as they have grown since this was last done, and tells the store what it is to know of them. Gives the number of pages that were read. Throws `usage` where they are of the demo and the store is not. */
export async function readLeftovers(means: Means, signal: AbortSignal): Promise<number> {
  const { archive } = means.setting
  if (!existsSync(archive)) return 0
  const resting = restingIn(archive)
  try {
    const grown = await grownOf([...resting.parts, ...resting.files], means.store, resting.ends)
    if (grown.length === 0) return 0
    const words = await wordsOf(grown, means)
    let pages = 0
    for (const one of grown) pages += await readFile(one, means, signal)
    if (!signal.aborted) await tell(words, grown, means)
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

async function readFile({ file, from }: Grown, means: Means, signal: AbortSignal): Promise<number> {
  let pages = 0
  const end = await runWarcLane(archiveName(file), { ...means, onRead: () => (pages += 1) }, signal, from)
  // also where it was broken off: what was read is not read again, and would not be told
  if (end.kind === 'worked' && pages > 0) await means.store.within((inside) => end.finish(inside))
  return pages
}
