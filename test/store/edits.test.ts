// Real pages through the whole line: what counts as an edit, and what a reader is told of it.
import iconv from 'iconv-lite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changedFields } from '../../src/export/table/changed-fields.ts'
import type { Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open.ts'
import type { Change, PutOutcome, Store } from '../../src/store/store.ts'
import { KINDS, openPlace, type Place } from './places.ts'

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

let place: Place
let store: Store
let captures = 0

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
const dated = (more: string): string => first.replace('</h1>', `</h1>\n<p>3 june 2021 | ${more}</p>`)

describe.each(KINDS)('on %s', (kind) => {
  beforeAll(async () => {
    place = await openPlace(kind)
  })
  afterAll(() => place.close())
  beforeEach(async () => {
    store = await openStore(place.fresh(), { write: true })
  })
  afterEach(() => store.close())

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
    ['a counter of views in the line of the date', dated('Views: 17'), dated('Views: 2041')],
    ['a box of related news below', first, first.replace('</body>', '<div class="related"><h4>See also</h4><ul><li><a href="/x">Another bulletin of the month</a></li></ul></div></body>')],
    ['numeric entities', first, first.replaceAll('"', '&#34;').replaceAll('(', '&#x28;')],
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
      ['a minus', html([FINE.replace('20 MCI', '-20 MCI'), ARREST, CLAIM])],
      ['an item less', html([FINE, CLAIM])],
      ['a sign of the percentage', html([...ITEMS.slice(0, 2), CLAIM.replace('tenge', '%')])],
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
        'amount changed amount: 20 MCI → 30 MCI; quote: 20 MCI → 30 MCI; tenge: 58340 stated → 87510 stated',
        'amount changed amount: 58340 KZT → 87510 KZT; quote: 58,340 tenge → 87,510 tenge; tenge: 58340 self → 87510 self',
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

    it('of one of two equal things, which of them is gone', async () => {
      const twice = `${ARREST} In May 2021 he paid 20 MCI, and his brother 20 MCI.`
      const lines = await changesFrom(html([twice, CLAIM]), html([twice.replace('he paid 20 MCI, and ', ''), CLAIM]))
      expect(lines.filter((line) => line.startsWith('amount'))).toEqual(['amount withdrawn 20 MCI'])
    })

    it('of the first of two items that begin alike: that one is gone, the other stays', async () => {
      const alike = (end: string): string => `<b>A court in Almaty.</b><br>${end}`
      const [one, other] = [alike(FINE), alike(ARREST)]
      const lines = await changesFrom(html([one, other, CLAIM]), html([other, CLAIM]))
      expect(lines.filter((line) => !/^\S+ withdrawn/u.test(line))).toEqual([])
      expect(lines.some((line) => line.startsWith('sanction withdrawn fine'))).toBe(true)
      expect(lines.some((line) => line.includes('arrest'))).toBe(false)
    })

    it('of another thing in the place of a fine: not that the fine became it', async () => {
      const claim = FINE.replace(
        /fined .* Offences/u,
        'ordered that the blogger Askar Belov pay 1,000,000 tenge to the akim',
      )
      const lines = await changesFrom(html([FINE, CLAIM]), html([claim, CLAIM]))
      expect(lines.filter((line) => line.startsWith('sanction changed'))).toEqual([])
      expect(lines).toContain('sanction withdrawn fine')
    })

    it('of a person named in another place: one is gone, one was added', async () => {
      const [one, other] = ['The journalist Dana Serik was there.', 'They were met by the lawyer Oleg Kim.']
      const lines = await changesFrom(html([`${FINE} ${one} Nobody else came to the court.`]), html([`${FINE} Nobody else came to the court. ${other}`])) // prettier-ignore
      expect(lines.filter((line) => line.startsWith('person'))).toEqual(['person added Oleg Kim', 'person withdrawn Dana Serik']) // prettier-ignore
    })

    it('of another title and period', async () => {
      const lines = await changesFrom(first, first.replaceAll('May 2021', 'May 2022'))
      expect(lines).toContain(
        `bulletin changed title: ${TITLE} → ${TITLE.replace('2021', '2022')}; period: 2021-05 → 2022-05`,
      )
    })
  })

  describe('a long field', () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${n}`)
    const fields = (before: string, after: string) =>
      changedFields({ before: { text: before }, after: { text: after } })

    it('is told by the part that differs', () => {
      const [before, after] = [words.join(' '), words.join(' ').replace('word30', 'other')]
      expect(fields(before, after)).toEqual([
        'text: … word27 word28 word29 word30 word31 word32 word33 … → … word27 word28 word29 other word31 word32 word33 …',
      ])
      expect(fields(before, `${before} more`)[0]).toMatch(
        /^text: … word57 word58 word59 → … word57 word58 word59 more$/u,
      )
    })

    it('whose part repeats itself is no riddle', () => {
      expect(fields('ab '.repeat(40), 'ab '.repeat(41))[0]).toContain('→')
    })
  })
})
