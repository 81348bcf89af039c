// What must hold of every page that is read, however odd: records valid, quotes in their places, ids unique and known.
import { BulletinError } from '../../src/errors.ts'
import type { Page, Reading } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'

/** A page as `extract` gives it. */
export function pageOf(bytes: Uint8Array): Page {
  return {
    source: 'file', publisher: null, url: 'page.html', bytes, contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {},
  } // prettier-ignore
}

interface Told {
  readonly id?: string
  readonly quote?: string
  readonly text?: string
  readonly start?: number
  readonly end?: number
}

/** The faults found in the reading of a page, in words; none where it is sound, or refused with a code for pages. */
export function faultsOf(bytes: Uint8Array): string[] {
  try {
    const { reading, document } = readBulletin(pageOf(bytes), packs)
    const folded = document.folded.length === document.text.length ? [] : ['folded text of another length']
    const past = document.map.filter(({ byteEnd }) => byteEnd > bytes.length).length
    return [...folded, ...(past > 0 ? [`${String(past)} places behind the end of the page`] : []), ...faultsIn(reading)]
  } catch (error) {
    if (error instanceof BulletinError && error.code.startsWith('page-')) return []
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}

function faultsIn(reading: Reading): string[] {
  const { bulletin, rejected, ...lists } = reading
  const records = Object.entries(lists).flatMap(([kind, list]) =>
    (list as readonly Told[]).map((one) => ({ kind, ...one })),
  )
  const ids = records.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const known = new Set(ids)
  const references = [
    ...reading.sanctions.flatMap(({ mentions, articles, supersedes }) => [...mentions, ...articles, supersedes]),
    ...reading.penalties.map(({ sanction }) => sanction),
    ...reading.amounts.flatMap(({ restates, part_of }) => [restates, part_of]),
    ...reading.incidents.flatMap(({ parent, mentions }) => [parent, ...mentions]),
  ].filter((id) => id !== null)
  const wrong = records.filter(({ kind, quote, text, start = 0, end = 0 }) => {
    const told = quote ?? (kind === 'incidents' ? text : undefined)
    return told !== undefined && bulletin.text.slice(start, end) !== told
  })
  return [
    ...rejected.map(({ kind, reason }) => `rejected ${kind}: ${reason}`),
    ...wrong.map(({ kind, start = 0 }) => `${kind} at ${String(start)}: another text stands there`),
    ...(known.size < ids.length ? ['an id twice'] : []),
    ...references.filter((id) => !known.has(id)).map((id) => `${id} is nowhere`),
  ]
}
