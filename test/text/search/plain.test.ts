// Searches pass over most places of a text. Held against the plain run of each pattern over each line: nothing may be missed, nothing added.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractorsFor } from '../../../src/extract/index.ts'
import type { Language, Span } from '../../../src/model.ts'
import { packs } from '../../../src/packs.ts'
import { fold } from '../../../src/text/fold.ts'
import type { Search } from '../../../src/text/search/search.ts'
import { firstsOf, searchOf } from '../../../src/text/search/search.ts'
import { sieveOf } from '../../../src/text/search/sieve.ts'
import { compileShape } from '../../../src/text/shape.ts'

const CORPORA = 'test/corpus'
const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk']

// An answer of a case holds no words of its own.
function linesOf(language: Language): readonly string[] {
  const files = readdirSync(CORPORA).filter((name) => name.endsWith(`.${language}.txt`))
  const lines = files.flatMap((name) => readFileSync(`${CORPORA}/${name}`, 'utf8').split('\n'))
  return [...new Set(lines.map((line) => fold(line.split(' => ')[0] ?? '')))].filter((line) => line !== '')
}

/** The lines as one text, and where they stand in it. */
function textOf(lines: readonly string[]): { readonly text: string; readonly windows: readonly Span[] } {
  let end = -1
  const windows = lines.map((line) => ({ start: end + 1, end: (end += line.length + 1) }))
  return { text: lines.join('\n'), windows }
}

// Not the patterns themselves, which know what they need, but what V8 makes of their source.
function plainOf(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, pattern.flags.replace('d', ''))
}

type Hit = readonly [line: number, pattern: number, at: number, match: string]

function plainHits(patterns: readonly RegExp[], lines: readonly string[]): Hit[] {
  return patterns
    .map(plainOf)
    .flatMap((plain, pattern) =>
      lines.flatMap((line, at) =>
        line.search(plain) < 0
          ? []
          : Array.from(line.matchAll(plain), (hit): Hit => [at, pattern, hit.index, hit[0]]).filter(
              ([, , , match]) => match !== '',
            ),
      ),
    )
}

function sorted(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
}

function hitsOf(search: Search, lines: readonly string[]): readonly Hit[] {
  const { text, windows } = textOf(lines)
  return search(text, windows).flatMap((hits, line) =>
    hits.map(({ hit, index }): Hit => [line, index, hit.index, hit[0]]),
  )
}

function rulesOf(language: Language): readonly RegExp[] {
  return extractorsFor(packs.languages[language], packs.jurisdiction).flatMap(({ rules }) =>
    rules.map(({ pattern }) => pattern),
  )
}

function cuesOf(language: Language): readonly RegExp[] {
  const { cues } = packs.languages[language].category
  const forms = Object.values(cues).flatMap(({ decisive = [], strong, weak }) => [...decisive, ...strong, ...weak])
  return forms.map((form) => compileShape(form.replaceAll('_', '\\p{L}*'), {}))
}

// Patterns stand at any depth of the words for penalties.
function patternsIn(words: unknown): readonly RegExp[] {
  if (words instanceof RegExp) return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(patternsIn) : []
}

describe.each(LANGUAGES)('%s: what each pattern says by itself', (language) => {
  const lines = linesOf(language)
  const words = [...new Set(lines.join(' ').split(/(?<=[ ,."()-])|(?=[,."()-])/u))]

  it('of the lines of all corpora, a search says', () => {
    const patterns = rulesOf(language)
    const want = sorted(plainHits(patterns, lines))
    expect(want.length).toBeGreaterThan(1000)
    expect(hitsOf(searchOf(patterns), lines)).toEqual(want)
  })

  it('first, a search for firsts says', () => {
    const patterns = cuesOf(language)
    const isFirst = ([line, pattern]: Hit, i: number, all: readonly Hit[]) =>
      all[i - 1]?.[0] !== line || all[i - 1]?.[1] !== pattern
    const want = sorted(plainHits(patterns, lines)).filter(isFirst)
    expect(want.length).toBeGreaterThan(500)
    expect(hitsOf(firstsOf(patterns), lines)).toEqual(want)
  })

  it('first, a sieve says', () => {
    const patterns = patternsIn(packs.languages[language].penalty)
    const { text, windows } = textOf(lines)
    const { mayMatch, first } = sieveOf(patterns)(text)
    let kept = 0
    for (const pattern of patterns) {
      const plain = new RegExp(pattern.source, pattern.flags.replace(/[dgy]/gu, ''))
      windows.forEach(({ start, end }, line) => {
        const want = plain.exec(lines[line] ?? '')?.index
        const isAsked = mayMatch(pattern, start, end)
        if (!isAsked) kept++
        else if (pattern.global || pattern.sticky) return
        const got = isAsked ? first(pattern, text, start, end)?.index : undefined
        if (got !== want) expect([pattern.source, lines[line], got]).toEqual([pattern.source, lines[line], want])
      })
    }
    expect(kept).toBeGreaterThan(10_000)
  })

  it('of texts of any of their words, a search says', () => {
    const patterns = rulesOf(language)
    const search = searchOf(patterns)
    const line = fc.array(fc.constantFrom(...words), { minLength: 20, maxLength: 40 }).map((some) => some.join(''))
    fc.assert(
      fc.property(fc.array(line, { minLength: 10, maxLength: 10 }), (some) => {
        expect(hitsOf(search, some)).toEqual(sorted(plainHits(patterns, some)))
      }),
      { numRuns: 2 },
    )
  })
})
