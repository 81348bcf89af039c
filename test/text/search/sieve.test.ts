import { describe, expect, it } from 'vitest'
import { packs } from '../../../src/packs.ts'
import { fold } from '../../../src/text/fold.ts'
import { sieveOf } from '../../../src/text/search/sieve.ts'

const fined = /(?<!\p{L})(?:fined|was arrested)/u
const any = /\p{L}+/u
const loud = /fined/iu
const text = 'he was fined; she was arrested'

describe('a sieve', () => {
  const mayMatch = sieveOf([fined, any, loud])(text)

  it('keeps a pattern from a stretch that lacks its words', () => {
    expect([mayMatch(fined, 0, 6), mayMatch(fined, 8, 17), mayMatch(fined, 19, 20)]).toEqual([false, false, false])
  })

  it('lets it where they are', () => {
    expect([mayMatch(fined, 0, 30), mayMatch(fined, 7, 8), mayMatch(fined, 14, 30)]).toEqual([true, true, true])
  })

  it('knows nothing of patterns without words, of either size of letters, or of others', () => {
    expect([any, loud, /bail/u].map((pattern) => mayMatch(pattern, 0, 2))).toEqual([true, true, true])
  })

  it('lets through every match of every pattern for penalties in the words of all of them', () => {
    for (const { penalty } of Object.values(packs.languages)) {
      const patterns = Object.values(penalty).filter((one): one is RegExp => one instanceof RegExp)
      const words = fold(
        patterns
          .map(({ source }) => source.match(/\p{L}{2,}/gu)?.join(' '))
          .join(' ')
          .slice(0, 9000),
      )
      const isAllowed = sieveOf(patterns)(words)
      for (const pattern of patterns)
        for (let start = 0; start < words.length; start += 150) {
          const stretch = words.slice(start, start + 300)
          if (!pattern.ignoreCase && stretch.search(pattern) !== -1)
            expect([pattern.source, isAllowed(pattern, start, start + 300)]).toEqual([pattern.source, true])
        }
    }
  })
})
