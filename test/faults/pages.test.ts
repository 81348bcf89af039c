// Pages that were cut, shuffled, damaged: whatever comes, no crash, no untrue place, no record that its schema refuses.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './sound.ts'

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const names = globSync(['gold/dev/en-*.html', 'gold/more/*.html', 'pages/*.html', 'pages/wrapped.txt'], { cwd: ROOT })
const pages = names.sort().map((name) => ({ name, bytes: readFileSync(`${ROOT}${name}`) }))

// What sits on real pages where nobody expects it, and what no page should hold.
const DIRT = [
  '\0', '\ud800', '\u202e', '\u200f', 'e\u0301', 'İ', '😀', '👨‍👩‍👧', '\u00ad', '\u00a0', '&shy;', '&#0;', '&#xD800;', '\r', '\r\n', '\\n', '\u2028', '\ufeff',
  `1${'0'.repeat(30)} tenge`, ' -5 tenge ', ' 0 MCI ', 'from 200 to 100 MCI ', 'June 31, 2020', 'February 31, 9999', 'June 10-5, 2020', '2025-2020', '00.00.0000',
  'Article 0 ', 'Article 99999999999999999999 ', '<b>', '</p>', '<table><tr><td>', '<!--', '<script>', '"', '«', '(', '[1]', '½', '٣٤', '𝟏𝟐', 'ŉ',
  ' was fined ', ' sentenced to 0 years ', ' from 5 to 3 years ', ' 999999999 years ', ' each ', ' __proto__ ', ' constructor ', ' toString ',
] // prettier-ignore

type Change = readonly [what: 'drop' | 'twice' | 'swap' | 'dirt', at: number, other: number]

const change = fc.tuple(fc.constantFrom('drop', 'twice', 'swap', 'dirt'), fc.nat(), fc.nat()) as fc.Arbitrary<Change>

function changed(text: string, border: RegExp, changes: readonly Change[]): string {
  const blocks = text.split(border)
  for (const [what, at, other] of changes) {
    const [a, b] = [at % blocks.length, other % blocks.length]
    const [one = '', two = ''] = [blocks[a], blocks[b]]
    if (what === 'drop') blocks[a] = ''
    else if (what === 'twice') blocks[a] = one + one
    else if (what === 'swap') [blocks[a], blocks[b]] = [two, one]
    else
      blocks[a] =
        one.slice(0, other % (one.length + 1)) + (DIRT[other % DIRT.length] ?? '') + one.slice(other % (one.length + 1))
  }
  return blocks.join('')
}

describe('odd pages', () => {
  it.each(pages)('$name is sound as it is, and cut anywhere', ({ bytes }) => {
    const step = Math.max(500, Math.ceil(bytes.length / 6))
    expect(faultsOf(bytes)).toEqual([])
    for (let end = step; end < bytes.length; end += step)
      expect(faultsOf(bytes.subarray(0, end)), `cut at ${String(end)}`).toEqual([])
  })

  it('are sound with blocks dropped, doubled, swapped and dirt in them', () => {
    const texts = pages.map(({ bytes }) => bytes.toString('utf8')).filter((text) => text.length < 40_000)
    const border = fc.constantFrom(/(?<=<\/p>)/u, /(?<=>)/u, /(?<=\. )/u, /(?<= )/u)
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        border,
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (text, at, changes) => {
          expect(faultsOf(Buffer.from(changed(text, at, changes)))).toEqual([])
        },
      ),
      { numRuns: 100, seed: 20_260_601 },
    )
  })
})
