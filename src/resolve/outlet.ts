// Outlets: one outlet = one name. That of the table, where it is there; else its first spelling on the page.
import type { OutletDraft } from '../model.ts'
import { fold } from '../text/fold.ts'
import { phraseIndex } from '../text/phrase.ts'
import type { Context } from './context.ts'

/** One draft a mention, under one name for each outlet. */
export function resolveOutlets(context: Context): readonly OutletDraft[] {
  const { inflections } = context.language.place
  const names = tableNames(context)
  const declined = phraseIndex(names, inflections)
  const own: string[] = []
  return context.of('outlet').map((mention) => {
    const { value, key, start, end, rule, repair } = mention
    const folded = keyOf(value.name)
    const whole = declined.at(folded, 0).find((phrase) => phrase.end === folded.length)
    const like =
      whole?.value ??
      own.find((name) => keyOf(name) === folded || (inflections.length > 0 && isDeclined(name, value.name)))
    const name = like ?? value.name
    if (like === undefined) own.push(value.name)
    return { key, start, end, rule, repair, name }
  })
}

// Each spelling of the table once, under the name that comes first.
function tableNames({ jurisdiction, language }: Context): readonly (readonly [string, string])[] {
  const names = new Map<string, string>()
  for (const { name, names: spellings, domains } of jurisdiction.outlets) {
    const own = [language.language, ...language.outlet.borrowed].flatMap((one) => spellings[one] ?? [])
    for (const spelling of [...own, ...domains, name]) if (!names.has(keyOf(spelling))) names.set(keyOf(spelling), name)
  }
  return [...names]
}

// "Ak Zhaik", "AK ZHAIK", "ak-zhaik"; "www.qub.kz", "qub.kz"
function keyOf(name: string): string {
  return fold(name)
    .replace(/^www\./u, '')
    .replace(/[\s"'-]+/gu, '')
}

const ENDING = 3 // letters that an ending takes or adds
const STEM = 3

// «Тихая улица», «Тихой улицы»: the same but for the endings of its words
function isDeclined(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => fold(name).split(/[\s"'-]+/u)) as [string[], string[]]
  return a.length === b.length && a.every((word, at) => sharesStem(word, b[at] ?? ''))
}

function sharesStem(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return a === b || (shared >= STEM && Math.max(a.length, b.length) - shared <= ENDING)
}
