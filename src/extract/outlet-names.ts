// Names that become outlets by what stands beside them or in them.
import type { Span } from '../model.ts'
import type { Chunk, OutletLine } from './outlet-line.ts'
import { partOf } from './outlet-line.ts'
import type { OutletTests } from './outlet-words.ts'

/** "newspaper «X»", "the portal X", "X news agency", "X reporter", "correspondents of X" */
export function beside({ plain }: OutletLine, chunk: Chunk, tests: OutletTests): Span[] {
  if (chunk.quoted) {
    const named =
      tests.triggerBefore(chunk) || tests.staffBefore(chunk) || tests.triggerBehind(chunk) || tests.staffBehind(chunk)
    return named && !tests.organisation(chunk) && !tests.thing(chunk) ? [chunk] : []
  }
  const named = [aheadOf(chunk, tests), behindOf(chunk, tests)].filter((part) => part !== null)
  return named.length > 0 && !tests.organisation(chunk) ? named.filter((part) => tests.bare(part, plain)) : []
}

// "the portal X", "correspondents of X": what stands before the chunk stands before its first words
function aheadOf(chunk: Chunk, tests: OutletTests): Chunk | null {
  const isTriggered = tests.triggerBefore(chunk)
  if (!isTriggered && !tests.staffBefore(chunk)) return null
  const part = partOf(chunk, leading(chunk))
  if (part === null || (!isTriggered && tests.place(part))) return null
  return isFree(part, tests) && !isPerson(chunk) ? part : null
}

// "the Altyn Orta newspaper", "Diapazon reporter": what stands behind the chunk stands behind its last words
function behindOf(chunk: Chunk, tests: OutletTests): Chunk | null {
  const isTriggered = tests.triggerBehind(chunk)
  if (!isTriggered && !tests.staffBehind(chunk)) return null
  const part = partOf(chunk, trailing(chunk))
  if (part === null || (!isTriggered && part.words.some(({ kind }) => kind.given))) return null
  return isFree(part, tests) && !tests.place(part) ? part : null
}

// "newspaper Ak Zhaik Saule Dyusen": the name ends where a person's begins, or an English word; "Radio Tolqyn" has a person's name in it
function leading({ words }: Chunk): Chunk['words'] {
  const named = (at: number): boolean => {
    const [last, word] = [words[at - 1], words[at]]
    return (
      last !== undefined && word !== undefined && word.kind.given && !(last.kind.opensName && at === words.length - 1)
    )
  }
  const end = words.findIndex((word, at) => word.kind.common || named(at))
  return end < 0 ? words : words.slice(0, end)
}

// "On June 5 Vlast reporter": what comes before the name falls off
function trailing({ words }: Chunk): Chunk['words'] {
  const from = words.findLastIndex((word) => word.kind.common) + 1
  if (from === 0) return words
  const rest = words.slice(from)
  return /^\p{N}+$/u.test(rest[0]?.folded ?? '') ? rest.slice(1) : rest
}

// "the public page Dana Kim": a given name and one more word are a person
function isPerson({ words }: Chunk): boolean {
  return words.length > 1 && words[0]?.kind.given === true && !words.some(({ kind }) => kind.telling)
}

function isFree(chunk: Chunk, tests: OutletTests): boolean {
  const known = chunk.words.some((word) => !word.kind.telling && !/^\p{N}+$/u.test(word.folded))
  return known && !tests.organisation(chunk) && chunk.words.length <= 4
}

/** "newspapers «A» and «B»", "reporters of «A», «B» and «C»", «"А", "Б" және "В" газеттері»: what is said of one end of a list */
export function listed({ plain, chunks }: OutletLine, tests: OutletTests): Span[] {
  const lists: Chunk[][] = []
  for (const chunk of chunks) {
    if (!chunk.quoted) continue
    const list = lists.at(-1)
    const gap = list === undefined ? '' : plain.slice(list.at(-1)?.end ?? 0, chunk.start)
    if (list !== undefined && /^.?(?:,|,? \p{L}{1,5}) ?.$/u.test(gap)) list.push(chunk)
    else lists.push([chunk])
  }
  if (lists.length === 0) return []
  const told = (list: Chunk[]): boolean => {
    const [first, last] = [list[0], list.at(-1)]
    if (first === undefined || last === undefined || list.length < 2) return false
    const led = (tests.triggerBefore(first) || tests.staffBefore(first)) && !tests.thing(first)
    return led || tests.triggerBehind(last) || tests.staffBehind(last)
  }
  return lists.filter(told).flatMap((list) => list.filter((chunk) => !tests.thing(chunk)))
}

/** "published in «X»", "(«X», November 9, 2017)" */
export function isCited(chunk: Chunk, tests: OutletTests): boolean {
  if (!chunk.quoted || tests.organisation(chunk) || tests.thing(chunk) || chunk.words.length > 4) return false
  return tests.sourceNote(chunk) || (tests.citedIn(chunk) && !chunk.words.every(({ kind }) => kind.common))
}

/** «Kerek News», Radio Tolqyn: the name itself tells */
export function told({ plain }: OutletLine, chunk: Chunk, tests: OutletTests): Span[] {
  const isElse = (): boolean => tests.thing(chunk) || tests.organisation(chunk)
  if (chunk.quoted) return tests.tells(chunk) && !isElse() ? [chunk] : []
  if (!chunk.words.some(({ kind }) => kind.telling)) return []
  const part = partOf(chunk, trailing(chunk))
  const name = part === null ? null : partOf(part, leading(part))
  return name !== null &&
    name.words.length <= 3 &&
    tests.tells(name) &&
    tests.bare(name, plain) &&
    isFree(name, tests) &&
    !isPerson(name) &&
    !isElse()
    ? [name]
    : []
}

/** "Sanzhar Akhmet, Priuralye Live (Uralsk)" */
export function appositions({ plain, chunks }: OutletLine, tests: OutletTests): Span[] {
  if (!plain.includes(' (')) return []
  const runs = chunks.filter((chunk) => !chunk.quoted)
  return runs.filter((chunk, at) => {
    const [person, place] = [runs[at - 1], runs[at + 1]]
    return (
      person !== undefined &&
      place !== undefined &&
      person.words.length >= 2 &&
      !person.words.some(({ kind }) => kind.common) &&
      plain.slice(person.end, chunk.start) === ', ' &&
      plain.slice(chunk.end, place.start) === ' (' &&
      plain[place.end] === ')' &&
      tests.place(place) &&
      !tests.place(chunk) &&
      !chunk.words.some(({ kind }) => kind.common)
    )
  })
}

// "Dina Sartova, «Oskemen Times» (Oskemen)", "«Диапазон» (г. Актобе)": between a person and a place, or alone before a place
const IN_BRACKETS = /^["”»]? ?\((?:\p{Ll}{1,3}\. ?)?\p{Lu}[\p{L}-]+(?: \p{Ll}{1,7}\.?)?\)/u
const AFTER_A_NAME = /(?:^|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+, )["“„«]$/u

/** Quoted names that stand where lists of incidents name the outlet. */
export function quotedAppositions({ plain, chunks }: OutletLine, tests: OutletTests): Span[] {
  return chunks.filter(
    (chunk) =>
      chunk.quoted &&
      IN_BRACKETS.test(plain.slice(chunk.end, chunk.end + 60)) &&
      AFTER_A_NAME.test(plain.slice(Math.max(0, chunk.start - 60), chunk.start)) &&
      !tests.thing(chunk) &&
      !tests.organisation(chunk),
  )
}
