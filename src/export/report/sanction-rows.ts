// The table of penalties: one row a sanction.
import type { SanctionRecord } from '../../records.ts'
import { unitsOfDay } from '../count/comparable.ts'
import { citedUnder } from '../material/cited.ts'
import type { Entry } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import { labelOfValue } from '../labels/index.ts'
import { firstMention, isImposed, isInTotals, standingOf } from '../count/sanction.ts'
import { toldSum } from '../count/told-sum.ts'
import { columnHead, confidenceCell, dateCell } from './cells.ts'
import { termWords } from '../labels/duration.ts'
import { articleCell, dataOf, sanctionFacts } from './facts.ts'
import { escaped, inAll, jumpTo, rangeIn } from './html.ts'
import { sourceLink } from './incident-rows.ts'
import type { Plan } from './plan.ts'
import type { Words } from './words.ts'

type Sanction = Entry<SanctionRecord>

/** The table, row by row. */
export function* sanctionTable(plan: Plan, index: ExportInput['index']): Generator<string> {
  const head = [
    columnHead(inAll(({ date }) => date), 'date'),
    columnHead(inAll(({ kind }) => kind)),
    columnHead(inAll(({ stage, totals }) => `${stage}, ${totals.charAt(0).toLowerCase()}${totals.slice(1)}`)),
    columnHead(inAll(({ sum }) => sum), 'number'),
    columnHead(inAll(({ units }) => units), 'number'),
    columnHead(inAll(({ term }) => term)),
    columnHead(inAll(({ whom }) => whom)),
    columnHead(inAll(({ article }) => article)),
    columnHead(inAll(({ quote, source }) => (plan.names ? quote : source))),
    columnHead(inAll(({ confidence, review }) => `${confidence}, ${review.toLowerCase()}`), 'number'),
  ].join('') // prettier-ignore
  yield `<div class="wide" role="region" tabindex="0" aria-labelledby="sanctions"><table id="table-sanctions"><caption>${inAll(({ sanctionsNote, sanctionsNoteNameless }) => (plan.names ? sanctionsNote : sanctionsNoteNameless))}</caption><thead><tr>${head}</tr></thead><tbody>\n`
  for (const sanction of plan.sanctions) yield rowOf(sanction, plan, index)
  yield '</tbody></table></div>\n'
}

function rowOf(sanction: Sanction, plan: Plan, index: ExportInput['index']): string {
  const { record, context } = sanction
  const { kind, stage } = record
  return [
    `<tr id="${escaped(record.id)}"${dataOf(sanctionFacts(sanction))}>`,
    dateCell(record.date, context, record.background),
    `<th scope="row">${inAll((_words, language) => labelOfValue('kind', kind, language))}</th>`,
    `<td>${inAll((_words, language) => labelOfValue('stage', stage, language))}<div${isInTotals(sanction) ? '' : ' class="dim"'}>${inAll((words) => inTotals(sanction, words))}</div></td>`,
    sumCell(sanction, index.code),
    unitsCell(sanction, index),
    `<td>${record.duration === null ? '' : inAll((_words, language) => termWords(record.duration ?? NO_TERM, language))}${perWords(record)}</td>`,
    whomCell(record, plan.names),
    `<td>${articleCell(citedUnder(sanction))}</td>`,
    quoteCell(sanction, plan),
    confidenceCell(sanction),
    '</tr>\n',
  ].join('')
}

const NO_TERM = { min: null, max: null }

/** The sum as it is told, and in tenge where that is another one, or reckoned. */
function sumCell(sanction: Sanction, code: string): string {
  const { tenge, per } = sanction.record
  const amount = toldSum(sanction)
  const inTenge = tenge === null ? '' : sumIn(tenge, '₸')
  // units of the index have a column of their own
  const told = amount === null || amount.currency === 'KZT' || amount.currency === code ? '' : sumIn(amount, amount.currency)
  const each = per === 'person' ? ` ${inAll(({ each: word }) => word)}` : ''
  const order = ` data-o="${tenge?.min ?? tenge?.max ?? ''}"`
  const basis = tenge === null || (told === '' && (tenge.basis === 'self' || tenge.basis === 'stated')) ? '' : inAll((words) => basisIn(tenge.basis, words))
  const below = [told, basis].filter((words) => words !== '').join('; ')
  return `<td class="n"${order}>${inTenge === '' ? '' : `${inTenge}${each}`}${below === '' ? '' : `<div class="dim">${below}</div>`}</td>`
} // prettier-ignore

function sumIn(range: { readonly min: number | null; readonly max: number | null }, unit: string): string {
  return rangeIn(range, 'en') === null
    ? ''
    : inAll((_words, language) => `${rangeIn(range, language) ?? ''}\u00A0${unit}`)
}

/** What the tenge rest on: the text itself, a reviewer, or the index of a day (`mci:2020-04-01`). */
function basisIn(basis: string, { basis: words }: Words): string {
  const [name = '', day] = basis.split(':')
  if (day !== undefined) return words.index(day)
  return name === 'review' ? words.review : words.stated
}

function unitsCell(sanction: Sanction, index: ExportInput['index']): string {
  const units = unitsOfDay(sanction, index)
  if (units === null || rangeIn(units, 'en') === null) return '<td class="n"></td>'
  return `<td class="n units" data-o="${units.min ?? units.max ?? ''}">${units.basis === 'stated' ? '' : '≈ '}${inAll((_words, language) => rangeIn(units, language) ?? '')}</td>`
}

function perWords({ per }: SanctionRecord): string {
  if (per === null || per === 'person') return ''
  return ` <span class="dim">${inAll((_words, language) => labelOfValue('per', per, language).toLowerCase())}</span>`
}

function whomCell({ people, count, against }: SanctionRecord, names: boolean): string {
  const named = names ? people.map((name) => escaped(name)).join(', ') : ''
  const number = count === null || (names && count === people.length) ? '' : inAll(({ persons }) => persons(String(count)))
  const side = `<div class="dim">${inAll((words) => words.against[against])}</div>`
  return `<td>${[named, number].filter((part) => part !== '').join('; ')}${side}</td>`
} // prettier-ignore

function inTotals(sanction: Sanction, words: Words): string {
  if (isInTotals(sanction)) return words.inTotals
  const standing = standingOf(sanction)
  if (standing !== 'current') return words[standing]
  return isImposed(sanction.record) ? words.copy : words.notImposed
}

function quoteCell({ record, context }: Sanction, plan: Plan): string {
  const mention = firstMention(record, context)
  const quote = plan.names && mention !== null ? mention.quote : ''
  const isThere = mention !== null && plan.texts.has(context)
  const words = quote === '' ? '' : isThere ? jumpTo(mention.id, escaped(quote)) : escaped(quote)
  const incident = record.incident !== null && plan.hasRow(record.incident) ? `${jumpTo(record.incident, '', ' class="to-incident"')} ` : '' // prettier-ignore
  return `<td class="quote">${words}<div class="links">${incident}${sourceLink(context.record.url, quote, plan.names)}</div></td>`
}
