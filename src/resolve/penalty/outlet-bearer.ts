// Where an outlet bears a penalty, and where somebody of its staff or its owner bears it in its place.
import type { OutletDraft, PersonDraft, Span, Stage } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { OWED, SUMS } from './bearer.ts'
import { behindName } from './name-case.ts'
import type { Staged } from './staged.ts'
import { allPrinted, prints, saidIn, says } from '../said.ts'

/** Letters between an outlet and somebody named beside it. */
export const BESIDE = 60
// Letters of the first line of an item that is its head
const LONGEST_HEAD = 90

/** True where the penalty is one of outlets: a suspension, a refutation. */
export function isOfMedia({ kind, cue }: Candidate): boolean {
  return kind === 'licence-or-media-suspension' || cue?.ofMedia === true
}

/** «тираж изъят»: what is printed is the outlet's. */
export function isOfPrint({ document, language }: Context, { kind, start, end }: Candidate): boolean {
  return (
    kind === 'confiscation' && says({ document, language }, language.penalty.printed, Math.max(0, start - 60), end + 40)
  )
}

/** «взыскал 5 млн с газеты», «отсудил у газеты 36 млн»: behind the sum, or between the verb and its sum. */
export function isFromMedia(context: Context, candidate: Candidate, here: readonly PersonDraft[]): boolean {
  const { kind, start, end, measure } = candidate
  const { fromMedia } = context.language.penalty
  if (SUMS.has(kind) && says(context, fromMedia, end, end + 60)) return true
  if (measure === null || measure.start <= start || here.some((one) => start <= one.start && one.end <= end))
    return false
  return says(context, fromMedia, start, measure.start)
}

/** "ordered the newspaper X to pay …", "a fine of 30 MCI on Radio X": the outlet stands where the one who pays stands, and no person there. */
export function outletTarget(
  context: Context,
  candidate: Candidate,
  { said, stage }: Staged,
  outlets: readonly OutletDraft[],
  people: readonly PersonDraft[],
): OutletDraft | null {
  const led = said !== null && stage !== 'sought' && said.end <= candidate.start && candidate.start - said.end < 80
  const start = led ? said.end : candidate.start
  const core = outlets.find((outlet) => start <= outlet.start && outlet.end <= candidate.end)
  const behind = outlets.find(
    (outlet) =>
      outlet.start >= candidate.end && says(context, context.language.penalty.onto, candidate.end, outlet.start),
  )
  const before = outlets.findLast((outlet) => outlet.end <= candidate.start)
  const pays = before !== undefined && context.language.penalty.names?.pays.test(behindName(context, before)) === true
  const found = core ?? behind ?? (pays || isAskedFrom(context, candidate, before, people) ? before : undefined)
  if (found === undefined || isOnStaff(context, candidate, said)) return null
  if (OWED.has(candidate.kind) && personBeside(context, found, people) !== undefined) return null
  const end = Math.max(candidate.end, found.end)
  const from = Math.min(start, found.start)
  return people.some(
    (person) => from <= person.start && person.end <= end + (context.language.penalty.verbLast ? 0 : 40),
  )
    ? null
    : found
}

// "from the portal X he asks to collect 5 million": nobody else stands between the outlet and the sum.
function isAskedFrom(
  context: Context,
  { kind, start, sentence }: Candidate,
  outlet: OutletDraft | undefined,
  people: readonly PersonDraft[],
): boolean {
  if (outlet === undefined || !OWED.has(kind) || start - outlet.end > BESIDE) return false
  if (people.some((one) => one.start >= outlet.end && one.end <= start)) return false
  const from = Math.max(sentence.start, outlet.start - 70)
  const isSued = prints(context, context.language.penalty.defendant, from, outlet.start)
  return isSued && !/[.;]/u.test(context.document.text.slice(outlet.end, start))
}

// "closed the newspaper X and fined its owner": somebody of the outlet, who may have been named before.
function isOnStaff(context: Context, { start, end, sentence }: Candidate, said: Staged['said']): boolean {
  const from = Math.min(start, said === null || said.start < sentence.start ? start : said.start)
  const { itsStaff } = context.language.penalty
  return says(context, itsStaff, Math.max(sentence.start, from - 30), Math.min(sentence.end, end + 40))
}

