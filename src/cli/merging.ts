// Stores of several machines or sources, with their archives, become one: what one run over all of it would have left.
import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BulletinError } from '../errors.ts'
import type { ReviewRecord } from '../records.ts'
import { readJournal } from '../review/journal.ts'
import { mergeReviews } from '../review/merge.ts'
import { demoSources } from '../sources/index.ts'
import { isServer } from '../store/address.ts'
import type { Store } from '../store/store.ts'
import { alone, openHeld } from './held.ts'
import type { Job, JobOptions } from './job.ts'
import { isStopped, withJob } from './job.ts'
import { readArchive } from './reading.ts'
import type { Setting } from './setting.ts'
import { settingOf, storeAt } from './setting.ts'
import { plural } from './plural.ts'
import { sayHeld, sayRead } from './summary.ts'

/**
 * Puts the stores in these places (folders, or their databases) into that of the options; gives the exit code. What a store holds is taken
 * over as it is; the captures of an address that several have are read again, in the order of their time.
 * Throws `usage`, `store-locked`, `store-damaged`, `warc-damaged`.
 */
export async function mergeStores(given: readonly string[], options: JobOptions): Promise<number> {
  const target = await settingOf(options)
  const stores = given.map((path) => givenAt(path, target))
  for (const one of stores) await alone(one, () => refuseInvented(one))
  return withJob('merge', options, false, async (job) => {
    const { setting, log } = job
    const reviews: ReviewRecord[] = []
    for (const one of stores) {
      if (isStopped(job)) return
      const before = await bulletinsIn(job.store)
      await alone(one, () => mergeOne(job, one))
      reviews.push(...readJournal(one.reviews).reviews)
      const bulletins = (await bulletinsIn(job.store)) - before
      log.say('merged', `merged    ${one.database}: ${plural(bulletins, 'bulletin')} more than before`, {
        store: one.database,
        bulletins,
      })
    }
    mergeReviews(setting.reviews, reviews)
    const counts = await readArchive(job, 'new')
    if (Object.entries(counts).some(([outcome, count]) => outcome !== 'known' && count > 0)) sayRead(job, counts)
    await sayHeld(job)
  })
}

async function bulletinsIn(store: Store): Promise<number> {
  return (await store.sources()).reduce((sum, { bulletins }) => sum + bulletins, 0)
}

/** The setting of a store that is put in. */
function givenAt(path: string, target: Setting): Setting {
  const output = statSync(path).isDirectory() ? path : dirname(path)
  const store = storeAt(output === path ? join(path, 'bulletins.db') : path, output, target.config)
  const given = { ...target, ...store, output, archive: join(output, 'archive') }
  const missing = [given.database, given.archive].find((part) => !existsSync(part))
  if (missing !== undefined)
    throw new BulletinError('usage', `Expected a store with its archive beside it, got no ${missing}, in ${path}`)
  if (
    isServer(target.database) ||
    !existsSync(target.database) ||
    realpathSync(given.database) !== realpathSync(target.database)
  )
    return given
  throw new BulletinError('usage', `Expected other stores than the one they are put into, got that, in ${path}: name another with --out`) // prettier-ignore
}

// Before anything is written, and before there is a store to write to.
async function refuseInvented(one: Setting): Promise<void> {
  const sources = await reading(one, (store) => store.sources())
  const invented = sources.find(({ source }) => demoSources.some(({ id }) => id === source))
  if (invented !== undefined)
    throw new BulletinError('usage', `Expected real bulletins, got the demo (source ${invented.source}), in ${one.database}`) // prettier-ignore
}

async function mergeOne({ store, archive }: Job, one: Setting): Promise<void> {
  await reading(one, (other) => store.absorb(other, archive.merge(one.archive)))
}

async function reading<T>(one: Setting, read: (store: Store) => Promise<T>): Promise<T> {
  const store = await openHeld(one)
  try {
    return await read(store)
  } finally {
    await store.close()
  }
}
