import type { PenaltyWords } from '../pack.ts'

const NEVER = /(?!)/gu

export const penalty: PenaltyWords = {
  kinds: [],
  stages: [],
  duration: { units: {}, counts: {}, halves: {}, shapes: [] },
  per: [],
  notSums: [],
  notTerms: [],
  beneficiary: [],
  bearer: [],
  joint: NEVER,
  organisation: NEVER,
  pronoun: NEVER,
  group: NEVER,
  people: NEVER,
  history: NEVER,
  serving: NEVER,
  dateAside: NEVER,
  articleAside: NEVER,
}
