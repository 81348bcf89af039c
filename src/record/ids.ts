// Ids hang on the bulletin, the incident's content and the expression: not on offsets, rule names or counters,
// so that an edit elsewhere on the page, or a better rule, leaves them as they are.
import { createHash } from 'node:crypto'

/** Twelve characters that stand for these parts: 60 bits, enough for millions of records of one archive. */
function digest(...parts: readonly (string | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return BigInt(`0x${hash.slice(0, 15)}`)
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

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
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
