// A page explained: every mention in its sentence, with the rule that made it and where its value came from.
import type { Document, LostMention, Span } from '../model.ts'
import type { Packs } from '../packs.ts'
import type { Result } from '../pipeline.ts'
import type { IncidentRecord, IssueRecord } from '../records.ts'
import { computedOf } from './computed.ts'
import type { Mark, Surroundings } from './sentence.ts'
import { inSentence } from './sentence.ts'
import type { Slot } from './slots.ts'
import { slotsOf } from './slots.ts'
import type { Told } from './words.ts'
import { mentionsOf } from './words.ts'

export interface PageOptions {
  readonly mark: Mark
  /** Only what stands at this place of the text. */
  readonly at?: number
  /** Only what no rule read. */
  readonly unread?: boolean
  /** The lines of the page with their roles, too. */
  readonly blocks?: boolean
}

const INDENT = ' '.repeat(11)

/** The lines of the explanation. */
export function explainPage(result: Result, packs: Packs, options: PageOptions): string[] {
  const around = surroundingsOf(result, packs)
  const wanted = ({ start, end }: Span): boolean =>
    options.at === undefined || (start <= options.at && options.at < end)
  const issues = result.reading.issues
    .filter((issue) => wanted(issue) && (options.unread !== true || issue.code.startsWith('unread')))
    .map((issue) => ({ place: issue, lines: issueLines(issue, around, options.mark) }))
  const mentions = options.unread === true ? [] : mentionsOf(result.reading).filter(({ record }) => wanted(record))
  const told = mentions.map((mention) => ({
    place: { ...mention.record, incident: mention.record.incident },
    lines: mentionLines(mention, result, packs, around, options.mark),
  }))
  return [
    ...headOf(result),
    ...(options.blocks === true ? ['', ...result.document.blocks.filter(wanted).map((block) => blockLine(block, result.document))] : []), // prettier-ignore
    ...underIncidents(
      result.reading.incidents,
      [...told, ...issues].sort((a, b) => a.place.start - b.place.start),
    ),
    ...(options.unread === true ? [] : otherLosses(result, mentions, wanted)),
  ]
}

/** The text around the mentions, cut into sentences as the rules see them. */
export function surroundingsOf({ document, extraction }: Result, packs: Packs): Surroundings {
  const { abbreviations } = packs.languages[document.language].sentence
  return { text: document.text, whole: extraction.mentions, abbreviations: new Set(abbreviations) }
}

function headOf({ document, reading }: Result): string[] {
  const { bulletin } = reading
  const { charset, declared, reason } = document.charset
  return [
    bulletin.title ?? '(no title)',
    `${bulletin.url}  ${bulletin.id}`,
    `language ${bulletin.language} (${document.languageReason}); charset ${charset} (${reason}${declared === null ? '' : `, declared ${declared}`})`,
    `period ${bulletin.period ?? 'not told'}; published ${bulletin.published ?? 'not told'}${bulletin.published_doubtful ? ' (before the end of the period: doubtful)' : ''}`,
  ]
}

interface Piece {
  readonly place: Span & { readonly incident?: string | null }
  readonly lines: readonly string[]
}

// A headline wherever the text goes over to another incident. Issues belong to the innermost one around them.
function underIncidents(incidents: readonly IncidentRecord[], pieces: readonly Piece[]): string[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  const innermost = ({ start, end }: Span): IncidentRecord | undefined =>
    incidents.findLast((incident) => incident.start <= start && end <= incident.end)
  let current: IncidentRecord | undefined | null = null
  return pieces.flatMap(({ place, lines }) => {
    const home = place.incident === undefined ? innermost(place) : byId.get(place.incident ?? '')
    const head = home === current ? [] : ['', home === undefined ? '— outside of incidents' : incidentLine(home)]
    current = home
    return [...head, ...lines]
  })
}

function incidentLine({ number, category, date, headline, rule, confidence, id }: IncidentRecord): string {
  return `— ${number}  ${category}${date === null ? '' : `, ${date}`}  ${rule} ${confidence}  ${id}\n   ${headline}`
}

function mentionLines(told: Told, result: Result, packs: Packs, around: Surroundings, mark: Mark): string[] {
  const { kind, words, record } = told
  const { rule, confidence, id, repair } = record
  const slots = slotsOf(result.document, record, packs)
  return [
    `${kind.padEnd(INDENT.length)}${words}`,
    `${INDENT}${inSentence(record, around, mark)}`,
    `${INDENT}${rule} ${confidence}  ${id}  ${record.start}–${record.end}`,
    ...(repair === null ? [] : [`${INDENT}mended: ${repair}`]),
    ...(slots.length === 0 ? [] : [`${INDENT}· read ${slots.map(slotWords).join(', ')}`]),
    ...computedOf(told, result.reading.bulletin.period, packs.jurisdiction).map((line) => `${INDENT}· ${line}`),
    ...traceOf(result, record).map((line) => `${INDENT}· ${line}`),
    ...lossesAgainst(result, record).map((lost) => `${INDENT}beat ${lossWords(lost, result.document)}`),
  ]
}

function slotWords({ name, quote, start, end }: Slot): string {
  return `${name} “${quote}” ${start}–${end}`
}

/** How a penalty was put together, in words; [] for other mentions. */
export function traceOf(
  { resolution }: Result,
  { start, end, rule }: Span & { readonly rule: string },
): readonly string[] {
  return resolution.penalties.find((one) => one.start === start && one.end === end && one.rule === rule)?.trace ?? []
}

function lossesAgainst({ extraction }: Result, { start, end, rule }: Span & { readonly rule: string }): LostMention[] {
  return extraction.lost.filter(
    ({ winner }) => winner.rule === rule && winner.start === start && winner.end === end && rule !== '',
  )
}

function lossWords({ mention, reason }: LostMention, { text }: Document): string {
  return `“${text.slice(mention.start, mention.end)}” ${valueWords(mention.value)}  ${mention.rule}: ${reason}`
}

function valueWords(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part))
}

// Pieces of penalties and acts named alone win too, and are no records themselves.
function otherLosses(result: Result, mentions: readonly Told[], wanted: (span: Span) => boolean): string[] {
  const shown = new Set(mentions.flatMap(({ record }) => lossesAgainst(result, record)))
  const rest = result.extraction.lost.filter((lost) => !shown.has(lost) && wanted(lost.mention))
  if (rest.length === 0) return []
  const lines = rest.map((lost) => `  ${lossWords(lost, result.document)}, to ${lost.winner.rule}`)
  return ['', '— lost to pieces of penalties and to what is no record', ...lines]
}

function issueLines({ code, message, rule, ...place }: IssueRecord, around: Surroundings, mark: Mark): string[] {
  return [
    `${'issue'.padEnd(INDENT.length)}${code}: ${message}`,
    `${INDENT}${inSentence(place, around, mark)}`,
    `${INDENT}${rule ?? 'what nobody read'}  ${place.start}–${place.end}`,
  ]
}

function blockLine({ role, reason, element, start, end }: Document['blocks'][number], { text }: Document): string {
  const words = text.slice(start, end)
  return `${role.padEnd(7)} ${String(start).padStart(6)}  <${element}>  ${words.length > 80 ? `${words.slice(0, 79)}…` : words}  (${reason})`
}
