// Places: which of several of the same name is meant. The region named beside it decides, else the first of the table.
import type { JurisdictionPack, Place } from '../jurisdiction/pack.ts'
import type { Mention, PlaceDraft } from '../model.ts'
import { fold } from '../text/fold.ts'
import { oncePer } from '../text/once.ts'
import type { Context } from './context.ts'

// "the village of Karabulak, South Kazakhstan region": how far the region may stand from the name, in units of text
const BESIDE = 40

/** One draft a mention, under the official name of the place. */
export function resolvePlaces(context: Context): readonly PlaceDraft[] {
  const namesakes = namesakesOf(context.jurisdiction).get(context.document.language)
  const mentions = context.of('place')
  return mentions.map((mention, index) => {
    const name = context.document.folded.slice(mention.start, mention.end)
    const candidates = namesakes?.get(name) ?? []
    const meant = candidates.length > 1 ? besideRegion(candidates, mentions, index) : undefined
    const { name: official, region, lat, lon } = meant ?? mention.value
    const { key, start, end, rule, repair } = mention
    return { key, start, end, rule, repair, name: official, region, lat, lon }
  })
}

// The places of one name by language and folded name, districts left out.
const namesakesOf = oncePer(({ places }: JurisdictionPack): ReadonlyMap<string, ReadonlyMap<string, Place[]>> => {
  const found = new Map<string, Map<string, Place[]>>()
  for (const place of places.filter(({ type }) => type !== 'district'))
    for (const [language, names] of Object.entries(place.names)) {
      const byName = found.get(language) ?? new Map<string, Place[]>()
      found.set(language, byName)
      for (const name of names.map(fold)) byName.set(name, [...(byName.get(name) ?? []), place])
    }
  return found
})

function besideRegion(
  candidates: readonly Place[],
  mentions: readonly Mention<'place'>[],
  index: number,
): Place | undefined {
  const here = mentions[index]
  if (here === undefined) return undefined
  const regions = [mentions[index + 1], mentions[index - 1]].flatMap((other) =>
    other !== undefined && Math.abs(other.start - here.end) <= BESIDE ? [other.value.region] : [],
  )
  return candidates.find(({ region }) => region !== null && regions.includes(region))
}
