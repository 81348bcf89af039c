// A page of plain lines, each an incident, with its people, outlets and places ready for resolve. A line that ends in ` \` goes on in the next.
import { extract } from '../../src/extract/run.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { outletExtractor } from '../../src/extract/outlet.ts'
import { personExtractor } from '../../src/extract/person.ts'
import { placeExtractor } from '../../src/extract/place.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import type { Kind, Segment } from '../../src/model.ts'
import { contextOf } from '../../src/resolve/context.ts'
import type { Context } from '../../src/resolve/context.ts'
import { documentOf } from '../harness.ts'

const extractors = [
  outletExtractor(en, kz),
  placeExtractor(en, kz),
  personExtractor(en, kz),
] as unknown as readonly Extractor<Kind>[]

/** The context of a page that is written as above. The first line of an incident is its headline. */
export function namedIn(text: string): Context {
  const lines = text.split('\n')
  const document = documentOf(lines.map((line) => line.replace(/ \\$/u, '')).join('\n'))
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
  return contextOf(document, segments, extract(document, segments, extractors), en, kz)
}
