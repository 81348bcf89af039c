import type { SegmentWords } from '../pack.ts'

export const segment: SegmentWords = { openers: [] }
