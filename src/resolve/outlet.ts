// Outlets: one outlet = one name. That of the table, where it is there; else its first spelling on the page.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { OutletDraft } from '../model.ts'
import { fold } from '../text/fold.ts'
import { oncePer } from '../text/once.ts'
import { phraseIndex } from '../text/name/phrase.ts'
import type { Context } from './context.ts'

/** One draft a mention, under one name for each outlet. */
export function resolveOutlets(context: Context): readonly OutletDraft[] {
  const { language, jurisdiction } = context
  const declined = declinedNames(jurisdiction)(language)
  const own = ownNames(language.place.inflections.length > 0)
  const known = new Map<string, string>()
  const nameOf = (printed: string): string => {
    const folded = keyOf(printed)
    const whole = declined.at(folded, 0).find((phrase) => phrase.end === folded.length)
    const like = whole?.value ?? own.like(printed)
    if (like === undefined) own.add(printed)
    return like ?? printed
  }
  return context.of('outlet').map(({ value, key, start, end, rule, repair }) => {
    const name = known.get(value.name) ?? nameOf(value.name)
    known.set(value.name, name)
    return { key, start, end, rule, repair, name }
  })
}

// Each spelling of the table once, in all its cases, under the name that comes first.
const declinedNames = oncePer((jurisdiction: JurisdictionPack) =>
  oncePer((language: LanguagePack) => phraseIndex(tableNames(jurisdiction, language), language.place.inflections)),
)

// The names of the page that the table lacks. Of those alike, the first: by the letters, or by the beginning of the first word.
function ownNames(declined: boolean): { add(name: string): void; like(name: string): string | undefined } {
  const byKey = new Map<string, Numbered>()
  const byStem = new Map<string, Numbered[]>()
  let count = 0
  return {
    add(name) {
      const numbered = { name, number: count++ }
      const stem = stemOf(name)
      if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), numbered)
      const alike = byStem.get(stem)
      if (alike === undefined) byStem.set(stem, [numbered])
      else alike.push(numbered)
    },
    like(name) {
      const same = byKey.get(keyOf(name))
      const alike = declined ? byStem.get(stemOf(name))?.find((one) => isDeclined(one.name, name)) : undefined
      return (alike?.number ?? Infinity) < (same?.number ?? Infinity) ? alike?.name : same?.name
    },
  }
}

function stemOf(name: string): string {
  return wordsOf(name)[0]?.slice(0, STEM) ?? ''
}

interface Numbered {
  readonly name: string
  readonly number: number
}

function tableNames({ outlets }: JurisdictionPack, language: LanguagePack): readonly (readonly [string, string])[] {
  const names = new Map<string, string>()
  for (const { name, names: spellings, domains } of outlets) {
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
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.length === b.length && a.every((word, at) => sharesStem(word, b[at] ?? ''))
}

function wordsOf(name: string): string[] {
  return fold(name).split(/[\s"'-]+/u)
}

function sharesStem(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return a === b || (shared >= STEM && Math.max(a.length, b.length) - shared <= ENDING)
}
