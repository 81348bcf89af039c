// Outlets that a page has named: named again, they are outlets in quotes, or in capitals where the name cannot be another word.
import type { OutletValue, Span } from '../model.ts'
import { bucketsOf, keyAt } from '../text/search/buckets.ts'
import { classAt, isOfWord, OWN_LETTER } from '../text/letter-class.ts'
import type { Reader } from './extractor.ts'
import type { NameLine } from './name-page.ts'
import { nameLine, namePage } from './name-page.ts'
import type { Chunk } from './outlet-line.ts'
import { outletLine } from './outlet-line.ts'
import type { OutletTests } from './outlet-words.ts'

interface Name {
  readonly name: string
  /** True where it is an outlet without quotes too. */
  readonly alone: boolean
}

const SHORTEST = 3

/** The reader of the names that a page names again; null where there are none. */
export function echoReader(rule: string, named: readonly OutletValue[], tests: OutletTests): Reader<'outlet'> | null {
  const names = [...new Set(named.map(({ name }) => name))].filter((name) => name.length >= SHORTEST)
  if (names.length === 0) return null
  const nameAt = finder(names.map((name) => ({ name, alone: isAlone(name, tests) })))
  return (document, blocks) => {
    const page = namePage(document)
    return blocks
      .flatMap((block) => page.lines(block))
      .flatMap((line) =>
        echoesIn(line, nameAt).map(({ start, end }) => {
          return {
            rule,
            span: { start: line.start + start, end: line.start + end },
            value: { name: line.plain.slice(start, end) },
          }
        }),
      )
  }
}

// A name that cannot be another word
function isAlone(name: string, tests: OutletTests): boolean {
  const chunk: Chunk | undefined = outletLine(nameLine(name), tests.kindOf).chunks[0]
  return (
    chunk !== undefined &&
    !chunk.words.every((word) => word.kind.common || (chunk.words.length === 1 && word.kind.given)) &&
    !tests.place(chunk) &&
    !tests.ambiguous(chunk)
  )
}

// The longest name that begins at a place of a line
function finder(names: readonly Name[]): (plain: string, at: number) => Name | null {
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length)
  const buckets = bucketsOf(longestFirst, ({ name }) => keyAt(name, 0, SHORTEST))
  return (plain, at) => {
    for (const one of buckets.of(keyAt(plain, at, SHORTEST)))
      if (plain.startsWith(one.name, at) && ends(plain, at + one.name.length)) return one
    return null
  }
}

function echoesIn({ plain, words }: NameLine, nameAt: (plain: string, at: number) => Name | null): Span[] {
  const found: Span[] = []
  let from = 0
  for (const start of words) {
    const hit = start < from || !begins(plain, start) ? null : nameAt(plain, start)
    if (hit === null) continue
    from = start + hit.name.length
    const quoted = '"“„«'.includes(plain[start - 1] ?? ' ') && '"”»'.includes(plain[from] ?? ' ')
    if (quoted || hit.alone) found.push({ start, end: from })
  }
  return found
}

// «Арка», not in «Медиа-Арка» or «Арка-пресс»
function begins(plain: string, at: number): boolean {
  return !(plain[at - 1] === '-' && isOfWord(plain, at - 2))
}

function ends(plain: string, end: number): boolean {
  if (isOfWord(plain, end)) return false
  return plain[end] !== '-' || !hasLetters(plain, end + 1, LONG)
}

const LONG = 5

function hasLetters(plain: string, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if ((classAt(plain, at) & OWN_LETTER) === 0) return false
  return true
}
