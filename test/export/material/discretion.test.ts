// Without names: not one byte of any file tells who is spoken of. Held against the names that people marked on the annotated pages,
// those that no rule finds among them.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAll, FORMATS } from '../../../src/export/index.ts'
import type { ExportBulletin } from '../../../src/export/input.ts'
import { likenessOf } from '../../../src/export/material/name-likeness.ts'
import { packs } from '../../../src/packs.ts'
import type { AnnotatedPage } from '../../../src/score/folder.ts'
import { annotatedPages, readAnnotated } from '../../../src/score/folder.ts'
import { readGold } from '../../../src/score/gold.ts'
import type { Change } from '../../../src/store/store.ts'
import { Maker, RUN, everyKind, inputOf } from '../reading.ts'

const pages = annotatedPages(fileURLToPath(new URL('../../../fixtures/gold/dev', import.meta.url)))

function bulletinOf(page: AnnotatedPage): ExportBulletin {
  return { reading: readAnnotated(page, packs).reading, times: new Map(), withdrawn: null }
}

const WORD = /\p{Lu}[\p{Ll}\p{M}]{3,}/gu
/** Capitalised words of the marked names. */
const names = new Set(pages.flatMap(({ html }) => readGold(html).spans.filter(({ type }) => type === 'person').flatMap(({ quote }) => quote.match(WORD) ?? []))) // prettier-ignore

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-nameless-'))
  const bulletins = pages.map(bulletinOf)
  const [first] = bulletins
  const told = { bulletin: first!.reading.bulletin.id, revision: 2, cause: 'page' as const, at: '2024-02-01T00:00:00.000Z', before: null } // prettier-ignore
  const changes: Change[] = first!.reading.people.map((record) => ({ ...told, kind: 'person', id: record.id, what: 'added', after: { ...record } })) // prettier-ignore
  mkdirSync(join(folder, 'csv'))
  writeFileSync(join(folder, 'csv', 'old.csv'), [...names].join('\n'))
  await exportAll(inputOf(bulletins, { names: false, changes }), folder, FORMATS)
})
afterAll(() => rmSync(folder, { recursive: true }))

function textsIn(path: string): string[] {
  const bytes = readFileSync(path)
  return path.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString()) : [bytes.toString()] // prettier-ignore
}

function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) // prettier-ignore
}

describe('an export without names', () => {
  it('has files of every format, and none that was left there', () => {
    expect(files().length).toBeGreaterThan(40)
    expect(files().filter((path) => path.endsWith('old.csv'))).toEqual([])
  })

  it('says no name that people marked', () => {
    expect(names.size).toBeGreaterThan(100)
    // Words that stand in the tables of the tool itself: places, articles, what columns mean.
    const own = new Set(files().filter((path) => /(?:data_dictionary|codebook|read_me)\.csv$/u.test(path)).flatMap(textsIn).flatMap((text) => text.match(WORD) ?? [])) // prettier-ignore
    const places = new Set(packs.jurisdiction.places.flatMap(({ name }) => name.match(WORD) ?? []))
    for (const path of files()) {
      for (const text of textsIn(path)) {
        const words = new Set(text.match(WORD) ?? [])
        const told = [...names].filter((name) => words.has(name) && !own.has(name) && !places.has(name))
        expect(told, path).toEqual([])
      }
    }
  })

  it('has no sentence of a page', () => {
    const lines = pages.map(bulletinOf).flatMap(({ reading }) => reading.bulletin.text.split('\n')).filter((line) => line.length > 60) // prettier-ignore
    const starts = new Set(lines.map((line) => line.slice(0, 40)))
    for (const path of files()) {
      const all = textsIn(path).join('\n')
      expect(
        [...starts].filter((start) => all.includes(start)),
        path,
      ).toEqual([])
    }
  })

  it('counts what the one with names counts', async () => {
    const whole = join(folder, 'whole')
    await exportAll(inputOf(pages.map(bulletinOf)), whole, ['csv'])
    for (const table of ['summary', 'dates', 'amounts']) {
      const rows = (path: string) => readFileSync(path, 'utf8').split('\n').length
      expect(rows(join(folder, 'csv', `${table}.csv`)), table).toBe(rows(join(whole, 'csv', `${table}.csv`)))
    }
    const ids = (path: string) => readFileSync(path, 'utf8').match(/^(?:f|issue)-[^,]+/gmu)
    for (const table of ['penalties', 'issues']) expect(ids(join(folder, 'csv', `${table}.csv`)), table).toEqual(ids(join(whole, 'csv', `${table}.csv`))) // prettier-ignore
    rmSync(whole, { recursive: true })
  })

  it('cuts addresses that say a name to their site', async () => {
    const given = everyKind()
    const bulletin = { ...given.reading.bulletin, url: 'https://example.org/news/aida-sarbaz-fined' }
    const run = { ...RUN, pages: [{ ...RUN.pages[0]!, url: 'https://example.org/sarbaz', message: 'Expected 200, got 404, in https://example.org/sarbaz' }] } // prettier-ignore
    await exportAll(inputOf([{ ...given, reading: { ...given.reading, bulletin } }], { names: false, run }), join(folder, 'address'), ['csv']) // prettier-ignore
    const all = files().filter((path) => path.includes('/address/')).flatMap(textsIn).join('\n') // prettier-ignore
    expect(all).not.toMatch(/sarbaz/iu)
    expect(all).toContain('https://example.org/')
    rmSync(join(folder, 'address'), { recursive: true })
  })
})

