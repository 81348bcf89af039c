// The value of a number as it is written: digits with any separators, words, scales, and mixtures of them.
// A number is read whole or not at all: half of one is a wrong value that looks right.
import type { NumberWords } from '../lang/pack.ts'
import { remembering } from './memory.ts'
import { tokenSource } from './number-form.ts'
import type { NumberReading, Token } from './number-sum.ts'
import { compose, doubt } from './number-sum.ts'
import { oncePer } from './once.ts'
import { patternOf } from './shape.ts'
import { trieOf } from './trie.ts'

const REMEMBERED = 1000

/** Words of one pack as patterns, made once. */
interface Lexer {
  readonly token: RegExp
  readonly ending: RegExp
  readonly read: (folded: string) => NumberReading
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

const lexerOf = oncePer(
  (words: NumberWords): Lexer => ({
    token: patternOf(`${tokenSource(words)}|${trieOf([...words.joiners, ...words.ones, ...words.vague])}(?!\\p{L})|[ -]`, 'uy'),
    ending: patternOf(`${trieOf(words.endings)}$`, 'u'),
    // several shapes read the same number, and pages the same sums
    read: remembering((folded) => readAnew(folded, words), REMEMBERED),
  }),
) // prettier-ignore

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

/** The largest scale named in a number (1 where none is): in "5 to 10 million" the first number shares it. */
export function scaleOf(folded: string, { scales }: NumberWords): number {
  const words = folded.match(/\p{L}+/gu) ?? []
  return Math.max(1, ...words.map((word) => scales[word] ?? 1))
}
