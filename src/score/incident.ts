// Which of our incidents is which of the annotated ones: by how they begin, the likest first.
import type { IncidentRecord } from '../records.ts'
import type { GoldSpan } from './gold.ts'
import { jaccard, tokens } from './quote.ts'

/** An annotated incident that was found. */
interface FoundIncident {
  readonly record: IncidentRecord
  /** Its id, or null where several incidents bear it. */
  readonly id: string | null
  readonly category: boolean
  /** The text is the annotated one's: Jaccard of words at least 0.8. */
  readonly extent: boolean
}

export interface IncidentMatch {
  readonly wanted: readonly GoldSpan[]
  readonly ours: ReadonlyMap<GoldSpan, FoundIncident>
  readonly spurious: readonly IncidentRecord[]
  readonly misses: readonly string[]
}

const LIKE_ENOUGH = 0.8

/** Matches the incidents of a page. */
export function matchIncidents(spans: readonly GoldSpan[], incidents: readonly IncidentRecord[]): IncidentMatch {
  const wanted = spans.filter(({ type }) => type === 'incident')
  const free = new Set(incidents)
  const ours = new Map<GoldSpan, FoundIncident>()
  const misses: string[] = []
  for (const gold of wanted) {
    const words = tokens(gold.quote)
    const likeness = (record: IncidentRecord): number => jaccard(words, tokens(record.text))
    const record = [...free]
      .filter(({ text }) => startOf(text) === startOf(gold.quote))
      .sort((a, b) => likeness(b) - likeness(a))[0]
    const where = `${gold.attributes.id ?? ''} «${gold.quote.slice(0, 80)}»`
    if (record === undefined) {
      misses.push(`incident missed   ${where}`)
      continue
    }
    free.delete(record)
    const category = record.category === gold.attributes.category
    const extent = likeness(record) >= LIKE_ENOUGH
    const unique = incidents.filter(({ id }) => id === record.id).length === 1
    ours.set(gold, { record, id: unique ? record.id : null, category, extent })
    if (!category) misses.push(`category wanted ${gold.attributes.category ?? ''}, found ${record.category}  ${where}`)
    if (!extent) misses.push(`extent Jaccard ${likeness(record).toFixed(2)}  ${where}`)
  }
  for (const { text } of free) misses.push(`incident spurious «${text.slice(0, 80)}»`)
  return { wanted, ours, spurious: [...free], misses }
}

function startOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 24)
}
