// A run that did not come to its end is gone on with: what it has is not asked for again.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import type { FetchOptions } from '../../src/fetch/run.ts'
import { fetchSource } from '../../src/fetch/run.ts'
import type { Handler, Hostile } from './server.ts'
import { html, listing, serve, sourceOf } from './server.ts'

let folder: string
let server: Hostile
let status = 200

const counted: Handler = (response) => response.writeHead(status).end('<p>A court fined an editor.</p>')
const moved: Handler = (response) => response.writeHead(301, { Location: '/b/3' }).end()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  status = 200
  server = await serve({
    '/robots.txt': html('User-agent: *\nDisallow: /private/'),
    '/list': listing('/b/1', '/b/2', '/b/gone', '/list?start=1'),
    '/list?start=1': listing('/b/moved', '/b/4'),
    '/b/1': counted,
    '/b/2': counted,
    '/b/3': counted,
    '/b/moved': moved,
    '/b/4': counted,
  })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const DAY = 86_400_000

/** A run that is stopped at this address (null: it comes to its end), in an archive opened anew. */
async function run(stopAt: string | null, options: Partial<FetchOptions> = {}) {
  const archive = openArchive(folder, { write: true })
  const stop = new AbortController()
  const account = await fetchSource(sourceOf(server.host), {
    archive,
    userAgent: 'bulletins/test',
    signal: stop.signal,
    limits: { attempts: 1 },
    onEvent: (event) => {
      const url = event.kind === 'failed' ? event.failure.url : 'url' in event ? event.url : ''
      if (stopAt !== null && url.endsWith(stopAt)) stop.abort()
    },
    ...options,
  })
  await archive.close()
  return account
}

describe('a run that was stopped', () => {
  it('is gone on with: no address is asked for twice, lists and redirects and robots.txt neither', async () => {
    expect(await run('/b/1')).toMatchObject({ interrupted: true, continues: null })
    const next = await run('/b/3')
    expect(next).toMatchObject({ interrupted: true, fresh: 1 })
    expect(next.continues).not.toBeNull()
    const last = await run(null)
    expect(last).toMatchObject({ interrupted: false, continues: next.continues, found: 5, fresh: 2, unchanged: 1 })
    const asked = server.paths()
    // the server said of one address that it is not there: that is no answer to keep asking for, either
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(9)
  })

  it('that came to its end is not: the next run asks for all again', async () => {
    await run(null)
    const before = server.log.length
    expect(await run(null)).toMatchObject({ continues: null, fresh: 0, unchanged: 4 })
    expect(server.log.length).toBe(before + 8) // all but robots.txt
  })

  it('a day ago is not: what it has may have changed', async () => {
    await run('/b/2')
    const account = await run(null, { now: () => Date.now() + DAY + 1000 })
    expect(account).toMatchObject({ continues: null, fresh: 0 })
  })

  it('asks again for what failed for the moment', async () => {
    status = 503
    await run('/b/2')
    status = 200
    expect(await run(null)).toMatchObject({ fresh: 0, requests: 6 })
    expect(server.paths().filter((path) => path === '/b/1')).toHaveLength(2)
  })
})

describe('robots.txt', () => {
  it('is kept for a day, over the runs, and asked for again after it', async () => {
    const asked = () => server.paths().filter((path) => path === '/robots.txt').length
    await run(null)
    await run(null)
    expect(asked()).toBe(1)
    await run(null, { now: () => Date.now() + DAY + 1000 })
    expect(asked()).toBe(2)
  })

  it('is not obeyed where a reason is given, which stands in the account and in the archive', async () => {
    const account = await run(null, { ignoreRobots: 'the publisher asked us to' })
    expect(account).toMatchObject({ robotsIgnored: 'the publisher asked us to', disallowed: [] })
    const archive = openArchive(folder)
    expect(archive.state('test')).toMatchObject({ since: null })
    await archive.close()
  })
})
