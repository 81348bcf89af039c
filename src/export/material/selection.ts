// What is exported where not all is asked for. A selection leaves out rows, and never changes what a row says: a sanction that was
// replaced by one that is left out stays replaced. Of days, an incident is asked for by its date and a penalty by that of its
// decision (where none is told, by the period); what may lie within them, but need not, is left out, and told with its number: so
// the parts of a time add up, and agree with the Summary.
import type { ArticleRecord, IncidentRecord, IssueRecord } from '../../records.ts'
import type { Judged } from '../../review/review.ts'
import { bestCopy } from '../../store/editions.ts'
import type { BulletinFacts, Change } from '../../store/store.ts'
import type { Context } from './entry.ts'
import { contextWith } from './entry.ts'
import { citedIn } from './cited.ts'
import { timeOfSanction } from '../count/facts.ts'
import type { Selection } from '../input.ts'
import { daysOf } from './reference.ts'
import { within } from './within.ts'

/** The bulletins that are selected by what they are, the copies that count marked anew. */
export function selectedBulletins(all: readonly BulletinFacts[], selection: Selection): BulletinFacts[] {
  return recounted(all.filter(({ language, source }) => isOneOf(selection.languages, language) && isOneOf(selection.sources, source))) // prettier-ignore
}

/** The bulletin with what is selected of its records, or null where that is nothing. `counted`: whether it counts among those that are selected. */
export function selectedOf(context: Context, counted: boolean, selection: Selection): Context | null {
  const own = context.record.counted === counted ? context : withCounted(context, counted)
  return isNarrow(selection) || selection.from !== null || selection.to !== null ? narrowed(own, selection) : own
}

/** What of a bulletin is selected: `incidents` are the ids of its own. */
export type Part = Pick<Context, 'whole'> & { readonly incidents: ReadonlySet<string> }

/** The part of a bulletin that is selected, without its records. */
export function shareOf({ whole, incidents }: Context): Part {
  return { whole, incidents: new Set(incidents.keys()) }
}

/** The changes of what is selected; `find` by the id of the bulletin, undefined where it is not selected at all. */
export function selectedChanges(changes: readonly Change[], find: (bulletin: string) => Part | undefined): Change[] {
  return changes.filter(({ id, bulletin, before, after }) => {
    const part = find(bulletin)
    if (part === undefined || part.whole) return part !== undefined
    const home = (after ?? before)?.incident ?? id
    return typeof home === 'string' && part.incidents.has(home)
  })
}

/** The reviews of what is selected. */
export function selectedReviews(reviews: readonly Judged[], find: (bulletin: string) => Part | undefined): Judged[] {
  return reviews.filter(({ review: { bulletin, incident, kind }, target }) => {
    const part = find(bulletin)
    if (part === undefined || part.whole || kind === 'bulletin') return part !== undefined
    return part.incidents.has((kind === 'incident' ? target : incident) ?? '')
  })
}