/** The outlets without companies, where an outlet that is none is left: what is stopped is the paper and not its owner. */
export function withoutCompanies(context: Context, outlets: readonly OutletDraft[]): readonly OutletDraft[] {
  const { organisation } = context.language.penalty
  const papers = outlets.filter(
    ({ start, end }) =>
      !allPrinted(context, organisation, Math.max(0, start - 1), end + COMPANY).some(({ index }) => index === 0),
  )
  return papers.length > 0 ? papers : outlets
}

const COMPANY = 12 // letters of what makes a company of a name

/** The outlet with the fewest letters between it and the penalty. */
export function nearestOutlet(outlets: readonly OutletDraft[], candidate: Span): OutletDraft | undefined {
  const away = (a: Span) => Math.max(0, a.start - candidate.end, candidate.start - a.end)
  return [...outlets].sort((a, b) => away(a) - away(b))[0]
}

/** The outlet bears it, and those of `among` that are joined to it (“the paper X and the site Y”), where the pack tells how. */
export function outletBearers(context: Context, outlet: OutletDraft, among: readonly OutletDraft[]): Bearers {
  const group = new Set(joinedTo(context, outlet, among).map((one) => printedName(context, one)))
  return { people: [...group], count: group.size, roles: [...group].map(() => null), kind: 'outlet' }
}

/** «Диапазон», where the table that joins it with "Diapazon" is in Latin letters: people and outlets are told as the page prints them. */
export function printedName({ document, jurisdiction, language }: Context, outlet: OutletDraft): string {
  const names = jurisdiction.outlets.find((one) => one.name === outlet.name)?.names
  if (names === undefined) return outlet.name
  const quote = document.text.slice(outlet.start, outlet.end)
  return (
    Object.values(names)
      .flat()
      .find((name) => name === quote) ??
    names[language.language]?.[0] ??
    outlet.name
  )
}

function joinedTo({ document, language }: Context, outlet: OutletDraft, among: readonly OutletDraft[]): OutletDraft[] {
  const { names, government } = language.penalty
  const gap = names?.outlets ?? government?.outlets
  const joined = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && gap?.test(document.folded.slice(a.end, b.start)) === true
  let from = among.indexOf(outlet)
  let to = from
  while (joined(among[from - 1], among[from])) from--
  while (joined(among[to], among[to + 1])) to++
  return from === -1 ? [outlet] : among.slice(from, to + 1)
}

/** «газеттен 300 мың теңге өндірді»: one of the outlets of the item by its common noun, right before the sum. */
export function outletByNoun(
  { document, language }: Context,
  { start, sentence }: Span & { readonly sentence: Span },
  stage: Stage,
  outlets: readonly OutletDraft[],
): OutletDraft | null {
  const hit = saidIn({ document, language }, language.penalty.names?.media, Math.max(sentence.start, start - 70), start)
  if (hit == null || (hit.groups?.['claims'] !== undefined && stage === 'sought')) return null
  return outlets.findLast((outlet) => outlet.end <= start) ?? null
}

