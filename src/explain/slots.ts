// The parts a rule read its value from: its named groups, with their places. The rule is asked again, on the line of the mention.
import type { Extractor, Shape } from '../extract/extractor.ts'
import { extractorsFor } from '../extract/index.ts'
import type { Document, Kind, Span } from '../model.ts'
import type { Packs } from '../packs.ts'

/** One group of a rule's shape. */
export interface Slot extends Span {
  readonly name: string
  readonly quote: string
}

type Ruled = Span & { readonly rule: string }

/** The slots of a mention, in text order; [] where its rule has none, or found it by what else the page names. */
export function slotsOf(document: Document, mention: Ruled, packs: Packs): readonly Slot[] {
  const rule = ruleOf(mention.rule, packs)
  if (rule === null) return []
  const line = lineAround(document.text, mention)
  const letters = (rule.plain === true ? document.text : document.folded).slice(line.start, line.end)
  const hit = [...letters.matchAll(new RegExp(rule.pattern.source, rule.pattern.flags))].find(
    (one) => line.start + one.index < mention.end && mention.start < line.start + one.index + one[0].length,
  )
  const groups: Readonly<Record<string, readonly [number, number] | undefined>> = hit?.indices?.groups ?? {}
  return Object.entries(groups)
    .flatMap(([name, at]): Slot[] => (at === undefined ? [] : [slotAt(document.text, name, at, line.start)]))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function slotAt(text: string, name: string, at: readonly [number, number], offset: number): Slot {
  const [start, end] = [at[0] + offset, at[1] + offset]
  return { name, start, end, quote: text.slice(start, end) }
}

// `date.en.month-day`: the language of the rule is that of its paragraph, which may not be the page's.
function ruleOf(name: string, { languages, jurisdiction }: Packs): Shape | null {
  const [kind, language] = name.split('.')
  const pack = Object.values(languages).find((one) => one.language === language)
  if (pack === undefined) return null
  const extractors: readonly Extractor<Kind>[] = extractorsFor(pack, jurisdiction)
  const shapes: readonly Shape[] = extractors
    .filter((extractor) => extractor.kind === kind)
    .flatMap((extractor) => [...extractor.rules, ...(extractor.shapes ?? [])])
  return shapes.find((rule) => rule.name === name) ?? null
}

function lineAround(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: feed === -1 ? text.length : feed }
}
