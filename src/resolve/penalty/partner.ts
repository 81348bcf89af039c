// An outlet and somebody of its staff who are told side by side and owe it together: «“X” апталығы мен журналист N-нің әрқайсысынан».
// They are two, and the person alone is named: outlets are where no person is.
import type { OutletDraft, PersonDraft, Span } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { OWED } from './bearer.ts'
import { peopleCounted } from './head-count.ts'
import { personJoined, printedName } from './outlet-bearer.ts'

interface Pair extends Span {
  readonly outlet: string
  readonly person: PersonDraft
}

/** The bearers as such a pair, in a language that tells pairs by what joins them. */
export function withPartner(
  context: Context,
  candidate: Candidate,
  bearers: Bearers,
  people: readonly PersonDraft[],
  outlets: readonly OutletDraft[],
): Bearers {
  const { sentence, kind } = candidate
  if (!OWED.has(kind)) return bearers
  const incident = context.segments[sentence.segment ?? -1] ?? sentence
  const pairs = pairsIn(context, incident, people, outlets).filter(({ start }) => start < candidate.end)
  const pair =
    pairs.find((one) => isHalf(one, bearers, sentence)) ?? (isBoth(context, candidate, bearers) ? pairs[0] : undefined)
  if (pair === undefined) return bearers
  return { people: [pair.person.name], count: 2, roles: [pair.person.role], kind: 'person' }
}

function pairsIn(
  context: Context,
  incident: Span,
  people: readonly PersonDraft[],
  outlets: readonly OutletDraft[],
): Pair[] {
  const { names } = context.language.penalty
  if (names === null) return []
  return nearby(outlets, incident, 0).flatMap((outlet) => {
    const owner = personJoined(context, outlet, nearby(people, { start: outlet.start - BESIDE, end: outlet.start }, 0))
    if (owner !== undefined)
      return [{ start: owner.start, end: outlet.end, outlet: printedName(context, outlet), person: owner }]
    const person = nearby(people, { start: outlet.end, end: outlet.end + BESIDE }, 0).find(
      (one) => one.start >= outlet.end,
    )
    return person !== undefined && names.partner.test(context.document.folded.slice(outlet.end, person.start))
      ? [{ start: outlet.start, end: person.end, outlet: printedName(context, outlet), person }]
      : []
  })
}

const BESIDE = 60

// One of the two bears it, in the sentence that joins them.
function isHalf({ start, outlet, person }: Pair, { people }: Bearers, sentence: Span): boolean {
  return start >= sentence.start && people.length === 1 && (people[0] === outlet || people[0] === person.name)
}

// «екеуінен», «екі жауапкерден»
function isBoth(context: Context, { sentence }: Candidate, { kind, count }: Bearers): boolean {
  return (kind === 'unnamed' && count === 2) || (kind === 'outlet' && peopleCounted(context, sentence) === 2)
}
