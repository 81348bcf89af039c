import type { Change } from '../store/store.ts'

// Where it stands, which rules read it, and what it refers to: no news for a reader.
const UNTOLD = new Set([
  'id', 'bulletin', 'incident', 'parent', 'number', 'start', 'end', 'rule', 'rules_version', 'confidence', 'mentions', 'sanction', 'articles', 'restates', 'part_of', 'supersedes',
]) // prettier-ignore
const LONGEST = 200

/** What a changed record tells otherwise, a field each: `quote: 650 MCI → 180 MCI`. Nothing for one that was added or withdrawn. */
export function changedFields({ before, after }: Pick<Change, 'before' | 'after'>): string[] {
  if (before === null || after === null) return []
  const names = Object.keys({ ...before, ...after }).filter((name) => !UNTOLD.has(name))
  return names.flatMap((name) => {
    const [old, now] = [wordsOf(before[name]), wordsOf(after[name])]
    return old === now ? [] : [`${name}: ${cut(old)} → ${cut(now)}`]
  })
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ')
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value !== 'object') return JSON.stringify(value)
  const { min, max, currency, ...others } = value as Readonly<Record<string, unknown>>
  if (!('min' in value && 'max' in value)) return JSON.stringify(value)
  const range = min === max ? wordsOf(min) : `${wordsOf(min)} to ${wordsOf(max)}`
  return [range, ...[currency, ...Object.values(others)].filter((one) => one !== undefined).map(wordsOf)].join(' ')
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
