// What a figure of the statistics counts, by the words of its label: told in things that our records count, or why not. Never guessed:
// a label that says two things, or one that no row of the language pack fits, is not compared.
import type { Addable, Countable, ReconcileWords } from '../../lang/pack.ts'
import type { StatisticRecord } from '../../records.ts'
import { fold } from '../../text/fold.ts'
import { patternOf } from '../../text/shape.ts'

/** Why a figure is not compared, as far as its label goes. */
export type LabelDoubt = 'no-such-record' | 'label-unknown' | 'label-several' | 'part-not-told'

/** What a label counts. */
export interface Reckoned {
  readonly what: readonly Countable[]
  readonly sum: Addable | null
  /** True: it counts persons, not cases. */
  readonly persons: boolean
  /** True: it says that it counts only those whom the monitor defends. */
  readonly defended: boolean
  /** What else the label says, so that it may count less than we do; empty where nothing. */
  readonly narrower: string
}

interface Hit<T> {
  readonly what: T
  readonly start: number
  readonly end: number
}

/** Reads the label of a figure; of a sum of money the words around it in `text`, the text of its bulletin. */
export function labelOf(record: StatisticRecord, text: string, words: ReconcileWords): Reckoned | LabelDoubt {
  if (record.unit === 'percent') return 'no-such-record'
  if (record.unit === 'KZT') return sumOf(record, text, words)
  const [whole = '', ...parts] = fold(record.label).split(': ')
  const part = parts.at(-1)
  if (part === undefined) return countOf(whole, words)
  const [of, in_] = [countOf(part, words), countOf(whole, words)]
  if (typeof of === 'string') return 'part-not-told'
  // "claims: of them claims for protection of honour": a part of the same that no record tells apart
  const isSame = typeof in_ !== 'string' && of.what.some((one) => in_.what.includes(one))
  return isSame ? 'part-not-told' : of
}

function countOf(label: string, words: ReconcileWords): Reckoned | LabelDoubt {
  if (between(words.untold, 'u').test(label)) return 'no-such-record'
  const hits = outermost(words.counts.flatMap(({ what, form }) => hitsOf(label, what, form)))
  const [first, ...others] = hits
  if (first === undefined) return 'label-unknown'
  const joined = others.every(({ start }, at) => isJoiner(label.slice(hits[at]?.end ?? 0, start), words))
  if (!joined) return 'label-several'
  return {
    what: [...new Set(hits.flatMap(({ what }) => what))],
    sum: null,
    persons: between(words.persons, 'u').test(label),
    defended: between(words.defended, 'u').test(label),
    narrower: restOf(label, hits, words),
  }
}

function isJoiner(text: string, { joiners }: ReconcileWords): boolean {
  return patternOf(`^ ?(?:${joiners}) ?$`, 'u').test(text)
}

// "administrative arrests" holds "arrests": the longer one says what it is
function outermost<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const longest = hits.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Hit<T>[] = []
  for (const hit of longest) if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit)
  return kept.sort((a, b) => a.start - b.start)
}

function hitsOf<T>(text: string, what: T, form: string): Hit<T>[] {
  return Array.from(text.matchAll(between(form, 'gu')), (hit) => ({ what, start: hit.index, end: hit.index + hit[0].length })) // prettier-ignore
}

const PATTERNS = new Map<string, RegExp>()

function between(form: string, flags: string): RegExp {
  const known = PATTERNS.get(flags + form)
  if (known !== undefined) return known
  const pattern = patternOf(`(?<!\\p{L})(?:${form})(?!\\p{L})`, flags)
  PATTERNS.set(flags + form, pattern)
  return pattern
}

// What stands outside of what was found, without the words that narrow nothing.
function restOf(label: string, hits: readonly Hit<unknown>[], { plain, defended, persons }: ReconcileWords): string {
  const outside = Array.from(label, (letter, at) => (hits.some(({ start, end }) => start <= at && at < end) ? ' ' : letter)) // prettier-ignore
  const idle = between(`${defended}|${persons}|${plain}`, 'gu')
  const words =
    outside
      .join('')
      .replace(idle, ' ')
      .match(/\p{L}[\p{L}'-]*/gu) ?? []
  return words.join(' ')
}

const REACH = 160

// "97 million tenge is claimed and 1 million awarded": the verb behind a sum is its own; else the last word before it in its sentence.
function sumOf({ start, end }: StatisticRecord, text: string, words: ReconcileWords): Reckoned | LabelDoubt {
  const before = /[^.;\n]*$/u.exec(fold(text.slice(Math.max(0, start - REACH), start)))?.[0] ?? ''
  const behind = /^[^.;:,()|\d\n]*/u.exec(fold(text.slice(end, end + REACH)))?.[0] ?? ''
  const find = (part: string) => outermost(words.sums.flatMap(({ what, form }) => hitsOf(part, what, form)))
  const hit = find(behind).at(0) ?? find(before).at(-1)
  if (hit === undefined) return 'label-unknown'
  return { what: [], sum: hit.what, persons: false, defended: false, narrower: '' }
}
