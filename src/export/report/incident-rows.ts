// The table of incidents.
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import { citedIn } from '../material/cited.ts'
import type { Entry } from '../material/entry.ts'
import { labelOfValue } from '../labels/index.ts'
import { columnHead, confidenceCell, dateCell, listCell } from './cells.ts'
import { articleCell, dataOf, incidentFacts } from './facts.ts'
import { atQuote, escaped, inAll, isWebAddress, jumpTo, linkOf, rangeIn } from './html.ts'
import type { Plan } from './plan.ts'
import { mentionIds } from './plan.ts'

type Incident = Entry<IncidentRecord>
type Sanction = Entry<SanctionRecord>

/** The table, row by row. */
export function* incidentTable(plan: Plan): Generator<string> {
  const head = [
    columnHead(inAll(({ date }) => date), 'date'),
    columnHead(inAll(({ category }) => category)),
    columnHead(inAll(({ headline }) => headline)),
    columnHead(inAll(({ place }) => place)),
    ...(plan.names ? [columnHead(inAll(({ people }) => people))] : []),
    columnHead(inAll(({ article }) => article)),
    columnHead(inAll(({ sanctions }) => sanctions), null),
    columnHead(inAll(({ confidence, review }) => `${confidence}, ${review.toLowerCase()}`), 'number'),
  ].join('') // prettier-ignore
  yield `<div class="wide" role="region" tabindex="0" aria-labelledby="incidents"><table id="table-incidents"${plan.names ? '' : ' class="nameless"'}><caption>${inAll(({ incidentsNote, incidentsNoteNameless }) => (plan.names ? incidentsNote : incidentsNoteNameless))}</caption><thead><tr>${head}</tr></thead><tbody>\n`
  const sanctionsOf = Map.groupBy(plan.sanctions, ({ record }) => record.incident)
  let ids = new Map<string | null, string[]>()
  let bulletin = ''
  for (const incident of plan.incidents) {
    if (incident.record.bulletin !== bulletin && !plan.texts.has(incident.context)) ids = mentionIds(incident.context)
    bulletin = incident.record.bulletin
    const anchors = plan.texts.has(incident.context) ? [] : (ids.get(incident.record.id) ?? [])
    yield rowOf(incident, sanctionsOf.get(incident.record.id) ?? [], plan, anchors)
  }
  yield '</tbody></table></div>\n'
}

/** `anchors`: ids of mentions that have no place of their own, since the text is left out. */
function rowOf(incident: Incident, sanctions: readonly Sanction[], plan: Plan, anchors: readonly string[]): string {
  const { record, context } = incident
  const words = escaped(record.headline === '' ? record.number : shortened(record.headline))
  const headline = plan.texts.has(context) ? jumpTo(`text-${record.id}`, words) : words
  const part = record.parent === null ? '' : `<span class="dim">${escaped(record.number)}</span> `
  const points = anchors.map((id) => `<b id="${escaped(id)}"></b>`).join('')
  return [
    `<tr id="${escaped(record.id)}"${dataOf(incidentFacts(incident, sanctions))}>`,
    dateCell(record.date, context),
    `<td>${inAll((_words, language) => labelOfValue('category', record.category, language))}</td>`,
    `<th scope="row" class="headline">${points}${part}${headline}<div class="links">${sourceLink(context.record.url, record.headline, plan.names)}</div></th>`,
    listCell(record.places),
    plan.names ? listCell(record.people) : '',
    `<td>${articleCell(citedIn(record.id, context))}</td>`,
    `<td>${sanctions.map(sanctionLine).join('')}</td>`,
    confidenceCell(incident),
    '</tr>\n',
  ].join('')
}

const LONGEST = 200

// A bulletin without headlines has whole paragraphs in their place.
function shortened(headline: string): string {
  if (headline.length <= LONGEST) return headline
  const end = headline.lastIndexOf(' ', LONGEST)
  return `${headline.slice(0, end > 0 ? end : LONGEST).trimEnd()} …`
}

/** A link to the page of the source, where the quote is found (the style writes its word); nothing where the page was a file. */
export function sourceLink(url: string, quote: string, names: boolean): string {
  if (!isWebAddress(url)) return ''
  return linkOf(names ? atQuote(url, quote) : url, '', 'web to-source')
}

function sanctionLine({ record }: Sanction): string {
  const words = inAll((_words, language) => {
    const sum = record.tenge === null ? null : rangeIn(record.tenge, language)
    const stage = labelOfValue('stage', record.stage, language).toLowerCase()
    return `${labelOfValue('kind', record.kind, language)}, ${stage}${sum === null ? '' : ` ${sum}\u00A0₸`}`
  })
  return `<div>${jumpTo(record.id, words)}</div>`
}
