// `doctor --live`: each source's first listing, asked politely, and what it holds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { openArchive } from '../fetch/archive.ts'
import { openLanes } from '../fetch/lane.ts'
import { LIMITS } from '../fetch/limits.ts'
import type { Network } from '../fetch/network.ts'
import { networkOf } from '../fetch/network.ts'
import { fetchSource } from '../fetch/run.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import type { Source } from '../sources/source.ts'
import { complaint } from './fault.ts'
import type { Finding } from './finding.ts'
import type { Setting } from './setting.ts'
import { version } from './setting.ts'

/** One finding a source. Nothing is kept: the answers go to a folder that is removed. */
export async function liveFindings({ config, chosen }: Setting): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-doctor-'))
  try {
    const userAgent = userAgentOf(version(), config.contact ?? null, chosen)
    const lanes = openLanes(LIMITS)
    const limits = { ...config.limits, attempts: 1, listingPages: 1 }
    const network = networkOf(config.network ?? {})
    return await Promise.all(
      chosen.map((source, index) =>
        tried(source, { userAgent, lanes, limits, network, folder: join(folder, String(index)) }),
      ),
    )
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return [{ state: 'look', words: complaint(error) }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Means {
  readonly userAgent: string
  readonly lanes: ReturnType<typeof openLanes>
  readonly limits: NonNullable<Parameters<typeof fetchSource>[1]['limits']>
  readonly network: Network
  readonly folder: string
}

// Stopped once the listings are read: no bulletin is asked for.
async function tried(source: Source, { userAgent, lanes, limits, network, folder }: Means): Promise<Finding> {
  const archive = openArchive(folder, { userAgent, write: true })
  const stop = new AbortController()
  let found = 0
  try {
    const { failures } = await fetchSource(source, {
      archive,
      userAgent,
      lanes,
      limits,
      network,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind === 'listing') found += event.bulletins
        if (event.kind === 'found') stop.abort()
      },
    })
    const [failure] = failures
    if (failure !== undefined) return { state: 'bad', words: `${source.id}: ${failure.code}: ${failure.message}` }
    if (found === 0) return { state: 'bad', words: `${source.id}: the listing answers, and links to no bulletin` }
    return {
      state: 'ok',
      words: `${source.id}: ${found} bulletins on the first page of ${source.listings.length} listings`,
    }
  } finally {
    await archive.close()
  }
}
