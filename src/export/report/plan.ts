// What fits on the page. A page of a hundred thousand bulletins would open in no browser: the newest come first, and what is left
// out is told with its number.
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import { mentionsIn } from '../../record/kinds.ts'
import type { Context, Entry } from '../material/entry.ts'
import { entriesOf } from '../material/entry.ts'
import type { Head } from '../material/head.ts'
import { sanctionsOf } from '../material/sanctions.ts'

/** Limits of the page, for tests to lower. */
export interface PageLimits {
  /** Rows of each of the two tables. */
  readonly rows: number
  readonly bulletins: number
  /** Characters of texts, each mark with its own. */
  readonly text: number
}

export const PAGE_LIMITS: PageLimits = { rows: 10_000, bulletins: 2_000, text: 12_000_000 }

/** What a mark costs beside its text: its tags, its value and rule. */
const MARK = 400

/** What the page shows: the newest bulletins first, their records in the order of the page. */
export interface Plan {
  readonly heads: readonly Head[]
  readonly bulletins: readonly Context[]
  readonly incidents: readonly Entry<IncidentRecord>[]
  readonly sanctions: readonly Entry<SanctionRecord>[]
  readonly texts: ReadonlySet<Context>
  readonly names: boolean
  /** Whether an incident or sanction has a row. */
  readonly hasRow: (id: string) => boolean
  /** How many there are of all. */
  readonly all: { readonly bulletins: number; readonly incidents: number; readonly sanctions: number }
}

/** What the page is made of: the newest bulletins, in the order of the tables, and what there is of all. */
export interface Shown {
  readonly heads: readonly Head[]
  readonly newest: readonly Context[]
  readonly all: Pick<Plan['all'], 'incidents' | 'sanctions'>
}

/** `names`: false leaves out texts and people. */
export function planOf({ heads, newest, all }: Shown, names: boolean, limits: PageLimits = PAGE_LIMITS): Plan {
  const bulletins = newest.toReversed().slice(0, limits.bulletins)
  const incidents = firstOf(bulletins, limits.rows, (context) => entriesOf(context, (reading) => reading.incidents, ({ start }) => start)) // prettier-ignore
  const sanctions = firstOf(bulletins, limits.rows, sanctionsOf)
  const rows = new Set([...incidents, ...sanctions].map(({ record }) => record.id))
  return {
    heads,
    bulletins,
    incidents,
    sanctions,
    texts: names ? textsOf(bulletins, limits.text) : new Set(),
    names,
    hasRow: (id) => rows.has(id),
    all: { ...all, bulletins: heads.length },
  }
}

function firstOf<T>(contexts: readonly Context[], most: number, listOf: (context: Context) => readonly T[]): T[] {
  const list: T[] = []
  for (const context of contexts) {
    if (list.length >= most) break
    for (const item of listOf(context).slice(0, most - list.length)) list.push(item)
  }
  return list
}

// A bulletin whose text does not fit is passed over; smaller ones after it may still fit.
function textsOf(bulletins: readonly Context[], most: number): Set<Context> {
  let room = most
  const texts = new Set<Context>()
  for (const context of bulletins) {
    const cost = context.record.text.length + MARK * markCount(context)
    if (context.record.text === '' || cost > room) continue
    room -= cost
    texts.add(context)
  }
  return texts
}

/** How many expressions of a bulletin are marked. */
export function markCount({ reading }: Context): number {
  return mentionsIn(reading).length + reading.issues.length
}

/** Ids of the mentions of a bulletin, by incident; those that stand in none under null. */
export function mentionIds({ reading }: Context): Map<string | null, string[]> {
  const ids = new Map<string | null, string[]>()
  for (const { id, incident } of mentionsIn(reading)) {
    const list = ids.get(incident)
    if (list === undefined) ids.set(incident, [id])
    else list.push(id)
  }
  return ids
}
