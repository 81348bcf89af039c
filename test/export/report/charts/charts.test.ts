// The charts, read back from their HTML: figures reckoned by hand, names for those who don't see, the same in three languages.
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../../../src/export/input.ts'
import { chartsOf } from '../../../../src/export/report/charts/index.ts'
import { Maker, everyKind, inputOf, tenge } from '../../reading.ts'
import { contextsOf, shownOf } from '../../contexts.ts'

interface Node {
  readonly textContent: string
  readonly id: string
  getAttribute(name: string): string | null
  querySelector(selector: string): Node | null
  querySelectorAll(selector: string): Iterable<Node>
}

const LANGS = ['en', 'ru', 'kk'] as const

const factsOf = (bulletins: readonly ExportBulletin[]) => shownOf(contextsOf(bulletins), inputOf([]).index).facts

function html(bulletins: readonly ExportBulletin[], lang: (typeof LANGS)[number] = 'en'): string {
  return chartsOf(factsOf(bulletins), inputOf(bulletins), lang)
}

function page(bulletins: readonly ExportBulletin[], lang: (typeof LANGS)[number] = 'en'): Node {
  const read = parseHTML as unknown as (text: string) => { readonly document: Node }
  return read(`<!doctype html><html><body>${html(bulletins, lang)}</body></html>`).document
}

/** Rows of a chart's table, cells joined by `|`. */
function rows(document: Node, chart: string): string[] {
  return [...document.querySelectorAll(`#${chart} tbody tr`)].map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent).join('|')) // prettier-ignore
}

function notes(document: Node, chart: string): string[] {
  return [...document.querySelectorAll(`#${chart} .chart-note`)].map(({ textContent }) => textContent)
}

const maker = (more: Partial<ConstructorParameters<typeof Maker>[0]> = {}): Maker => new Maker({ name: 'a', text: 'x', ...more }) // prettier-ignore
const place = (of: Maker, id: string, incident: string, region: string | null): void => {
  of.lists.places.push({ ...of.mention(id, incident, 'x'), name: 'Somewhere', region, lat: null, lon: null })
}

describe('timeline', () => {
  it('counts items by month, without those that are part of another and without copies', () => {
    const march = maker()
      .incident('i-1', 'x', { category: 'threat' })
      .incident('i-2', 'x', { category: 'attack', date: '2021-03-05' })
      .incident('i-3', 'x', { category: 'attack', parent: 'i-2' })
      .incident('i-4', 'x', { category: 'other', date: '2020-01' })
      .incident('i-5', 'x', { category: 'attack', date: '2021' }).bulletin
    const may = maker({ name: 'b', period: '2021-05' }).incident('j-1', 'x', { category: 'attack' }).bulletin
    const copy = maker({ name: 'c', counted: false }).incident('k-1', 'x').bulletin
    const document = page([march, may, copy])
    expect(rows(document, 'timeline-en')).toEqual([
      'earlier|0|0|1|1',
      '2021-03|1|1|0|2',
      '2021-04||||no bulletin of that time: unknown, not zero',
      '2021-05|1|0|0|1',
    ])
    expect([...document.querySelectorAll('#timeline-en thead th')].map(({ textContent }) => textContent)).toEqual(['Month', 'Attack', 'Threat', 'all other categories', 'Total']) // prettier-ignore
    expect(notes(document, 'timeline-en')).toEqual([
      'Dated before the first or after the last period (bars ← and → at the ends): 1.',
      'Not drawn, since they can’t be placed in one month: 1.',
    ])
    const titles = [...document.querySelectorAll('#timeline-en .chart-picture rect title')].map(
      ({ textContent }) => textContent,
    )
    expect(titles).toContain('2021-03, Attack: 1')
    expect(titles).toHaveLength(4)
  })

  it('takes quarters of some years, and years of many', () => {
    const of = (periods: readonly string[]): string[] => {
      const given = periods.map((period, index) => maker({ name: String(index), period }).incident(`i-${index}`, 'x').bulletin) // prettier-ignore
      return rows(page(given), 'timeline-en').map((row) => row.split('|')[0] ?? '')
    }
    expect(of(['2018-02', '2021-12'])).toHaveLength(16)
    expect(of(['2018-02', '2021-12']).at(0)).toBe('2018 Q1')
    expect(of(['2006-02', '2025-12'])).toHaveLength(20)
    expect(of(['2006-02', '2025-12']).at(-1)).toBe('2025')
    expect(of(['2021-02/2021-03'])).toEqual([])
  })
})

