// What a run found to be otherwise than before, bulletin by bulletin, for run.json.
import type { Change } from '../store/store.ts'
import { changedFields } from './table/changed-fields.ts'
import { compare } from './material/entry.ts'
import type { ChangedBulletin } from './input.ts'

type Counts = Readonly<Record<Change['what'], number>>

export interface RunChange extends Counts {
  readonly bulletin: string
  readonly url: string | null
  readonly revision: number | null
  readonly cause: Change['cause']
  /** The counts by kind of record. */
  readonly kinds: Readonly<Partial<Record<Change['kind'], Counts>>>
  /** Left out where other rules were the cause: they may read all anew. */
  readonly records: readonly {
    readonly what: Change['what']
    readonly kind: Change['kind']
    readonly id: string
    readonly fields: readonly string[]
    readonly before: string | null
    readonly after: string | null
  }[]
}

/** The changes of the store that this run made. An edit that no record tells of is there too, with no records. */
export function runChanges(
  changes: readonly Change[],
  found: readonly ChangedBulletin[],
  urlOf: (bulletin: string) => string | null,
): RunChange[] {
  const byBulletin = Map.groupBy(changes, keyOf)
  return found.map((one) => {
    const { bulletin, revision, cause } = one
    const rows = byBulletin.get(keyIn(one)) ?? []
    const kinds = [...Map.groupBy(rows, ({ kind }) => kind)].sort(([a], [b]) => compare(a, b))
    return {
      bulletin,
      url: urlOf(bulletin),
      revision: rows[0]?.revision ?? revision,
      cause,
      ...countsOf(rows),
      kinds: Object.fromEntries(kinds.map(([kind, of]) => [kind, countsOf(of)])),
      records: cause === 'rules' ? [] : rows.map(recordOf),
    }
  })
}

function countsOf(rows: readonly Change[]): Counts {
  const count = (what: Change['what']): number => rows.filter((row) => row.what === what).length
  return { added: count('added'), changed: count('changed'), withdrawn: count('withdrawn') }
}

// Bulletins themselves are added and withdrawn by being there again or gone, whatever revision that is.
function keyOf({ kind, what, bulletin, revision, cause, at }: Change): string {
  return kind === 'bulletin' && what !== 'changed' ? `${bulletin} at ${at}` : `${bulletin} ${revision} ${cause}`
}

function keyIn({ bulletin, revision, cause, at }: ChangedBulletin): string {
  return at === null ? `${bulletin} ${revision ?? 0} ${cause}` : `${bulletin} at ${at}`
}

function recordOf({ what, kind, id, before, after }: Change): RunChange['records'][number] {
  return { what, kind, id, fields: changedFields({ before, after }), before: quoteOf(before), after: quoteOf(after) }
}

// A sanction has no quote: its kind and stage name it.
function quoteOf(record: Change['before']): string | null {
  if (record === null) return null
  const told = record.quote ?? record.headline ?? record.message ?? record.title
  if (typeof told === 'string') return told
  return [record.kind, record.stage].filter((one) => typeof one === 'string').join(' ')
}
