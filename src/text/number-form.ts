// What a number looks like: digits with any separators, words, scales and mixtures of them, as source of patterns.
import type { NumberWords } from '../lang/pack.ts'
import { oncePer } from './once.ts'
import { anyOf } from './shape.ts'
import { trieOf } from './trie.ts'

// "18 520", "1.500.000", "2,5", "810.855", "1'000": never a part of a longer row of digits
const DIGITS = "(?<!\\d|\\d[.,'])\\d{1,24}(?: \\d{3}(?!\\d)|[.,']\\d{1,15}){0,6}(?![.,']?\\d| \\d{3}(?!\\d))[½¼¾]?"

/** Source of a pattern for anything that may be a number (for shape slots). What it matches goes to `readNumber`. */
export const numberSlot: (words: NumberWords) => string = oncePer(slotOf)

/** Source of a pattern for a number in digits, without scale. */
export function digitsSlot(): string {
  return `(?:${DIGITS})`
}

/** Source of a pattern for one part of a number: digits, or a word. */
export function tokenSource(words: NumberWords): string {
  return `(?:${digitsOf(words)}|${wordOf(words)}${signOf(words)})`
}

// "10-ти", "20-дан"
function digitsOf({ endings }: NumberWords): string {
  return endings.length === 0 ? DIGITS : `${DIGITS}(?:${trieOf(endings)}(?!\\p{L}))?`
}

// "three", "mln.": with what a number begins that is not in digits
function speltOf(words: NumberWords): string {
  const { cardinals, hundreds, scales, fractions, dotted, glued } = words
  const spelt = [...Object.keys(cardinals), ...hundreds, ...Object.keys(scales)].filter((word) => !glued.includes(word))
  // "in the second quarter 96 requests": a fraction before digits is no part of their number
  const parts = Object.keys(fractions).filter((word) => !isSign(word))
  const long = parts.length === 0 ? trieOf(spelt) : `(?:${trieOf(spelt)}|${trieOf(parts)}(?! \\d))`
  const stop = dotted.length === 0 ? '' : `(?:(?<=(?<!\\p{L})${trieOf(dotted)})\\.(?= ?[\\p{L}\\p{N}\\p{Sc}]|$))?`
  return `(?<!\\p{L})${long}(?!\\p{L})${stop}`
}

// one more word: "three", "mln.", and right after digits "m"
function wordOf(words: NumberWords): string {
  const letters = words.glued.length === 0 ? '' : `|(?<=[\\d½¼¾])${anyOf(words.glued)}(?!\\p{L})`
  return `(?:${speltOf(words)}${letters})`
}

function signOf({ fractions }: NumberWords): string {
  const signs = Object.keys(fractions).filter(isSign)
  return signs.length === 0 ? '' : `|(?<![\\d\\p{L}])[${signs.join('')}]`
}

function isSign(word: string): boolean {
  return !/\p{L}/u.test(word)
}

// no glued letter: no shape has digits before a number, and every word that begins like one would be tried
function firstOf(words: NumberWords): string {
  return `(?:${digitsOf(words)}|${speltOf(words)}${signOf(words)})`
}

// tokens with what may stand between them
function slotOf(words: NumberWords): string {
  const { hundreds, scales, fractions, glued, ones, joiners, vague, hyphens } = words
  const large = trieOf([
    ...hundreds,
    ...Object.keys(scales).filter((scale) => !glued.includes(scale)),
    ...Object.keys(fractions).filter((word) => !isSign(word)),
  ])
  const gap = hyphens ? '[ -]' : ' '
  // "a million", "half a million": the article only where a word of number follows it
  const article = `${anyOf(ones)}${gap}(?=${large}(?!\\p{L}))`
  const one = ones.length === 0 ? '' : `(?:${article})?`
  const lead = ones.length === 0 ? '' : `(?:(?<!\\p{L})${article})?`
  const word = wordOf(words)
  const unsure = vague.length === 0 ? '' : `(?:(?<!\\p{L})${trieOf(vague)} )?`
  const joined = joiners.length === 0 ? '' : `${gap}${anyOf(joiners)}${gap}${one}|`
  const next = `(?:${joined} ?${one}${hyphens ? '|-' : ''})`
  const more = `(?:${next}(?:${word}|(?<= )${digitsOf(words)})){0,14}`
  return words.last.length === 0
    ? `(?:${unsure}${lead}${firstOf(words)}${more})`
    : `(?:${unsure}${endedSlot(words, next)})`
}

// A word with an ending closes the number: «елуден бес жүзге» is 50 to 500.
function endedSlot(words: NumberWords, next: string): string {
  const ended = `(?:(?<!\\p{L})${trieOf(words.last)}(?!\\p{L})|${DIGITS}${trieOf(words.endings)}(?!\\p{L}))`
  const closing = new Set(words.last)
  const open = Object.fromEntries(
    (['cardinals', 'scales', 'fractions'] as const).map((table) => [
      table,
      Object.fromEntries(Object.entries(words[table]).filter(([word]) => !closing.has(word))),
    ]),
  )
  const inside = { ...words, ...open, hundreds: words.hundreds.filter((one) => !closing.has(one)) }
  const word = wordOf(inside)
  const token = `(?:${DIGITS}(?!${trieOf(words.endings)}(?!\\p{L}))|${speltOf(inside)}${signOf(words)})`
  return `(?:${token}(?:${next}(?:${word}|(?<= )${DIGITS}(?!${trieOf(words.endings)}(?!\\p{L})))){0,14}(?:${next}${ended})?|${ended})`
}
