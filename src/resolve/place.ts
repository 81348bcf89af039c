// Places: which of several of the same name is meant. The region named beside it decides, else the first of the table.
import type { Place } from '../jurisdiction/pack.ts'
import type { Mention, PlaceDraft } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { Context } from './context.ts'

// "the village of Karabulak, South Kazakhstan region": how far the region may stand from the name, in units of text
const BESIDE = 40

/** One draft a mention, under the official name of the place. */
export function resolvePlaces(context: Context): readonly PlaceDraft[] {
  const namesakes = Map.groupBy(
    context.jurisdiction.places.flatMap((place) =>
      (place.names[context.document.language] ?? []).map((name) => ({ name: fold(name), place })),
    ),
    ({ name }) => name,
  )
  const mentions = context.of('place')
  return mentions.map((mention, index) => {
    const name = context.document.folded.slice(mention.start, mention.end)
    const candidates = (namesakes.get(name) ?? []).map(({ place }) => place).filter(({ type }) => type !== 'district')
    const meant = candidates.length > 1 ? besideRegion(candidates, mentions, index) : undefined
    const { name: official, region, lat, lon } = meant ?? mention.value
    const { key, start, end, rule, repair } = mention
    return { key, start, end, rule, repair, name: official, region, lat, lon }
  })
}

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
