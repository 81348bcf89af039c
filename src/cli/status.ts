import { lanesIn } from '../engine/queue-state.ts'
import { demoSources } from '../sources/index.ts'
import { isServer } from '../store/address.ts'
import type { Store } from '../store/store.ts'
import { EXIT } from './exit.ts'
import { openHeld } from './held.ts'
import { marksOf } from './marks.ts'
import { judgedIn } from './reviewed.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'
import type { Status } from './status-words.ts'
import { statusWords } from './status-words.ts'

const ALIVE_MS = 30_000

const LAST_RUNS = 5

/** `bulletins status`: what the store holds, and what the last runs did. */
export async function statusCommand(options: SettingOptions & { readonly json?: boolean }): Promise<number> {
  const setting = await settingOf(options)
  const store = await openHeld(setting, { look: true })
  try {
    const status = await statusOf(store, setting)
    process.stdout.write(
      options.json === true ? `${JSON.stringify(status, null, 2)}\n` : statusWords(status, store.path),
    )
    return EXIT.ok
  } finally {
    await store.close()
  }
}

// A store of the demo says nothing of real sources.
async function untestedOf(store: Store, { sources }: Setting): Promise<string[]> {
  const held = await store.sources()
  if (held.some(({ source }) => demoSources.some(({ id }) => id === source))) return []
  const marks = await marksOf(store, sources)
  return [...marks].filter(([, state]) => state === 'untested').map(([url]) => url)
}

async function statusOf(store: Store, setting: Setting): Promise<Status> {
  const languages: Record<string, number> = {}
  const issues: Record<string, number> = {}
  let withdrawn = 0
  for await (const bulletin of store.bulletins()) {
    add(languages, bulletin.record.language)
    if (bulletin.withdrawn !== null) withdrawn++
  }
  for await (const { record } of store.records('issue')) add(issues, record.code)
  const [failures, runs] = [await store.failures(), await store.runs(LAST_RUNS)]
  const untested = await untestedOf(store, setting)
  const reviews = await reviewsOf(store, setting)
  const work = await workOf(store)
  const { unsettled } = store
  return {
    ...(await store.summary()),
    unsettled,
    languages,
    issues,
    withdrawn,
    reviews,
    untested,
    failures,
    runs,
    ...work,
  }
}

async function workOf(store: Store): Promise<Pick<Status, 'lanes' | 'workers'>> {
  if (!isServer(store.path)) return { lanes: [], workers: [] }
  const lanes = await store.within((_inside, db) => lanesIn(db))
  const now = await store.shared.now()
  const workers = (await store.shared.workers()).map((one) => ({ ...one, alive: now - one.seen < ALIVE_MS }))
  return { lanes, workers }
}

async function reviewsOf(store: Store, setting: Setting): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of await judgedIn(store, setting)) add(counts, state)
  return counts
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}
