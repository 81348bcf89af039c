// Whom a penalty falls on stands there by name: where a reviewer corrects the name of a person, the penalties of the same incident have it.
// A name that is called wrong stays: that nobody bears it there is for the reviewer of the penalty to say.
import type { ExportBulletin } from '../export/input.ts'
import { within } from '../export/material/within.ts'
import type { Reading } from '../model.ts'
import { isSameValue } from './review.ts'

/** The bulletin with the corrected names in its penalties, too. `before`: as the rules read it. */
export function withPeople(bulletin: ExportBulletin, before: Reading): ExportBulletin {
  const { reading, times, reviews } = bulletin
  const moved = { times: new Map(times), reviews: new Map(reviews) }
  const now = new Map(
    reading.people.filter((one) => reviews?.get(one)?.status !== 'wrong').map(({ id, name }) => [id, name]),
  )
  const namesOf = new Map(before.incidents.map(({ id }) => [id, renamedIn(within(id, before.people), now)]))
  const renamed = <R extends Bearing>(record: R): R => {
    const names = namesOf.get(record.incident ?? '')
    if (names === undefined || names.size === 0 || isOwn(record, bulletin)) return record
    const people = [...new Set(record.people.map((name) => names.get(name) ?? name))]
    if (isSameValue(people, [...record.people])) return record
    const other = { ...record, people }
    const [own, row] = [times.get(record), reviews?.get(record)]
    if (own !== undefined) moved.times.set(other, own)
    if (row !== undefined) moved.reviews.set(other, row)
    return other
  }
  const { sanctions, penalties } = reading
  return { ...bulletin, ...moved, reading: { ...reading, sanctions: sanctions.map(renamed), penalties: penalties.map(renamed) } } // prettier-ignore
}

interface Bearing {
  readonly incident: string | null
  readonly people: readonly string[]
}

// What a reviewer said of the penalty itself goes first.
function isOwn(record: object, { reviews }: ExportBulletin): boolean {
  return reviews?.get(record)?.fields.includes('people') ?? false
}

/** By the name that the rules read, in an incident: the one that all who bore it have now. Where they have several, none. */
function renamedIn(bearers: readonly Reading['people'][number][], now: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byName = Map.groupBy(bearers, ({ name }) => name)
  return new Map(
    [...byName].flatMap(([name, all]) => {
      const names = new Set(all.flatMap(({ id }) => now.get(id) ?? []))
      const [only] = names
      return only !== undefined && names.size === 1 && only !== name ? [[name, only] as const] : []
    }),
  )
} // prettier-ignore
