// A small bulletin from marked lines, extracted and ready for resolve: `T:` title, `D:` date line, `I:` intro, `S:` statistics; every other
// line is an incident. A line that ends in ` \` goes on in the next, as a second paragraph of the same incident.
import { amountExtractor } from '../../src/extract/amount.ts'
import { dateExtractor } from '../../src/extract/date.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { extract } from '../../src/extract/run.ts'
import type { Index, JurisdictionPack } from '../../src/jurisdiction/pack.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import type { LanguagePack } from '../../src/lang/pack.ts'
import type { BlockRole, Document, Kind, Segment, SegmentRole } from '../../src/model.ts'
import { contextOf } from '../../src/resolve/context.ts'
import type { Context } from '../../src/resolve/context.ts'
import { documentOf } from '../harness.ts'

const source = 'test'
const row = (from: string, value: number) => ({ from, value, verified: true, source })

/** A stand-in for the table: two changes, one of them within a year, and a gap. */
export const index: Index = {
  code: 'MCI',
  values: [
    row('2018-01-01', 2000),
    row('2019-01-01', 2500),
    row('2020-01-01', 2600),
    row('2020-04-01', 2800),
    row('2021-01-01', 3000),
  ],
  gaps: [{ from: '2022-01-01', to: null, note: 'not known yet' }],
  notForFines: [],
}

const jurisdiction: JurisdictionPack = { ...kz, index }
const extractorsOf = (language: LanguagePack) =>
  [
    amountExtractor(language, jurisdiction),
    dateExtractor(language, jurisdiction),
  ] as unknown as readonly Extractor<Kind>[]
const ROLES: Readonly<Record<string, readonly [SegmentRole, BlockRole]>> = {
  T: ['title', 'title'],
  D: ['date-line', 'date'],
  I: ['intro', 'body'],
  S: ['statistics', 'body'],
}

/** The context of a bulletin that is written as above. */
export function bulletinOf(text: string, language: LanguagePack = en): Context {
  const lines = text.split('\n').map((line) => /^(?:([TDIS]): )?(.*?)( \\)?$/u.exec(line) ?? [])
  const plain = documentOf(lines.map(([, , words = '']) => words).join('\n'), language.language)
  const roles = lines.map(([, mark = '']) => ROLES[mark] ?? (['incident', 'body'] as const))
  const document: Document = {
    ...plain,
    blocks: plain.blocks.map((block, i) => ({ ...block, role: roles[i]?.[1] ?? 'body' })),
  }
  const segments: Segment[] = []
  plain.blocks.forEach(({ start, end }, i) => {
    const last = segments.at(-1)
    if (lines[i - 1]?.[3] !== undefined && last !== undefined) segments[segments.length - 1] = { ...last, end }
    else
      segments.push({
        start,
        end,
        role: roles[i]?.[0] ?? 'incident',
        number: null,
        parent: null,
        headline: null,
        mark: 'test',
      })
  })
  return contextOf(document, segments, extract(document, segments, extractorsOf(language)), language, jurisdiction)
}
