// What stands around the name of a place, and may make something else of it: a person, a street, an organisation, a district.
import type { PersonalNames } from '../jurisdiction/pack.ts'
import type { PersonWords, PlaceWords } from '../lang/pack.ts'
import type { Language, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quoteAround } from '../text/quote.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import { plainSpelling } from '../text/words.ts'

interface Line {
  readonly plain: string
  readonly folded: string
  readonly quotes: readonly Span[]
}

/** A name's spelling in the tables, and whether the text has a word made of it ("алматинский"), which is nobody's name. */
interface Named {
  readonly printed: string
  readonly derived: boolean
}

export interface Surroundings {
  /** True where the name stands for a place here. */
  isPlace(line: Line, span: Span, name: Named): boolean
  /** True inside a quoted or hyphenated name, and before a word that makes another name of it ("Astana Hub"). */
  partOfAName(line: Line, span: Span): boolean
  followedByDistrict(folded: string): boolean
}

const WORDS = 60
const LAST_WORD = /(?<word>\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\p{Ll}?\.) ?$/u
// "Esil N.,": the initial of a person, but not that of another one ("in Astana S. Omarov")
const INITIAL = /^ \p{Lu}\p{Ll}?\.(?! ?\p{Lu}\p{Ll})/u
const SURNAME = /^ (?<word>\p{Lu}\p{Ll}+)/u
const NEXT_NAME = /^ \p{Lu}[\p{Ll}.]/u
const HEADER_BEFORE = /(?:^|[\d,] |[—–-] )$/u // "April 3, Aksu, …", "JAN. 2, 2025 — ATYRAU —"
const HEADER_BEHIND = /^(?:,|\.(?: |$)| [—–-] )/u
const CAPITALISED = /^[\p{Lu}\p{N}]/u

/** Builds the tests of a language's words. */
export function surroundingsOf(
  words: PlaceWords,
  { spellings }: PersonWords,
  names: PersonalNames,
  language: Language,
): Surroundings {
  const plain = plainSpelling(spellings)
  const given = new Set((names.given[language] ?? []).map(plain))
  const endings = (names.surnameEndings[language] ?? []).filter((ending) => ending.length > 1)
  const before = patternOf(`(?<![\\p{L}\\p{N}])${anyOf(words.before)} (?:the )?$`, 'u')
  const behind = patternOf(`^ ${anyOf(words.behind)}(?![\\p{L}\\p{N}])`, 'u')
  const other = patternOf(`^["”»]? ${anyOf(words.otherNames)}(?![\\p{L}\\p{N}])`, 'u')
  const placing = patternOf(words.placing ?? '(?!)', 'u')
  const otherBefore = patternOf(`(?<![\\p{L}\\p{N}])${anyOf(words.otherNamesBefore)} $`, 'u')
  const district = patternOf(`^(?: (?:and|,) [^ ]{1,20})? ${anyOf(words.districts)}(?![\\p{L}\\p{N}])`, 'u')
  const isSurname = (name: string): boolean =>
    endings.some((ending) => name.endsWith(ending) && name.length > ending.length + 2)
  const ambiguous = (printed: string): boolean => {
    const name = printed.toLowerCase()
    if (printed.length > 1 && printed === printed.toUpperCase()) return false // "ЗКО"
    const first = name.split(' ')[0] ?? name
    return (
      name.length <= 4 ||
      words.ambiguous.includes(name) ||
      (!first.includes('-') && given.has(plain(first))) ||
      isSurname(name)
    )
  }
  const partOfAName = ({ plain: text, folded, quotes }: Line, { start, end }: Span): boolean =>
    /(?:[\p{L}\p{N}][-\u2010-\u2015\u2212]|[@_&])$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[-\u2010-\u2015\u2212]\p{Lu}|\.\p{Ll}|[@_&])/u.test(text.slice(end, end + 2)) ||
    other.test(folded.slice(end, end + WORDS)) ||
    otherBefore.test(folded.slice(Math.max(0, start - WORDS), start)) ||
    inQuotedName(text, quotes, { start, end }, words.titleCase)
  return {
    partOfAName,
    followedByDistrict: (folded) => district.test(folded),
    isPlace(line, span, { printed, derived }) {
      const { start, end } = span
      const rest = line.folded.slice(end, end + WORDS)
      const tail = line.plain.slice(end, end + WORDS)
      if (partOfAName(line, span) || district.test(rest) || INITIAL.test(tail)) return false
      const last = LAST_WORD.exec(line.plain.slice(Math.max(0, start - WORDS), start))?.groups?.['word']
      // «Тұрар Ахметқали Балқаштағы зауытта»: an ending that only places have
      const placed = placing.test(line.folded.slice(start + printed.length, end))
      if (!placed && last !== undefined && (last.endsWith('.') || given.has(plain(last)))) return false
      const head = line.folded.slice(Math.max(0, start - WORDS), start)
      // "Тараз Ермеков": a name in its plain form before a surname
      const follower = SURNAME.exec(tail)?.groups?.['word']
      const bare = !derived && end - start === printed.length && !printed.endsWith('.') // «Алматы қ. Бейсекеев Н.»
      if (bare && follower !== undefined && isSurname(fold(follower)) && !before.test(head)) return false
      if (derived || !ambiguous(printed)) return true
      if (behind.test(rest) || placed) return true
      if (NEXT_NAME.test(tail)) return false
      const header = HEADER_BEFORE.test(head) && HEADER_BEHIND.test(tail)
      return header || before.test(head) || (head.endsWith('(') && tail.startsWith(')'))
    },
  }
}

// «Turan Capital», “Almaty”, «Рудненская перспектива»: a name in quotes is that of something else; a sentence in quotes is not
function inQuotedName(text: string, quotes: readonly Span[], span: Span, titleCase: boolean): boolean {
  const quote = quoteAround(quotes, span)
  if (quote === null) return false
  const words = text.slice(quote.start, quote.end).trim().split(/\s+/u)
  if (!titleCase) return words.length <= 4 && CAPITALISED.test(words[0] ?? '')
  return words.length <= 5 && words.every((word) => CAPITALISED.test(word))
}
