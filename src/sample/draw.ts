// A sample of the store: so many mentions drawn at random, each as likely as any other, the same ones for the same seed.
import { bracketed, inSentence } from '../explain/sentence.ts'
import type { MentionRecords } from '../explain/words.ts'
import { valueWords } from '../explain/words.ts'
import { drawsOf } from '../score/random.ts'
import type { Store } from '../store/store.ts'

export type SampleKind = keyof MentionRecords

export const SAMPLE_KINDS: readonly SampleKind[] = [
  'penalty',
  'amount',
  'article',
  'date',
  'person',
  'outlet',
  'place',
  'statistic',
]

/** A mention as the one who marks it sees it. */
export interface Drawn {
  readonly id: string
  readonly kind: SampleKind
  readonly value: string
  readonly quote: string
  /** The sentence around it, the quote in square brackets. */
  readonly sentence: string
  readonly url: string
  readonly rule: string
  readonly confidence: number
}

/** Draws `count` mentions of these kinds from the store (all there are where it holds fewer), in random order. */
export async function drawSample(
  store: Pick<Store, 'records' | 'findBulletin'>,
  kinds: readonly SampleKind[],
  count: number,
  seed: number,
): Promise<readonly Drawn[]> {
  const random = drawsOf(seed)
  const drawn: { kind: SampleKind; record: MentionRecords[SampleKind] }[] = []
  let seen = 0
  for (const kind of kinds) {
    for await (const { record } of store.records(kind)) {
      // each one that comes takes the place of one drawn before with the chance that it belongs there (reservoir sampling)
      const at = Math.floor(random() * ++seen)
      if (drawn.length < count) drawn.push({ kind, record })
      else if (at < count) drawn[at] = { kind, record }
    }
  }
  const shuffled = drawn.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key)
  return Promise.all(shuffled.map(({ one }) => shownOf(store, one.kind, one.record)))
}

async function shownOf<K extends SampleKind>(
  store: Pick<Store, 'findBulletin'>,
  kind: K,
  record: MentionRecords[K],
): Promise<Drawn> {
  const { id, quote, rule, confidence, bulletin } = record
  const page = (await store.findBulletin(bulletin))?.record
  const around = { text: page?.text ?? quote, whole: [record], abbreviations: new Set<string>() }
  const sentence = page === undefined ? quote : inSentence(record, around, bracketed)
  return { id, kind, value: valueWords(kind, record), quote, sentence, url: page?.url ?? '', rule, confidence }
}