/** An outlet that the item begins with, below its day. */
export function leadingOutlet(context: Context, outlet: OutletDraft | undefined, incident: Span): boolean {
  if (outlet === undefined) return false
  const head = headOf(context, incident)
  const lead = context.document.folded.slice(incident.start, outlet.start)
  return (
    outlet.start <= incident.start + 4 ||
    (outlet.start >= incident.start && /^\p{L}[\p{L}-]{0,20} ["“«]?$/u.test(lead)) || // «Газета «Кала» оштрафована»
    (head !== null && outlet.start <= head.start + 1 && head.start <= outlet.start)
  )
}

/** "its owner N, as before, is to pay a million and to disprove the information": no outlet in the sentence, a person before the verb. */
export function refuterIn(candidate: Candidate, { stage }: Staged, here: readonly PersonDraft[]): PersonDraft | null {
  if (candidate.cue?.ofMedia !== true || stage === 'sought' || stage === 'dismissed') return null
  return here.findLast((person) => person.end <= candidate.start) ?? null
}

/** «Раиса Алимова, жительница Павлодара»: whoever the head of the item names, where it names no outlet, is sued. */
export function leadingPerson(
  context: Context,
  people: readonly PersonDraft[],
  outlets: readonly OutletDraft[],
  incident: Span,
): PersonDraft | null {
  const line = headOf(context, incident)
  if (line === null || outlets.some((outlet) => line.start <= outlet.start && outlet.start < line.end)) return null
  return people.find((person) => line.start <= person.start && person.start <= line.start + 4) ?? null
}

// The first line of an item that is more than a day.
function headOf(context: Context, incident: Span): Span | null {
  const { text } = context.document
  const first = lineAt(text, incident.start, incident.end)
  const dated = context
    .of('date')
    .some((date) => first.start <= date.start + 2 && date.end >= first.end - 2 && date.end <= first.end)
  const line = dated ? lineAt(text, first.end + 1, incident.end) : first
  return line.end < incident.end && line.end - line.start <= LONGEST_HEAD ? line : null
}

function lineAt(text: string, start: number, limit: number): Span {
  const end = text.indexOf('\n', start)
  return { start, end: end === -1 || end > limit ? limit : end }
}

/** "against reporter N and the site X": the person right before an outlet and joined to it. */
export function personJoined(context: Context, outlet: Span, people: readonly PersonDraft[]): PersonDraft | undefined {
  const person = people.findLast((one) => one.end <= outlet.start)
  return person !== undefined && isJoined(context, person, outlet) ? person : undefined
}

/** True where "and" joins an outlet to the one named right before it. */
export function isJoined({ document, language }: Context, person: Span, outlet: Span): boolean {
  const gap = document.folded.slice(person.end, outlet.start)
  return gap.length <= BESIDE && language.penalty.andMedia.test(gap)
}

/** "sued the site X and journalist N", "took the owner of the channel X, N, to court": the person is named, who pays for the outlet. */
export function personBeside(
  context: Context,
  outlet: OutletDraft | undefined,
  people: readonly PersonDraft[],
): PersonDraft | undefined {
  if (outlet === undefined) return undefined
  const { staffOf, withMedia } = context.language.penalty
  const person = people.find((one) => one.start >= outlet.end && one.start - outlet.end <= BESIDE)
  if (person === undefined) return personJoined(context, outlet, people)
  const isStaff = prints(context, staffOf, Math.max(0, outlet.start - 50), outlet.start)
  return isStaff || prints(context, withMedia, Math.max(0, outlet.start - 20), person.start)
    ? person
    : personJoined(context, outlet, people)
}

/** Who of the staff or the authors of an outlet is named right behind it, where a refutation is wanted of them. */
export function suedBeside(
  context: Context,
  { kind }: Candidate,
  outlet: OutletDraft,
  people: readonly PersonDraft[],
): PersonDraft | undefined {
  const { staffOf, defendant, names } = context.language.penalty
  const from = Math.max(0, outlet.start - 90)
  const isSaid = (words: RegExp) => prints(context, words, from, outlet.start)
  const staff = names === null && kind === 'other' && isSaid(staffOf) && isSaid(defendant)
  return staff ? people.find((one) => one.start >= outlet.end && one.start - outlet.end <= BESIDE) : undefined
}

/** «Редакция терістеу жариялауға міндеттелді», «баж газетке жүктелді»: an outlet by its noun, in the words between other measures. */
export function namesPayer({ document, language }: Context, { sentence, measure, start, end }: Candidate): boolean {
  const others = measure === null ? [] : sentence.measures.filter((one) => one !== measure && one.sum !== null)
  const from = others.findLast((one) => one.end <= start)?.end ?? sentence.start
  const next = others.find((one) => one.start >= end)
  // «редакторға 100 мың теңге, газетке 200 мың теңге төлеу»: where verbs stand last, who pays stands before the sum
  const to = next === undefined ? sentence.end : language.penalty.verbLast ? end : next.start
  return says({ document, language }, language.penalty.names?.payer, from, to)
}
