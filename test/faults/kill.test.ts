// kill -9 at many moments: the next run goes on, nothing is lost, nothing is there twice, and the store is that of the archive.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { readWarc } from '../../src/fetch/warc-read.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { readInto } from './reading.ts'
import type { Hostile } from './server.ts'
import { html, listing, serve } from './server.ts'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))
const PATHS = Array.from({ length: 12 }, (_, n) => `/b/${n}`)

let folder: string
let server: Hostile
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  server = await serve({
    '/list': listing(...PATHS),
    ...Object.fromEntries(PATHS.map((path, n) => [path, html(`Fined ${n + 1}00 tenge.`)])),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Runs the child and kills it after so many steps; true where it came to its end before. */
function run(steps: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, server.host, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    let told = 0
    let words = ''
    let done = false
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
    createInterface(child.stdout).on('line', (line) => {
      done ||= line === 'done'
      if (++told >= steps) child.kill('SIGKILL')
    })
    child.on('exit', (code) => (code !== null && code !== 0 ? reject(new Error(words)) : resolve(done)))
  })
}

async function state(store: Store): Promise<string> {
  const rows: unknown[] = []
  for await (const row of store.bulletins()) rows.push(row)
  for await (const row of store.records('amount')) rows.push(row)
  for await (const row of store.changes()) rows.push(row)
  return JSON.stringify(rows)
}

describe('kill -9', () => {
  it('loses nothing, doubles nothing', async () => {
    for (const steps of [1, 4, 6, 9, 17, 20]) expect(await run(steps)).toBe(false)
    expect(await run(Infinity)).toBe(true)

    const store = await openStore(join(folder, 'bulletins.db'), { write: true })
    const archive = openArchive(join(folder, 'archive'))
    expect(
      archive
        .files()
        .flatMap((file) => [...readWarc(file)])
        .filter((item) => 'damage' in item),
    ).toEqual([])
    const { sources, records } = await store.summary()
    expect(sources).toMatchObject([{ bulletins: PATHS.length, pages: { read: PATHS.length } }])
    expect(records).toMatchObject({ amount: PATHS.length })
    // what was archived before the kill is not asked for again; only a request that was under way may be
    const asked = server.paths().filter((path) => path.startsWith('/b/'))
    expect(asked.length).toBeLessThanOrEqual(PATHS.length + 6)

    const rebuilt = await openStore(join(folder, 'rebuilt.db'), { write: true })
    await readInto(rebuilt, archive)
    expect(await state(rebuilt)).toBe(await state(store))
    await Promise.all([store.close(), rebuilt.close()])
  })
})
