// Editions by date: which of the codes of a family applied, and whether an article was in force.
import type { Article, Code, InForce, JurisdictionPack } from '../jurisdiction/pack.ts'
import { oncePer } from '../text/once.ts'
import type { Days, Scene } from './article-scene.ts'
import { likeness } from './article-title.ts'

/** How long after its end an old edition is still met: cases of its time go on. */
const CASES_GO_ON = 3
const BEYOND = 5

/** True, false, or null where the day of a change is not known: whether it was in force in those days. */
export function inForceOn({ from, to }: InForce, days: Days): boolean | null {
  if (from !== null && days.to < from) return false
  if (to !== null && days.from > `${to}~`) return false
  const begun = from === null || days.from >= (from.length < 10 ? `${from}~` : from)
  const lasting = to === null || days.to <= to
  return begun && lasting ? true : null
}

/** The row of an article, if the pack has one. */
export function rowOf(pack: JurisdictionPack, code: string, article: string): Article | null {
  return rowsOf(pack).get(code)?.get(article) ?? null
}

// By code and number, the first row of each.
const rowsOf = oncePer(({ articles }: JurisdictionPack) => {
  const byCode = Map.groupBy(articles, ({ code }) => code)
  return new Map(
    Array.from(byCode, ([code, rows]) => [code, new Map(rows.toReversed().map((row) => [row.article, row]))]),
  )
})

/** An edition that may be meant, and how much the days speak for it. */
export interface Edition {
  readonly code: Code
  readonly weight: number
}

/** Editions of a family that were in force on one of the days, or not long before ("old cases go on"); volumes of one code are one. */
export function editionsOf(pack: JurisdictionPack, family: string, days: readonly Days[]): Edition[] {
  const codes = familiesOf(pack).get(family) ?? []
  const editions = codes.flatMap((code): Edition[] => {
    const valid = days.filter((one) => inForceOn(code.inForce, one) !== false)
    if (valid.length > 0) return [{ code, weight: Math.max(...valid.map(({ weight }) => weight)) }]
    return isRecent(code.inForce, days) ? [{ code, weight: 0 }] : []
  })
  return editions.length > 0 ? editions : codes.slice(-1).map((code) => ({ code, weight: 0 }))
}

// The codes of each family, of volumes in force at once the first alone.
const familiesOf = oncePer(({ codes }: JurisdictionPack) => {
  const families = Map.groupBy(codes, ({ family }) => family)
  return new Map(
    Array.from(families, ([family, all]) => [
      family,
      all.filter((one, at) => !all.slice(0, at).some((other) => overlap(one, other))),
    ]),
  )
})

function isRecent({ to }: InForce, days: readonly Days[]): boolean {
  return days.some(
    ({ from }) => to !== null && to < from && Number(from.slice(0, 4)) - Number(to.slice(0, 4)) <= CASES_GO_ON,
  )
}

/** The edition that a reference means: that of the day, unless only another one knows the article, or its title fits better. */
export function editionFor(pack: JurisdictionPack, family: string, article: string, scene: Scene): Code | null {
  const known = rowsOf(pack)
  const editions = editionsOf(pack, family, scene.days)
  const told = editions.some(({ code }) => rowOf(pack, code.key, article) !== null)
  const scored = editions.map(({ code, weight }) => {
    const row = rowOf(pack, code.key, article)
    const silent = !told || (row === null && known.has(code.key)) // the table knows that code, but not that article
    const score =
      weight + (silent ? 0 : 1) + likeness(pack, row, scene) * 2 - (isBeyond(pack, code, article) ? BEYOND : 0)
    return { code, score }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0]?.code ?? null
}

/** True where the number is higher than the last article of the code, all its volumes taken together. */
export function isBeyond(pack: JurisdictionPack, code: Code, article: string): boolean {
  return Number.parseInt(article, 10) > lastOf(pack)(code)
}

// The highest article of all volumes of a code; Infinity where one of them has no last.
const lastOf = oncePer((pack: JurisdictionPack) =>
  oncePer(({ key, family, inForce }: Code) => {
    const volumes = pack.codes.filter((one) => one.key === key || (one.family === family && overlap(one, { inForce })))
    return Math.max(...volumes.map(({ last }) => last ?? Infinity))
  }),
)

// Two codes of one family in force at once are volumes of one: the first gives the key.
function overlap({ inForce: one }: Pick<Code, 'inForce'>, { inForce: other }: Pick<Code, 'inForce'>): boolean {
  return (one.to === null || (other.from ?? '') <= one.to) && (other.to === null || (one.from ?? '') <= other.to)
}
