import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLaneIndex, teachLane } from '../../src/engine/lane-index.ts'
import type { ArchiveIndex, LastCapture } from '../../src/fetch/archive-index.ts'
import { emptyIndex } from '../../src/fetch/archive-index.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { sourceOf } from '../faults/server.ts'
import { sample } from '../store/pages.ts'

const URL = 'https://example.kz/1'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  store = await openStore(join(folder, 'bulletins.db'), { write: true })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

function archiveOf(day: string): ArchiveIndex {
  const index = emptyIndex()
  const date = `2026-03-${day}T00:00:00.000Z`
  const place = { file: `/elsewhere/archive/bulletins-000${day}.warc.gz`, offset: 7, recordId: `<${day}>` }
  index.last.set(URL, { place, date, checked: date, payloadDigest: day, validators: { 'If-None-Match': day } })
  index.bulletins.set(URL, { url: URL, source: 'test' })
  index.runs.set('test', { at: date, since: null, lastFull: date, begun: null })
  return index
}

const opened = () => openLaneIndex(store, 'host:example.kz', [sourceOf('example.kz')], join(folder, 'archive'))
const lastOf = async (): Promise<LastCapture | undefined> => (await opened()).index.last.get(URL)

describe('what is known of a lane', () => {
  it('is what an archive has of it, by names that hold on each machine', async () => {
    await teachLane(store, 'host:example.kz', archiveOf('01'))
    const { index } = await opened()
    expect(index.last.get(URL)).toMatchObject({ place: { file: join(folder, 'archive', 'bulletins-00001.warc.gz') }, validators: { 'If-None-Match': '01' } }) // prettier-ignore
    expect([...index.bulletins.keys(), index.runs.get('test')?.lastFull]).toEqual([URL, '2026-03-01T00:00:00.000Z'])
  })

  it('is not undone by an archive that knows less', async () => {
    for (const day of ['01', '02', '01']) await teachLane(store, 'host:example.kz', archiveOf(day))
    expect(await lastOf()).toMatchObject({ validators: { 'If-None-Match': '02' } })
    expect((await opened()).index.runs.get('test')?.at).toBe('2026-03-02T00:00:00.000Z')
  })

  it('is not undone by who has not heard the last word', async () => {
    await teachLane(store, 'host:example.kz', archiveOf('02'))
    await store.shared.teach('host:example.kz', { kind: 'address', name: URL, json: '{}' }, null)
    await store.shared.teach('host:example.kz', { kind: 'address', name: URL, json: '{}' }, '{"last":"another"}')
    expect(await lastOf()).toMatchObject({ validators: { 'If-None-Match': '02' } })
  })

  it('has the pages that the store holds, without what only their archive tells', async () => {
    const { capture, read } = sample({ text: 'Fined 100 tenge.', record: '<1>', retrieved: '2026-03-03T00:00:00.000Z' })
    await store.put(capture, read)
    expect(await lastOf()).toEqual({ place: { file: join(folder, 'archive', 'bulletins-00001.warc.gz'), offset: 100, recordId: '<1>' }, date: '2026-03-03T00:00:00.000Z', checked: '2026-03-03T00:00:00.000Z', payloadDigest: '', validators: {} }) // prettier-ignore
    await store.setWithdrawn(new Map([[URL, [{ since: '2026-03-04', until: '2026-03-05' }, { since: '2026-03-06', until: null }]]])) // prettier-ignore
    expect((await opened()).index.absences.get(URL)).toEqual([
      { since: '2026-03-04', until: '2026-03-05' },
      { since: '2026-03-06', until: null },
    ])
  })
})
