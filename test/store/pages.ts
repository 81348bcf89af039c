// Small pages and what is read from them, for tests of the store: a paragraph is an incident, a number in it an amount.
import { createHash } from 'node:crypto'
import type { Capture, ReadPage } from '../../src/store/store.ts'
import { documentOf } from '../harness.ts'

export interface Sample {
  readonly url?: string
  readonly text: string
  readonly record: string
  readonly retrieved: string
  readonly rules?: string
  readonly language?: 'en' | 'ru' | 'kk'
  readonly publisher?: string
  readonly period?: string | null
  /** What a counter or a banner adds to the bytes alone. */
  readonly noise?: string
}

export function sample({
  url = 'https://example.kz/1',
  text,
  record,
  retrieved,
  rules = '1',
  language = 'en',
  publisher = 'Test Monitor',
  period = '2024-02',
  noise = '',
}: Sample): {
  capture: Capture
  read: ReadPage
} {
  const bytes = Buffer.from(text + noise)
  const id = `b-${hash(url)}`
  const document = documentOf(text, language)
  const amounts = [...text.matchAll(/\d+/gu)].map((match) => ({
    id: `a-${hash(`${id} ${match[0]}`)}`, bulletin: id, incident: null, quote: match[0], start: match.index, end: match.index + match[0].length, rule: 'test', confidence: 1,
    repair: null, rules_version: rules, min: Number(match[0]) * (rules === '1' ? 1 : 2), max: null, currency: 'KZT', approximate: false, tenge: null, restates: null, part_of: null,
  })) // prettier-ignore
  const bulletin = {
    id, source: 'test', url, publisher, title: null, language, period, published: null, published_doubtful: false, edition: `${publisher}:${period ?? id}`, counted: true, retrieved,
    sha256: createHash('sha256').update(bytes).digest('hex'), warc_record: record, charset: { name: 'utf-8', declared: null, reason: 'test', runner_up: null }, repairs: [], text, revision: 1, rules_version: rules,
  } // prettier-ignore
  const issue = {
    code: 'unread' as const,
    bulletin: id,
    start: 0,
    end: 1,
    quote: text.slice(0, 1),
    rule: null,
    message: 'unread',
    rules_version: rules,
  }
  return {
    capture: {
      page: { source: 'test', publisher, url, bytes, contentType: 'text/html', retrieved, warcRecord: record, revision: 1, hints: {} },
      place: { file: '/archive/bulletins-00001.warc.gz', offset: 100, recordId: record },
    },
    read: {
      document,
      reading: { bulletin, incidents: [], dates: [], articles: [], amounts, penalties: [], sanctions: [], people: [], outlets: [], places: [], statistics: [], issues: [issue, issue], rejected: [] },
    },
  } // prettier-ignore
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