describe('regions', () => {
  it('counts an item once in each region it names, with its parts, and tells those without', () => {
    const given = maker()
    given.incident('i-1', 'x').incident('i-2', 'x', { parent: 'i-1' }).incident('i-3', 'x').incident('i-4', 'x')
    given.incident('i-5', 'x')
    place(given, 'g-1', 'i-1', 'KZ-75')
    place(given, 'g-2', 'i-1', 'KZ-75')
    place(given, 'g-3', 'i-2', 'KZ-63')
    place(given, 'g-4', 'i-3', 'KZ-75')
    place(given, 'g-5', 'i-4', null)
    place(given, 'g-6', 'i-5', 'UZ-TK')
    const document = page([given.bulletin])
    const table = rows(document, 'regions-en')
    expect(table).toHaveLength(20)
    expect(table.slice(0, 3)).toEqual(['Almaty|2', 'East Kazakhstan Region|1', 'North Kazakhstan Region|0'])
    expect(notes(document, 'regions-en')).toEqual([
      'Without a place whose region is known: 1.',
      'In regions that are not on the map: 1.',
    ])
    const texts = [...document.querySelectorAll('#regions-en .chart-picture text')].map(
      ({ textContent }) => textContent,
    )
    expect(texts.filter((text) => text.startsWith('2'))).toHaveLength(1)
  })
})

describe('articles', () => {
  it('counts the items that cite one, with its title in the language; acts alone and unclear ones are left out', () => {
    const make = (): Maker => {
      const given = maker().incident('i-1', 'x').incident('i-2', 'x')
      given.article('l-1', 'i-1', 'x', { article: '274', part: '1' }).article('l-2', 'i-1', 'x', { article: '274', part: '4' })
      given.article('l-3', 'i-2', 'x', { article: '274' }).article('l-4', 'i-2', 'x', { code: '?', article: '12' })
      given.article('l-5', 'i-2', 'x', {}).article('l-6', 'i-2', 'x', { code: 'OTHER:a-law' }).article('l-7', 'i-2', 'x', { code: 'OTHER:a-law', article: '7' }) // prettier-ignore
      return given
    }
    expect(rows(page([make().bulletin]), 'articles-en')).toEqual([
      'CC2014:274|Dissemination of knowingly false information|2',
      'OTHER:a-law:7||1',
    ])
    const given = make().article('l-8', 'i-1', 'x', { article: '99' })
    expect(notes(page([given.bulletin], 'kk'), 'articles-kk')[0]).toBe('Қазақшасы болмағандықтан ағылшынша берілген атаулар: 1.')
    expect(notes(page([given.bulletin]), 'articles-en')[0]).toMatch(/^Titles that were not compared with an official text .*: [12]\.$/u)
    expect(rows(page([given.bulletin], 'ru'), 'articles-ru')[0]).toBe('CC2014:274|Распространение заведомо ложной информации|2')
  }) // prettier-ignore
})

