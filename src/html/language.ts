// The language of the bulletin, by its letters and function words. Not by what the page says of itself: templates lie.
import { BulletinError } from '../errors.ts'
import type { LanguagePack, PageWords } from '../lang/pack.ts'
import type { Language } from '../model.ts'

export interface LanguageReading {
  readonly language: Language
  readonly reason: string
  /** True where another language of the tool comes close. */
  readonly doubtful: boolean
}

// A page in Cyrillic letters of which the tool knows no word is not Russian for that; below this share of function words it is neither.
const LEAST = 0.06
const SAMPLE = 100_000

/** Names the language of the bulletin's text. Throws `page-unknown-language`. */
export function languageOf(text: string, packs: readonly LanguagePack[], where: string): LanguageReading {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const scores = packs.map(({ language, page }) => ({ language, share: shareOf(words, page) }))
  scores.sort((a, b) => b.share - a.share)
  const [best, second] = scores
  const register = best !== undefined && best.share < LEAST ? registerIn(words, packs) : null
  if (register !== null) return register
  if (best === undefined || best.share < LEAST) {
    const shares = scores.map(({ language, share }) => `${language} ${percent(share)}`).join(', ')
    throw new BulletinError(
      'page-unknown-language',
      `Expected ${packs.map(({ language }) => language).join(', ')}, got another language (frequent words: ${shares}), in ${where}`,
    )
  }
  const reason = `${percent(best.share)} of the words are frequent ${best.language} words (${second?.language ?? ''} ${percent(second?.share ?? 0)})`
  return { language: best.language, reason, doubtful: (second?.share ?? 0) > best.share * 0.6 }
}

const LEAST_TERMS = 0.15

// A table of "day | town | name | article | penalty" has hardly a function word: it is told by the words of headings and by months.
function registerIn(words: readonly string[], packs: readonly LanguagePack[]): LanguageReading | null {
  const [best, second] = packs
    .map(({ language, page, segment, date }) => {
      const terms = [...segment.rubrics, ...Object.keys(date.months), ...page.functionWords]
      return { language, share: shareOf(words, { ...page, functionWords: terms, ownLetters: '' }) }
    })
    .sort((a, b) => b.share - a.share)
  if (best === undefined || best.share < LEAST_TERMS || (second?.share ?? 0) > best.share / 2) return null
  const { language, share } = best
  return { language, reason: `${percent(share)} of the words are terms of ${language} bulletins`, doubtful: true }
}

const LEAST_WORDS = 8
const SURE = 0.15

/** The language of one paragraph where it is plainly another one than that of its page, else null: a short line is its page's. */
export function foreignLanguageOf(text: string, own: Language, packs: readonly LanguagePack[]): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return null
  const scores = packs.map(({ language, page }) => ({ language, share: shareOf(words, page) }))
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a))
  const mine = scores.find(({ language }) => language === own)?.share ?? 0
  return best.language !== own && best.share >= SURE && best.share > 3 * mine ? best.language : null
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`

// Function words, and words with letters that no other language of the tool has.
function shareOf(words: readonly string[], { functionWords, ownLetters, neededLetters }: PageWords): number {
  const known = new Set(functionWords)
  const own = ownLetters === '' ? null : new RegExp(`[${ownLetters}]`, 'u')
  const needed = neededLetters === '' ? null : new RegExp(`[${neededLetters}]`, 'u')
  const all = Math.max(1, words.length)
  if (needed !== null && words.filter((word) => needed.test(word)).length / all < 0.01) return 0
  return words.filter((word) => known.has(word) || (own?.test(word) ?? false)).length / all
}
