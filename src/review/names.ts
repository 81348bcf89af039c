// The joined names of an incident (people, places, outlets) are those of its mentions: what a reviewer says of a mention shows there.
import type { ExportBulletin } from '../export/input.ts'
import { within } from '../export/material/within.ts'
import type { Reading } from '../model.ts'
import type { IncidentRecord } from '../records.ts'

type Named = Reading['people' | 'places' | 'outlets'][number]

const LISTS = ['people', 'places', 'outlets'] as const

/** The bulletin with the names of its incidents as the reviewed mentions have them. `before`: as the rules read it. */
export function withNames(bulletin: ExportBulletin, before: Reading): ExportBulletin {
  const { reading, reviews, times } = bulletin
  const moved = new Map(times)
  const shown = new Map(reviews)
  const incidents = reading.incidents.map((incident) => {
    const now = renamed(incident, bulletin, before)
    if (now === incident) return incident
    const [own, row] = [times.get(incident), reviews?.get(incident)]
    if (own !== undefined) moved.set(now, own)
    if (row !== undefined) shown.set(now, row)
    return now
  })
  return { ...bulletin, reading: { ...reading, incidents }, times: moved, reviews: shown }
}

function renamed(incident: IncidentRecord, { reading, reviews }: ExportBulletin, before: Reading): IncidentRecord {
  const own = reviews?.get(incident)?.fields ?? []
  const lists = LISTS.filter((list) => !own.includes(list)).flatMap((list) => {
    const was = within<Named>(incident.id, before[list])
    const is = within<Named>(incident.id, reading[list])
    const told = is.filter((one) => reviews?.get(one)?.status !== 'wrong')
    const [old, now] = [was, told].map((all) => [...new Set(all.map(({ name }) => name))])
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [[list, now] as const]
  })
  return lists.length === 0 ? incident : { ...incident, ...Object.fromEntries(lists) }
}
