// Whatever is changed behind the tool's back is told: a bit of the archive, a digit of a page with all digests made anew, a value of the store.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/fetch/archive.ts'
import { readWarc, type WarcRecord } from '../../src/fetch/warc-read.ts'
import { digestOf, MEMBER_HEAD, recordOf } from '../../src/fetch/warc-record.ts'
import { packs } from '../../src/packs.ts'
import { openStore } from '../../src/store/open.ts'
import { verifyArchive } from '../../src/verify/archive.ts'
import type { Verdict } from '../../src/verify/index.ts'
import { verify } from '../../src/verify/index.ts'
import { rebuild } from '../../src/verify/rebuild.ts'

const PAGE = (
  sum: string,
  day: number,
): string => `<html><head><title>Monitoring</title></head><body><h1>Violations of freedom of speech in Kazakhstan, May 2021</h1>
<p>- May ${day}. The city court of Taraz fined the blogger Askar Belov ${sum} tenge under Article 488, Part 1 of the Code of Administrative Offences.</p>
<p>- May 14. In Almaty the police detained the journalist Dana Serik and let her go after three hours.</p></body></html>`

let origin: string
let folder: string
const archived = (): string => join(folder, 'archive', 'bulletins-00001.warc.gz')
const database = (): string => join(folder, 'bulletins.db')

beforeAll(async () => {
  origin = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const archive = openArchive(join(origin, 'archive'), { write: true })
  const put = (url: string, body: string, at: string) =>
    archive.write(
      { url, at, durationMs: 100, ip: '192.0.2.7', tls: null, sent: [['host', 'example.kz']], status: 200, reason: 'OK', received: [['Content-Type', 'text/html']], wire: Buffer.from(body) },
      { source: 'test', publisher: 'Test Monitor', role: 'bulletin', language: 'en' },
    ) // prettier-ignore
  await put('https://example.kz/1', PAGE('58,340', 12), '2024-03-01T10:00:00.000Z')
  await put('https://example.kz/2', PAGE('29,170', 11), '2024-03-01T10:00:10.000Z')
  await put('https://example.kz/1', PAGE('29,170', 12), '2024-04-01T10:00:00.000Z')
  await put('https://example.kz/1', PAGE('29,170', 12), '2024-05-01T10:00:00.000Z')
  await archive.close()
  const store = await openStore(join(origin, 'bulletins.db'), { write: true })
  await rebuild(store, archive, [], packs)
  await store.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  const archive = openArchive(join(folder, 'archive'))
  copyFileSync(join(origin, 'archive', 'bulletins-00001.warc.gz'), archived())
  copyFileSync(join(origin, 'bulletins.db'), database())
  void archive.close()
  return () => rmSync(folder, { recursive: true })
})
afterAll(() => rmSync(origin, { recursive: true }))

async function failures(): Promise<Verdict[]> {
  const store = await openStore(database(), { write: false })
  const archive = openArchive(join(folder, 'archive'))
  const failed: Verdict[] = []
  let passed = 0
  for await (const verdict of verify({ archive, store, sources: [], packs })) {
    if (verdict.faults.length > 0) failed.push(verdict)
    else passed++
  }
  await Promise.all([archive.close(), store.close()])
  expect(passed).toBeGreaterThan(10)
  return failed
}

const kinds = (failed: readonly Verdict[]): string[] => [...new Set(failed.map(({ kind }) => kind))].sort()

