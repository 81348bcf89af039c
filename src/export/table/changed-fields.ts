// What became otherwise in a record, in words.
import type { Change } from '../../store/store.ts'

// Where it stands, which rules read it, and what is told by another field: no news for a reader.
const UNTOLD = new Set([
  'id', 'bulletin', 'incident', 'parent', 'number', 'start', 'end', 'rule', 'rules_version', 'confidence', 'mentions', 'sanction', 'from', 'to', 'url',
]) // prettier-ignore
/** They hold ids: how many there are is told, not which. */
const REFERENCES = new Set(['articles', 'restates', 'part_of', 'supersedes'])
const RANGE = ['min', 'max', 'currency']
const LONGEST = 200

type Fields = Readonly<Record<string, unknown>>

/** What a changed record tells otherwise, a field each: `amount: 650 MCI → 180 MCI`. Nothing for one that was added or withdrawn. */
export function changedFields({ before, after }: Pick<Change, 'before' | 'after'>): string[] {
  if (before === null || after === null) return []
  const [old, now] = [withAmount(before), withAmount(after)]
  const names = Object.keys({ ...old, ...now }).filter((name) => !UNTOLD.has(name))
  const told = names.flatMap((name) => {
    const words = REFERENCES.has(name) ? numberOf : wordsOf
    const [one, other] = differing(words(old[name]), words(now[name]))
    return one === other ? [] : [`${name}: ${cut(one)} → ${cut(other)}`]
  })
  return told.length > 0 ? told : ['what it refers to']
}

// The range of a sum is one thing to a reader.
function withAmount(record: Fields): Fields {
  if (!RANGE.every((name) => name in record)) return record
  const { min, max, currency, ...others } = record
  return { amount: { min, max, currency }, ...others }
}

function numberOf(value: unknown): string {
  if (Array.isArray(value)) return String(value.length)
  return value === null || value === undefined ? 'nothing' : 'one'
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ')
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(wordsOf).join(', ')
  if (typeof value !== 'object') return JSON.stringify(value)
  const { min, max, currency, ...others } = value as Fields
  if (!('min' in value && 'max' in value)) return JSON.stringify(value)
  const unit = currency === undefined ? '' : ` ${wordsOf(currency)}`
  return [rangeOf(min, max, unit), ...Object.values(others).map(wordsOf)].join(' ')
}

function rangeOf(min: unknown, max: unknown, unit: string): string {
  if (min === max) return `${wordsOf(min)}${unit}`
  if (max === null) return `${wordsOf(min)}${unit} or more`
  return min === null ? `up to ${wordsOf(max)}${unit}` : `${wordsOf(min)} to ${wordsOf(max)}${unit}`
}

const SHORT = 60
const AROUND = 20

/** Of two long texts the part in which they differ, with some words around it. */
function differing(old: string, now: string): readonly [string, string] {
  if (old === now || Math.max(old.length, now.length) <= SHORT) return [old, now]
  const least = Math.min(old.length, now.length)
  let head = 0
  while (head < least && old[head] === now[head]) head++
  let tail = 0
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return [part(old, head, tail), part(now, head, tail)]
}

function part(text: string, head: number, tail: number): string {
  const start = head <= AROUND ? 0 : text.lastIndexOf(' ', head - AROUND) + 1
  const next = tail <= AROUND ? -1 : text.indexOf(' ', text.length - tail + AROUND)
  const end = next < 0 ? text.length : next
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
