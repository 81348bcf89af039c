// A workbook that comes back, whole: every decision of it is taken, known, or refused with the reason; nothing is passed over.
import type { GivenRow, GivenSheet } from '../export/read-back/given-workbook.ts'
import { KINDS } from '../record/kinds.ts'
import { REVIEWED_KINDS } from './correctable.ts'
import { comparableColumns, editedCells } from './edits.ts'
import { strangerFault } from './identity.ts'
import type { Decision } from './journal.ts'
import type { Signature } from './decision.ts'
import { decisionOn } from './decision.ts'
import { notesOn } from './resting.ts'
import type { ReviewKind } from './review.ts'
import type { Unread } from './sheets.ts'
import { partedSheets } from './sheets.ts'
import type { Outcome, Place, Taking } from './take.ts'
import { outcomeOf } from './take.ts'

/** What came of a workbook. */
export interface Imported {
  readonly decisions: readonly Decision[]
  readonly taken: readonly Place[]
  readonly known: number
  readonly refused: readonly (Place & { readonly reason: string })[]
  /** What the decisions leave to be looked at, in words. */
  readonly notes: readonly string[]
  /** Sheets with the name of one for reviewers, in which nothing can be decided. */
  readonly passed: readonly Unread[]
  /** Rows that were looked at. */
  readonly rows: number
}

const LETTERS: ReadonlyMap<string | null, ReviewKind> = new Map([['b', 'bulletin'], ...REVIEWED_KINDS.map((kind) => [KINDS[kind].letter, kind] as const)]) // prettier-ignore

/** The kind of a record, by its id: `f-1x0qsl0a9k3d`, `issue-0a1b…`. */
function kindOf(id: string): ReviewKind | null {
  if (id.startsWith('issue-')) return 'issue'
  return LETTERS.get(/^([a-z])-/u.exec(id)?.[1] ?? '') ?? null
}

/** Reads the decisions out of the sheets. */
export function importReviews(sheets: readonly GivenSheet[], signed: Signature, taking: Taking): Imported {
  const { read, refused, passed } = partedSheets(sheets)
  const unread = refused.map(({ sheet, reason }) => ({ sheet, row: 1, kind: 'issue', id: '', reason }) as const)
  const outcomes = read.flatMap((sheet) => outcomesIn(sheet, taking))
  const settled = [...Map.groupBy(outcomes, ({ place }) => `${place.kind} ${place.id}`).values()].flatMap(settledOf)
  const taken = settled.filter((one) => one.what === 'taken')
  const made = taken.map(({ found, verdicts }) => ({ ...found, verdicts, decisions: verdicts.map((verdict) => decisionOn(found.subject, found.given.reading, verdict, signed)) })) // prettier-ignore
  const not = settled.flatMap((one) => (one.what === 'refused' || one.what === 'missing' ? [{ ...one.place, reason: one.reason }] : [])) // prettier-ignore
  return {
    decisions: made.flatMap(({ decisions }) => decisions),
    notes: notesOn(made, [...taking.reviews.values()].flat(), taking.means),
    taken: taken.map(({ place }) => place),
    known: settled.filter(({ what }) => what === 'known').length,
    refused: [...unread, ...not],
    passed,
    rows: read.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

function outcomesIn(sheet: GivenSheet, taking: Taking): Outcome[] {
  const compared = new Map<ReviewKind, readonly string[]>()
  return sheet.rows.flatMap((row): Outcome[] => {
    const cell = row.cells.get('id')
    const id = cell?.type === 'text' ? cell.text.trim() : ''
    const kind = kindOf(id)
    const place = { sheet: sheet.name, row: row.row, kind: kind ?? 'issue', id }
    if (kind === null) return strayOf(place, row.cells.has('corrected_field') || row.cells.has('review_status'))
    const columns = compared.get(kind) ?? comparableColumns({ kind }, sheet)
    compared.set(kind, columns)
    return outcomesOfRow(place, row, { sheet, columns, taking })
  })
}

interface Around {
  readonly sheet: GivenSheet
  readonly columns: readonly string[]
  readonly taking: Taking
}

/** A row is judged as a whole: where its other cells are not those of its record, nobody can say what was decided on. */
function outcomesOfRow(place: Place, row: GivenRow, { sheet, columns, taking }: Around): Outcome[] {
  const outcome = outcomeOf(place, row, sheet, taking)
  const refused = (reason: string): Outcome[] => [{ place, what: 'refused', reason }]
  const isDecided = outcome !== null && outcome.what !== 'known'
  const stranger = isDecided ? strangerFault(place, row, taking.current) : null
  if (stranger !== null) return refused(stranger)
  const said = outcome?.what === 'taken' ? outcome.verdicts : []
  const edit = editedCells(place, row, { columns, current: taking.current, said })
  if (edit === null) return outcome === null ? [] : [outcome]
  if (outcome?.what === 'taken') return refused(`${edit}. Nothing of the row was taken`)
  return [...(outcome === null ? [] : [outcome]), ...refused(edit)]
}

// Rows that people added, or whose id they deleted.
function strayOf(place: Place, isReviewed: boolean): Outcome[] {
  return isReviewed ? [{ place, what: 'refused', reason: `its id is "${place.id}", which is no record` }] : []
}

/** A record may stand in two sheets (Fines, Penalties), or twice in one: what is said twice counts once, what contradicts not at all. */
function settledOf(given: readonly Outcome[]): Outcome[] {
  const isElsewhere = given.some(({ what }) => what === 'taken' || what === 'known')
  const outcomes = given.filter(({ what }) => what !== 'missing' || !isElsewhere)
  const taken = outcomes.filter((one) => one.what === 'taken')
  const others = outcomes.filter((one) => one.what !== 'taken')
  const [first] = taken
  if (first === undefined) return withoutRepeats(others)
  const says = new Set(taken.map(({ verdicts }) => JSON.stringify(verdicts)))
  if (says.size === 1) return [first, ...others.filter(({ what }) => what === 'refused')]
  const places = taken.map(({ place: { sheet, row } }) => `${sheet} row ${row}`).join(' and ')
  return [...others, ...taken.map(({ place }) => ({ place, what: 'refused', reason: `contradicting decisions: ${places}` }) as const)]
} // prettier-ignore

function withoutRepeats(outcomes: readonly Outcome[]): Outcome[] {
  const of = (...kinds: readonly Outcome['what'][]): Outcome[] => outcomes.filter(({ what }) => kinds.includes(what))
  return [...of('known').slice(0, 1), ...of('missing').slice(0, 1), ...of('refused')]
}
