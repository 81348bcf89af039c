// What a workbook decides, row by row, against what stands: new decisions, those that are known already, and what can't be taken.
import type { GivenRow, GivenSheet } from '../export/read-back/given-workbook.ts'
import type { Packs } from '../packs.ts'
import type { ReviewRecord } from '../records.ts'
import { homeOf } from './apply.ts'
import { corrected, valueAt } from './correct.ts'
import { pathOf } from './correctable.ts'
import type { Current, Found } from './current.ts'
import type { Verdict } from './decision.ts'
import { namelessRow } from './discretion.ts'
import type { ReviewKind, ReviewValue, RowReview } from './review.ts'
import { isSameValue, UNREVIEWED } from './review.ts'
import type { ReviewCells } from './verdicts.ts'
import { cellText } from './value.ts'
import { cellsText, readVerdicts, rowText } from './verdicts.ts'

/** A row of a sheet. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly kind: ReviewKind
  readonly id: string
}

/** What a row comes to. */
export type Outcome =
  | { readonly place: Place; readonly what: 'refused'; readonly reason: string }
  | { readonly place: Place; readonly what: 'known' }
  /** The same workbook decided on it before, and does not any more. */
  | { readonly place: Place; readonly what: 'missing'; readonly reason: string }
  | { readonly place: Place; readonly what: 'taken'; readonly found: Found; readonly verdicts: readonly Verdict[] }

/** Who gives the workbook, and what it is held against. */
export interface Taking {
  readonly current: Current
  /** The decisions that stand in the journal, by `recordKey`. */
  readonly reviews: ReadonlyMap<string, readonly ReviewRecord[]>
  readonly means: Packs
  readonly reviewer: string
  readonly file: string
}

/** Under which the decisions on a record are found. */
export function recordKey(kind: ReviewKind, id: string): string {
  return `${kind} ${id}`
}

/** What one row decides; null where nothing was decided on it. */
export function outcomeOf(place: Place, { cells }: GivenRow, sheet: GivenSheet, taking: Taking): Outcome | null {
  const given = reviewCells(cells)
  const until = cellText(cells, 'reviewed_at')
  const refused = (reason: string): Outcome => ({ place, what: 'refused', reason })
  if (until === '' && isBlank(given) && !taking.reviews.has(recordKey(place.kind, place.id))) return null
  const found = taking.current.find(place.kind, place.id)
  if (found === null) return refused('there is no such record (any more): the page was edited, or is read by other rules; export anew') // prettier-ignore
  const now = taking.current.shown(found, null).row
  const shown = until !== '' ? taking.current.shown(found, until).row : sheet.columns.includes('reviewed_at') ? UNREVIEWED : now // prettier-ignore
  const text = cellsText(given)
  if (text === rowText(shown) || text === rowText(namelessRow(shown)))
    return rowText(shown) === rowText(now) ? null : missing(place, taking)
  const read = readVerdicts(place.kind, given, shown, sheet.columns)
  if ('fault' in read) return refused(read.fault)
  const verdicts = news(read.verdicts, now)
  if (verdicts.length === 0) return { place, what: 'known' }
  const fault = conflict(shown, now, place, taking) ?? unsound(verdicts, found, taking)
  return fault === null ? { place, what: 'taken', found, verdicts } : refused(fault)
}

function reviewCells(cells: GivenRow['cells']): ReviewCells {
  const value = cells.get('corrected_value') ?? null
  return { status: cellText(cells, 'review_status'), fields: cellText(cells, 'corrected_field').replace(/[ \t]+$/gmu, ''), value, note: cellText(cells, 'review_note') } // prettier-ignore
}

function isBlank({ status, fields, value, note }: ReviewCells): boolean {
  return (status === '' || status.toLowerCase() === 'unreviewed') && fields === '' && value === null && note === ''
}

// The row says what it said when the workbook was written. If the same workbook decided on it since, that was taken out again.
function missing(place: Place, { reviews, reviewer, file }: Taking): Outcome | null {
  const last = reviews.get(recordKey(place.kind, place.id))?.at(-1)
  if (last === undefined || last.reviewer !== reviewer || last.file !== file || last.status === 'unreviewed')
    return null
  const reason = `your decision of ${last.at} (${last.status}) stands, and this workbook does not have it: to take it back, export anew and set it to unreviewed` // prettier-ignore
  return { place, what: 'missing', reason }
}

/** Those of the verdicts that say something new; with one that is, a taking back goes too. */
function news(verdicts: readonly Verdict[], now: RowReview): readonly Verdict[] {
  const isKnown = ({ status, field, value, note }: Verdict): boolean => {
    if (field === null) return now.status === status && note === now.note
    const at = now.fields.indexOf(field)
    return at >= 0 && now.status !== 'outdated' && now.status !== 'wrong' && isSameValue(now.values[at] ?? null, value)
  }
  const takesBack = verdicts.length > 1 && verdicts[0]?.status === 'unreviewed'
  if (takesBack && now.fields.length + 1 > verdicts.length) return verdicts
  const told = verdicts.filter((one) => one.field !== null || verdicts.length === 1)
  const fresh = told.filter((one) => !isKnown(one))
  const isNoted = fresh.length === 0 && told.some(({ note }) => note !== null && note !== now.note)
  return isNoted ? told : fresh
}

// Somebody else decided on it after this workbook was written.
function conflict(shown: RowReview, now: RowReview, place: Place, { reviews, reviewer }: Taking): string | null {
  if (rowText(shown) === rowText(now) || now.reviewer === reviewer) return null
  const last = reviews.get(recordKey(place.kind, place.id))?.at(-1)
  return `${last?.reviewer ?? 'another reviewer'} decided on it on ${now.at ?? ''} (${now.status}), after this workbook was written: export anew`
}

function unsound(verdicts: readonly Verdict[], found: Found, { current, means }: Taking): string | null {
  const { subject, given } = found
  const shown = current.shown(found, null)
  // a name that was corrected elsewhere shows here, too: to say that it is not so here is news
  const takesBack = verdicts[0]?.status === 'unreviewed'
  const stands = takesBack ? subject.record : shown.record
  const { fields, values: told } = shown.row
  const values = new Map<string, ReviewValue>(takesBack ? [] : fields.map((field, i) => [field, told[i] ?? null]))
  for (const { field, value } of verdicts) {
    if (field === null) continue
    if (!values.has(field) && isSameValue(value, valueAt(stands, pathOf(subject.kind, field) ?? '')))
      return `\`${field}\` is that already: to say that the row is right, set \`review_status\` to confirmed`
    values.set(field, value)
  }
  if (verdicts.every(({ field }) => field === null)) return null
  const made = corrected(subject.kind, subject.record, values, { means, home: homeOf(subject, given.reading) })
  return 'fault' in made ? made.fault : null
}
