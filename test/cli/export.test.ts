// `bulletins export` as a person uses it: the demo's store, into other folders.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

  it('finds a place by any of its names', async () => {
    const russian = await exported('ru-place', '--place', 'Алма-Ата')
    const english = await exported('en-place', '--place', 'Almaty')
    expect(russian).toEqual(english)
    expect(english.length).toBeGreaterThan(0)
  }, 60_000)

  it('writes for Excel with Russian settings', async () => {
    await exported('ru', '--csv-locale', 'ru')
    const text = readFileSync(join(folder, 'ru', 'csv-excel', 'fines.csv'), 'utf8')
    expect(text).toMatch(/^\uFEFFid;bulletin;/u)
  }, 60_000)

  it('writes the tables and columns of a template', async () => {
    writeFileSync(join(folder, 'template.json'), '{"fines": ["date", "people", "tenge_min", "url"]}')
    const { code, stderr } = await bulletins(['export', '--db', db, '--out', join(folder, 'few'), '--formats', 'csv', '--template', join(folder, 'template.json')]) // prettier-ignore
    expect(code, stderr).toBe(0)
    expect(readdirSync(join(folder, 'few', 'csv')).sort()).toEqual(['codebook.csv', 'data_dictionary.csv', 'fines.csv', 'read_me.csv']) // prettier-ignore
    expect(Object.keys(rows('few', 'fines')[0] ?? {})).toEqual(['date', 'people', 'tenge_min', 'url'])
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
