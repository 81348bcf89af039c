// A lane of a site, worked on: what is new there is fetched, each page is read into the store as soon as it is safe in the archive. A lane
// is short; where there is more, it is worked on again, by whoever is free, and goes on where it was.
import type { WorkedLane } from '../engine/engine.ts'
import { nameOf, siteOfSource } from '../engine/engine.ts'
import { BulletinError } from '../errors.ts'
import type { KeptLanes } from '../engine/kept-lanes.ts'
import type { LaneIndex } from '../engine/lane-index.ts'
import { openLaneIndex } from '../engine/lane-index.ts'
import { openArchive } from '../fetch/archive.ts'
import type { Gate } from '../fetch/lane.ts'
import { noteEnd } from '../fetch/progress.ts'
import type { WarcPlace } from '../fetch/warc-read.ts'
import type { Store } from '../store/store.ts'
import { fetchSources } from './fetching.ts'
import type { OpenJob, Tools } from './job.ts'
import { openJob } from './job.ts'
import { laneEntry } from './journal.ts'
import { readCapture } from './reading.ts'
import { noteSilence } from './silence.ts'
import type { Stop } from './stop.ts'

const [MOST_PAGES, MOST_MS] = [200, 5 * 60_000]

export interface LaneMeans extends Pick<Tools, 'setting' | 'log' | 'store' | 'userAgent'> {
  readonly gate: Gate
  /** What is in memory of the lanes. */
  readonly kept: KeptLanes
  /** The series of WARC files that is written. */
  readonly series: string
  /** Told of each page that was read. */
  readonly onRead: () => void
}

/** Works on the sources of a site. Throws what keeps it from its end; failures of pages are noted in the store. */
export async function runHostLane(site: string, means: LaneMeans, signal: AbortSignal): Promise<WorkedLane> {
  const { setting, store, userAgent, series, kept } = means
  const chosen = setting.chosen.filter((source) => siteOfSource(source) === site)
  if (chosen.length === 0)
    throw new BulletinError('config-invalid', `Expected a source of the site ${site}, got none, in the configuration of this worker`) // prettier-ignore
  const lane = nameOf({ kind: 'host', key: site })
  const known = await openLaneIndex(store, lane, chosen, setting.archive, kept.take(lane))
  const archive = openArchive(setting.archive, { write: true, userAgent, series, index: known.index })
  try {
    const short = new AbortController()
    const stop = stopOf(AbortSignal.any([signal, short.signal, AbortSignal.timeout(MOST_MS)]))
    const tools = { ...means, setting: { ...setting, chosen }, store: storeWith(store, known), archive: known.watched(archive), stop } // prettier-ignore
    const job = readingJob(openJob(`worker ${site}`, { failOn: 'new', log: 'json' }, tools), means, short)
    await fetchSources(job)
    await job.allRead()
    await noteSilence(job)
    for (const account of job.fetched) await noteEnd(job.archive, account)
    kept.offer(lane, { index: known.index, turn: known.turn })
    return endOf(job, site, known)
  } finally {
    await archive.close()
  }
}

// Nothing more is asked for; what was answered is read all the same.
function stopOf(asking: AbortSignal): Stop {
  const never = new AbortController()
  return { signal: never.signal, asking, why: null, asked: () => undefined, release: () => undefined }
}

/** The store of a lane: what is known of an address is written together with what was read of it. */
function storeWith(store: Store, known: LaneIndex): Store {
  return {
    ...store,
    put: ({ page, place }, read) =>
      store.within(async (inside) => {
        const put = await inside.put({ page, place }, read)
        if (put.outcome !== 'out-of-turn') await known.save(inside, page.url)
        return put
      }, page.url),
    putUnread: ({ page, place }, error, rules) =>
      store.within(async (inside) => {
        await inside.putUnread({ page, place }, error, rules)
        await known.save(inside, page.url)
      }, page.url),
    rewrite: (url, added, readAt) =>
      store.within(async (inside) => {
        const done = await inside.rewrite(url, added, readAt)
        await known.save(inside, url)
        return done
      }, url),
  }
}

interface ReadingJob extends OpenJob {
  /** Waits for the pages that are still to be read. Throws what went wrong with one of them. */
  allRead(): Promise<void>
}

function readingJob(job: OpenJob, { gate, onRead }: LaneMeans, short: AbortController): ReadingJob {
  let reading: Promise<void> = Promise.resolve()
  let pages = 0
  const read = async (place: WarcPlace): Promise<void> => {
    const page = job.archive.page(place, job.setting.sources)
    await readCapture(job, { page, place }, job.read)
    onRead()
  }
  return Object.assign(job, {
    gate,
    onPage(place: WarcPlace) {
      if (++pages >= MOST_PAGES) short.abort()
      reading = reading.then(() => read(place))
      reading.catch(() => short.abort()) // told by `allRead`
    },
    allRead: () => reading,
  })
}

function endOf(job: ReadingJob, site: string, known: LaneIndex): WorkedLane {
  const { fetched, archive, started, pages, changed } = job
  return {
    kind: 'worked',
    again: fetched.some(({ interrupted }) => interrupted),
    async finish(inside) {
      await inside.setWithdrawn(archive.absences(), (url) => archive.last(url) !== null)
      await known.saveAll(inside)
      await inside.addRun(laneEntry(site, { started, fetched, pages, changed }))
    },
  }
}
