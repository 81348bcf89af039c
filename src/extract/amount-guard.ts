// Half-read numbers: what stands right before and after a number may be the rest of it.
// "KZT 500 milions" is not 500 tenge, and "2 milln 405 thousand tenge" not 405 thousand.
import type { NumberWords } from '../lang/pack.ts'
import { remembering } from '../text/memory.ts'
import { readNumber, scaleOf } from '../text/number.ts'
import { oncePer } from '../text/once.ts'
import type { AmountReader } from './amount-reader.ts'
import type { Match } from './extractor.ts'

const NEAR = 40
const REMEMBERED = 2000

/** Why the number may begin before the match, or null. */
export function brokenBefore(match: Match, reader: AmountReader, currency: string): string | null {
  const { number, numbered } = reader
  const { folded, start, groups } = match
  const at = match.spanOf('n')?.start ?? start
  // a currency sign or a bound stands between: nothing before it can belong to the number
  if (at !== start && groups.bare === undefined) return null
  const before = lineBefore(folded, at, NEAR)
  if (/^0\d{1,2}(?!\d)/u.test(groups.n ?? '')) return 'a group that begins with a nought is a part of a number'
  const grouped = /^\d{1,3} \d/u.test(groups.n ?? '')
  const last = grouped ? (/([\p{L}№#]+\.?)[ ,]*$/u.exec(before)?.[1] ?? '') : ''
  if (grouped && numbered.includes(last)) return `"${last} ${groups.n ?? ''}" may be two numbers`
  if (/^\d{3}(?!\d)/u.test(groups.n ?? '') && /\d[,.]{1,3} ?$/u.test(before)) return 'a number stands right before it'
  if (groups.n2 === undefined && groups.same === undefined && isAfterNumber(before, reader, currency))
    return 'it may be the end of a range'
  if (/\d $|(?![\d²³¹])\p{N} $/u.test(before)) return 'a number stands right before it'
  if (GLUED.test(before) || HALF_STRUCK.test(before)) return 'it may be the end of a number'
  if (STRAY.test(before) && /^\d{3}(?!\d)/u.test(groups.n ?? '')) return 'it may be the end of a number'
  if (/(?:^|[\s(])[.,]$/u.test(before)) return 'a mark of decimals stands right before it'
  if (!/[\p{L}\p{N}][.,]? ?$/u.test(before)) return null
  const links = [...number.joiners, ...number.ones]
  const word = (before.match(/[\p{L}\p{N}]+/gu) ?? []).findLast((one) => !links.includes(one)) ?? ''
  return isNumberWord(number)(word) ? `"${word}" before it may be a part of it` : null
}

// A part of a number is struck out, and this is what stands behind it (see `seam` in src/html/writer.ts).
const HALF_STRUCK = /\d ¦ [^¦]{0,30}\d ¦ $/u

// "1·058·340 tenge", "1_058 340", "10*41918", "5/200": a number, and without a blank what parts no number in our languages. Not "50-60 tenge", "50 × 2917=145850", "50(145850 tenge)".
const GLUED = /\p{N}(?!.?[-=(]$|[.,]$)[^\s\p{N}]{0,2}$/u
// "1 058 ˈ340 tenge": before three digits, a sign that no text of ours has between numbers.
const STRAY = /\p{N} ?(?:(?![\p{ASCII}¦])[\p{M}\p{Lm}\p{S}\p{Po}\p{Ps}\p{Pe}\p{Pc}]){1,2}[ .,]?$/u

// "500 to", but not «160 МРП – 552 000 тенге»: there the same sum is said again
function isAfterNumber(before: string, { to, toAlone, amount }: AmountReader, currency: string): boolean {
  const hit = toAlone.test(before) ? to.exec(before) : null
  if (hit === null) return false
  const named = amount.currencies[hit.groups?.named ?? '']
  return named === undefined || named === currency
}

/** «с 5 до 2 миллионов тенге»: the word of a bound that is that of a range; the shape of ranges reads both. */
export function isEndOfRange(match: Match, reader: AmountReader, currency: string): boolean {
  const at = match.spanOf('n')
  if (match.groups.most === undefined || match.groups.n2 !== undefined || at === null) return false
  return isAfterNumber(lineBefore(match.folded, at.start, NEAR), reader, currency)
}

/** Why the number may go on after the match, or null. */
export function brokenAfter({ folded, end, groups }: Match, { number, listed }: AmountReader): string | null {
  if (groups.cur !== undefined) return null
  const after = lineAfter(folded, end, NEAR)
  if (/^ \d{1,3}(?:[ .,;)]|$)/u.test(after) && groups.bare === undefined) return 'a number stands right after it'
  if (listed.test(after)) return 'a number joined to it may be a part of it'
  if (/^\p{L}{1,2}(?!\p{L})/u.test(after)) return 'letters stand right after it'
  const word = /^[ -]?(\p{L}+)/u.exec(after)?.[1] ?? ''
  return isNumberWord(number)(word) ? `"${word}" after it may be a part of it` : null
}

// Another paragraph is never a part of the number.
function lineBefore(folded: string, at: number, reach: number): string {
  const before = folded.slice(Math.max(0, at - reach), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

function lineAfter(folded: string, at: number, reach: number): string {
  const after = folded.slice(at, at + reach)
  const end = after.indexOf('\n')
  return end < 0 ? after : after.slice(0, end)
}

// A word of number, or one that looks like a scale and is misspelt.
const isNumberWord = oncePer((words: NumberWords) => remembering((word) => looksLikeNumber(word, words), REMEMBERED))

function looksLikeNumber(word: string, { cardinals, scales, hundreds, glued, last }: NumberWords): boolean {
  if (glued.includes(word) || last.includes(word) || word === '') return false
  if (word in scales || hundreds.includes(word) || (cardinals[word] ?? 0) > 1) return true
  return word.length > 4 && Object.keys(scales).some((scale) => scale.length > 5 && resembles(word, scale))
}

// The same first letter, and after the common beginning and end at most two letters that differ.
function resembles(word: string, scale: string): boolean {
  if (word[0] !== scale[0] || Math.abs(word.length - scale.length) > 2) return false
  let from = 0
  while (from < word.length && word[from] === scale[from]) from++
  let back = 0
  while (back < word.length - from && back < scale.length - from && word.at(-1 - back) === scale.at(-1 - back)) back++
  return Math.max(word.length, scale.length) - from - back <= 2
}

// ---- what only looks like a sum -----------------------------------------------------------------------------------

/** "In 2017 MCI closed five sites", "In 2018 tenge fell", "T34": numbers beside the name of a currency that are no sums. */
export function isNoSum(match: Match, reader: AmountReader, currency: string): boolean {
  const { groups, folded } = match
  const n = groups.n ?? ''
  const at = match.spanOf('n') ?? match
  const before = lineBefore(folded, at.start, 24)
  if (groups.n2 === undefined && isYear(n) && (currency === reader.index || reader.yearly.test(before))) return true
  // "KZT 5 mln. KZT 179 millions": the currency belongs to what follows
  if (groups.cur !== undefined && groups.sign === undefined && reader.before.test(before)) return true
  return groups.letter !== undefined && !isLettered(match, n)
}

// "T34" is a tank, "T810.855 million" a sum
function isLettered(match: Match, n: string): boolean {
  const at = match.spanOf('letter')
  const letter = at === null ? '' : match.text.charAt(at.start)
  return letter !== letter.toLowerCase() && (/\p{L}/u.test(n) || n.replace(/\P{N}/gu, '').length > 3)
}

/** No fine is of 2017 units or tenge; of 2000 it may be. */
export function isYear(n: string): boolean {
  return /^(?:19|20)\d\d$/u.test(n) && Number(n) % 100 !== 0 && Number(n) < 2050
}

/** "KZT 200 thousand and two years": what follows the joiner counts something else; "KZT 5 mln. Three people" is a new sentence. */
export function looseTail(match: Match, words: NumberWords): { value: number; end: number } | string | null {
  const { groups, text } = match
  const at = match.spanOf('n')
  if (
    at === null ||
    (groups.cur !== undefined && groups.sign === undefined) ||
    groups.n2 !== undefined ||
    groups.echo !== undefined
  )
    return null
  const n = groups.n ?? ''
  // «4 млн. 370 тыс.» goes on, "KZT 5 mln. Three people" does not
  if (n.split('. ').some((piece, i) => i > 0 && scaleOf(piece, words) === 1))
    return `"${n}" may run over the end of a sentence`
  const cut = Math.max(...words.joiners.map((joiner) => n.lastIndexOf(` ${joiner} `)))
  if (cut < 0) return null
  const head = readNumber(n.slice(0, cut), words)
  // "T1,500,000 and 3 percent": together they are no number at all
  const whole = readNumber(n, words)
  if (whole.kind === 'doubt' && head.kind === 'value') return { value: head.value, end: at.start + cut }
  if (scaleOf(n.slice(cut), words) > 1 || words.hundreds.some((word) => n.slice(cut).includes(word))) return null
  if (head.kind !== 'value' || /\d/u.test(n.slice(cut)) || !/^ \p{Ll}/u.test(text.slice(at.end, at.end + 2))) {
    return `"${n.slice(cut)}" may be no part of it`
  }
  return { value: head.value, end: at.start + cut }
}
