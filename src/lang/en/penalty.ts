import type { PenaltyWords } from '../pack.ts'

export const penalty: PenaltyWords = { kinds: [], stages: [], durations: [] }
