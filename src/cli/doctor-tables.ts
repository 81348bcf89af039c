// Tables of the packs that end: held against the clock here, and nowhere else.
import type { Code, JurisdictionPack } from '../jurisdiction/pack.ts'
import { rowsBetween } from '../resolve/index-value.ts'
import type { Finding } from './finding.ts'

/** What of the dated tables ends, or has ended. `today` is YYYY-MM-DD. */
export function tableFindings({ index, rates, codes, punishing }: JurisdictionPack, today: string): Finding[] {
  return [...indexFindings(index, today), rateFinding(rates, today), ...codeFindings(codes, punishing, today)]
}

// From then on the law on the budget of the coming year, which sets the index, is on its way: it is passed in late November or in December.
const BUDGET_SEASON = '11-01'

function indexFindings(index: JurisdictionPack['index'], today: string): Finding[] {
  const { code, values } = index
  const last = `the last is ${values.at(-1)?.value ?? 'none'} since ${values.at(-1)?.from ?? '?'}`
  const add = 'add it to "index" in bulletins.config.json'
  const row = rowsBetween(index, today, today).at(-1)
  // Bad, not a thing to look at some day: each fine of this year that is told in units gets no sum, so that the totals are too low.
  if (row === undefined) return [{ state: 'bad', words: `no ${code} for ${today} (${last}): ${add}` }]
  const now: Finding = { state: 'ok', words: `${code} ${row.value} since ${row.from}` }
  const coming = `${Number(today.slice(0, 4)) + 1}-01-01`
  if (today.slice(5) < BUDGET_SEASON || rowsBetween(index, coming, coming).length > 0) return [now]
  const words = `no ${code} for the coming year (${last}): the law on the budget sets it; once it is published, ${add}`
  return [now, { state: 'look', words }]
}

// The average of a year is known once the year is over. Without it fines of that year are told in tenge and units alone: nothing is wrong.
function rateFinding(rates: JurisdictionPack['rates'], today: string): Finding {
  const year = Number(today.slice(0, 4)) - 1
  const rate = rates.find((row) => row.currency === 'USD' && row.year === year && row.verified)
  if (rate !== undefined) return { state: 'ok', words: `a dollar was ${rate.value} in ${year}` }
  const words = `no verified rate of the dollar for ${year}: fines of that year get no dollars; add it to "rates" in bulletins.config.json`
  return { state: 'look', words }
}

const [LOOK_BACK_DAYS, LOOK_AHEAD_DAYS] = [365, 90]

// An act whose last edition ends soon, or ended not long ago, has a follower that is not in the table yet, or none, as a rule. Acts that
// ended long ago are history; but a code by which people are punished always has an edition.
function codeFindings(codes: readonly Code[], punishing: readonly string[], today: string): Finding[] {
  const families = new Map<string, Code[]>()
  for (const code of codes) families.set(code.family, [...(families.get(code.family) ?? []), code])
  const ending = [...families].flatMap(([family, editions]): Finding[] => {
    const last = editions.map(({ inForce }) => inForce.to ?? '9999').reduce((a, b) => (a > b ? a : b))
    const near = last >= dayFrom(today, -LOOK_BACK_DAYS) && last <= dayFrom(today, LOOK_AHEAD_DAYS)
    if (!near && !(last < today && punishing.includes(family))) return []
    return [{ state: 'look', words: `the last edition of ${family} ${last < today ? 'ended' : 'ends'} on ${last}: is there a new one?` }] // prettier-ignore
  })
  return ending.length > 0
    ? ending
    : [{ state: 'ok', words: `${codes.length} acts, each code with an edition in force` }]
}

function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
