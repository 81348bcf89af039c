import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/lang/en/index.ts'
import type { Packs } from '../../src/packs.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { validate } from '../../src/record/validate.ts'
import type { BulletinRecord } from '../../src/records.ts'
import { bulletin, ITEM as BULLETIN_ITEM, pageOf } from '../html/page.ts'
import { bulletinWith } from '../resolve/item.ts'

const ITEM = 'On May 6 blogger Ivan Lee (Taraz) was fined 20 MCI (58,340 tenge) under Article 488, Part 1 of the CAO.'

describe('validation', () => {
  it('rejects a record that does not fit its schema, with the reason, and keeps the others', () => {
    const reading = bulletinWith(ITEM)
    const broken = {
      ...reading,
      amounts: reading.amounts.map((amount, index) => (index === 0 ? { ...amount, currency: 'tenge' } : amount)),
    }
    const { amounts, rejected } = validate(broken)
    expect(amounts).toHaveLength(reading.amounts.length - 1)
    expect(rejected).toMatchObject([{ kind: 'amounts', reason: expect.stringContaining('/currency') as string }])
  })

  it('refuses a bulletin that is none', () => {
    const reading = bulletinWith(ITEM)
    expect(() => validate({ ...reading, bulletin: { ...reading.bulletin, period: 'May' } })).toThrow(
      /Expected a valid bulletin record/u,
    )
  })
})

describe('the record of a bulletin', () => {
  const read = (page: Uint8Array): BulletinRecord => validate(readBulletin(pageOf(page), packs).reading).bulletin

  it('tells in which charset the page was read, and why', () => {
    const russian = bulletin(
      '<p>- 3 мая суд города Тараза оштрафовал блогера за видеозапись, которую он разместил на своей странице.</p>',
    )
    const page = iconv.encode(russian.replace('<head>', '<head><meta charset="utf-8">'), 'koi8-r')
    expect(read(page)).toMatchObject({
      charset: { name: 'koi8-r', declared: 'utf-8', reason: 'the letters fit best', runner_up: expect.any(String) as string },
      repairs: [],
    }) // prettier-ignore
  })

  it('counts what was mended', () => {
    const page = Buffer.from(
      bulletin(`<p>${"“Tan”, ".repeat(20)}\\"Kun\\" and \\"Ai\\":</p>${'<div>'.repeat(2000)}${BULLETIN_ITEM}${'</div>'.repeat(2000)}`),
    ) // prettier-ignore
    page[page.indexOf('“') + 1] = 0x41
    const { repairs, charset } = read(page)
    expect(charset).toEqual({ name: 'utf-8', declared: null, reason: 'UTF-8 but for some damaged bytes', runner_up: null }) // prettier-ignore
    expect(repairs.map(({ name }) => name)).toEqual(['damaged-bytes', 'backslash-escapes', 'flattened'])
    expect(repairs[1]?.count).toBe(4)
    expect(repairs[2]?.count).toBeGreaterThan(1000)
  })

  it('holds no half letters', () => {
    const { text } = read(Buffer.from(bulletin(`<p>a\\r\\nb \\ud83d c \\ud83d\\udd39</p>${BULLETIN_ITEM}`)))
    expect(text).toContain('b \ufffd c \u{1f539}')
    expect(text.isWellFormed()).toBe(true)
  })
})

describe('ids', () => {
  it('are unique in a bulletin, and every reference leads somewhere', () => {
    const { incidents, dates, articles, amounts, penalties, sanctions, people, outlets, places } = bulletinWith(
      ITEM,
      ITEM,
      'The fine of 20 MCI was cancelled.',
    )
    const mentions = [...dates, ...articles, ...amounts, ...penalties, ...people, ...outlets, ...places].map(
      ({ id }) => id,
    )
    const ids = new Set([...mentions, ...incidents.map(({ id }) => id), ...sanctions.map(({ id }) => id)])
    expect(ids.size).toBe(mentions.length + incidents.length + sanctions.length)
    const pointers = [
      ...incidents.flatMap((one) => [...one.mentions, ...(one.parent === null ? [] : [one.parent])]),
      ...sanctions.flatMap((one) => [
        ...one.mentions,
        ...one.articles,
        ...(one.supersedes === null ? [] : [one.supersedes]),
      ]),
      ...amounts.flatMap((one) => [one.restates, one.part_of].filter((id) => id !== null)),
      ...penalties.map((one) => one.sanction),
    ]
    expect(pointers.filter((id) => !ids.has(id))).toEqual([])
  })

  it('stay as they are when the page is edited elsewhere', () => {
    const first = bulletinWith(ITEM)
    const second = bulletinWith('Police in Semey detained reporter Olga Kim on May 2.', ITEM)
    const kept = (reading: typeof first) =>
      [...reading.amounts, ...reading.penalties, ...reading.articles].map(({ id }) => id)
    expect(kept(second)).toEqual(kept(first))
  })
})

describe('the audit of what was left unread', () => {
  const page = {
    source: 'test', publisher: null, url: 'test:audit', contentType: 'text/plain', retrieved: null, warcRecord: null, revision: 1, hints: {},
    bytes: new TextEncoder().encode(`Violations of freedom of speech in Kazakhstan. May 2021\n\nIt reports:\n\n- ${ITEM}\n\n- Editor Olga Kim owes 300,000 tenge.`),
  } // prettier-ignore
  const unread = (with_: Packs) =>
    readBulletin(page, with_)
      .reading.issues.filter(({ code }) => code === 'unread')
      .map(({ quote }) => quote)

  it('says nothing of what was read', () => {
    expect(unread(packs)).toEqual([])
  })

  it.each([
    ['The hearing began at 9:30 in court No. 2[14].', []],
    ['ARTICLE 19 wrote an article on the case (1 USD = 431 tenge).', []],
    ['See http://example.kz/upload/210421.docx and the article on slander.', []],
    ['Police broke 3 cameras.', ['3']],
  ])('of "%s" says %j', (line, quotes) => {
    const { issues } = bulletinWith(line)
    expect(issues.filter(({ code }) => code === 'unread').map(({ quote }) => quote)).toEqual(quotes)
  })

  it('takes the numbers of items for no figures', () => {
    const items = ['1. Reporter Olga Kim was beaten.', '2. Editor Ivan Lee saw 7 cars.', '3. A blogger of Taraz left.']
    const bytes = new TextEncoder().encode(
      `Violations of freedom of speech in Kazakhstan. May 2021\n\nIt reports on what the police and the courts did:\n\n${items.join('\n\n')}`,
    )
    const { issues } = readBulletin({ ...page, bytes }, packs).reading
    expect(issues.filter(({ code }) => code === 'unread').map(({ quote }) => quote)).toEqual(['7'])
  })

  it('rises by what is lost when a pack loses its shapes', () => {
    const poorer = {
      ...packs,
      languages: { ...packs.languages, en: { ...en, amount: { ...en.amount, shapes: [] } } },
    }
    expect(unread(poorer)).toEqual(expect.arrayContaining(['20', 'MCI', '58,340', 'tenge', '300,000']))
  })
})
