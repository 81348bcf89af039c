import type { SegmentWords } from '../pack.ts'

export const segment: SegmentWords = {
  openers: ['it reports', 'itreports', 'there was following information', 'there was the following information', 'events in', 'among the events', 'also in'],
  statistics: [
    'judicial acts', 'charges were filed', 'since the beginning of the year', 'since the start of the year', 'charges filed', 'figures of the month',
    'were recorded', 'suits over honour', 'courts recovered', 'service of', 'there were filed', 'first quarter', 'claims and suits',
  ],
  signature: ['head of monitoring', 'head of the monitoring', 'the monitoring was done', 'the monitoring rests', 'for all questions', 'for questions', 'open sources', '[1] '],
} // prettier-ignore