describe('verify', () => {
  it('finds no fault where nothing was changed', async () => {
    expect(await failures()).toEqual([])
  })

  it('finds each single bit that is flipped, wherever in the archive', () => {
    const bytes = readFileSync(archived())
    const missed: number[] = []
    for (let bit = 0; bit < bytes.length * 8; bit += 61) {
      const [at, mask] = [bit >> 3, 1 << (bit & 7)]
      bytes[at]! ^= mask
      writeFileSync(archived(), bytes)
      if ([...verifyArchive([archived()])].every(({ faults }) => faults.length === 0)) missed.push(bit)
      bytes[at]! ^= mask
    }
    expect(missed).toEqual([])
  }, 60_000)

  it('finds a digit that was changed in a page, with every digest and checksum made anew', async () => {
    const pieces = [...readWarc(archived())].map((item) => {
      const { place, end, fields, block, type } = item as WarcRecord
      const raw = readFileSync(archived()).subarray(place.offset, end)
      if (type !== 'response' || !block.includes('58,340')) return raw
      const forged = Buffer.from(block.toString('latin1').replace('58,340', '58,341'), 'latin1')
      const payload = forged.subarray(forged.indexOf('\r\n\r\n') + 4)
      const kept = Object.fromEntries(
        fields.map(([name, value]) => [name, name === 'WARC-Payload-Digest' ? digestOf(payload) : value]),
      )
      const { 'WARC-Record-ID': id = '', 'WARC-Block-Digest': _digest, 'Content-Length': _length, ...rest } = kept
      const made = recordOf(rest, forged, (plain) => plain)
      const text = made.bytes.toString('latin1').replace(made.recordId, id)
      const member = gzipSync(Buffer.from(text, 'latin1'))
      MEMBER_HEAD.copy(member)
      return member
    })
    writeFileSync(archived(), Buffer.concat(pieces))
    expect(gunzipSync(readFileSync(archived())).toString()).toContain('58,341')
    const failed = await failures()
    expect(kinds(failed)).toEqual(expect.arrayContaining(['seal', 'page', 'bulletin', 'amount', 'sanction']))
    expect(failed.find(({ kind }) => kind === 'amount')?.faults.join()).toContain('of the archived page do not read')
  })

  it.each([
    ['a sum', `UPDATE record SET json = replace(json, '58340', '58341') WHERE kind = 'sanction'`, ['sanction']],
    ['a quote', `UPDATE record SET json = replace(json, 'Askar Belov', 'Askar Below') WHERE kind = 'person' AND revision = 2`, ['person']],
    ['a time', `UPDATE record SET first_seen = '2020-01-01T00:00:00.000Z' WHERE kind = 'amount'`, ['amount']],
    ['the text', `UPDATE bulletin SET json = replace(json, 'Dana Serik', 'Dana Serin') WHERE revision = 2`, ['bulletin', 'incident', 'person']],
    ['which bulletin counts', 'UPDATE bulletin SET counted = 1 - counted', ['bulletin']],
    ['a digest', `UPDATE page SET sha256 = replace(sha256, 'a', 'b')`, ['page']],
    ['a place', 'UPDATE page SET warc_position = warc_position + 1', ['amount', 'bulletin', 'page']],
    ['the segment map', `UPDATE bulletin SET map = replace(map, '1', '2')`, ['bulletin']],
    ['a record that is gone', `DELETE FROM record WHERE kind = 'sanction'`, ['sanction']],
    ['a record that was put in', `INSERT INTO record SELECT bulletin, revision, kind, 'f-invented', start, first_seen, last_changed, json FROM record WHERE kind = 'sanction'`, ['sanction']],
    ['a change', `UPDATE change SET what = 'added' WHERE what <> 'added'`, ['change']],
    ['a record of no bulletin', `INSERT INTO record SELECT 'b-none', revision, kind, id, start, first_seen, last_changed, json FROM record WHERE kind = 'sanction'`, ['store']],
    ['JSON that is none', `UPDATE record SET json = 'null' WHERE kind = 'place'`, ['place']],
  ])('finds in the store: %s', async (_name, statement, wanted) => {
    const db = new DatabaseSync(database())
    expect(db.prepare(statement).run().changes).toBeGreaterThan(0)
    db.close()
    expect(kinds(await failures())).toEqual(expect.arrayContaining([...wanted]))
  }) // prettier-ignore

  it('tells which bytes no seal vouches for, and stays red when the last seal was touched and the next run writes on', async () => {
    const bytes = readFileSync(archived())
    const starts = [...readWarc(archived())].flatMap((item) => ('place' in item ? [item.place.offset] : []))
    const seal = starts.at(-1) ?? 0
    writeFileSync(archived(), bytes.subarray(0, seal))
    const [last] = [...verifyArchive([archived()])].slice(-1)
    expect(last).toMatchObject({ kind: 'unsealed', faults: [] })
    bytes[seal + 60]! ^= 1
    writeFileSync(archived(), bytes)
    const archive = openArchive(join(folder, 'archive'), { write: true })
    const note = { event: 'begin', source: 's', at: '2024-06-01T00:00:00.000Z', since: '2024-06-01T00:00:00.000Z', full: true, software: 'x', robots: 'obeyed' } as const // prettier-ignore
    await archive.note(note)
    await archive.close()
    expect([...verifyArchive(archive.files())].filter(({ faults }) => faults.length > 0)).toHaveLength(1)
  })

  it('finds rows that stand there twice, and what is no table of the tool', async () => {
    const db = new DatabaseSync(database())
    db.exec(`CREATE TABLE twice AS SELECT * FROM record; DROP TABLE record; ALTER TABLE twice RENAME TO record;
      INSERT INTO record SELECT * FROM record WHERE kind = 'sanction';
      CREATE TRIGGER sly AFTER UPDATE ON page BEGIN DELETE FROM record; END`)
    db.close()
    const failed = await failures()
    expect(kinds(failed)).toEqual(['sanction', 'store'])
    expect(failed.find(({ kind }) => kind === 'sanction')?.faults.join()).toContain('the store has it 2 times')
    expect(failed.find(({ kind }) => kind === 'store')?.id).toBe('trigger sly')
  })

  it('finds that the end of the archive was cut off', async () => {
    writeFileSync(archived(), readFileSync(archived()).subarray(0, -900))
    expect((await failures()).length).toBeGreaterThan(0)
  })
})
