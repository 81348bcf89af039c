// The report in a real browser, opened from disk: nothing is asked for, links land, filters count right, with scripts and without.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../src/export/material/entry.ts'
import type { SanctionRecord } from '../../src/records.ts'
import type { Browser, Tab } from './browser.ts'
import { startBrowser, until } from './browser.ts'
import { outside } from './outside.ts'
import { BROKEN_WORDS, LOW_CONTRAST, NAMELESS } from './page-checks.ts'
import { annotated, htmlOf } from './report-page.ts'

describe.skipIf(outside('chromium') === null)('Chromium', () => {
  let browser: Browser
  let folder: string
  let address: string
  let contexts: readonly Context[]
  let last: Awaited<ReturnType<Browser['newContext']>> | undefined
  const told: string[] = []

  beforeAll(async () => {
    contexts = annotated()
    folder = mkdtempSync(join(tmpdir(), 'bulletins-report-'))
    writeFileSync(join(folder, 'report.html'), htmlOf(contexts))
    address = `file://${join(folder, 'report.html')}`
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens the page; what it logs, throws or asks for comes to `told`. */
  async function opened(hash = '', scripts = true, locale = 'en-US'): Promise<Tab> {
    await last?.close()
    last = await browser.newContext({ javaScriptEnabled: scripts, locale })
    const tab = await last.newPage()
    told.length = 0
    tab.on('console', (message) => told.push(`${message.type()}: ${message.text()}`))
    tab.on('pageerror', (error) => told.push(error.message))
    tab.on('request', (request) => told.push(request.url().split('#')[0] ?? ''))
    await tab.goto(address + hash)
    return tab
  }

  const incidents = () => contexts.flatMap(({ reading, record }) => reading.incidents.map((incident) => ({ incident, reading, record }))) // prettier-ignore
  const sanctions = () => contexts.flatMap(({ reading, record }) => reading.sanctions.map((sanction) => ({ sanction, reading, record }))) // prettier-ignore
  const shown = (tab: Tab) => tab.evaluate<[string, string]>(`['incidents', 'sanctions'].map((name) => document.querySelector('#shown i:not([lang="ru"]):not([lang="kk"]) [data-shown=' + name + ']').textContent)`) // prettier-ignore
  const rowsShown = (tab: Tab) => tab.evaluate<[number, number]>(`['incidents', 'sanctions'].map((name) => [...document.querySelectorAll('#table-' + name + ' tbody tr')].filter((row) => row.offsetParent !== null).length)`) // prettier-ignore
  const target = (tab: Tab) => tab.evaluate<{ id: string; text: string; isSeen: boolean } | null>(`(() => {
    const element = document.querySelector(':target')
    const { top, bottom, height } = element?.getBoundingClientRect() ?? {}
    return element && { id: element.id, text: element.textContent, isSeen: height > 0 && top >= 0 && bottom <= innerHeight }
  })()`) // prettier-ignore

  it('reads it without asking for anything, and without a complaint', async () => {
    const tab = await opened()
    await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
    await tab.emulateMedia({ media: 'print' })
    expect(told).toEqual([address])
  })

  it('lands from a row on its quote, and from the quote on its row', async () => {
    const tab = await opened()
    const some = sanctions().filter((_one, index) => index % 7 === 0)
    expect(some.length).toBeGreaterThan(3)
    for (const { sanction, reading } of some) {
      const link = await tab.evaluate<string>(`document.querySelector('#${CSS(sanction.id)} .quote > a').hash.slice(1)`)
      await tab.click(`#${CSS(sanction.id)} .quote > a`)
      const mention = reading.penalties.find(({ id }) => id === decodeURIComponent(link))
      expect(sanction.mentions).toContain(mention?.id)
      expect(await target(tab)).toEqual({ id: mention?.id, text: mention?.quote, isSeen: true })
      await tab.evaluate(`document.querySelector(':target a').click()`)
      expect(await target(tab)).toMatchObject({ id: reading.sanctions.find(({ id }) => id === mention?.sanction)?.id, isSeen: true })
    }
    for (const { incident } of incidents().filter((_one, index) => index % 9 === 0)) {
      await tab.click(`#${CSS(incident.id)} th > a`)
      expect(await tab.evaluate(`document.querySelector(':target').id`)).toBe(`text-${incident.id}`)
      await tab.evaluate(`document.querySelector('a.row[href="#${incident.id}"]').click()`)
      expect(await target(tab)).toMatchObject({ id: incident.id, isSeen: true })
    }
  }) // prettier-ignore

  it.each(['date', 'article', 'amount', 'person', 'place', 'statistic', 'outlet'] as const)('opens the text where a %s is linked to, and tells its value', async (kind) => {
    const lists = { date: 'dates', article: 'articles', amount: 'amounts', person: 'people', place: 'places', statistic: 'statistics', outlet: 'outlets' } as const
    const [mention = { id: '', rule: '' }] = contexts.flatMap(({ reading }): readonly { id: string; rule: string }[] => reading[lists[kind]])
    const tab = await opened(`#${encodeURIComponent(mention.id)}`)
    expect(await tab.evaluate(`document.querySelector(':target').getBoundingClientRect().height > 0`)).toBe(true)
    const line = `getComputedStyle(document.querySelector(':target a'), '::after').content`
    expect(await tab.evaluate(line)).toContain(mention.rule)
  }) // prettier-ignore

  it('tells value and rule of a mark that is pointed at, or reached by keyboard', async () => {
    const tab = await opened()
    const person = contexts[0]!.reading.people[0]!
    const mark = `#${CSS(person.id)} > a`
    const line = `getComputedStyle(document.querySelector('${mark.replaceAll('\\', '\\\\')}'), '::after').content`
    await tab.evaluate(`document.querySelectorAll('details.text').forEach((one) => { one.open = true })`)
    expect(await tab.evaluate(line)).toBe('none')
    await tab.hover(mark)
    expect(await tab.evaluate(line)).toMatch(new RegExp(`Person: ${person.name}.* — ${person.rule}`, 'u'))
    await tab.hover('h1')
    expect(await tab.evaluate(line)).toBe('none')
    await tab.keyboard.press('Tab') // from here on focus is shown
    await tab.evaluate(`document.querySelector('${mark.replaceAll('\\', '\\\\')}').focus()`)
    expect(await tab.evaluate(line)).toContain(person.rule)
  })

  describe('filters', () => {
    const kindsOf = (id: string, of: readonly SanctionRecord[]) => of.filter(({ incident }) => incident === id).map(({ kind }) => kind)
    const articleOf = ({ code, article }: { code: string; article: string | null }) => (article === null ? code : `${code}:${article}`)

    it.each([['category', 'criminal-case'], ['place', 'Almaty'], ['article', 'CC2014:274'], ['kind', 'fine'], ['against', 'monitored'], ['language', 'ru'], ['source', 'en-01']])('count by %s', async (name, value) => {
      const tab = await opened()
      await tab.selectOption(`[name=${name}]`, value)
      const isIncident: Readonly<Record<string, (one: ReturnType<typeof incidents>[number]) => boolean>> = {
        category: ({ incident }) => incident.category === value,
        place: ({ incident }) => incident.places.includes(value),
        article: ({ incident, reading }) => reading.articles.some((one) => one.incident === incident.id && articleOf(one) === value),
        kind: ({ incident, reading }) => kindsOf(incident.id, reading.sanctions).includes('fine'),
        against: ({ incident, reading }) => reading.sanctions.some((one) => one.incident === incident.id && one.against === value),
        language: ({ record }) => record.language === value,
        source: ({ record }) => record.source === value,
      }
      const isSanction: Readonly<Record<string, (one: ReturnType<typeof sanctions>[number]) => boolean>> = {
        category: ({ sanction, reading }) => reading.incidents.some(({ id, category }) => id === sanction.incident && category === value),
        place: ({ sanction, reading }) => reading.incidents.some(({ id, places }) => id === sanction.incident && places.includes(value)),
        article: ({ sanction, reading }) => reading.articles.some((one) => sanction.articles.includes(one.id) && articleOf(one) === value),
        kind: ({ sanction }) => sanction.kind === value,
        against: ({ sanction }) => sanction.against === value,
        language: ({ record }) => record.language === value,
        source: ({ record }) => record.source === value,
      }
      const expected = [incidents().filter(isIncident[name]!).length, sanctions().filter(isSanction[name]!).length]
      expect(expected[0]).toBeGreaterThan(0)
      await until(tab, `location.hash.includes('${name}=')`)
      expect(await shown(tab)).toEqual(expected.map(String))
      expect(await rowsShown(tab)).toEqual(expected)
    })

    it.each(['counted', 'totals', 'low'])('count what is %s', async (name) => {
      const inTotals = ({ sanction, record, reading }: ReturnType<typeof sanctions>[number]) =>
        record.counted && ['imposed', 'upheld'].includes(sanction.stage) && !sanction.background &&
        !reading.sanctions.some(({ supersedes, stage }) => supersedes === sanction.id && (['imposed', 'upheld', 'overturned'].includes(stage) || stage === sanction.stage))
      const expected = {
        counted: [incidents().filter(({ record }) => record.counted).length, sanctions().filter(({ record }) => record.counted).length],
        totals: [incidents().filter(({ incident, record }) => record.counted && incident.parent === null).length, sanctions().filter(inTotals).length],
        low: [incidents().filter(({ incident }) => incident.confidence < 0.9).length, sanctions().filter(({ sanction }) => sanction.confidence < 0.9).length],
      }[name]
      const tab = await opened()
      await tab.check(`[name=${name}]`)
      await until(tab, `location.hash.includes('${name}=')`)
      expect(await rowsShown(tab)).toEqual(expected)
      expect(await shown(tab)).toEqual(expected?.map(String))
    })

    it('ask for kind and side of one and the same penalty', async () => {
      const pairs = sanctions().filter(({ sanction: { kind, against, incident } }) => kind === 'fine' && against === 'other' && incident !== null)
      const tab = await opened('#?kind=fine&against=other')
      expect(await rowsShown(tab)).toEqual([new Set(pairs.map(({ sanction }) => sanction.incident)).size, sanctions().filter(({ sanction: { kind, against } }) => kind === 'fine' && against === 'other').length])
      expect(pairs.length).toBeGreaterThan(0)
    })

    it.each([[0.3, 0.7], [0.5, 0.5], [0, 0.5], [0.5, 1]])('take what lies within months as a whole, and tell what may lie outside (%s to %s)', async (start, end) => {
      const tab = await opened()
      const months = await tab.evaluate<string[]>(`[...document.querySelector('[name=from]').options].map(({ value }) => value).filter((value) => value !== '')`)
      const [from = '', to = ''] = [start, end].map((part) => months[Math.floor(part * (months.length - 1))])
      await tab.selectOption('[name=from]', from)
      await tab.selectOption('[name=to]', to)
      await until(tab, `location.hash.includes('to=')`)
      // Dates of one day or month, and ranges of them: told by their first seven characters.
      const placed = (date: string | null): 'in' | 'out' | 'unsure' => {
        if (date === null) return 'unsure'
        const [first = '', last = first] = date.split('/').map((one) => one.slice(0, 7))
        const [least, most] = [first.length === 4 ? `${first}-01` : first, last.length === 4 ? `${last}-12` : last]
        if (least >= from && most <= to) return 'in'
        return most < from || least > to ? 'out' : 'unsure'
      }
      const places = [
        incidents().map(({ incident, record }) => placed(incident.date ?? record.period)),
        sanctions().map(({ sanction, record }) => placed(sanction.date ?? (sanction.background ? null : record.period))),
      ]
      const count = (what: string) => places.map((all) => all.filter((place) => place === what).length)
      expect(await rowsShown(tab)).toEqual(count('in'))
      const told = `['incidents', 'sanctions'].map((name) => Number(document.querySelector('#unsure [lang=en] [data-shown=unsure-' + name + ']').textContent))`
      expect(await tab.evaluate(told)).toEqual(count('unsure'))
      expect(count('unsure').some((some) => some > 0)).toBe(true)
      expect(await tab.evaluate(`document.querySelector('#unsure').hidden`)).toBe(false)
    })

    it('search the row and the text, whatever the case and the dress of the letters', async () => {
      const tab = await opened()
      const all = await rowsShown(tab)
      await tab.fill('[name=q]', 'АЛМАТЫ')
      await until(tab, `location.hash.includes('q=')`)
      const [found] = await rowsShown(tab)
      const least = incidents().filter(({ incident }) => incident.text.toLowerCase().includes('алматы')).length
      expect(found).toBeGreaterThanOrEqual(least)
      expect(least).toBeGreaterThan(0)
      expect(found).toBeLessThan(all[0])
      await tab.fill('[name=q]', 'qqq no such word')
      await until(tab, `location.hash.includes('such')`)
      expect(await rowsShown(tab)).toEqual([0, 0])
      await tab.click('#filters [type=reset]')
      await until(tab, `location.hash === ''`)
      expect(await rowsShown(tab)).toEqual(all)
    })

    it('are kept in the address, and give way to a row that is jumped to', async () => {
      const tab = await opened('#?category=criminal-case&language=ru&lang=kk')
      const expected = incidents().filter(({ incident, record }) => incident.category === 'criminal-case' && record.language === 'ru').length
      expect((await rowsShown(tab))[0]).toBe(expected)
      expect(await tab.evaluate(`document.documentElement.lang + document.querySelector('[name=category]').value`)).toBe('kkcriminal-case')
      const other = incidents().find(({ record }) => record.language === 'en')!.incident
      await tab.evaluate(`location.hash = '#${other.id}'`)
      await until(tab, `document.getElementById('${other.id}').offsetParent !== null`)
      expect(await target(tab)).toMatchObject({ id: other.id, isSeen: true })
      expect((await rowsShown(tab))[0]).toBe(incidents().length)
      await tab.goBack()
      await until(tab, `document.querySelector('[name=category]').value === 'criminal-case'`)
      expect((await rowsShown(tab))[0]).toBe(expected)
    })
  }) // prettier-ignore

  describe('key figures', () => {
    const digits = (text: string) => Number(text.replace(/\D/gu, ''))
    const links = (tab: Tab) => tab.evaluate<{ view: string; value: string; more: string | null; to: string }[]>(`[...document.querySelectorAll('#key-figures-en [data-view]')].map(({ dataset, children, nextElementSibling }) => ({ view: dataset.view, to: dataset.to, value: children[0].querySelector('strong').textContent, more: nextElementSibling?.tagName === 'SMALL' ? nextElementSibling.textContent : null }))`)

    it('lead to as many rows, which come to the same sum', async () => {
      const tab = await opened()
      const all = (await links(tab)).filter(({ view }) => !view.includes('liberty'))
      expect(all.map(({ view }) => view)).toEqual(expect.arrayContaining(['totals=1', 'against=monitored&totals=1', 'kind=fine&against=monitored&totals=1']))
      for (const { view, value, more, to } of all) {
        await tab.click(`#key-figures-en [data-view="${view}"] a`)
        await until(tab, `location.hash.length > 2 && document.querySelector('#${to}').getBoundingClientRect().top < innerHeight`)
        expect((await rowsShown(tab))[to === 'incidents' ? 0 : 1], view).toBe(digits(value))
        if (!view.includes('fine')) continue
        const lines = await tab.evaluate<string[]>(`[...document.querySelectorAll('.sums li')].map(({ innerText }) => innerText)`)
        const [sum = '', left = ''] = (more ?? '').split('; ')
        expect(new Set(lines).size).toBe(1)
        expect(lines[0]).toContain(`: ${sum} (sum of ${digits(value) - digits(left)} of ${digits(value)})`)
      }
    })

    it('add up no two kinds, no two sides, and nothing that is not in totals', async () => {
      const tab = await opened()
      const lines = await tab.evaluate<string[]>(`[...document.querySelector('.sums').querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)`)
      expect(new Set(lines.map((line) => line.split(': ')[0])).size).toBe(lines.length)
      expect(lines.filter((line) => line.startsWith('Fine — ')).length).toBeGreaterThan(1)
      const counts = lines.map((line) => digits(line.slice(line.lastIndexOf(' of '))))
      const [, shownNow] = await rowsShown(tab)
      const left = await tab.evaluate<string>(`document.querySelector('.not-added [lang=en] b').textContent`)
      expect(counts.reduce((sum, count) => sum + count, 0) + digits(left)).toBeLessThanOrEqual(shownNow)
      expect(digits(left)).toBeGreaterThan(0)
    })

    it('are plain numbers without scripts', async () => {
      const tab = await opened('', false)
      expect(await tab.evaluate(`document.querySelectorAll('.key-figures a').length`)).toBe(0)
    })
  }) // prettier-ignore

  it.each([
    ['ru-RU', '', 'ru'],
    ['kk-KZ', '', 'kk'],
    ['de-DE', '', 'en'],
    ['ru-RU', '#?kind=fine&lang=en', 'en'],
    ['ru-RU', '#?kind=fine', 'ru'],
  ])('opens in the language of the browser, or of the address (%s %s)', async (locale, hash, language) => {
    const tab = await opened(hash, true, locale)
    expect(await tab.evaluate(`document.documentElement.lang`)).toBe(language)
    await tab.reload()
    expect(await tab.evaluate(`document.documentElement.lang`)).toBe(language)
  })

  it.each(['en', 'ru', 'kk'])('breaks no word of ours in two, and cuts no heading off (%s)', async (language) => {
    const tab = await opened(`#?lang=${language}`)
    for (const width of [1280, 1366, 1920]) {
      await tab.setViewportSize({ width, height: 900 })
      expect(await tab.evaluate(BROKEN_WORDS), String(width)).toEqual([])
      expect(await tab.evaluate(`[...document.querySelectorAll('.wide')].map((box) => box.scrollWidth - box.clientWidth)`), String(width)).toEqual([0, 0]) // prettier-ignore
    }
  })

  it('says on a telephone that a picture goes on sideways', async () => {
    const tab = await opened()
    await tab.setViewportSize({ width: 390, height: 844 })
    const pictures = `[...document.querySelectorAll('.in[lang=en] .chart-picture')].filter((box) => box.scrollWidth > box.clientWidth)`
    expect(await tab.evaluate<number>(`${pictures}.length`)).toBeGreaterThan(2)
    expect(await tab.evaluate(`${pictures}.filter((box) => !getComputedStyle(box, '::before').content.includes('sideways')).length`)).toBe(0) // prettier-ignore
    await tab.setViewportSize({ width: 1280, height: 844 })
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('.chart-picture'), '::before').content`)).toBe('none') // prettier-ignore
  })

  it('sorts by a column, says so, and goes back to the order of the page', async () => {
    const tab = await opened()
    const sums = () => tab.evaluate<string[]>(`[...document.querySelectorAll('#table-sanctions tbody tr')].map((row) => row.cells[3].dataset.o)`) // prettier-ignore
    const before = await sums()
    const head = '#table-sanctions thead th:nth-child(4)'
    await tab.click(`${head} button`)
    const numbers = (await sums()).filter((sum) => sum !== '').map(Number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(await tab.evaluate(`document.querySelector('${head}').ariaSort`)).toBe('ascending')
    await tab.click(`${head} button`)
    expect(await tab.evaluate(`document.querySelector('${head}').ariaSort`)).toBe('descending')
    expect((await sums())[0]).toBe(String(Math.max(...numbers)))
    await tab.click(`${head} button`)
    expect(await sums()).toEqual(before)
    expect(await tab.evaluate(`document.querySelectorAll('[aria-sort]').length`)).toBe(0)
  })

  describe.each([true, false])('with scripts: %s', (scripts) => {
    it.each([
      ['en', 'Incidents'],
      ['ru', 'Инциденты'],
      ['kk', 'Оқиғалар'],
    ])('speaks %s', async (language, word) => {
      const tab = await opened('', scripts)
      await tab.check(`#lang-${language}`)
      expect(await tab.evaluate(`document.querySelector('#incidents').innerText`)).toBe(word)
      const others = `[...document.querySelectorAll('i[lang]:not([lang=${language}]), .in[lang]:not([lang=${language}])')].filter((one) => one.getClientRects().length > 0).length`
      expect(await tab.evaluate(others)).toBe(0)
      if (scripts) expect(await tab.evaluate(`document.documentElement.lang`)).toBe(language)
    })
  })

  it('shows all there is to read without scripts, and no controls that do nothing', async () => {
    const tab = await opened('', false)
    expect(await rowsShown(tab)).toEqual([incidents().length, sanctions().length])
    const controls = `[...document.querySelectorAll('form, select, button')].filter((one) => one.getClientRects().length > 0).length`
    expect(await tab.evaluate(controls)).toBe(0)
    const mention = contexts[0]!.reading.dates[0]!
    await tab.goto(`${address}#${encodeURIComponent(mention.id)}`)
    expect(await target(tab)).toEqual({ id: mention.id, text: mention.quote, isSeen: true })
  })

  it('can be gone through by keyboard', async () => {
    const tab = await opened()
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate(`document.activeElement.className`)).toBe('skip')
    expect(await tab.evaluate(`document.activeElement.getBoundingClientRect().top >= 0`)).toBe(true)
    await tab.keyboard.press('Enter')
    expect(await tab.evaluate(`document.activeElement.id`)).toBe('incidents')
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate(`document.activeElement.closest('thead') !== null`)).toBe(true)
    expect(await tab.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid')
  })

  it.each(['en', 'ru', 'kk'])(
    'finds a name on every control and picture, and enough contrast (%s)',
    async (language) => {
      const tab = await opened()
      await tab.check(`#lang-${language}`)
      await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
      expect(await tab.evaluate(NAMELESS)).toEqual([])
      expect(await tab.evaluate(LOW_CONTRAST)).toEqual([])
    },
  )

  it('needs no scrolling sideways, also on a telephone', async () => {
    const tab = await opened()
    await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
    for (const width of [320, 390, 768, 1280, 1920]) {
      await tab.setViewportSize({ width, height: 900 })
      expect(await tab.evaluate<number>(`document.documentElement.scrollWidth`), String(width)).toBeLessThanOrEqual(width) // prettier-ignore
    }
  })

  it('prints no controls', async () => {
    const tab = await opened()
    await tab.emulateMedia({ media: 'print' })
    const controls = `[...document.querySelectorAll('form, nav, .skip, .lang')].filter((one) => one.getClientRects().length > 0).length`
    expect(await tab.evaluate(controls)).toBe(0)
    expect(await rowsShown(tab)).toEqual([incidents().length, sanctions().length])
  })
})

/** An id as a selector takes it. */
function CSS(id: string): string {
  return id.replace(/[^\p{L}\p{N}-]/gu, '\\$&')
}
