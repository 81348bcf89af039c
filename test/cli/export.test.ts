// `bulletins export` as a person uses it: the demo's store, into other folders.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../export/rfc4180.ts'
import { bulletins } from './command.ts'

let folder: string
let db: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-export-command-'))
  db = join(folder, 'all', 'bulletins.db')
  const { code, stderr } = await bulletins(['run', '--demo', '--out', join(folder, 'all'), '--formats', 'csv'])
  expect(code, stderr).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

function rows(out: string, table: string): Record<string, string>[] {
  const [header = [], ...lines] = parseCsv(readFileSync(join(folder, out, 'csv', `${table}.csv`), 'utf8'))
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])))
}

async function exported(out: string, ...args: string[]): Promise<Record<string, string>[]> {
  const { code, stderr } = await bulletins(['export', '--db', db, '--out', join(folder, out), '--formats', 'csv', ...args]) // prettier-ignore
  expect(code, stderr).toBe(0)
  return rows(out, 'incidents')
}

describe('export', () => {
  it.each(['--out', '--db', '--config'])('an empty name is none: %s', async (option) => {
    const { code, stderr } = await bulletins(['export', option, ''], { cwd: folder })
    expect([code, stderr]).toEqual([2, `bulletins: usage: Expected a name, got "", in ${option}\n`])
  })

  it('selects by days, category, language and source, and says so', async () => {
    const all = rows('all', 'incidents')
    const cases = await exported('cases', '--category', 'criminal-case', '--from', '2020')
    expect(cases.length).toBeGreaterThan(0)
    expect(cases.length).toBe(all.filter(({ category, date_to, period }) => category === 'criminal-case' && (date_to === '' ? period! >= '2020' : date_to! >= '2020')).length) // prettier-ignore
    const kazakh = await exported('kk', '--lang', 'kk')
    expect(new Set(rows('kk', 'bulletins').map(({ language }) => language))).toEqual(new Set(['kk']))
    expect(kazakh.length).toBeGreaterThan(0)
    const [source = ''] = rows('all', 'bulletins').map((row) => row['source'] ?? '')
    expect(await exported('source', '--source', source)).toHaveLength(all.filter(({ bulletin }) => rows('all', 'bulletins').some((row) => row['id'] === bulletin && row['source'] === source)).length) // prettier-ignore
    expect(await exported('none', '--place', 'Nowhere')).toEqual([])
  }, 60_000)

  it('shows the name of a folder so that a terminal does not obey it', async () => {
    const { stderr } = await bulletins(['export', '--db', db, '--out', join(folder, 'a\u001b[2Jb'), '--formats', 'csv'])
    expect(stderr).toContain('/a\\u001b[2Jb from ')
    expect(stderr).not.toContain('\u001b')
  })

  it('finds a place by any of its names', async () => {
    const russian = await exported('ru-place', '--place', 'Алма-Ата')
    const english = await exported('en-place', '--place', 'Almaty')
    expect(russian).toEqual(english)
    expect(english.length).toBeGreaterThan(0)
  }, 60_000)

  it('writes for Excel with Russian settings', async () => {
    await exported('ru', '--csv-locale', 'ru')
    const text = readFileSync(join(folder, 'ru', 'csv-excel', 'fines.csv'), 'utf8')
    expect(text).toMatch(/^\uFEFFid;date;/u)
  }, 60_000)

  it('writes the tables and columns of a template', async () => {
    writeFileSync(join(folder, 'template.json'), '{"fines": ["date", "people", "tenge_min", "url"]}')
    const { code, stderr } = await bulletins(['export', '--db', db, '--out', join(folder, 'few'), '--formats', 'csv', '--template', join(folder, 'template.json')]) // prettier-ignore
    expect(code, stderr).toBe(0)
    expect(readdirSync(join(folder, 'few', 'csv')).sort()).toEqual(['codebook.csv', 'data_dictionary.csv', 'fines.csv', 'read_me.csv']) // prettier-ignore
    expect(Object.keys(rows('few', 'fines')[0] ?? {})).toEqual(['date', 'people', 'tenge_min', 'url'])
    expect(stderr).toBe(
      `written   10 files in ${join(folder, 'few')} from ${db}: ${rows('few', 'fines').length} fines\n`,
    )
  }, 60_000)

  it('says what fits, and what else lies in the folder', async () => {
    const { stderr } = await bulletins(['export', '--db', db, '--out', join(folder, 'all'), '--formats', 'jsonl', '--place', 'Nowhere']) // prettier-ignore
    expect(stderr).toContain('0 incidents, 0 penalties')
    expect(stderr).toContain('nothing fits')
    expect(stderr).toMatch(/\d+ files in \S+ are of an earlier export, and were not written now: .*csv\//u)
  }, 60_000)

  it('takes the decisions that lie beside the store', async () => {
    writeFileSync(join(folder, 'all', 'reviews.jsonl'), 'no decision\n')
    const { code, stderr: damaged } = await bulletins(['export', '--db', db, '--out', join(folder, 'elsewhere'), '--formats', 'csv']) // prettier-ignore
    rmSync(join(folder, 'all', 'reviews.jsonl'))
    expect(damaged).toContain(join(folder, 'all', 'reviews.jsonl'))
    expect(code).toBe(3)
  }, 60_000)

  it('without names says that the folder of the store still has them', async () => {
    const { code, stderr } = await bulletins([
      'export',
      '--out',
      join(folder, 'all'),
      '--no-names',
      '--formats',
      'jsonl',
    ])
    expect(code, stderr).toBe(0)
    expect(stderr).toContain('hold all names')
    expect(existsSync(join(folder, 'all', 'csv', 'people.csv'))).toBe(false)
    expect(readFileSync(join(folder, 'all', 'jsonl', 'people.jsonl'), 'utf8')).toBe('')
    await bulletins(['export', '--out', join(folder, 'all'), '--formats', 'csv'])
  }, 60_000)

  it.each([
    [
      ['--from', '12.05.2021'],
      'Expected a day, month or year (2021-05-12, 2021-05, 2021), got "12.05.2021", in --from',
    ],
    [['--from', '2021-02-30'], 'got "2021-02-30", in --from'],
    [['--from', '2022', '--to', '2021'], 'Expected a first day before the last'],
    [['--category', 'fines'], 'got "fines", in --category'],
    [['--article', 'Article 274'], 'got "Article 274", in --article'],
    [['--lang', 'de'], 'Allowed choices are en, ru, kk'],
    [['--template', 'missing.json'], 'Expected a template'],
  ])(
    'refuses %j',
    async (args, words) => {
      const { code, stderr } = await bulletins(['export', '--db', db, '--out', join(folder, 'refused'), ...args])
      expect(stderr).toContain(words)
      expect(code).toBe(2)
      expect(existsSync(join(folder, 'refused', 'bulletins.xlsx'))).toBe(false)
    },
    60_000,
  )
})

describe('export of pages from disk', () => {
  const DEV = fileURLToPath(new URL('../../fixtures/gold/dev/', import.meta.url))

  it('writes the same files, without a store', async () => {
    const out = join(folder, 'pages')
    const { code, stderr } = await bulletins(['export', join(DEV, 'en-01.html'), join(DEV, 'en-01.html'), join(DEV, 'ru-01.html'), '--out', out, '--formats', 'csv']) // prettier-ignore
    expect(code, stderr).toBe(0)
    expect(
      rows('pages', 'bulletins')
        .map(({ language }) => language)
        .sort(),
    ).toEqual(['en', 'ru'])
    expect(rows('pages', 'incidents').length).toBeGreaterThan(5)
    expect(rows('pages', 'incidents').every(({ first_seen }) => first_seen === '')).toBe(true)
    expect(existsSync(join(out, 'bulletins.db'))).toBe(false)
  }, 60_000)

  it('counts a reprint once, and says where a translation may be counted twice', async () => {
    const page = (words: string) => `<html><title>Violations in March 2021</title><body><h1>Violations of freedom of speech, March 2021</h1>${words}</body></html>` // prettier-ignore
    const items = ['On March 3 a court of Taraz fined blogger Askar Belov 20 MCI under Article 488 of the Code of Administrative Offences.', 'On March 9 unknown men beat journalist Aida Sarbaz near her house in the city of Oral.', 'On March 12 the newspaper of Ridder was refused an answer to its request by the akimat.'] // prettier-ignore
    const html = items.map((item) => `<p>${item}</p>`).join('\n')
    writeFileSync(join(folder, 'one.html'), page(html))
    writeFileSync(join(folder, 'reprint.html'), page(`<p>Reprinted by us.</p>${html}`))
    writeFileSync(join(folder, 'ru.html'), '<html lang="ru"><title>Нарушения за март 2021 года</title><body><h1>Нарушения свободы слова, март 2021 года</h1><p>3 марта суд Тараза оштрафовал блогера Аскара Белова на 20 МРП.</p></body></html>') // prettier-ignore
    const files = ['one.html', 'reprint.html', 'ru.html'].map((name) => join(folder, name))
    const { code, stderr } = await bulletins(['export', ...files, '--out', join(folder, 'reprints'), '--formats', 'csv']) // prettier-ignore
    expect(code, stderr).toBe(0)
    expect(stderr).toContain('2 bulletins are of the same periods in several languages and are all counted')
    expect(rows('reprints', 'bulletins').map(({ counted }) => counted).sort()).toEqual(['false', 'true', 'true']) // prettier-ignore
  }, 60_000)

  it('goes on where a page can not be read, and leaves a store alone', async () => {
    const { code, stderr } = await bulletins(['export', join(DEV, 'en-01.html'), join(folder, 'missing.html'), '--out', join(folder, 'some'), '--formats', 'csv']) // prettier-ignore
    expect(code).toBe(3)
    expect(stderr).toContain('file-unreadable')
    expect(rows('some', 'bulletins')).toHaveLength(1)
    const refused = await bulletins(['export', join(DEV, 'en-01.html'), '--out', join(folder, 'all')])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('name another with --out')
  }, 60_000)
})