describe('a part without names', () => {
  it('hides the names that the part leaves out', async () => {
    const text = 'Serik Tamerbek fined 5 tenge.\nTamerbek Times attacked.'
    const maker = new Maker({ name: 'part', text, url: 'pages/serik-tamerbek-fined.html' })
    maker.incident('i-1', 'Serik Tamerbek fined 5 tenge.', { people: ['Serik Tamerbek'] })
    maker.incident('i-2', 'Tamerbek Times attacked.', { category: 'attack', outlets: ['Tamerbek Times'] })
    maker.lists.outlets.push({ ...maker.mention('o-1', 'i-2', 'Tamerbek Times'), name: 'Tamerbek Times' })
    const selection = { from: null, to: null, categories: ['attack'], places: [], articles: [], languages: [], sources: [] } // prettier-ignore
    const run = { ...RUN, pages: [{ ...RUN.pages[0]!, url: 'pages/serik-tamerbek-fined.html', message: 'Expected 200, got 404, in pages/serik-tamerbek-fined.html' }] } // prettier-ignore
    const out = join(folder, 'part')
    mkdirSync(out)
    for (const left of ['report.html.tmp', 'bulletins.sqlite', 'bulletins.xlsx.tmp'])
      writeFileSync(join(out, left), 'Tamerbek')
    await exportAll(inputOf([maker.bulletin], { names: false, selection, run }), out, ['csv', 'jsonl', 'report'])
    const told = files().filter((path) => path.startsWith(out)).filter((path) => textsIn(path).some((one) => /tamerbek/iu.test(one))) // prettier-ignore
    expect(told).toEqual([])
    rmSync(out, { recursive: true })
  })
})

describe('likeness to a name', () => {
  it.each([
    ['Жакупов', 'Жакуповым'],
    ['Жакупов', 'zhakupov'],
    ['Жақыпов', 'jakupov'],
    ['Askar Belov', 'Белову'],
    ['Әлия Хасенова', 'alia-khasenova'],
    ['Li', 'li'],
    ['Жанболат Мамай', 'mamaya-oshtrafovali'],
    ['Жанболат Мамай', 'mamai.kz'],
    ['Жанболат Мамай', 'Мамаю'],
    ['Ли', 'Li'],
    ['Askar Belov', 'askarbelov.kz'],
  ])('of %s: %s', (name, text) => {
    expect(likenessOf([name])(`page/${text}.html`)).toBe(true)
  })

  it.each([
    ['Жакупов', '20 МРП'],
    ['Askar Belov', 'Article 274'],
    ['Li', 'Article 9'],
  ])('of %s, not: %s', (name, text) => {
    expect(likenessOf([name])(text)).toBe(false)
  })
})
