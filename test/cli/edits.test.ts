// The archive is the truth: edits, pages that go and come back, files that are added late. Whatever the order in which it was read, and
// though the store be deleted, the same files come out of it.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { openStore } from '../../src/store/open.ts'
import { bulletins } from './command.ts'

const page = (sum: string, more = ''): string =>
  `<html><head><title>Monitoring</title></head><body><h1>Violations of freedom of speech in Kazakhstan, May 2021</h1>
<p>- May 12. The city court of Taraz fined the blogger Askar Belov ${sum} MCI under Article 488, Part 1 of the Code of Administrative Offences.</p>
<p>- May 14. In Almaty the police detained the journalist Dana Serik and let her go after three hours.</p>${more}</body></html>`
const ONE = 'https://example.kz/1'
const TWO = 'https://example.kz/2'

let folder: string
let out: string
const archived = (): string => join(out, 'archive')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  out = join(folder, 'out')
  mkdirSync(archived(), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes answers into an archive; a number is a status without a page. */
async function capture(
  into: string,
  answers: readonly (readonly [url: string, month: number, body: string | number])[],
) {
  const archive = openArchive(into, { write: true })
  for (const [url, month, body] of answers) {
    const status = typeof body === 'number' ? body : 200
    const at = `2024-${String(month).padStart(2, '0')}-01T10:00:00.000Z`
    const exchange = { url, at, durationMs: 1, ip: '192.0.2.7', tls: null, sent: [], status, reason: '', received: [['Content-Type', 'text/html']] as const, wire: Buffer.from(String(body)) } // prettier-ignore
    await archive.write(exchange, { source: 'test', publisher: 'Test Monitor', role: 'bulletin', language: 'en' })
  }
  await archive.close()
}

async function run(...args: readonly string[]): Promise<string> {
  const ended = await bulletins([...args, '--out', out, '--log', 'json'], { cwd: folder })
  expect(ended.code, ended.stderr).toBe(0)
  return ended.stderr
}

/** The line of the log about edits, or undefined. */
async function read(...args: readonly string[]): Promise<Record<string, unknown> | undefined> {
  const lines = (await run('extract', ...args)).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>).find(({ event }) => event === 'edited')
}

/** The exported files, byte by byte. */
async function exported(): Promise<ReadonlyMap<string, string>> {
  expect((await bulletins(['export', '--out', out], { cwd: folder })).code).toBe(0)
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:csv|jsonl|json|xlsx)$/u.test(name)) // prettier-ignore
  return new Map(files.filter((name) => name !== 'run.json').map((name) => [name, readFileSync(join(out, name), 'base64')])) // prettier-ignore
}

async function rebuilt(): Promise<ReadonlyMap<string, string>> {
  for (const name of readdirSync(out)) if (name.startsWith('bulletins.db')) rmSync(join(out, name))
  expect(await read()).toBeUndefined() // the past is no news
  return exported()
}

async function told(): Promise<string[]> {
  const store = await openStore(join(out, 'bulletins.db'), { write: false })
  const lines: string[] = []
  for await (const { at, revision, kind, what, cause } of store.changes())
    if (kind === 'bulletin' || kind === 'sanction')
      lines.push(`${at.slice(5, 7)} revision ${revision}: ${cause} ${kind} ${what}`)
  await store.close()
  return lines
}

describe('the archive gives', () => {
  it('edits, withdrawals and returns as they are found, and the same from the beginning', async () => {
    await capture(archived(), [[ONE, 3, page('20')], [TWO, 3, page('50')]]) // prettier-ignore
    expect(await read()).toBeUndefined()
    await capture(archived(), [[ONE, 4, page('30')], [TWO, 4, 404]]) // prettier-ignore
    expect(await read()).toMatchObject({ edited: 1, added: 0, withdrawn: 0, gone: 1, back: 0 })
    await capture(archived(), [[ONE, 5, page('20')], [TWO, 5, 410]]) // prettier-ignore
    expect(await read()).toMatchObject({ edited: 1, gone: 0 })
    await capture(archived(), [[ONE, 6, page('20', '<!-- 17 views -->')], [TWO, 6, page('60')]]) // prettier-ignore
    expect(await read()).toMatchObject({ edited: 1, back: 1 })
    expect(await read()).toBeUndefined()
    expect(await told()).toEqual([
      '04 revision 2: page sanction changed',
      '04 revision 1: page bulletin withdrawn',
      '05 revision 3: page sanction changed',
      '06 revision 2: page bulletin added',
      '06 revision 2: page sanction changed',
    ])
    const found = await exported()
    expect(await rebuilt()).toEqual(found)
  }, 60_000)

  it('what older captures say, though their file came last', async () => {
    await capture(join(folder, 'late'), [[ONE, 1, page('10')], [ONE, 2, page('20')]]) // prettier-ignore
    copyFileSync(join(folder, 'late', 'bulletins-00001.warc.gz'), join(archived(), 'bulletins-00002.warc.gz'))
    expect(await read()).toMatchObject({ edited: 2 })
    expect((await told()).slice(0, 2)).toEqual([
      '02 revision 2: page sanction changed',
      '04 revision 3: page sanction changed',
    ])
    const found = await exported()
    expect(await rebuilt()).toEqual(found)
  }, 60_000)

  it('the same by extract --stale, over all revisions; and what other rules read differently is told', async () => {
    const found = await exported()
    const before = await told()
    const database = new DatabaseSync(join(out, 'bulletins.db'))
    database.exec(`UPDATE page SET rules_version = '0'; UPDATE bulletin SET rules_version = '0', json = replace(json, '"rules_version":"', '"rules_version":"0.')`) // prettier-ignore
    database.close()
    await read('--stale')
    expect(await told()).toEqual(before)
    expect(await exported()).toEqual(found)

    // As if older rules had read the fine of today as 70, and had taken an edit for none.
    const older = new DatabaseSync(join(out, 'bulletins.db'))
    older.exec(`UPDATE page SET rules_version = '0'; UPDATE bulletin SET rules_version = '0', json = replace(json, '"rules_version":"', '"rules_version":"0.');
      UPDATE record SET json = replace(json, '"max":60', '"max":70') WHERE kind = 'sanction';
      DELETE FROM bulletin WHERE revision = 3 AND url = '${ONE}'; UPDATE page SET state = 'same', revision = 2 WHERE revision = 3 AND url = '${ONE}'`) // prettier-ignore
    older.close()
    await read('--stale')
    expect((await told()).filter((line) => line.includes('rules'))).toEqual(['06 revision 2: rules sanction changed'])
    const lines = await told()
    expect(lines.filter((line) => !line.includes('rules'))).toEqual(before)
    expect(await rebuilt()).toEqual(found)
  }, 60_000)
})
