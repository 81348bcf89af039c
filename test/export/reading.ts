// A bulletin made by hand: its records are said in one line each, their places are looked up in its text. All names are invented.
import type { Index, Rate } from '../../src/jurisdiction/pack.ts'
import { createHash } from 'node:crypto'
import type { Reading } from '../../src/model.ts'
import type { Lists } from '../../src/record/kinds.ts'
import { emptyLists } from '../../src/record/kinds.ts'
import { packs } from '../../src/packs.ts'
import { givenBulletins } from '../../src/export/material/bulletins.ts'
import type { ExportBulletin, ExportInput } from '../../src/export/input.ts'
import type { AmountRecord, ArticleRecord, IncidentRecord, PenaltyRecord, SanctionRecord } from '../../src/records.ts'

export const RUN: ExportInput['run'] = {
  command: 'test',
  started: '2026-01-02T03:04:05.000Z',
  ended: '2026-01-02T03:04:06.000Z',
  fetched: [],
  changed: [],
  pages: [
    { url: 'https://example.org/gone', outcome: 'failed', code: 'fetch-status', message: 'Expected 200, got 404' },
  ],
}

export function inputOf(bulletins: readonly ExportBulletin[], more: Partial<ExportInput> = {}): ExportInput {
  const source = { id: 'test', publisher: 'Test Monitor', licence: 'Quotation with the source named', listings: [{ url: 'https://example.org/' }] }
  return { bulletins: givenBulletins(bulletins), changes: [], sources: [source], index: INDEX, rates: RATES, jurisdiction: packs.jurisdiction, languages: packs.languages, run: RUN, ...more }
} // prettier-ignore

export interface Making {
  readonly name: string
  readonly text: string
  readonly period?: string | null
  readonly counted?: boolean
  readonly revision?: number
  readonly url?: string
  readonly retrieved?: string | null
}

const VERSION = { rules_version: '1' }

// The index of the day of these readings, and the year after.
const INDEX: Index = {
  code: 'MCI',
  values: [
    { from: '2020-04-01', value: 2778, verified: true, source: 'test' },
    { from: '2021-01-01', value: 2917, verified: true, source: 'test' },
  ],
  gaps: [],
  notForFines: [],
}

const rate = { currency: 'USD', verified: true, brokeWithin: false, source: 'test' }
const RATES: readonly Rate[] = [
  { ...rate, year: 2015, value: 221.7, brokeWithin: true },
  { ...rate, year: 2020, value: 413 },
  { ...rate, year: 2021, value: 425.9 },
  { ...rate, year: 2025, value: 521.4, verified: false },
  { ...rate, year: 2026, value: 479, source: 'configuration: the bank' },
]

/** A bulletin to which records are added. */
export class Maker {
  readonly id: string
  readonly reading: Reading
  readonly lists: Lists
  private readonly text: string

  constructor(making: Making) {
    const {
      name,
      text,
      period = '2021-03',
      counted = true,
      revision = 1,
      retrieved = '2021-04-02T10:00:00.000Z',
    } = making
    this.id = `b-${name}`
    this.text = text
    this.lists = emptyLists()
    const bulletin = {
      id: this.id, source: 'test', url: making.url ?? `https://example.org/${name}?a=1&b=2`, publisher: 'Test Monitor', title: `Bulletin ${name}`, language: 'en' as const,
      period, published: '2021-04-01', published_doubtful: false, edition: `e-${name}`, counted, retrieved, sha256: createHash('sha256').update(text).digest('hex'),
      warc_record: null, charset: { name: 'koi8-r', declared: 'utf-8', reason: 'test', runner_up: null }, repairs: [{ name: 'flattened' as const, count: 7 }], text, revision, ...VERSION,
    } // prettier-ignore
    this.reading = { bulletin, ...this.lists }
  }

  get bulletin(): ExportBulletin {
    return { reading: this.reading, times: new Map(), withdrawn: null }
  }

  mention(id: string, incident: string | null, quote: string) {
    const start = this.text.indexOf(quote)
    if (start < 0) throw new RangeError(`Expected a quote of the text, got "${quote}"`)
    return { id, bulletin: this.id, incident, quote, start, end: start + quote.length, rule: 'test.rule', confidence: 0.9, repair: null, ...VERSION } // prettier-ignore
  }

  incident(id: string, text: string, more: Partial<IncidentRecord> = {}): this {
    const { start, end } = this.mention(id, null, text)
    this.lists.incidents.push({
      id, bulletin: this.id, number: '1', parent: null, headline: text.slice(0, 20), text, start, end, category: 'criminal-case', date: null,
      places: [], people: [], outlets: [], mentions: [], rule: 'test.rule', confidence: 0.9, ...VERSION, ...more,
    }) // prettier-ignore
    return this
  }

  article(id: string, incident: string | null, quote: string, more: Partial<ArticleRecord>): this {
    this.lists.articles.push({ ...this.mention(id, incident, quote), code: 'CC2014', article: null, part: null, clause: null, subclause: null, title: null, url: null, in_force: null, ...more }) // prettier-ignore
    return this
  }

  amount(id: string, incident: string | null, quote: string, more: Partial<AmountRecord>): this {
    this.lists.amounts.push({ ...this.mention(id, incident, quote), min: null, max: null, currency: 'KZT', approximate: false, tenge: null, restates: null, part_of: null, ...more }) // prettier-ignore
    return this
  }

