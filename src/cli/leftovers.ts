// What a worker that died had archived and not yet read. Whoever starts next beside the same archive reads it: nothing of it may be lost.
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { takenSeries } from '../engine/series.ts'
import { filesIn, seriesOf } from '../fetch/archive-tail.ts'
import type { WarcMeans } from './warc-lane.ts'
import { runWarcLane } from './warc-lane.ts'

type Means = Omit<WarcMeans, 'onRead'>

/** Reads the series that nobody writes, as far as they have grown since this was last done. */
export async function readLeftovers(means: Means, signal: AbortSignal): Promise<void> {
  const { archive } = means.setting
  if (!existsSync(archive)) return
  for (const [name, files] of Map.groupBy(filesIn(archive), seriesOf)) {
    const series = name === '' ? null : takenSeries(archive, name)
    if (series === null) continue // somebody is at it
    try {
      for (const file of files) await readGrown(file, means, signal)
    } finally {
      series.release()
    }
  }
}

async function readGrown(path: string, means: Means, signal: AbortSignal): Promise<void> {
  const { store } = means
  const [note, size] = [`read ${basename(path)}`, String(statSync(path).size)]
  if (signal.aborted || (await store.note(note)) === size) return
  const end = await runWarcLane(basename(path), { ...means, onRead: () => undefined }, signal)
  if (end.again) return
  await store.within(async (inside) => {
    await end.finish(inside)
    await inside.setNote(note, size)
  })
}
