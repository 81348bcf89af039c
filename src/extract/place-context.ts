// What stands around the name of a place, and may make something else of it: a person, a street, an organisation, a district.
import type { PersonalNames } from '../jurisdiction/pack.ts'
import type { PersonWords, PlaceWords } from '../lang/pack.ts'
import type { Language, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { classAt, LETTER, LOWER, NUMBER, UPPER } from '../text/letter-class.ts'
import { remembering } from '../text/memory.ts'
import { quoteAround } from '../text/quote.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import { plainSpelling } from '../text/name/spelling.ts'
import type { NameLine } from './name-page.ts'

/** A name's spelling in the tables, and whether the text has a word made of it ("алматинский"), which is nobody's name. */
interface Named {
  readonly printed: string
  readonly derived: boolean
}

export interface Surroundings {
  /** True where the name stands for a place here. */
  isPlace(line: NameLine, span: Span, name: Named): boolean
  /** True inside a quoted or hyphenated name, and before a word that makes another name of it ("Astana Hub"). */
  partOfAName(line: NameLine, span: Span): boolean
  /** True before a word that makes a district of the name that ends there. */
  isDistrict(folded: string, end: number): boolean
}

const WORDS = 60
// Names of the tables
const MEMORY = 5000
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
  const before = wordList(words.before)
  const behind = wordList(words.behind)
  const other = wordList(words.otherNames)
  const otherBefore = wordList(words.otherNamesBefore)
  const placing = words.placing === null ? null : patternOf(words.placing, 'u')
  const district = patternOf(`^(?: (?:and|,) [^ ]{1,20})? ${anyOf(words.districts)}(?![\\p{L}\\p{N}])`, 'u')
  const isDistrict = (folded: string, end: number): boolean =>
    folded[end] === ' ' && district.test(folded.slice(end, end + WORDS))
  const isSurname = (name: string): boolean =>
    endings.some((ending) => name.endsWith(ending) && name.length > ending.length + 2)
  const ambiguous = remembering((printed: string): boolean => {
    const name = printed.toLowerCase()
    if (printed.length > 1 && printed === printed.toUpperCase()) return false // "ЗКО"
    const first = name.split(' ')[0] ?? name
    return (
      name.length <= 4 ||
      words.ambiguous.includes(name) ||
      (!first.includes('-') && given.has(plain(first))) ||
      isSurname(name)
    )
  }, MEMORY)
  const partOfAName = ({ plain: text, folded, quotes }: NameLine, { start, end }: Span): boolean =>
    isJoinedBefore(text, start) ||
    isJoinedBehind(text, end) ||
    standsBehind(other, folded, folded[end] === '"' ? end + 1 : end, end + WORDS) ||
    standsBefore(otherBefore, folded, start, start - WORDS) ||
    inQuotedName(text, quotes, { start, end }, words.titleCase)
  return {
    partOfAName,
    isDistrict,
    isPlace(line, span, { printed, derived }) {
      const { start, end } = span
      if (partOfAName(line, span) || isDistrict(line.folded, end)) return false
      const tail = line.plain.slice(end, end + WORDS)
      if (INITIAL.test(tail)) return false
      const last = LAST_WORD.exec(line.plain.slice(Math.max(0, start - WORDS), start))?.groups?.['word']
      // «Тұрар Ахметқали Балқаштағы зауытта»: an ending that only places have
      const placed = placing?.test(line.folded.slice(start + printed.length, end)) === true
      if (!placed && last !== undefined && (last.endsWith('.') || given.has(plain(last)))) return false
      const placedBefore = (): boolean => isPlacedBefore(before, line.folded, start)
      // "Тараз Ермеков": a name in its plain form before a surname
      const follower = SURNAME.exec(tail)?.groups?.['word']
      const bare = !derived && end - start === printed.length && !printed.endsWith('.') // «Алматы қ. Бейсекеев Н.»
      if (bare && follower !== undefined && isSurname(fold(follower)) && !placedBefore()) return false
      if (derived || !ambiguous(printed)) return true
      if (placed || standsBehind(behind, line.folded, end, end + WORDS)) return true
      if (NEXT_NAME.test(tail)) return false
      const head = line.folded.slice(Math.max(0, start - WORDS), start)
      const header = HEADER_BEFORE.test(head) && HEADER_BEHIND.test(tail)
      return header || placedBefore() || (head.endsWith('(') && tail.startsWith(')'))
    },
  }
}

const JOINTS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'
const SIGNS = '@_&'

function isJoinedBefore(text: string, start: number): boolean {
  const sign = text[start - 1]
  if (sign === undefined) return false
  return SIGNS.includes(sign) || (JOINTS.includes(sign) && (classAt(text, start - 2) & (LETTER | NUMBER)) !== 0)
}

function isJoinedBehind(text: string, end: number): boolean {
  const sign = text[end]
  if (sign === undefined) return false
  const next = classAt(text, end + 1)
  return (
    SIGNS.includes(sign) || (JOINTS.includes(sign) && (next & UPPER) !== 0) || (sign === '.' && (next & LOWER) !== 0)
  )
}

function standsBehind(list: WordList, folded: string, end: number, limit: number): boolean {
  return folded[end] === ' ' && list.endAt(folded, end + 1, Math.min(folded.length, limit)) !== -1
}

function standsBefore(list: WordList, folded: string, start: number, from: number): boolean {
  return folded[start - 1] === ' ' && list.startAt(folded, start - 1, Math.max(0, from)) !== -1
}

// "in Aksu", "in the Aksu"
function isPlacedBefore(before: WordList, folded: string, start: number): boolean {
  const from = start - WORDS
  const article = folded.startsWith(ARTICLE, start - ARTICLE.length) ? start - ARTICLE.length : start
  return standsBefore(before, folded, start, from) || (article < start && standsBefore(before, folded, article, from))
}

const ARTICLE = 'the '

// «Turan Capital», “Almaty”, «Рудненская перспектива»: a name in quotes is that of something else; a sentence in quotes is not
function inQuotedName(text: string, quotes: readonly Span[], span: Span, titleCase: boolean): boolean {
  const quote = quoteAround(quotes, span)
  if (quote === null) return false
  const words = text.slice(quote.start, quote.end).trim().split(/\s+/u)
  if (!titleCase) return words.length <= 4 && CAPITALISED.test(words[0] ?? '')
  return words.length <= 5 && words.every((word) => CAPITALISED.test(word))
}
