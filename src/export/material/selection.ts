// What is exported where not all is asked for. A selection leaves out rows, and never changes what a row says: a sanction that was
// replaced by one that is left out stays replaced. Of days, an incident is asked for by its date and a penalty by that of its
// decision (where none is told, by the period); what may lie within them, but need not, is left out, and told with its number: so
// the parts of a time add up, and agree with the Summary.
import type { ArticleRecord, IncidentRecord, IssueRecord } from '../../records.ts'
import type { Judged } from '../../review/review.ts'
import { bestCopy } from '../../store/editions.ts'
import type { Change } from '../../store/store.ts'
import type { Context } from './entry.ts'
import { contextWith } from './entry.ts'
import { citedIn } from './cited.ts'
import { timeOfSanction } from '../count/facts.ts'
import type { Selection } from '../input.ts'
import { daysOf } from './reference.ts'
import { within } from './within.ts'

/** The bulletins, with the records that are selected. `contexts` as `contextsOf` gives them. */
export function selectedFrom(contexts: readonly Context[], selection: Selection | undefined): readonly Context[] {
  if (selection === undefined) return contexts
  const bulletins = recounted(contexts.filter(({ record }) => isOneOf(selection.languages, record.language) && isOneOf(selection.sources, record.source))) // prettier-ignore
  if (!isNarrow(selection) && selection.from === null && selection.to === null) return bulletins
  return bulletins.map((context) => narrowed(context, selection)).filter((context) => context !== null)
}

/** The changes of what is selected. */
export function selectedChanges(changes: readonly Change[], contexts: readonly Context[]): Change[] {
  const found = new Map(contexts.map((context) => [context.record.id, context]))
  return changes.filter(({ id, bulletin, before, after }) => {
    const context = found.get(bulletin)
    if (context === undefined || context.whole) return context !== undefined
    const home = (after ?? before)?.incident ?? id
    return typeof home === 'string' && context.incidents.has(home)
  })
}

/** The reviews of what is selected. */
export function selectedReviews(reviews: readonly Judged[], contexts: readonly Context[]): Judged[] {
  const found = new Map(contexts.map((context) => [context.record.id, context]))
  return reviews.filter(({ review: { bulletin, incident, kind }, target }) => {
    const context = found.get(bulletin)
    if (context === undefined || context.whole || kind === 'bulletin') return context !== undefined
    return context.incidents.has((kind === 'incident' ? target : incident) ?? '')
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
function recounted(contexts: readonly Context[]): Context[] {
  const editions = Map.groupBy(contexts, ({ record }) => record.edition)
  const chosen = new Set(
    [...editions.values()].map((copies) => copies.find(({ record }) => record.counted) ?? bestOf(copies)),
  )
  return contexts.map((context) => (context.record.counted === chosen.has(context) ? context : withCounted(context, chosen.has(context)))) // prettier-ignore
}

function bestOf(copies: readonly Context[]): Context | undefined {
  const best = bestCopy(copies.map((context) => ({ context, id: context.record.id, language: context.record.language, facts: factsIn(context) }))) // prettier-ignore
  return best?.context
}

function factsIn({ reading }: Context): number {
  const { bulletin: _bulletin, issues: _issues, rejected: _rejected, ...lists } = reading
  return Object.values(lists).reduce((sum, list) => sum + list.length, 0)
}

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

/** What may lie within the days that are asked for, and need not, in words; nothing where there is none of it. */
export function undecidedNote(contexts: readonly Context[], selection: Selection | undefined): string[] {
  if (selection === undefined) return []
  const asked = contexts.filter(({ record }) => isOneOf(selection.languages, record.language) && isOneOf(selection.sources, record.source)) // prettier-ignore
  const undecided = asked.map((context) => fitting(context, selection, 'across'))
  const [incidents, penalties] = [undecided.flatMap((one) => one.incidents), undecided.flatMap((one) => one.sanctions)].map(({ length }) => length) // prettier-ignore
  if (incidents === 0 && penalties === 0) return []
  return [`Left out, since they may lie within the days asked for or not: incidents: ${incidents ?? 0}, penalties: ${penalties ?? 0}. Their dates, or the periods of bulletins that tell none, reach beyond these days.`] // prettier-ignore
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
