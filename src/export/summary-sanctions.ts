// Figures of sanctions: what was imposed, with the sums. History and what was replaced are kept apart, and so are those whom the
// monitor defends from others.
import type { SanctionRecord } from '../records.ts'
import type { Entry } from './entry.ts'
import { articleName, monthOf } from './reference.ts'
import { isImposed, isInTotals, standingOf, totalTenge } from './sanction.ts'
import type { Figure } from './figure.ts'
import { TOP, grouped, most } from './figure.ts'

type Sanction = Entry<SanctionRecord>

const WHAT = 'imposed or upheld, each once, of counted bulletins; background and superseded in rows of their own'
const SUMS = 'sums: by person, times the number of persons'
const MONTH = 'month of the decision, or where none is told that of the period; blank where that is no single month'

/** `sanctions`: those of bulletins that count. */
export function sanctionFigures(sanctions: readonly Sanction[]): Figure[] {
  const imposed = sanctions.filter(({ record }) => isImposed(record))
  const fines = imposed.filter(({ record }) => record.kind === 'fine')
  return [
    ...summed(fines, 'fines', () => [null, null], `Fines ${WHAT}; ${SUMS}`),
    ...summed(fines, 'fines by month', (fine) => [monthOfDecision(fine), null], `Fines ${WHAT}; ${SUMS}; ${MONTH}`),
    ...summed(imposed, 'sanctions by kind', ({ record }) => [null, record.kind], `Sanctions ${WHAT}; ${SUMS}`),
    ...topArticles(imposed.filter(isInTotals)),
  ]
}

/** Where a sum that is not told is missing from the totals. Of other kinds only the sums that are told count. */
const MONEY: ReadonlySet<string> = new Set<SanctionRecord['kind']>(['fine', 'compensation', 'court-costs', 'bail'])

type Key = (sanction: Sanction) => readonly [month: string | null, name: string | null]

function summed(sanctions: readonly Sanction[], figure: string, keyOf: Key, counts: string): Figure[] {
  const key = (sanction: Sanction) => [...keyOf(sanction), sanction.record.against, standingName(sanction)]
  return grouped(sanctions, key).map(([[month = null, name = null, , standing = null], of]) => {
    const sums = of.map(({ record }) => totalTenge(record)).filter((sum) => sum !== null)
    const some = sums.length > 0
    const isMoney = of.some(({ record }) => record.amount !== null || MONEY.has(record.kind))
    return {
      figure,
      month,
      name,
      against: of[0]?.record.against ?? null,
      standing,
      count: of.length,
      min: some ? sums.reduce((total, { min }) => total + min, 0) : null,
      max: some ? sums.reduce((total, { max }) => total + max, 0) : null,
      notSummed: isMoney ? of.length - sums.length : null,
      counts,
    }
  })
}

function standingName(sanction: Sanction): string {
  const standing = standingOf(sanction)
  return standing === 'current' ? 'in totals' : standing
}

// What is no history was decided in the period.
function monthOfDecision({ record, context }: Sanction): string | null {
  return monthOf(record.date ?? (record.background ? null : context.record.period))
}

function topArticles(sanctions: readonly Sanction[]): Figure[] {
  return grouped(sanctions, ({ record }) => [record.against]).flatMap(([, of]) =>
    most(of.flatMap(articlesOf)).map(([name, count]) => ({
      figure: 'articles of sanctions', month: null, name, against: of[0]?.record.against ?? null, standing: 'in totals', count, min: null, max: null, notSummed: null,
      counts: `Sanctions imposed or upheld under the article, whatever its part, each once, of counted bulletins, without background and superseded; the ${TOP} most frequent`,
    })),
  ) // prettier-ignore
}

function articlesOf({ record, context }: Sanction): string[] {
  const found = record.articles.map((id) => context.articles.get(id)).filter((article) => article !== undefined)
  return [...new Set(found.map(articleName))]
}
