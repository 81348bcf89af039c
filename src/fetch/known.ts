// What the archive has of a source's bulletins, under whichever address they answered.
import type { Source } from '../sources/source.ts'
import { knownFailure } from './account.ts'
import { addressWithin, keyOf } from './address.ts'
import type { Archive } from './archive.ts'
import type { KnownBulletin } from './archive-index.ts'

export interface Known {
  /** True for a bulletin that is there, or of which an answer says that it isn't: a listing with nothing else has no news. */
  has(url: string): boolean
  /** The address to ask for a bulletin: the canonical one, or the one that answered where that one did not. */
  addressOf(url: string): string
  /** The bulletins that are there, under their canonical addresses; the withdrawn ones are left out. */
  readonly all: readonly KnownBulletin[]
}

/** Reads it out of the archive, as it is now. */
export function knownOf(archive: Archive, source: Source): Known {
  const answered = new Map<string, string>()
  const all: KnownBulletin[] = []
  const gone = archive.gone()
  const checked = (address: string): string => archive.last(address)?.checked ?? ''
  for (const bulletin of archive.bulletins(source.id)) {
    const { url: address } = bulletin
    const url = addressWithin(source, address) ?? address
    const before = answered.get(keyOf(url))
    if (before === undefined || checked(before) <= checked(address)) answered.set(keyOf(url), address)
    if (!gone.has(address)) all.push({ ...bulletin, url })
  }
  // A redirect, a 404: something was said of the address itself.
  const spoke = (url: string): boolean => archive.last(url) !== null || archive.recall(url, '') !== null
  return {
    has: (url) => answered.has(keyOf(url)) || knownFailure(source, url) !== null || spoke(url),
    addressOf: (url) => {
      const address = answered.get(keyOf(url)) ?? url
      return keyOf(address) === keyOf(url) || spoke(url) ? address : url
    },
    all,
  }
}
