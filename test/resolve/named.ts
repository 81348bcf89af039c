// A page of plain lines, each an incident, with its people, outlets and places ready for resolve. A line that ends in ` \` goes on in the next.
import { extract } from '../../src/extract/run.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { outletExtractor } from '../../src/extract/outlet.ts'
import { personExtractor } from '../../src/extract/person.ts'
import { placeExtractor } from '../../src/extract/place.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import type { LanguagePack } from '../../src/lang/pack.ts'
import type { Kind, Segment } from '../../src/model.ts'
import { contextOf } from '../../src/resolve/context.ts'
import type { Context } from '../../src/resolve/context.ts'
import { documentOf } from '../harness.ts'

const extractorsOf = (language: LanguagePack): readonly Extractor<Kind>[] => [
  outletExtractor(language, kz),
  placeExtractor(language, kz),
  personExtractor(language, kz),
]
const extractors = new Map<LanguagePack, readonly Extractor<Kind>[]>()

/** The context of a page that is written as above. The first line of an incident is its headline. */
export function namedIn(text: string, language: LanguagePack = en): Context {
  const known = extractors.get(language) ?? extractorsOf(language)
  extractors.set(language, known)
  const lines = text.split('\n')
  const document = documentOf(lines.map((line) => line.replace(/ \\$/u, '')).join('\n'), language.language)
  const segments: Segment[] = []
  document.blocks.forEach(({ start, end }, i) => {
    const last = segments.at(-1)
    if (lines[i - 1]?.endsWith(' \\') === true && last !== undefined) segments[segments.length - 1] = { ...last, end }
    else
      segments.push({
        start,
        end,
        role: 'incident',
        number: String(i),
        parent: null,
        headline: { start, end },
        mark: 'test',
      })
  })
  return contextOf(document, segments, extract(document, segments, known), language, kz)
}
