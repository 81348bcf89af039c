import { describe, expect, it } from 'vitest'
import type { ExportInput } from '../../src/export/input.ts'
import { runChanges } from '../../src/export/run-changes.ts'
import { runJson } from '../../src/export/run.ts'
import type { Change } from '../../src/store/store.ts'
import { RUN } from './reading.ts'

const MAY = '2024-05-01T00:00:00.000Z'
const JUNE = '2024-06-01T00:00:00.000Z'
const change = (parts: Partial<Change>): Change => ({
  bulletin: 'b-1', revision: 2, cause: 'page', kind: 'amount', id: 'a-1', what: 'added', at: MAY, before: null, after: null, ...parts,
}) // prettier-ignore
const CHANGES = [
  change({ what: 'changed', before: { quote: '650 MCI', min: 650, max: 650, currency: 'MCI' }, after: { quote: '180 MCI', min: 180, max: 180, currency: 'MCI' } }),
  change({ id: 'a-2', what: 'withdrawn', before: { quote: '5 tenge' } }),
  change({ kind: 'sanction', id: 'f-1', what: 'withdrawn', before: { kind: 'fine', stage: 'imposed' } }),
  change({ kind: 'bulletin', id: 'b-1', what: 'withdrawn', before: { title: 'May' }, at: JUNE }),
  change({ revision: 3, cause: 'rules' }),
  change({ bulletin: 'b-2', id: 'a-3' }),
] // prettier-ignore
const urlOf = (bulletin: string): string => `https://example.kz/${bulletin}`
const found = (parts: Partial<ExportInput['run']['changed'][number]>) =>
  runChanges(CHANGES, [{ bulletin: 'b-1', revision: 2, at: null, cause: 'page', ...parts }], urlOf)[0]

describe('the changes of a run', () => {
  it('are those of the revisions that it found, counted by kind, with quotes and fields', () => {
    expect(found({})).toEqual({
      bulletin: 'b-1', url: 'https://example.kz/b-1', revision: 2, cause: 'page', added: 0, changed: 1, withdrawn: 2,
      kinds: { amount: { added: 0, changed: 1, withdrawn: 1 }, sanction: { added: 0, changed: 0, withdrawn: 1 } },
      records: [
        { what: 'changed', kind: 'amount', id: 'a-1', fields: ['amount: 650 MCI → 180 MCI', 'quote: 650 MCI → 180 MCI'], before: '650 MCI', after: '180 MCI' },
        { what: 'withdrawn', kind: 'amount', id: 'a-2', fields: [], before: '5 tenge', after: null },
        { what: 'withdrawn', kind: 'sanction', id: 'f-1', fields: [], before: 'fine imposed', after: null },
      ],
    }) // prettier-ignore
  })

  it('tell an edit that no record tells of', () => {
    expect(found({ revision: 9 })).toMatchObject({ revision: 9, added: 0, changed: 0, withdrawn: 0, records: [] })
  })

  it('tell a bulletin that is gone, with nothing of its edits', () => {
    const gone = found({ revision: null, at: JUNE })
    expect(gone).toMatchObject({ revision: 2, withdrawn: 1, kinds: { bulletin: { withdrawn: 1 } } })
    expect(gone?.records).toMatchObject([{ kind: 'bulletin', before: 'May', after: null }])
  })

  it('count what other rules read, and leave out which', () => {
    expect(found({ revision: 3, cause: 'rules' })).toMatchObject({ added: 1, records: [] })
  })

  it('are an empty list where nothing was changed', () => {
    const nothing = { heads: [], tables: [], doubts: { issues: new Map<string, number>(), rejected: [] } }
    const account = JSON.parse(runJson({ run: RUN, changes: CHANGES }, nothing, [], null)) as { changes: unknown }
    expect(account.changes).toEqual([])
  })
})
