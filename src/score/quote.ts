// Does the quote of a record stand for that of an annotation? Whole words decide: a page quoted whole and a letter of it do not.
import { squash } from './markup.ts'

/** Words and numbers ("KZT65" is both), in lower case. */
export function tokens(text: string): string[] {
  return (
    squash(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  )
}

/** The tokens of `a` that `b` has too, each as often as it has. */
export function shared(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1)
  return a.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count > 0
  })
}

/** What two lists of tokens have in common, 0..1. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = shared(a, b).length
  return both / (a.length + b.length - both || 1)
}

const INITIALS = /(?<!\p{L})\p{L}{1,2}\./gu
const PATRONYMIC = /(?:[оеё]вич|[оеё]вна|[oe]vich|[oe]vna)\p{L}{0,2}$/u

// The last word that is no initial; of three the first one where a patronymic is last.
function surnameOf(name: string): string | undefined {
  const words = tokens(name.replace(INITIALS, ' ')).filter((token) => token.length > 1)
  const last = words.at(-1)
  if (words.length > 2 && last !== undefined && PATRONYMIC.test(last)) return words[0]
  return last ?? tokens(name).at(-1)
}

interface Quoted {
  readonly quote: string
  readonly tokens: readonly string[]
}

// At most `times` × the words and `more`, at least a share of them: the extent of penalties and statistics is loose.
const LOOSE = { times: 3, more: 6, least: 1 / 4 }
const CLOSE = { times: 2, more: 3, least: 1 / 2 }

/** `listed`: the annotation stands for several records, of which one may quote its own part of it alone. */
export function fits(type: string, gold: Quoted & { readonly listed: boolean }, found: Quoted): boolean {
  const { times, more, least } = type === 'penalty' || type === 'stat' ? LOOSE : CLOSE
  if (found.tokens.length > times * gold.tokens.length + more) return false
  const common = shared(gold.tokens, found.tokens)
  if (!common.some((token) => token.length > 1 || isNumber(token))) return false
  if (type === 'person' && !common.includes(surnameOf(gold.quote) ?? '')) return false
  if (common.length >= gold.tokens.length * least) return true
  return gold.listed && isMember(gold.tokens, found.tokens, common)
}

// A member of a list: mostly a part of the whole, with a number of it (a word, where the list has no numbers: "in January and February").
function isMember(gold: readonly string[], found: readonly string[], common: readonly string[]): boolean {
  if (common.length < found.length / 2) return false
  return common.some(gold.some(isNumber) ? isNumber : (token) => token.length > 2)
}

function isNumber(token: string): boolean {
  return /\p{N}/u.test(token)
}
