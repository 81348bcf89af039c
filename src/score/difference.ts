// Two readings of one page compared: the mentions gained, lost and changed.
import { citation } from '../export/material/reference.ts'
import { mentionsOf, sanctionWords } from '../explain/words.ts'
import type { Reading, Span } from '../model.ts'

/** One record as a line can tell it. `span` is null for sanctions, which stand nowhere themselves. */
interface Line {
  readonly kind: string
  readonly quote: string
  readonly words: string
  readonly rule: string
  readonly span: Span | null
}

export interface Change {
  readonly sign: '+' | '-' | '~'
  readonly kind: string
  readonly quote: string
  /** The value in words; of a change, before and after. */
  readonly words: string
  readonly rule: string
  /** Where it stands in the later text, or in the earlier where it is lost; for sorting. */
  readonly start: number
}

/** What the later reading has gained (+), lost (-) and changed (~), in text order. Readings may be of different versions of the tool. */
export function differences(before: Reading | null, after: Reading | null): readonly Change[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const same = new Map<string, number>()
  for (const line of now) same.set(whole(line), (same.get(whole(line)) ?? 0) + 1)
  const left = old.filter((line) => !take(same, whole(line)))
  const gone = new Map<string, number>()
  for (const line of old) gone.set(whole(line), (gone.get(whole(line)) ?? 0) + 1)
  const come = now.filter((line) => !take(gone, whole(line)))
  return [...pairs(left, come)].sort((a, b) => a.start - b.start)
}

// Records that differ only in their ids, rules or places are the same.
function whole({ kind, quote, words }: Line): string {
  return JSON.stringify([kind, quote, words])
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  if (count > 0) counts.set(key, count - 1)
  return count > 0
}

function* pairs(left: readonly Line[], come: readonly Line[]): Generator<Change> {
  const used = new Set<Line>()
  for (const now of come) {
    const old = left.find((one) => !used.has(one) && isOf(one, now))
    if (old !== undefined) used.add(old)
    yield old === undefined ? change('+', now, now.words) : change('~', now, changedWords(old, now))
  }
  for (const old of left) if (!used.has(old)) yield change('-', old, old.words)
}

function isOf(old: Line, now: Line): boolean {
  if (old.kind !== now.kind) return false
  if (old.span === null || now.span === null) return old.quote !== '' && old.quote === now.quote
  return old.quote === now.quote || (old.span.start < now.span.end && now.span.start < old.span.end)
}

function changedWords(old: Line, now: Line): string {
  return old.quote === now.quote ? `${old.words} → ${now.words}` : `${old.words} “${old.quote}” → ${now.words}`
}

function change(sign: Change['sign'], { kind, quote, rule, span }: Line, words: string): Change {
  return { sign, kind, quote, words, rule, start: span?.start ?? Number.MAX_SAFE_INTEGER }
}

function linesOf(reading: Reading | null): readonly Line[] {
  if (reading === null) return []
  const told = mentionsOf(reading).map(({ kind, words, record }): Line => {
    const { quote, rule, start, end } = record
    return { kind, quote, words: withoutIds(words), rule, span: { start, end } }
  })
  const incidents = reading.incidents.map((one): Line => {
    const { headline, category, date, rule, start, end } = one
    return { kind: 'incident', quote: headline, words: `${category}, ${date ?? 'no date'}`, rule, span: { start, end } }
  })
  const issues = reading.issues.map((one): Line => {
    const { code, quote, message, rule, start, end } = one
    return { kind: 'issue', quote, words: `${code}: ${message}`, rule: rule ?? '', span: { start, end } }
  })
  return [...told, ...incidents, ...issues, ...sanctionLines(reading)]
}

// The quote of a sanction is that of its first mention; its articles are told by what they cite.
function sanctionLines({ sanctions, penalties, articles }: Reading): readonly Line[] {
  const quotes = new Map(penalties.map(({ id, quote }) => [id, quote]))
  const cited = new Map(articles.map((one) => [one.id, citation(one)]))
  return sanctions.map((one): Line => {
    const grounds = one.articles.map((id) => cited.get(id) ?? id).join(' ')
    const words = grounds === '' ? sanctionWords(one) : `${sanctionWords(one)}, under ${grounds}`
    return { kind: 'sanction', quote: quotes.get(one.mentions[0] ?? '') ?? '', words, rule: '', span: null }
  })
}

// "counted in f-…", "of n-…": ids hang on the text around, and are told by other lines.
function withoutIds(words: string): string {
  return words.replace(/, (?:counted in|of|the same sum as) [a-z]-[^ ,]+/gu, '')
}
