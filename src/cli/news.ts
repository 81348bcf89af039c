// What the files of an archive say that the store was not told: the store remembers of each file how far it was told.
import { statSync } from 'node:fs'
import { nameOf, siteOfSource } from '../engine/engine.ts'
import { teachLane } from '../engine/lesson.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import type { Word } from '../fetch/archive-reading.ts'
import { inTime, wordsIn } from '../fetch/archive-reading.ts'
import { cutTornEnd } from '../fetch/archive-tail.ts'
import { beginsAt } from '../fetch/warc-read.ts'
import type { Store } from '../store/store.ts'
import type { Job } from './job.ts'
import { refuseMixture } from './job.ts'

type Means = Pick<Job, 'setting' | 'store'>

/** A file that has grown. */
export interface Grown {
  readonly file: string
  /** The byte up to which it was read. */
  readonly from: number
}

/** Those of the files that have grown. `ends`: at whose ends a dead worker may have left a write that is cut off. */
export async function grownOf(files: readonly string[], store: Store, ends: ReadonlySet<string>): Promise<Grown[]> {
  const grown: Grown[] = []
  for (const file of files) {
    const read = await store.note(noteOf(file))
    if (read === sizeOf(file)) continue
    // who goes on with the series would cut it off as well
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

/** By lane, what is new in the files, in the order of time. Throws `usage` where they are of the demo and the store is not. */
export async function wordsOf(
  grown: readonly Grown[],
  { setting, store }: Means,
): Promise<ReadonlyMap<string, readonly Word[]>> {
  const lanes = new Map(setting.sources.map((one) => [one.id, nameOf({ kind: 'host', key: siteOfSource(one) })]))
  const words = inTime(...grown.map(({ file, from }) => wordsIn(file, from)))
  const sources = new Set(words.flatMap(({ source }) => source ?? []))
  await refuseMixture(store, { sources: () => [...sources] }, setting)
  return Map.groupBy(
    words.filter(({ source }) => lanes.has(source ?? '')),
    ({ source }) => lanes.get(source ?? '') ?? '',
  )
}

/** Tells the store, which by then must have read the pages. */
export async function tell(
  words: ReadonlyMap<string, readonly Word[]>,
  grown: readonly Grown[],
  { setting, store }: Means,
): Promise<void> {
  for (const [lane, own] of words) await teachLane(store, lane, own, setting.archive)
  for (const { file } of grown) await store.setNote(noteOf(file), sizeOf(file))
}

/** Tells workers on other machines what is new in the archive of who was alone, and has read all of it. */
export async function tellWorkers(job: Job): Promise<void> {
  const grown = await grownOf(job.archive.files(), job.store, new Set())
  await tell(await wordsOf(grown, job), grown, job)
}
