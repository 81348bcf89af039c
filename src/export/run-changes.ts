// What a run found to be otherwise than before, bulletin by bulletin, for run.json.
import type { Change } from '../store/store.ts'
import { changedFields } from './changed-fields.ts'
import type { ChangedBulletin } from './input.ts'

export interface RunChange {
  readonly bulletin: string
  readonly url: string | null
  readonly revision: number
  readonly cause: Change['cause']
  readonly added: number
  readonly changed: number
  readonly withdrawn: number
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

/** The changes of the store that this run made. */
export function runChanges(
  changes: readonly Change[],
  found: readonly ChangedBulletin[],
  urlOf: (bulletin: string) => string | null,
): RunChange[] {
  const byBulletin = Map.groupBy(changes, keyOf)
  return found.flatMap((one) => {
    const rows = byBulletin.get(
      one.revision === null ? `${one.bulletin} gone` : `${one.bulletin} ${one.revision} ${one.cause}`,
    )
    const [first] = rows ?? []
    if (rows === undefined || first === undefined) return []
    const count = (what: Change['what']): number => rows.filter((row) => row.what === what).length
    return [
      {
        bulletin: one.bulletin,
        url: urlOf(one.bulletin),
        revision: first.revision,
        cause: one.cause,
        added: count('added'),
        changed: count('changed'),
        withdrawn: count('withdrawn'),
        records: one.cause === 'rules' ? [] : rows.map(recordOf),
      },
    ]
  })
}

function keyOf({ kind, bulletin, revision, cause }: Change): string {
  return kind === 'bulletin' ? `${bulletin} gone` : `${bulletin} ${revision} ${cause}`
}

function recordOf({ what, kind, id, before, after }: Change): RunChange['records'][number] {
  return { what, kind, id, fields: changedFields({ before, after }), before: quoteOf(before), after: quoteOf(after) }
}

// A sanction has no quote: its kind and stage name it.
function quoteOf(record: Change['before']): string | null {
  if (record === null) return null
  const told = record.quote ?? record.headline ?? record.message
  if (typeof told === 'string') return told
  return [record.kind, record.stage].filter((one) => typeof one === 'string').join(' ')
}
