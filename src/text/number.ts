// Numbers as they are written: digits with any separators, words, scales, and mixtures of them.
// A number is read whole or not at all: half of one is a wrong value that looks right.
import type { NumberWords } from '../lang/pack.ts'
import { readDigits } from './digits.ts'
import type { Decimal } from './digits.ts'
import { remembering } from './memory.ts'
import { anyOf, patternOf } from './shape.ts'
import { trieOf } from './trie.ts'

export type NumberReading =
  | { readonly kind: 'value'; readonly value: number }
  /** It looks like a number, but has two readings or a part that fits nowhere; `message` says which. */
  | { readonly kind: 'doubt'; readonly message: string }
  /** No number: a scale alone ("millions"). */
  | { readonly kind: 'none' }

// "18 520", "1.500.000", "2,5", "810.855", "1'000": never a part of a longer row of digits
const DIGITS = "(?<!\\d|\\d[.,'])\\d{1,24}(?: \\d{3}(?!\\d)|[.,']\\d{1,15}){0,6}(?![.,']?\\d| \\d{3}(?!\\d))[½¼¾]?"

const REMEMBERED = 1000

/** Words of one pack as patterns, made once. */
interface Lexer {
  readonly slot: string
  readonly token: RegExp
  readonly ending: RegExp
  readonly read: (folded: string) => NumberReading
}

const lexers = new WeakMap<NumberWords, Lexer>()

/** Source of a pattern for anything that may be a number (for shape slots). What it matches goes to `readNumber`. */
export function numberSlot(words: NumberWords): string {
  return lexerOf(words).slot
}

/** Source of a pattern for a number in digits, without scale. */
export function digitsSlot(): string {
  return `(?:${DIGITS})`
}

/** The exact value of a number in folded text. */
export function readNumber(folded: string, words: NumberWords): NumberReading {
  return lexerOf(words).read(folded)
}

function readAnew(folded: string, words: NumberWords): NumberReading {
  const tokens = tokenize(folded, words)
  return tokens === null ? doubt(`"${folded}" is not a number as a whole`) : compose(tokens, words)
}

/** The value, or null where it is none or in doubt. */
export function numberOf(folded: string, words: NumberWords): number | null {
  const reading = readNumber(folded, words)
  return reading.kind === 'value' ? reading.value : null
}

function doubt(message: string): NumberReading {
  return { kind: 'doubt', message }
}

function lexerOf(words: NumberWords): Lexer {
  const known = lexers.get(words)
  if (known !== undefined) return known
  const token = `(?:${digitsOf(words)}|${wordOf(words)}${signOf(words)})`
  const lexer = {
    slot: slotOf(words),
    token: patternOf(`${token}|${trieOf([...words.joiners, ...words.ones, ...words.vague])}(?!\\p{L})|[ -]`, 'uy'),
    ending: patternOf(`${trieOf(words.endings)}$`, 'u'),
    // several shapes read the same number, and pages the same sums
    read: remembering((folded) => readAnew(folded, words), REMEMBERED),
  }
  lexers.set(words, lexer)
  return lexer
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

type Token =
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'word' | 'fraction'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number; readonly alone: boolean }
  | { readonly kind: 'hundred'; readonly alone: boolean }
  | { readonly kind: 'one' | 'vague' }

function tokenize(folded: string, words: NumberWords): Token[] | null {
  const { token } = lexerOf(words)
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < folded.length) {
    const hit = token.exec(folded)?.[0]
    if (hit === undefined || hit === '') return null
    const read = tokensOf(hit, words)
    if (read === null) return null
    tokens.push(...read)
  }
  return tokens
}