  /** A sanction and its first mention `n-<name>`. */
  sanction(name: string, incident: string | null, quote: string, more: Partial<SanctionRecord> = {}): this {
    const penalty: PenaltyRecord = {
      ...this.mention(`n-${name}`, incident, quote), kind: more.kind ?? 'fine', stage: more.stage ?? 'imposed', amount: more.amount ?? null,
      duration: more.duration ?? null, per: more.per ?? null, people: more.people ?? [], sanction: `f-${name}`,
    } // prettier-ignore
    this.lists.penalties.push(penalty)
    this.lists.sanctions.push({
      id: `f-${name}`, bulletin: this.id, incident, kind: 'fine', stage: 'imposed', amount: null, tenge: null, duration: null, per: null, people: [], count: null,
      against: 'monitored', date: null, articles: [], background: false, supersedes: null, mentions: [penalty.id], confidence: 0.9, ...VERSION, ...more,
    }) // prettier-ignore
    return this
  }
}

/** The bulletin with other facts of its own. */
export function exportable(given: ExportBulletin, facts: Partial<Reading['bulletin']>): ExportBulletin {
  return { ...given, reading: { ...given.reading, bulletin: { ...given.reading.bulletin, ...facts } } }
}

/** A sum in tenge, as both the amount and the tenge of a sanction. */
export function tenge(min: number | null, max: number | null = min): Pick<SanctionRecord, 'amount' | 'tenge'> {
  return { amount: { min, max, currency: 'KZT' }, tenge: { min, max, basis: 'self' } }
}

const TEXT = [
  'Bulletin of March 2021.',
  '- On March 3, a court in Ridder fined Aida Sarbaz and two others 20,000 tenge each (Article 99, Part 1, Clause 2).',
  'The "case", they said,\nwas "=HYPERLINK(1)". The sum of 30,000 tenge was cut on appeal to 10 MCI (29,170 tenge).',
  '- Outlet ТЕҢГЕ: 7 cases this month.',
].join('\n')

/** One bulletin with a record of every kind, awkward texts among them. */
export function everyKind(): ExportBulletin {
  const maker = new Maker({ name: 'all', text: TEXT })
  const item = TEXT.slice(TEXT.indexOf('- On'), TEXT.indexOf('\n- Outlet'))
  maker
    .incident('i-1', item, { headline: '- On March 3, a court "fined"', date: '2021-03-03', places: ['Ridder', 'Oral'], people: ['Aida Sarbaz'] })
    .incident('i-2', '- Outlet ТЕҢГЕ: 7 cases this month.', { number: '2', category: 'other', outlets: ['ТЕҢГЕ'] })
    .article('l-1', 'i-1', 'Article 99, Part 1, Clause 2', { article: '99', part: '1', clause: '2', title: 'Noise', url: 'https://law.example.org/99', in_force: true })
    .article('l-2', 'i-1', 'Clause 2', { code: 'ASSEMBLY2020', article: '4', clause: '2' })
    .sanction('1', 'i-1', 'fined Aida Sarbaz and two others 20,000 tenge each', { ...tenge(20_000), per: 'person', count: 3, people: ['Aida Sarbaz'], date: '2021-03-03', articles: ['l-1', 'l-2'] })
    .sanction('2', 'i-1', '30,000 tenge', tenge(30_000))
    .sanction('3', 'i-1', 'cut on appeal to 10 MCI (29,170 tenge)', { amount: { min: 10, max: 10, currency: 'MCI' }, tenge: { min: 29_170, max: 29_170, basis: 'stated' }, supersedes: 'f-2', against: 'other' })
    .sanction('4', 'i-1', 'a court', { kind: 'imprisonment', stage: 'sought', duration: { min: 'P1Y', max: 'P2Y' } })
    .amount('a-1', 'i-1', '20,000 tenge', { min: 20_000, max: 20_000, tenge: { min: 20_000, max: 20_000, basis: 'self' }, part_of: 'n-1' })
    .amount('a-2', 'i-1', '10 MCI', { min: 10, max: 10, currency: 'MCI', part_of: 'n-3' })
    .amount('a-3', 'i-1', '29,170 tenge', { min: 29_170, max: 29_170, restates: 'a-2' }) // prettier-ignore
  maker.lists.dates.push({ ...maker.mention('d-1', 'i-1', 'March 3'), value: '2021-03-03', from: '2021-03-03', to: '2021-03-03', resolved: 'from-period' }) // prettier-ignore
  maker.lists.dates.push({ ...maker.mention('d-2', null, 'March 2021'), value: '2021-03', from: '2021-03-01', to: '2021-03-31', resolved: 'explicit' }) // prettier-ignore
  maker.lists.people.push({ ...maker.mention('p-1', 'i-1', 'Aida Sarbaz'), name: 'Aida Sarbaz', role: null })
  maker.lists.outlets.push({ ...maker.mention('o-1', 'i-2', 'ТЕҢГЕ'), name: 'ТЕҢГЕ' })
  maker.lists.places.push({ ...maker.mention('g-1', 'i-1', 'Ridder'), name: 'Ridder', region: 'KZ-63', lat: 50.34, lon: 83.51 }) // prettier-ignore
  maker.lists.statistics.push({ ...maker.mention('s-1', null, '7 cases'), value: 7, unit: 'count', scope: 'month', label: '=cases' }) // prettier-ignore
  const [first, second] = [...TEXT.matchAll(/tenge/gu)].map(({ index }) => ({ start: index, end: index + 5 }))
  const issue = { code: 'unread' as const, bulletin: maker.id, quote: 'tenge', rule: null, message: 'No rule read it', ...VERSION } // prettier-ignore
  if (first && second) maker.lists.issues.push({ ...issue, ...second }, { ...issue, ...first })
  maker.lists.rejected.push({ bulletin: maker.id, kind: 'date', reason: '/value must match', record: { value: 'x' } })
  return maker.bulletin
}