describe('fines', () => {
  const given = maker()
    .incident('i-1', 'x')
    .sanction('1', 'i-1', 'x', { ...tenge(29_170), date: '2021-03-05', people: ['Aida Sarbaz'] })
    .sanction('2', 'i-1', 'x', { ...tenge(58_340), per: 'person', count: 3 })
    .sanction('3', 'i-1', 'x', tenge(10_000, 20_000))
    .sanction('4', 'i-1', 'x', { ...tenge(5000), against: 'other' })
    .sanction('5', 'i-1', 'x', { ...tenge(5000), per: 'month' })
    .sanction('6', 'i-1', 'x', tenge(5000, null))
    .sanction('7', 'i-1', 'x', { ...tenge(7000), date: '2019-05-05' })
    .sanction('8', 'i-1', 'x', { ...tenge(1), background: true })
    .sanction('9', 'i-1', 'x', { ...tenge(1), stage: 'sought' }).bulletin

  it('draws what each pays, links to its row, and tells what is not drawn', () => {
    const document = page([given])
    const dots = [...document.querySelectorAll('#fines-en svg[aria-labelledby^=fines-tenge] a')]
    expect(dots.map((dot) => dot.getAttribute('href')).sort()).toEqual(['#f-1', '#f-2', '#f-3', '#f-4', '#f-7'])
    const titles = dots.map((dot) => dot.textContent)
    expect(titles).toContain('2021-03-05: 29,170 tenge (10 MCI of the day)')
    expect(titles).toContain('2021: 58,340 tenge (20 MCI of the day), by person')
    expect(titles).toContain('2021: 10,000–20,000 tenge (3.43–6.86 MCI of the day)')
    expect([...document.querySelectorAll('#fines-en svg[aria-labelledby^=fines-units] a')]).toHaveLength(4)
    expect(notes(document, 'fines-en')).toEqual([
      'Fines not drawn, since no sum in tenge is known, or it is paid again every month, or it is 0 (which this scale can’t show): 2.',
      'Fines not drawn in MCI, since the index of the day is not known: 1.',
      'Fines of which only a range is known: 1.',
    ])
  })

  it('links to no row that the page has not', () => {
    const text = chartsOf(factsOf([given]), { ...inputOf([given]), hasRow: (id) => id === 'f-4' }, 'en')
    expect([...text.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual(['#f-4', '#f-4'])
  })

  it('has a column for those of which no year is told, named in the legend', () => {
    const made = maker().incident('i-1', 'x').sanction('1', 'i-1', 'x', { ...tenge(7000), date: '2020-12/2021-01' }).bulletin
    const document = page([made])
    expect(rows(document, 'fines-en')[0]).toMatch(/^no year\|/u)
    expect([...document.querySelectorAll('#fines-en .chart-legend li')].at(-1)?.textContent.trim()).toMatch(/\? no year$/u)
  }) // prettier-ignore

  it('has least, median and most by year and side, ranges outside of the median', () => {
    const side = 'Those the monitor defends (journalists, activists, media …)'
    expect(rows(page([given]), 'fines-en')).toEqual([
      `2019|${side}|1|7,000|7,000|7,000|||`,
      `2021|${side}|3|10,000|43,755|58,340|3.43|15|20`,
      '2021|Others|1|5,000|5,000|5,000|1.71|1.71|1.71',
    ])
  })

  it('puts very many together, and says so', () => {
    const many = maker().incident('i-1', 'x')
    for (let index = 0; index < 800; index += 1) many.sanction(String(index), 'i-1', 'x', tenge(10_000 + index))
    const document = page([many.bulletin])
    expect([...document.querySelectorAll('#fines-en svg[aria-labelledby^=fines-tenge] a')]).toEqual([])
    expect([...document.querySelectorAll('#fines-en svg[aria-labelledby^=fines-tenge] circle title')].map(({ textContent }) => textContent)).toEqual([
      '2021, Those the monitor defends (journalists, activists, media …), fines: 800, 10,000–10,799 tenge',
    ])
    expect(document.querySelector('#fines-en figcaption p')?.textContent).toMatch(/^The fines are too many/u)
  }) // prettier-ignore
})

describe('penalties and key figures', () => {
  it('keeps those whom the monitor defends apart from others, also in sums', () => {
    const given = maker()
      .incident('i-1', 'x')
      .sanction('1', 'i-1', 'x', tenge(1000))
      .sanction('2', 'i-1', 'x', { ...tenge(1000, 3000), per: 'person', count: 2 })
      .sanction('3', 'i-1', 'x', { ...tenge(50_000), against: 'other' })
      .sanction('4', 'i-1', 'x', {})
      .sanction('5', 'i-1', 'x', { kind: 'imprisonment', count: 2 })
      .sanction('6', 'i-1', 'x', { kind: 'administrative-arrest', people: ['Aida Sarbaz'] })
      .sanction('7', 'i-1', 'x', { kind: 'imprisonment', people: ['Aida Sarbaz'], against: 'other' }).bulletin
    const document = page([given])
    expect(rows(document, 'penalties-en')).toEqual([
      'Fine|3|1|0|4',
      'Imprisonment|1|1|0|2',
      'Administrative arrest|1|0|0|1',
    ])
    const tiles = [...document.querySelectorAll('.key-figures li')].map((tile) => [...tile.querySelectorAll('b,strong,span,small')].map(({ textContent }) => textContent)) // prettier-ignore
    const defended = 'Those the monitor defends (journalists, activists, media …)'
    expect(tiles[3]).toEqual([
      'fines in totals',
      '3',
      defended,
      '3,000–7,000\u00A0₸; not in the sum: 1',
      '1',
      'Others',
      '50,000\u00A0₸',
    ])
    expect(tiles[4]).toEqual([
      'people deprived of liberty or restricted in it',
      '3',
      defended,
      '1',
      'Others',
      'persons by kind of penalty (who stands under two kinds is in both): Imprisonment: 3; Administrative arrest: 1',
    ])
  })
})

describe('the page', () => {
  it.each(LANGS)('names every picture and has no id twice, no style and no name of a person (%s)', (lang) => {
    const text = html([everyKind()], lang)
    const document = page([everyKind()], lang)
    const pictures = [...document.querySelectorAll('.chart-picture svg')]
    expect(pictures.length).toBeGreaterThan(4)
    for (const picture of pictures) {
      const names = (picture.getAttribute('aria-labelledby') ?? '').split(' ')
      for (const id of names) expect(document.querySelector(`#${id}`)?.textContent).toMatch(/\p{L}{3}/u)
      expect(picture.getAttribute('role')).toMatch(/^(?:img|group)$/u)
    }
    const ids = [...text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id?.includes(`-${lang}`))).toBe(true)
    expect(/<style|style=| on[a-z]+=|https?:|Sarbaz|NaN|Infinity|undefined/u.exec(text)).toBeNull()
  })

  it.each(LANGS)('says in words that there is nothing to draw (%s)', (lang) => {
    const document = page([], lang)
    expect([...document.querySelectorAll('figure')]).toHaveLength(5)
    expect([...document.querySelectorAll('.chart-empty')]).toHaveLength(5)
    expect([...document.querySelectorAll('svg')]).toEqual([])
  })

  it('is the same whenever it is asked for', () => {
    expect(html([everyKind()]) === html([everyKind()])).toBe(true)
    const facts = factsOf([everyKind()])
    const twice = LANGS.map((lang) => chartsOf(facts, inputOf([everyKind()]), lang))
    expect(twice.every((text, index) => text === html([everyKind()], LANGS[index]))).toBe(true)
  })
})
