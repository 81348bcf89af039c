// From the parts of a number to its value: whole groups are added up, and what makes no one number is said to be in doubt.
import type { NumberWords } from '../lang/pack.ts'
import { readDigits } from './digits.ts'
import type { Decimal } from './digits.ts'

export type NumberReading =
  | { readonly kind: 'value'; readonly value: number }
  /** It looks like a number, but has two readings or a part that fits nowhere; `message` says which. */
  | { readonly kind: 'doubt'; readonly message: string }
  /** No number: a scale alone ("millions"). */
  | { readonly kind: 'none' }

/** A part of a number. */
export type Token =
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'word' | 'fraction'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number; readonly alone: boolean }
  | { readonly kind: 'hundred'; readonly alone: boolean }
  | { readonly kind: 'one' | 'vague' }

/** No value, and why. */
export function doubt(message: string): NumberReading {
  return { kind: 'doubt', message }
}

/** What has been read so far: whole groups (`total`), and the group that is being read. */
interface State {
  total: number
  group: Decimal | null
  lastScale: number
  one: boolean
}

const MESSY = 'its parts do not make one number'

/** The value of these parts, in their order. */
export function compose(tokens: readonly Token[], words: NumberWords): NumberReading {
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
