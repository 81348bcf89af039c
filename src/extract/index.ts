// The extractors of a language, built once. An explicit list: a new kind is one line here.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Kind } from '../model.ts'
import { amountExtractor } from './amount.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { articleExtractor } from './article.ts'
import { dateExtractor } from './date.ts'
import type { Extractor } from './extractor.ts'
import { outletExtractor } from './outlet.ts'
import { penaltyExtractor } from './penalty.ts'
import { personExtractor } from './person.ts'
import { placeExtractor } from './place.ts'
import { statisticExtractor } from './statistic.ts'

const built = new WeakMap<LanguagePack, readonly Extractor<Kind>[]>()

/** All extractors for pages of one language. Compiling their shapes takes a moment, so they are kept per pack. */
export function extractorsFor(language: LanguagePack, jurisdiction: JurisdictionPack): readonly Extractor<Kind>[] {
  const known = built.get(language)
  if (known !== undefined) return known
  const extractors = [
    articleExtractor(language, jurisdiction),
    amountExtractor(language, jurisdiction),
    dateExtractor(language, jurisdiction),
    outletExtractor(language, jurisdiction),
    placeExtractor(language, jurisdiction),
    personExtractor(language, jurisdiction),
    statisticExtractor(language, jurisdiction),
    penaltyExtractor(language, jurisdiction),
  ] as readonly Extractor<Kind>[]
  const searching = extractors.map((extractor) => ({ ...extractor, lexicon: lexiconOf(language) }))
  built.set(language, searching)
  return searching
}
