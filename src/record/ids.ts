// Ids hang on the bulletin, the incident's content and the expression: not on offsets, rule names or counters,
// so that an edit elsewhere on the page, or a better rule, leaves them as they are.
import { hash } from 'node:crypto'
import { classAt, LETTER, NUMBER } from '../text/letter-class.ts'

/** Twelve characters that stand for these parts: 60 bits, enough for millions of records of one archive. */
function digest(...parts: readonly (string | null)[]): string {
  return BigInt(`0x${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 15)}`)
    .toString(36)
    .padStart(12, '0')
}

/** Id of a bulletin: its address is its identity, whatever becomes of its text. */
export function bulletinId(url: string): string {
  return `b-${digest(url)}`
}

/** Id of an incident: its bulletin and how it begins (an incident that is continued keeps its id). */
export function incidentId(bulletin: string, headline: string): string {
  return `i-${digest(bulletin, plain(headline))}`
}

/** Id of a mention or sanction: the incident (or bulletin) it stands in, its kind, its words and its value. */
export function factId(letter: string, home: string, quote: string, value: string): string {
  return `${letter}-${digest(home, letter, plain(quote), value)}`
}

// Letters and numbers in small letters, with one blank for all that stands between them.
function plain(text: string): string {
  const lower = text.toLowerCase()
  let words = ''
  for (let at = 0, end = 0; at < lower.length; at = end + 1) {
    end = wordsEnd(lower, at)
    if (end > at) words += words === '' ? lower.slice(at, end) : ` ${lower.slice(at, end)}`
  }
  return words
}

// Words with one blank between them are taken together.
function wordsEnd(lower: string, from: number): number {
  let at = from
  while (isOfAnyWord(lower, at) || (at > from && lower.charCodeAt(at) === 0x20 && isOfAnyWord(lower, at + 1))) at++
  return at
}

function isOfAnyWord(text: string, at: number): boolean {
  return (classAt(text, at) & (LETTER | NUMBER)) !== 0
}

/** Tells equal ids of one page apart: the second says the same thing again, and gets `~2`. */
export function distinct(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}~${times}`
  }
}
