// The main job on the demo site, as a process: what it leaves, that it changes nothing the second time, how it ends.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SanctionRecord } from '../../src/records.ts'
import { settingOf } from '../../src/cli/setting.ts'
import { openStore } from '../../src/store/open.ts'
import { takeLock } from '../../src/store/lock.ts'
import { bulletins, type Ended } from './command.ts'

let folder: string
let out: string
let first: Ended
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  out = join(folder, 'demo')
  first = await bulletins(['run', '--demo', '--out', out], { cwd: folder })
}, 30_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Digests of the exported files. */
function exported(where: string): Readonly<Record<string, string>> {
  const files = readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:xlsx|csv|jsonl|json)$/u.test(name),
  )
  const digests = files.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(where, name)))
      .digest('hex'),
  ])
  return Object.fromEntries(digests.filter(([name]) => name !== 'run.json')) as Record<string, string>
}

async function sanctions(where: string): Promise<SanctionRecord[]> {
  const store = await openStore(join(where, 'bulletins.db'), { write: false })
  const list: SanctionRecord[] = []
  for await (const { record } of store.records('sanction')) list.push(record)
  await store.close()
  return list
}

describe('bulletins run --demo', () => {
  it('leaves the files, and says in words what it did', async () => {
    expect(first.code).toBe(0)
    expect(first.stdout).toBe('')
    expect(first.stderr).toMatch(
      /^fetched {3}27 pages new or changed, 0 unchanged, 1 kept back by robots\.txt, 1 failed \(1 known\)\n/u,
    )
    expect(first.stderr).toMatch(/read {6}26 new bulletins, 1 without a bulletin \(1 known\)\n/u)
    expect(first.stderr).toMatch(/written {3}\S+bulletins\.xlsx and \d+ other files\n/u)
    expect(first.stderr).toMatch(
      /\nbulletins run --demo: exit 0; 26 new, 0 edited, 0 unchanged, 0 failed anew, 0 parked; \d+ requests, \d+ kB, [\d.]+ s; \S+run\.json\n$/u,
    )
    expect(Object.keys(exported(out))).toEqual(expect.arrayContaining(['bulletins.xlsx', 'datapackage.json']))
    expect((await sanctions(out)).length).toBeGreaterThan(50)
  })

  it('changes nothing the second time: the same bytes, but for run.json', async () => {
    const before = exported(out)
    const { code, stderr } = await bulletins(['run', '--demo', '--out', out, '--log', 'json'], { cwd: folder })
    expect(code).toBe(0)
    const events = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(events.find(({ event }) => event === 'fetched')).toMatchObject({ pages: 0, unchanged: 27, known: 1 })
    expect(events.filter(({ event }) => event === 'read').at(-1)).toMatchObject({ new: 0, revised: 0, reread: 0 })
    expect(exported(out)).toEqual(before)
  })

  it('goes on after kill -9 at any moment, and after SIGINT', async () => {
    const other = join(folder, 'killed')
    const run = ['run', '--demo', '--out', other, '-v']
    const killed = await bulletins(run, {
      onWords: (words, child) => {
        if (words.includes('monitoring-103')) child.kill('SIGKILL')
      },
    })
    expect(killed.code).toBeNull()
    let asked = false // once: asked again, it stops at once
    const stopped = await bulletins(run, {
      onWords: (words, child) => {
        if (asked || words.split(': read ').length < 4) return
        asked = true
        child.kill('SIGINT')
      },
    })
    expect(stopped.code).toBe(130)
    expect(stopped.stderr).toContain('stopping after this page')
    const ended = await bulletins(run)
    expect(ended.code).toBe(0)
    const facts = async (where: string) =>
      (await sanctions(where)).map(({ id, kind, stage, tenge }) => ({ id, kind, stage, tenge }))
    expect(await facts(other)).toEqual(await facts(out))
  })

  it('is not mixed with real bulletins, and does not run twice at once', async () => {
    const config = join(folder, 'own.json')
    writeFileSync(config, '{ "contact": "editor@example.org" }')
    const mixed = await bulletins(['extract', '--out', out, '--config', config])
    expect(mixed).toMatchObject({ code: 2, stdout: '' })
    expect(mixed.stderr).toContain('got one that holds the demo')
    const lock = takeLock(join(out, 'bulletins.db.lock'))
    const second = await bulletins(['run', '--demo', '--out', out])
    lock.release()
    expect(second.code).toBe(4)
    expect(second.stderr).toMatch(/^bulletins: store-locked: /u)
  })

  it('has a folder of its own, wherever the configuration has the real ones', async () => {
    const config = join(folder, 'elsewhere.json')
    writeFileSync(config, '{ "output": "real", "database": "postgres://server/real" }')
    expect(await settingOf({ config, demo: true })).toMatchObject({ output: 'output', database: 'output/bulletins.db', reviews: 'output/reviews.jsonl' }) // prettier-ignore
    expect(await settingOf({ config, demo: true, out: 'mine' })).toMatchObject({ database: 'mine/bulletins.db' })
    expect(await settingOf({ config })).toMatchObject({ output: 'real', database: 'postgres://server/real' })
  })

  it('asks no real site without a contact', async () => {
    const { code, stderr } = await bulletins(['run', '--source', 'tirek', '--out', join(folder, 'real')], {
      cwd: folder,
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^bulletins: config-invalid: Expected a contact/u)
  })
})

describe('what was left is explained', () => {
  it('a record: its quote in its sentence, its bytes, its place in the archive', async () => {
    const fine = (await sanctions(out)).find(({ kind, tenge }) => kind === 'fine' && tenge !== null)
    const { code, stdout } = await bulletins(['explain', fine?.id ?? '', '--out', out])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^sanction {2}f-\S+\n/u)
    expect(stdout).toMatch(/\n {11}[^[\n]*\[[^\]\n]+\].*\n {11}penalty\./u)
    expect(stdout).toMatch(/\n {11}· kind fine: /u)
    expect(stdout).toMatch(/place {6}text \d+–\d+, bytes \d+–\d+ of the page/u)
    expect(stdout).toMatch(/page {7}http:\/\/demo\.bulletins\.example\//u)
    expect(stdout).toMatch(/archive {4}bulletins-00001\.warc\.gz at byte \d+, record <urn:uuid:/u)
  })

  it('a stored page by its address, and nothing that is not there', async () => {
    const url = 'http://demo.bulletins.example/en/262-violations/monitoring-84.html'
    const page = await bulletins(['explain', url, '--out', out])
    expect(page.code).toBe(0)
    expect(page.stdout).toMatch(/\namount +\S.*\n {11}[^[\n]*\[[^\]\n]+\].*\n {11}amount\.en\.\S+ 0?\.?\d+/u)
    const nothing = await bulletins(['explain', 'f-000000000000', '--out', out])
    expect(nothing.code).toBe(2)
  })

  it('the archive can be read as files, and the store tells what it holds', async () => {
    const warc = await bulletins(['extract', join(out, 'archive', 'bulletins-00001.warc.gz')])
    expect(warc.stdout.trim().split('\n')).toHaveLength(27)
    expect(warc.code).toBe(3) // the page that holds no bulletin
    const status = await bulletins(['status', '--out', out])
    expect(status.stdout).toMatch(/demo-erkin-un: 23 bulletins/u)
    expect(status.stdout).toMatch(/known \S+ {2}page-no-bulletin {2}http\S+monitoring-999\.html/u)
  })
})
