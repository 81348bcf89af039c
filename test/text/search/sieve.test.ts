import { describe, expect, it } from 'vitest'
import { packs } from '../../../src/packs.ts'
import { fold } from '../../../src/text/fold.ts'
import { sieveOf } from '../../../src/text/search/sieve.ts'

const fined = /(?<!\p{L})(?:fined|was arrested)/u
const any = /\p{L}+/u
const loud = /fined/iu
const quoted = /LLP "\p{Lu}\p{L}+"/u
const tail = /(?:was|is) (?:fined|arrested)$/u
const text = 'he was fined; she was arrested'

describe('a sieve', () => {
  const { mayMatch, first } = sieveOf([fined, any, loud, quoted, tail])(text)

  it('keeps a pattern from a stretch that lacks its words', () => {
    expect([mayMatch(fined, 0, 6), mayMatch(fined, 8, 17), mayMatch(fined, 19, 20)]).toEqual([false, false, false])
  })

  it('lets it where they are', () => {
    expect([mayMatch(fined, 0, 30), mayMatch(fined, 7, 8), mayMatch(fined, 14, 30)]).toEqual([true, true, true])
  })

  it('knows nothing of patterns without words, or of others', () => {
    expect([any, /bail/u].map((pattern) => mayMatch(pattern, 0, 2))).toEqual([true, true])
  })

  it('finds the first match, as if nothing stood around the stretch', () => {
    expect(first(fined, text, 0, 30)).toMatchObject({ 0: 'fined', index: 7 })
    expect(first(fined, text, 8, 30)).toMatchObject({ 0: 'was arrested', index: 10 })
    expect([first(fined, text, 8, 29), first(tail, text, 0, 29)]).toEqual([null, null])
    expect(first(tail, text, 3, 12)).toMatchObject({ 0: 'was fined', index: 0 })
  })

  it('finds words in small letters that the printed text has in capitals', () => {
    const printed = 'a firm, LLP “Alma”, LLP "Tan"'
    expect(sieveOf([quoted])(fold(printed)).first(quoted, printed, 3, 40)).toMatchObject({ 0: 'LLP "Tan"', index: 17 })
  })

  it('finds words of either size of letters', () => {
    expect(sieveOf([loud])('he was fined').first(loud, 'He was FINED', 3, 12)).toMatchObject({ 0: 'FINED', index: 4 })
    expect([mayMatch(loud, 0, 6), first(loud, text, 0, 6)]).toEqual([false, null])
  })

  it('looks on where words stand so often that trying costs more', () => {
    const many = `${'fine fine fines '.repeat(20)}fined`
    expect(sieveOf([/(?<!\p{L})fined/u])(many).first(/(?<!\p{L})fined/u, many, 0, many.length)?.index).toBe(320)
    const own = /(?<!\p{L})fine(?=d)/u
    expect(sieveOf([own])(many).first(own, many, 0, many.length)?.index).toBe(320)
  })

  it('lets through and finds every match of every pattern for penalties in the words of all of them', () => {
    for (const { penalty } of Object.values(packs.languages)) {
      const patterns = Object.values(penalty).filter((one): one is RegExp => one instanceof RegExp)
      const words = fold(
        patterns
          .map(({ source }) => source.match(/\p{L}{2,}/gu)?.join(' '))
          .join(' ')
          .slice(0, 9000),
      )
      const { mayMatch, first } = sieveOf(patterns)(words)
      for (const pattern of patterns) {
        const alone = new RegExp(pattern.source, pattern.flags.replace('g', ''))
        for (let start = 0; start < words.length; start += 150) {
          const hit = alone.exec(words.slice(start, start + 300))
          if (hit !== null)
            expect([pattern.source, mayMatch(pattern, start, start + 300)]).toEqual([pattern.source, true])
          if (!pattern.global) expect(first(pattern, words, start, start + 300)).toEqual(hit)
        }
      }
    }
  })
})
