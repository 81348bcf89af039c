// Doubts become issue records; and the audit adds what nobody read.
import type { Document, Extraction, Resolution, Segment } from '../model.ts'
import type { Packs } from '../packs.ts'
import type { IssueRecord } from '../records.ts'
import { unreadIn } from './audit.ts'
import { RULES_VERSION } from './version.ts'

/** All doubts of one page, in text order: of reading, extraction and resolution, and what was left unread. */
export function issuesOf(
  bulletin: string,
  document: Document,
  segments: readonly Segment[],
  extraction: Extraction,
  resolution: Resolution,
  { languages, jurisdiction }: Packs,
): readonly IssueRecord[] {
  const doubts = [...document.doubts, ...extraction.doubts, ...resolution.doubts]
  const doubted = doubts.map((doubt) => ({ start: doubt.start, end: doubt.end }))
  const covered = [...extraction.mentions, ...resolution.penalties, ...doubted]
  const unread = unreadIn(document, segments, covered, languages[document.language], jurisdiction)
  return [...doubts, ...unread]
    .map(({ code, rule, message, start, end }): IssueRecord => ({
      code,
      bulletin,
      start,
      end,
      quote: document.text.slice(start, end),
      rule,
      message,
      rules_version: RULES_VERSION,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
}
