// Settlements that no table has: "the village of Bestobe", "Martuk village", "в селе Бестобе", "Бестөбе ауылында".
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { classAt, LOWER, UPPER } from '../text/letter-class.ts'
import { patternOf } from '../text/shape.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import type { Finding, Shape } from './extractor.ts'
import type { NameLine } from './name-page.ts'
import type { Surroundings } from './place-context.ts'

export interface VillageReader {
  readonly shape: Shape
  readonly read: (line: NameLine) => readonly Finding<'place'>[]
}

const NAME = '\\p{Lu}\\p{Ll}{2,30}(?:[ -]\\p{Lu}\\p{Ll}{2,30})?'

/** The reader of a language's villages. Its pattern is run where a name has a word for a village before it, or may have one behind it. */
export function villageReader({ language, place, person }: LanguagePack, around: Surroundings): VillageReader {
  const [before, behind] = [optionOf(place.villagesBefore), optionOf(place.villagesBehind)]
  const source = `(?<![\\p{L}\\p{N}])(?:${before} (?<after>${NAME})|(?<before>${NAME}) (?!${before} )${behind})(?![\\p{L}\\p{N}])`
  const rule = `place.${language}.village`
  const pattern = patternOf(source, 'uy')
  const [words, wordsBehind] = [wordList(place.villagesBefore), wordList(place.villagesBehind)]
  const common = new Set(person.common)
  // Where a match may begin whose name stands at `capital`
  const starts = (plain: string, capital: number, from: number): readonly number[] => {
    const start = plain[capital - 1] === ' ' ? words.startAt(plain, capital - 1, from) : -1
    if (start === -1 && !mayLead(plain, capital, wordsBehind)) return NONE
    return start === -1 ? [capital] : [start, capital]
  }
  const read = ({ plain, folded, capitals, start }: NameLine): readonly Finding<'place'>[] => {
    const found: Finding<'place'>[] = []
    let from = 0
    for (const capital of capitals) {
      if (capital < from || (classAt(plain, capital + 1) & LOWER) === 0) continue
      const hit = firstHit(pattern, plain, starts(plain, capital, from))
      if (hit === null) continue
      from = hit.end
      const name = plain.slice(hit.name.start, hit.name.end)
      if (name.split(/[ -]/u).some((part) => common.has(fold(part)))) continue
      if (around.isDistrict(folded, hit.name.end)) continue
      const span = { start: start + hit.name.start, end: start + hit.name.end }
      found.push({ rule, value: { name, region: null, lat: null, lon: null }, span })
    }
    return found
  }
  return { shape: { name: rule, plain: true, pattern: patternOf(source, 'dgu') }, read }
}

const NONE: readonly number[] = []

// A name with such a word behind it, or a name of two words, of which that cannot be said yet
function mayLead(plain: string, capital: number, words: WordList): boolean {
  let end = capital + 1
  while ((classAt(plain, end) & LOWER) !== 0) end++
  const next = plain[end]
  if (next !== ' ' && next !== '-') return false
  return (classAt(plain, end + 1) & UPPER) !== 0 || (next === ' ' && words.endAt(plain, end + 1, plain.length) !== -1)
}

interface Hit {
  readonly end: number
  readonly name: Span
}

function firstHit(pattern: RegExp, plain: string, starts: readonly number[]): Hit | null {
  for (const start of starts) {
    pattern.lastIndex = start
    const hit = pattern.exec(plain)
    if (hit === null) continue
    const end = start + hit[0].length
    const [after, before] = [hit.groups?.['after'], hit.groups?.['before'] ?? '']
    return {
      end,
      name: after === undefined ? { start, end: start + before.length } : { start: end - after.length, end },
    }
  }
  return null
}