function tokensOf(hit: string, words: NumberWords): Token[] | null {
  const word = hit.replace(/\.$/u, '')
  if (word === ' ' || word === '-' || words.joiners.includes(word)) return []
  const plain = /^\d/u.test(hit) ? hit.replace(lexerOf(words).ending, '') : hit
  const digits = /^(\d[\d ,.']*)([½¼¾]?)$/u.exec(plain)
  if (digits !== null) {
    const fraction = words.fractions[digits[2] ?? '']
    const whole: Token = { kind: 'digits', text: digits[1] ?? '' }
    return fraction === undefined ? [whole] : [whole, { kind: 'fraction', value: fraction }]
  }
  if (words.ones.includes(word)) return [{ kind: 'one' }]
  if (words.vague.includes(word)) return [{ kind: 'vague' }]
  const alone = words.alone.includes(word)
  if (words.hundreds.includes(word)) return [{ kind: 'hundred', alone }]
  const scale = words.scales[word]
  if (scale !== undefined) return [{ kind: 'scale', value: scale, alone }]
  for (const [kind, table] of [
    ['word', words.cardinals],
    ['fraction', words.fractions],
  ] as const) {
    const value = table[word]
    if (value !== undefined) return [{ kind, value }]
  }
  return null
}

/** What has been read so far: whole groups (`total`), and the group that is being read. */
interface State {
  total: number
  group: Decimal | null
  lastScale: number
  one: boolean
}

const MESSY = 'its parts do not make one number'

function compose(tokens: readonly Token[], words: NumberWords): NumberReading {
  const state: State = { total: 0, group: null, lastScale: Infinity, one: false }
  for (const [i, token] of tokens.entries()) {
    const message = step(state, token, tokens[i + 1], words)
    if (message === 'none') return { kind: 'none' }
    if (message !== null) return doubt(message)
  }
  if (state.group === null) return state.total > 0 ? { kind: 'value', value: state.total } : { kind: 'none' }
  if (state.total > 0 && (state.group.places > 0 || toNumber(state.group) >= state.lastScale)) return doubt(MESSY)
  return { kind: 'value', value: state.total + toNumber(state.group) }
}

// One token; the answer is null (well), 'none' (no number at all) or what is wrong.
function step(state: State, token: Token, next: Token | undefined, words: NumberWords): string | null {
  switch (token.kind) {
    case 'vague':
      return 'none'
    case 'one':
      state.one = true
      return null
    case 'digits': {
      if (state.group !== null) return MESSY
      const read = readDigits(token.text, next?.kind === 'scale', words.decimal)
      if (typeof read === 'string') return read
      state.group = read
      return null
    }
    case 'word':
      return addWord(state, token.value)
    case 'hundred': {
      const before = state.group ?? (state.one || token.alone ? { units: 1, places: 0 } : null)
      if (before === null) return state.total > 0 ? MESSY : 'none'
      if (before.places > 0 || before.units >= 100) return MESSY
      state.group = { units: before.units * 100, places: 0 }
      return null
    }
    case 'fraction':
      return addFraction(state, token.value)
    case 'scale':
      return addScale(state, token.value, token.alone)
  }
}

// "two hundred and ten": a word fits where the zeros at the end of the group leave room for it
function addWord(state: State, value: number): string | null {
  const { group } = state
  if (group === null) {
    state.group = Number.isInteger(value) ? { units: value, places: 0 } : { units: value * 100, places: 2 } // «полтора»
    return null
  }
  if (group.places > 0 || group.units === 0) return MESSY
  let room = 1
  while (group.units % (room * 10) === 0) room *= 10
  if (value >= room || value === 0 || !Number.isInteger(value)) return MESSY
  state.group = { units: group.units + value, places: 0 }
  return null
}

// "one and a half million", "half a million", "4½", "a million and a half"
function addFraction(state: State, value: number): string | null {
  const { group, total, lastScale } = state
  if (group !== null) {
    if (group.places > 0) return MESSY
    state.group = { units: group.units * 100 + value * 100, places: 2 }
  } else if (total === 0) state.group = { units: value * 100, places: 2 }
  else if (Number.isFinite(lastScale) && total === Math.round(total / lastScale) * lastScale) {
    state.total = total + value * lastScale
    state.lastScale = 0
  } else return MESSY
  state.one = false
  return null
}

function addScale(state: State, scale: number, alone: boolean): string | null {
  const group = state.group ?? (alone || (state.one && state.total === 0) ? { units: 1, places: 0 } : null)
  if (group === null) return state.total > 0 ? MESSY : 'none'
  if (scale >= state.lastScale || group.units === 0) return MESSY
  state.total += toNumber(group, scale)
  state.group = null
  state.lastScale = scale
  state.one = false
  return null
}

// Exact: 1.551 × 1 000 000 is 1551 × 1000, never 1551000.0000000002.
function toNumber({ units, places }: Decimal, scale = 1): number {
  const power = 10 ** places
  return scale % power === 0 ? units * (scale / power) : (units * scale) / power
}

/** The largest scale named in a number (1 where none is): in "5 to 10 million" the first number shares it. */
export function scaleOf(folded: string, { scales }: NumberWords): number {
  const words = folded.match(/\p{L}+/gu) ?? []
  return Math.max(1, ...words.map((word) => scales[word] ?? 1))
}
