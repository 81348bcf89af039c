// What every step of resolve may look at: the whole bulletin.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { innermostIncidents } from '../segment/membership.ts'
import type { Document, Extraction, Kind, Mention, Segment, Span } from '../model.ts'

export interface Context {
  readonly document: Document
  readonly segments: readonly Segment[]
  readonly language: LanguagePack
  readonly jurisdiction: JurisdictionPack
  /** Mentions of one kind, in text order. */
  of<K extends Kind>(kind: K): readonly Mention<K>[]
  /** Index of the innermost incident that holds the span, or null. */
  incidentOf(span: Span): number | null
}

/** Puts the context together once for a bulletin. */
export function contextOf(
  document: Document,
  segments: readonly Segment[],
  extraction: Extraction,
  language: LanguagePack,
  jurisdiction: JurisdictionPack,
): Context {
  const byKind = Map.groupBy(extraction.mentions, (mention) => mention.kind)
  return {
    document,
    segments,
    language,
    jurisdiction,
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Mention<K>[],
    incidentOf: innermostIncidents(segments),
  }
}
