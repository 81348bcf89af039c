// The only loop over the text: for each kind, the windows around its cues; in each window, its rules in their order.
import type { Block, Document, Doubt, Extraction, Kind, Language, Mention, Segment, Span } from '../model.ts'
import { holdersAmong } from '../text/nearby.ts'
import { windows } from '../text/search/scan.ts'
import type { Search } from '../text/search/search.ts'
import { searchOf } from '../text/search/search.ts'
import type { Extractor, Finding, Found, Match, Rule, RuleDoubt } from './extractor.ts'
import { matchOf } from './match.ts'
import { isFree, settle, together } from './overlap.ts'

type Candidate = Omit<Mention, 'key'>

/**
 * Every expression of the bulletin with its context-free value; overlaps settled; keys given in text order. Paragraphs in another
 * language than the page's are read by the extractors of theirs (`foreign`).
 */
export function extract(
  document: Document,
  segments: readonly Segment[],
  extractors: readonly Extractor<Kind>[],
  foreign: (language: Language) => readonly Extractor<Kind>[] = () => extractors,
): Extraction {
  const candidates: Candidate[] = []
  const doubts: Doubted[] = []
  const readable = document.blocks.filter(
    (block) => block.role === 'title' || block.role === 'date' || block.role === 'body',
  )
  const figuresAround = holdersAmong(segments.filter(({ role }) => role === 'statistics'))
  const leads = segments.filter(({ role, mark }) => role === 'statistics' && mark === 'lead')
  const readers = Map.groupBy(readable, ({ language }) => language ?? document.language)
  const parts = [...readers].map(([language, blocks]): Part => {
    return { blocks, extractors: language === document.language ? extractors : foreign(language) }
  })
  for (const { blocks, extractors: own } of parts) {
    const statistics = blocks.flatMap((block): readonly Span[] => {
      return figuresAround(block).length > 0
        ? [block]
        : leads.filter(({ start, end }) => block.start <= start && end <= block.end)
    })
    for (const extractor of own) {
      if (extractor.read !== undefined) {
        candidates.push(...candidatesOf(extractor.kind, extractor.read(document, blocks)))
        continue
      }
      const source = extractor.plain === true ? document.text : document.folded
      const where = extractor.within === 'statistics' ? statistics : blocks
      const found = extractor.cue === null ? where : windows(source, extractor.cue, where, extractor.reach)
      searchFor(extractor)(source, found).forEach((hits, window) => {
        for (const { hit, index } of hits) {
          const rule = extractor.rules[index]
          if (rule !== undefined)
            readHit(extractor.kind, rule, document, found[window]?.start ?? 0, hit, candidates, doubts)
        }
      })
    }
  }
  const isHalf = halfFinder(doubts, candidates)
  const whole = candidates.filter((candidate) => !isHalf(candidate))
  const values = whole.filter(({ kind }) => !isFree(kind))
  const first = settle(values)
  const echoes = echoesOf(document, parts, first.kept)
  const last = echoes.length === 0 ? first : settle([...values, ...echoes])
  const { mentions, lost } = together(last, settle(whole.filter(({ kind }) => isFree(kind))))
  return { mentions, doubts: standing(doubts, mentions), lost }
}

// Doubts of what no rule read after all, and that are not a part of a greater one.
function standing(doubts: readonly Doubted[], mentions: readonly Mention[]): Doubt[] {
  if (doubts.length === 0) return []
  const holders = holdersAmong(mentions)
  const isHalf = halfFinder(doubts, [])
  return once(doubts)
    .filter((doubt) => holders(doubt).length === 0 && !isHalf(doubt))
    .map(({ kind: _kind, whole: _whole, ...doubt }) => doubt)
}

const searches = new WeakMap<Extractor<Kind>, Search>()

function patternsOf({ rules }: Extractor<Kind>): readonly RegExp[] {
  return rules.map(({ pattern }) => pattern)
}

// Made once an extractor.
function searchFor(extractor: Extractor<Kind>): Search {
  const search = searches.get(extractor) ?? searchOf(patternsOf(extractor), extractor.lexicon)
  searches.set(extractor, search)
  return search
}

// The same words in doubt for the same reason by two rules are one doubt, of the earlier rule.
function once(doubts: readonly Doubted[]): Doubted[] {
  const first = new Map<string, Doubted>()
  for (const doubt of doubts) {
    const key = `${doubt.code} ${String(doubt.start)} ${String(doubt.end)}`
    if (!first.has(key)) first.set(key, doubt)
  }
  return [...first.values()]
}

/** The paragraphs of one language, and who reads them. */
interface Part {
  readonly blocks: readonly Block[]
  readonly extractors: readonly Extractor<Kind>[]
}

type Doubted = Doubt & { readonly kind: Kind; readonly whole: boolean }

// A part of what a rule of the same kind has in doubt as a whole; unless some rule read all of it.
function halfFinder(
  doubts: readonly Doubted[],
  candidates: readonly Candidate[],
): (part: Span & { kind: Kind }) => boolean {
  const whole = doubts.filter((doubt) => doubt.whole)
  if (whole.length === 0) return () => false
  const readers = holdersAmong(candidates)
  const unread = whole.filter((doubt) => !readers(doubt).some(({ kind }) => kind === doubt.kind))
  const holders = holdersAmong(unread)
  return (part) =>
    holders(part).some((doubt) => doubt.kind === part.kind && doubt.end - doubt.start > part.end - part.start)
}

// What an extractor finds again, knowing what the page has named. Only what stood its ground the first time is looked for.
function echoesOf(document: Document, parts: readonly Part[], kept: readonly Candidate[]): Candidate[] {
  const echoes: Candidate[] = []
  for (const { extractors, blocks } of parts)
    for (const extractor of extractors) {
      const named = kept.filter(({ kind }) => kind === extractor.kind).map(({ value }) => value)
      const read = named.length === 0 ? null : (extractor.echo?.(named) ?? null)
      if (read !== null) echoes.push(...candidatesOf(extractor.kind, read(document, blocks)))
    }
  return echoes
}

function candidatesOf(kind: Kind, findings: readonly Finding<Kind>[]): Candidate[] {
  return findings.map(({ rule, span: { start, end }, repair, value }) => {
    return { kind, rule, start, end, repair: repair ?? null, value }
  })
}

function readHit(
  kind: Kind,
  rule: Rule<Kind>,
  document: Document,
  offset: number,
  hit: RegExpExecArray,
  candidates: Candidate[],
  doubts: Doubted[],
): void {
  const match = matchOf(hit, document, offset)
  const found = rule.read(match)
  if (found === null) return
  if (isDoubt(found))
    doubts.push({ ...doubtOf(found.doubt, match, rule.name), kind, whole: found.doubt.whole === true })
  else
    for (const one of Array.isArray(found) ? (found as readonly Found<Kind>[]) : [found as Found<Kind>]) {
      const { start, end } = one.span ?? match
      candidates.push({ kind, rule: rule.name, start, end, repair: one.repair ?? null, value: one.value })
    }
}

function isDoubt(found: object): found is { doubt: RuleDoubt } {
  return 'doubt' in found
}

function doubtOf({ span, code, message }: RuleDoubt, match: Match, rule: string): Doubt {
  return { code, message, rule, start: span?.start ?? match.start, end: span?.end ?? match.end }
}
