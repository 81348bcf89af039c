// Real pages through the whole line: what counts as an edit, and what a reader is told of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changedFields } from '../../src/export/changed-fields.ts'
import type { Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open.ts'
import type { Change, PutOutcome, Store } from '../../src/store/store.ts'

const TITLE = 'Violations of freedom of speech in Kazakhstan, May 2021'
const FINE =
  'May 12. The city court of Taraz fined the blogger Askar Belov 20 MCI (58,340 tenge) under Article 488, Part 1 of the Code of Administrative Offences.'
const ARREST =
  'May 14. In Almaty the court arrested the activist Dana Serik for 15 days for taking part in a rally that was not allowed.'
const CLAIM = 'May 20. The akim of Oral sued the newspaper "Uralskaya Nedelya" for 5,000,000 tenge.'

const html = (items: readonly string[], { head = '', foot = '' } = {}): string =>
  `<html><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>\n${items.map((item) => `<p>- ${item}</p>`).join('\n')}\n${foot}</body></html>`
const ITEMS = [FINE, ARREST, CLAIM]
const RU = [
  'Нарушения свободы слова в Казахстане, май 2021 года',
  '12 мая городской суд Тараза оштрафовал блогера Аскара Белова на 20 МРП (58 340 тенге) по части 1 статьи 488 КоАП.',
  '20 мая аким города Уральска подал иск к газете «Уральская неделя» на 5 млн тенге — «за клевету».',
]
const ru = (charset: string): Buffer =>
  iconv.encode(
    `<html><head><meta charset="${charset}"><title>${RU[0]!}</title></head><body><h1>${RU[0]!}</h1>${RU.slice(1).map((item) => `<p>- ${item}</p>`).join('')}</body></html>`,
    charset,
  ) // prettier-ignore

let folder: string
let store: Store
let captures = 0
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  store = await openStore(join(folder, 'bulletins.db'), { write: true })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function put(body: string | Buffer): Promise<PutOutcome> {
  captures++
  const page: Page = {
    source: 'test', publisher: 'Test Monitor', url: 'https://example.kz/1', bytes: Buffer.from(body), contentType: 'text/html',
    retrieved: new Date(Date.UTC(2024, 2, captures)).toISOString(), warcRecord: `<${captures}>`, revision: 1, hints: {},
  } // prettier-ignore
  const place = { file: 'bulletins-00001.warc.gz', offset: captures, recordId: `<${captures}>` }
  return (await store.put({ page, place }, readBulletin(page, packs))).outcome
}

const first = html(ITEMS)

describe('no edit is', () => {
  it.each<[string, string | Buffer, string | Buffer]>([
    ['another charset', ru('windows-1251'), ru('utf-8')],
    ['a charset with fewer letters, which the editor writes as entities', ru('utf-8'), Buffer.from(ru('utf-8').toString().replaceAll('—', '&mdash;').replaceAll('«', '&laquo;'))],
    ['a stored copy with its escapes as text', first, first.replaceAll('\n', '\\r\\n').replaceAll('"', '\\"')],
    ['curly quotes for straight ones', first, html(ITEMS.map((item) => item.replace(/"([^"]+)"/u, '“$1”')))],
    ['long dashes for short ones', html([`${FINE} He said - no.`]), html([`${FINE} He said — no.`])],
    ['fixed blanks and soft hyphens', first, html(ITEMS.map((item) => item.replace('May 1', 'May&nbsp;1').replace('blogger', 'blog&shy;ger')))],
    ['letters with their accents apart', html([`${FINE} Zoë wrote it.`]), html([`${FINE} Zoe\u0308 wrote it.`])],
    ['breaks for paragraphs', first, `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${ITEMS.map((item) => `- ${item}<br><br>`).join('\n')}</body></html>`],
    ['a list for paragraphs', first, `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><ul>${ITEMS.map((item) => `<li>${item}</li>`).join('\n')}</ul></body></html>`],
    ['scripts, styles, comments', first, html(ITEMS, { head: '<script>var n = 17</script><style>p{}</style>', foot: '<!-- 0.12 s -->' })],
    ['a menu that has grown', first, first.replace('<body>', '<body><ul class="menu"><li><a href="/a">News</a></li><li><a href="/b">Contacts</a></li></ul>')],
  ])('%s', async (_name, one, other) => {
    expect(await put(one)).toBe('new')
    expect(await put(other)).toBe('same')
  }) // prettier-ignore
})

describe('an edit is', () => {
  it.each([
    ['a digit', html([FINE.replace('58,340', '58,341'), ARREST, CLAIM])],
    ['a letter', html([FINE.replace('Belov', 'Below'), ARREST, CLAIM])],
    ['a capital', html([FINE, ARREST.replace('Serik', 'serik'), CLAIM])],
    ['a word less', html([FINE, ARREST.replace(' not', ''), CLAIM])],
    ['a dash between two sums', html([FINE, ARREST, CLAIM.replace('5,000,000', '5,000-000')])],
    ['a paragraph more', html([...ITEMS, 'May 21. The site of the newspaper was down for a day.'])],
    ['the order', html([ARREST, FINE, CLAIM])],
    ['the title', first.replaceAll('May 2021', 'May 2022')],
  ])('%s', async (_name, other) => {
    await put(first)
    expect(await put(other)).toBe('revised')
  })
})

/** What the second page changes: `kind what fields`. Doubts are left out. */
async function changesFrom(one: string, other: string): Promise<string[]> {
  await put(one)
  await put(other)
  const lines: string[] = []
  for await (const change of store.changes()) if (change.kind !== 'issue') lines.push(lineOf(change))
  return lines.sort()
}

function lineOf(change: Change): string {
  const told = change.after ?? change.before ?? {}
  const quote = told.quote ?? told.headline ?? told.kind
  const fields = changedFields(change).filter((field) => !/^(?:text|headline)/u.test(field))
  return `${change.kind} ${change.what} ${fields.join('; ') || (typeof quote === 'string' ? quote.slice(0, 20) : '')}`.trim()
}

describe('a reader is told', () => {
  it('nothing of what only moved: an item was put before the others', async () => {
    const lines = await changesFrom(html([ARREST, CLAIM]), html([FINE, ARREST, CLAIM]))
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => !/^\S+ added/u.test(line))).toEqual([])
  })

  it('of a sum that was mended: the same fine, another sum', async () => {
    const lines = await changesFrom(
      html([FINE, CLAIM]),
      html([FINE.replace('20 MCI (58,340 tenge)', '30 MCI (87,510 tenge)'), CLAIM]),
    )
    expect(lines).toEqual([
      'amount changed quote: 20 MCI → 30 MCI; min: 20 → 30; max: 20 → 30; tenge: 58340 stated → 87510 stated',
      'amount changed quote: 58,340 tenge → 87,510 tenge; min: 58340 → 87510; max: 58340 → 87510; tenge: 58340 self → 87510 self',
      'incident changed May 12. The city cou',
      'penalty changed quote: fined the blogger Askar Belov 20 MCI → fined the blogger Askar Belov 30 MCI; amount: 20 MCI → 30 MCI',
      'sanction changed amount: 20 MCI → 30 MCI; tenge: 58340 stated → 87510 stated',
    ])
  })

  it('of an item that was taken out: all of it withdrawn, nothing else', async () => {
    const lines = await changesFrom(html([FINE, ARREST, CLAIM]), html([FINE, CLAIM]))
    expect(lines.filter((line) => !/^\S+ withdrawn/u.test(line))).toEqual([])
    expect(lines).toContain('incident withdrawn May 14. In Almaty th')
    expect(lines).toContain('sanction withdrawn administrative-arres')
  })

  it('of a name that was put right', async () => {
    const lines = await changesFrom(html([FINE, CLAIM]), html([FINE.replace('Askar Belov', 'Askar Beloff'), CLAIM]))
    expect(lines).toContain('person changed quote: Askar Belov → Askar Beloff; name: Askar Belov → Askar Beloff')
    expect(lines).toContain('sanction changed people: Askar Belov → Askar Beloff')
    expect(lines.filter((line) => !line.includes(' changed '))).toEqual([])
  })

  it('of a misprint in how an item begins: that alone, though all ids there are others', async () => {
    const lines = await changesFrom(html([FINE.replace('city', 'ctiy'), CLAIM]), html([FINE, CLAIM]))
    expect(lines).toEqual(['incident changed May 12. The city cou'])
  })
})