function isOneOf(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

/** True where it asks for incidents by what they are about. */
function isNarrow({ categories, places, articles }: Selection): boolean {
  return categories.length + places.length + articles.length > 0
}

// One bulletin of each edition counts; where the one that does is not selected, it is the best of those that are.
function recounted(all: readonly BulletinFacts[]): BulletinFacts[] {
  const editions = Map.groupBy(all, ({ edition }) => edition)
  const chosen = new Set([...editions.values()].map((copies) => copies.find(({ counted }) => counted) ?? bestCopy(copies)))
  return all.map((one) => ({ ...one, counted: chosen.has(one) }))
} // prettier-ignore

function withCounted(context: Context, counted: boolean): Context {
  const record = { ...context.record, counted }
  const { timesOf, reviewOf } = context
  const own = (one: object) => (one === record ? context.record : one)
  return contextWith(context, {
    record,
    reading: { ...context.reading, bulletin: record },
    timesOf: (one) => timesOf(own(one)),
    reviewOf: (one) => reviewOf(own(one)),
  })
}

/** The bulletin with what is selected of it, or null where that is nothing. */
function narrowed(context: Context, selection: Selection): Context | null {
  const { reading, record } = context
  const isWithin = !isNarrow(selection) && overlap(record.period, selection) === 'inside'
  const { incidents, sanctions } = fitting(context, selection, 'inside')
  if (incidents.length + sanctions.length === 0 && !isWithin) return null
  const isAll = incidents.length === reading.incidents.length && sanctions.length === reading.sanctions.length
  if (isAll && isWithin) return context
  const chosen = new Set<string | null>(incidents.map(({ id }) => id))
  if (isWithin) chosen.add(null)
  return contextWith(context, { reading: partOf(context, { incidents, sanctions }, chosen), whole: false })
}

type Chosen = Pick<Context['reading'], 'incidents' | 'sanctions'>

/** Incidents and sanctions that are about what is asked for, and lie to the days that are asked for as told. */
function fitting(context: Context, selection: Selection, lie: Lie): Chosen {
  const { reading, record } = context
  const asked = reading.incidents.filter((incident) => isAbout(incident, context, selection))
  const homes = new Set<string | null>(asked.map(({ id }) => id))
  if (!isNarrow(selection)) homes.add(null)
  return {
    incidents: asked.filter(({ date }) => overlap(date ?? record.period, selection) === lie),
    sanctions: reading.sanctions.filter((one) => homes.has(one.incident) && overlap(timeOfSanction({ record: one, context }), selection) === lie), // prettier-ignore
  }
}

/** How much may lie within the days that are asked for, and need not. */
export interface Undecided {
  incidents: number
  penalties: number
}

/** Adds what of a bulletin does. */
export function countUndecided(undecided: Undecided, context: Context, selection: Selection): void {
  const { incidents, sanctions } = fitting(context, selection, 'across')
  undecided.incidents += incidents.length
  undecided.penalties += sanctions.length
}

/** It in words; nothing where there is none of it. */
export function undecidedNote({ incidents, penalties }: Undecided): string[] {
  if (incidents === 0 && penalties === 0) return []
  return [`Left out, since they may lie within the days asked for or not: incidents: ${incidents}, penalties: ${penalties}. Their dates, or the periods of bulletins that tell none, reach beyond these days.`] // prettier-ignore
}

function isAbout(incident: IncidentRecord, context: Context, { categories, places, articles }: Selection): boolean {
  return (
    isOneOf(categories, incident.category) &&
    namesPlace(incident, context, places) &&
    citesArticle(incident, context, articles)
  )
}

type Lie = 'inside' | 'across' | 'outside'

function overlap(value: string | null, { from, to }: Selection): Lie {
  if (from === null && to === null) return 'inside'
  const days = daysOf(value)
  if (days.from === null || days.to === null) return 'outside'
  if ((from !== null && days.to < from) || (to !== null && days.from > to)) return 'outside'
  return (from === null || days.from >= from) && (to === null || days.to <= to) ? 'inside' : 'across'
}

function namesPlace(incident: IncidentRecord, { told }: Context, places: readonly string[]): boolean {
  if (places.length === 0) return true
  const named = within(incident.id, told.places)
  return incident.places.some((name) => places.includes(name)) || named.some(({ region }) => region !== null && places.includes(region)) // prettier-ignore
}

function citesArticle(incident: IncidentRecord, context: Context, articles: readonly string[]): boolean {
  if (articles.length === 0) return true
  return citedIn(incident.id, context).some((cited) => articles.some((asked) => isCited(cited, asked)))
}

// `CC2014:274(4)`: the code may be left out, and levels at the end.
const ASKED = /^(?:([^:]+):)?([^:()]+)((?:\([^()]*\))*)$/u

function isCited({ code, article, part, clause, subclause }: ArticleRecord, asked: string): boolean {
  const [, wantedCode = code, wantedArticle, brackets = ''] = ASKED.exec(asked) ?? []
  const levels = [...brackets.matchAll(/\(([^()]*)\)/gu)].map(([, level = '']) => level)
  const own = [part, clause, subclause]
  return wantedCode === code && wantedArticle === article && levels.every((level, depth) => level === '' || level === own[depth]) // prettier-ignore
}

/** `chosen`: ids of the incidents, and null where what stands outside of incidents is selected too. */
function partOf(
  { reading }: Context,
  { incidents, sanctions }: Chosen,
  chosen: ReadonlySet<string | null>,
): Context['reading'] {
  const isHere = ({ incident }: { readonly incident: string | null }): boolean => chosen.has(incident)
  // What a sanction rests on comes with it, wherever it stands; what tells of a sanction that is left out does not come.
  const kept = new Set(sanctions.map(({ id }) => id))
  const under = new Set(sanctions.flatMap(({ articles }) => articles))
  const penalties = reading.penalties.filter(({ sanction }) => kept.has(sanction))
  const told = new Set<string | null>(penalties.map(({ id }) => id))
  const isNear = ({ start }: IssueRecord): boolean => chosen.has(homeOf(start, reading.incidents))
  return {
    bulletin: reading.bulletin,
    incidents,
    sanctions,
    penalties,
    articles: reading.articles.filter((one) => isHere(one) || under.has(one.id)),
    amounts: reading.amounts.filter((one) => isHere(one) || (one.part_of !== null && told.has(one.part_of))),
    dates: reading.dates.filter(isHere),
    people: reading.people.filter(isHere),
    outlets: reading.outlets.filter(isHere),
    places: reading.places.filter(isHere),
    statistics: reading.statistics.filter(isHere),
    issues: reading.issues.filter(isNear),
    rejected: chosen.has(null) ? reading.rejected : [],
  }
}

/** Id of the innermost incident that an offset lies in, or null. */
function homeOf(offset: number, incidents: readonly IncidentRecord[]): string | null {
  const around = incidents.filter(({ start, end }) => start <= offset && offset < end)
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null
}
