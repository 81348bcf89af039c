// The language of the bulletin, by its letters and function words. Not by what the page says of itself: templates lie.
import { BulletinError } from '../errors.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Language } from '../model.ts'
import { shareOf, tallier, together, type Tally, type Telltales } from './tally.ts'

export interface LanguageReading {
  readonly language: Language
  readonly reason: string
  /** True where another language of the tool comes close. */
  readonly doubtful: boolean
}

/** Tells the language of a page by its lines, and of a line by itself. */
export interface Linguist {
  /** Counts the words of a line. */
  readonly count: (line: string) => Tally
  /** The language of lines, each with its count. Throws `page-unknown-language`. */
  readonly languageOf: (lines: readonly string[], counts: readonly Tally[], where: string) => LanguageReading
  /** The language of one line where it is plainly another one than that of its page, else null: a short line is its page's. */
  readonly foreignLanguageOf: (count: Tally, own: Language) => Language | null
}

interface Share {
  readonly language: Language
  readonly share: number
}

type Shares = (tally: Tally) => readonly Share[]

/** A linguist for these languages. */
export function linguist(packs: readonly LanguagePack[]): Linguist {
  const telltales = packs.map(({ page }): Telltales => ({ ...page, words: page.functionWords }))
  const count = tallier(telltales)
  const sharesIn = sharesOf(packs, telltales)
  const registerIn = registerTeller(packs)
  return {
    count,
    languageOf: (lines, counts, where) => {
      const shares = sharesIn(sampleOf(lines, counts, count)).toSorted((a, b) => b.share - a.share)
      const [best, second] = shares
      if (best !== undefined && best.share >= LEAST) return frequent(best, second)
      const register = registerIn(lines.join('\n').slice(0, SAMPLE))
      if (register === null) throw unknownLanguage(packs, shares, where)
      return register
    },
    foreignLanguageOf: (tally, own) => foreignIn(tally, own, sharesIn),
  }
}

function sharesOf(packs: readonly LanguagePack[], telltales: readonly Telltales[]): Shares {
  return (tally) =>
    packs.map(({ language }, at) => ({ language, share: shareOf(tally, at, telltales[at] ?? NO_TELLTALES) }))
}

const NO_TELLTALES: Telltales = { words: [], ownLetters: '', neededLetters: '' }

// A page in Cyrillic letters of which the tool knows no word is not Russian for that; below this share of function words it is neither.
const LEAST = 0.06
const SAMPLE = 100_000

// The count of the beginning of a page.
function sampleOf(lines: readonly string[], counts: readonly Tally[], count: (text: string) => Tally): Tally {
  let sample = count('')
  let left = SAMPLE
  for (const [at, line] of lines.entries()) {
    const whole = line.length <= left ? counts[at] : undefined
    sample = together(sample, whole ?? count(line.slice(0, left)))
    left -= line.length + 1
    if (left <= 0) break
  }
  return sample
}

function frequent(best: Share, second: Share | undefined): LanguageReading {
  const reason = `${percent(best.share)} of the words are frequent ${best.language} words (${second?.language ?? ''} ${percent(second?.share ?? 0)})`
  return { language: best.language, reason, doubtful: (second?.share ?? 0) > best.share * 0.6 }
}

function unknownLanguage(packs: readonly LanguagePack[], shares: readonly Share[], where: string): BulletinError {
  const told = shares.map(({ language, share }) => `${language} ${percent(share)}`).join(', ')
  return new BulletinError(
    'page-unknown-language',
    `Expected ${packs.map(({ language }) => language).join(', ')}, got another language (frequent words: ${told}), in ${where}`,
  )
}

const LEAST_TERMS = 0.15

// A table of "day | town | name | article | penalty" has hardly a function word: it is told by the words of headings and by months.
function registerTeller(packs: readonly LanguagePack[]): (text: string) => LanguageReading | null {
  const telltales = packs.map(({ page, segment, date }): Telltales => {
    const words = [...segment.rubrics, ...Object.keys(date.months), ...page.functionWords]
    return { words, ownLetters: '', neededLetters: page.neededLetters }
  })
  const count = tallier(telltales)
  const sharesIn = sharesOf(packs, telltales)
  return (text) => {
    const [best, second] = sharesIn(count(text)).toSorted((a, b) => b.share - a.share)
    if (best === undefined || best.share < LEAST_TERMS || (second?.share ?? 0) > best.share / 2) return null
    const { language, share } = best
    return { language, reason: `${percent(share)} of the words are terms of ${language} bulletins`, doubtful: true }
  }
}

const LEAST_WORDS = 8
const SURE = 0.15

function foreignIn(tally: Tally, own: Language, sharesIn: Shares): Language | null {
  if (tally.words < LEAST_WORDS) return null
  const shares = sharesIn(tally)
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  const mine = shares.find(({ language }) => language === own)?.share ?? 0
  return best.language !== own && best.share >= SURE && best.share > 3 * mine ? best.language : null
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`
