// Whether the words around a reference are those of the article's title: "petty hooliganism (Article 434, Part 1)".
import type { Article, JurisdictionPack } from '../jurisdiction/pack.ts'
import { fold } from '../text/fold.ts'
import type { Scene } from './article-scene.ts'

const LONG_ENOUGH = 4
/** Words are alike where they begin alike: "insulted" and "insult", whatever the language's endings. */
const STEM = 5
const FITTING = 0.6

/** 0..1: how much of the title (or of the offence's other names) stands in the sentence. Below FITTING it is 0. */
export function likeness(pack: JurisdictionPack, row: Article | null, { words }: Pick<Scene, 'words'>): number {
  if (row === null) return 0
  const here = new Set((words.match(/\p{L}+/gu) ?? []).map(stem))
  const shares = namesOf(pack, row).map((name) => {
    const wanted = (fold(name).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LONG_ENOUGH)
    return wanted.length === 0 ? 0 : wanted.filter((word) => here.has(stem(word))).length / wanted.length
  })
  const best = Math.max(0, ...shares)
  return best < FITTING ? 0 : best
}

// "libel (slander, defamation)" are three names of one offence
function namesOf({ equivalents }: JurisdictionPack, { code, article, title }: Article): string[] {
  const offences = equivalents.filter(({ chain }) => chain.some((one) => one.code === code && one.article === article))
  return [...Object.values(title), ...offences.flatMap(({ offence }) => offence.split(/[,()]/u))]
}

function stem(word: string): string {
  return word.slice(0, STEM)
}
