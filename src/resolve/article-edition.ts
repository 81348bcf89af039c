// Editions by date: which of the codes of a family applied, and whether an article was in force.
import type { Article, Code, InForce, JurisdictionPack } from '../jurisdiction/pack.ts'
import type { Days, Scene } from './article-scene.ts'
import { likeness } from './article-title.ts'

/** How long after its end an old edition is still met: cases of its time go on. */
const CASES_GO_ON = 3

/** True, false, or null where the day of a change is not known: whether it was in force in those days. */
export function inForceOn({ from, to }: InForce, days: Days): boolean | null {
  if (from !== null && days.to < from) return false
  if (to !== null && days.from > `${to}~`) return false
  const begun = from === null || days.from >= (from.length < 10 ? `${from}~` : from)
  const lasting = to === null || days.to <= to
  return begun && lasting ? true : null
}

/** The row of an article, if the pack has one. */
export function rowOf({ articles }: JurisdictionPack, code: string, article: string): Article | null {
  return articles.find((one) => one.code === code && one.article === article) ?? null
}

/** Codes of a family by the days they were in force: the one that applies, then those that may ("old cases go on"). */
export function editionsOf(pack: JurisdictionPack, family: string, days: readonly Days[]): Code[] {
  const codes = pack.codes.filter((one) => one.family === family)
  if (codes.length < 2) return codes
  const [today] = days.slice(-1)
  const valid = codes.filter((code) => days.some((one) => inForceOn(code.inForce, one) !== false))
  const recent = codes.filter(({ inForce }) => {
    if (today === undefined || inForce.to === null) return false
    const years = Number(today.from.slice(0, 4)) - Number(inForce.to.slice(0, 4))
    return inForce.to < today.from && years <= CASES_GO_ON
  })
  const [first] = days
  const order = [...new Set([...valid, ...recent])]
  const applies = (code: Code) => first !== undefined && inForceOn(code.inForce, first) !== false
  const sorted = order.toSorted((a, b) => Number(applies(b)) - Number(applies(a)))
  return sorted.length > 0 ? sorted : codes.slice(-1)
}

/** The edition that a reference means: that of the day, unless only another one knows the article, or its title fits better. */
export function editionFor(pack: JurisdictionPack, family: string, article: string | null, scene: Scene): Code | null {
  const editions = editionsOf(pack, family, scene.days)
  const articles = new Set(pack.articles.map((one) => one.code))
  const scored = editions
    .filter((one, at) => !editions.slice(0, at).some((other) => overlap(one, other)))
    .map((code, index) => {
      const row = article === null ? null : rowOf(pack, code.key, article)
      const tooHigh = article !== null && code.last !== null && Number.parseInt(article, 10) > code.last
      const silent = row === null && articles.has(code.key) // the table knows that code, but not that article
      const score = (silent ? 0 : 1) + likeness(pack, row, scene) * 2 - index * 0.75 - (tooHigh ? 5 : 0)
      return { code, score }
    })
  return scored.toSorted((a, b) => b.score - a.score)[0]?.code ?? null
}

// Two codes of one family in force at once are volumes of one: the first gives the key.
function overlap({ inForce: one }: Code, { inForce: other }: Code): boolean {
  return (one.to === null || (other.from ?? '') <= one.to) && (other.to === null || (one.from ?? '') <= other.to)
}
