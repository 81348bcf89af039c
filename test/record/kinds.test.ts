// The one table of the kinds: who walks through all records by it must come by every list of a reading.
import { describe, expect, it } from 'vitest'
import { emptyLists, KINDS, listOf, MENTION_KINDS, mentionsIn, RECORD_KINDS } from '../../src/record/kinds.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { everyKind } from '../export/reading.ts'

const html = '<h1>Bulletin, May 2021</h1><p>- May 12. A court in Oral fined Aida Sarbaz 20 MCI (58,340 tenge) under Article 488.</p>' // prettier-ignore
const page = { source: 'test', publisher: 'Test', url: 'https://example.org/1', bytes: Buffer.from(html), contentType: 'text/html', retrieved: '2021-06-01T00:00:00.000Z', warcRecord: null, revision: 1, hints: {} } // prettier-ignore

describe('the kinds of records', () => {
  it('have all lists of a reading', () => {
    const { bulletin: _bulletin, ...lists } = readBulletin(page, packs).reading
    expect(RECORD_KINDS.map(listOf).sort()).toEqual(Object.keys(lists).sort())
    expect(Object.keys(emptyLists()).sort()).toEqual(Object.keys(lists).sort())
  })

  it('are told by the letters of their ids, each of which is one kind', () => {
    const { reading } = everyKind()
    for (const kind of RECORD_KINDS) {
      for (const record of reading[listOf(kind)]) {
        expect('id' in record ? record.id[0] : null).toBe(KINDS[kind].letter)
      }
    }
    const letters = RECORD_KINDS.map((kind) => KINDS[kind].letter).filter((letter) => letter !== null)
    expect(new Set([...letters, 'b', 'v']).size).toBe(letters.length + 2)
  })

  it('are mentions where their records have a quote and an incident', () => {
    const { reading } = everyKind()
    const quoted = RECORD_KINDS.filter((kind) => {
      const [record] = reading[listOf(kind)]
      return record !== undefined && 'quote' in record && 'incident' in record
    })
    expect(quoted).toEqual(MENTION_KINDS)
    expect(mentionsIn(reading)).toHaveLength(MENTION_KINDS.reduce((sum, kind) => sum + reading[listOf(kind)].length, 0))
  })
})
