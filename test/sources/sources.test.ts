import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAddress } from '../../src/fetch/guard.ts'
import { LIMITS } from '../../src/fetch/limits.ts'
import { isBulletin } from '../../src/fetch/discover.ts'
import { checkedConfig, readConfig, sourcesOf } from '../../src/sources/config.ts'
import { demoSources, sources } from '../../src/sources/index.ts'

const all = [...sources, ...demoSources]

describe('every source', () => {
  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it.each(all.map((source) => [source.id, source] as const))(
    '%s fits the schema, and may ask for its own listings',
    async (_id, source) => {
      await checkedConfig({ sources: [source] }, 'test')
      for (const { url } of [...source.listings, ...source.knownFailures])
        checkAddress(url, source, LIMITS.addressLength)
      for (const { language } of source.listings) expect(source.languages).toContain(language)
    },
  )

  it.each([
    ['adilsoz-en', 'https://adilsoz.kz/en/262-violations/monitoring-81.html'],
    ['adilsoz-en', 'https://adilsoz.kz/en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-may-2021-.html'],
    ['adilsoz-ru', 'https://adilsoz.kz/262-violations/monitoring-81.html'],
    ['adilsoz-kk', 'https://adilsoz.kz/kz/262-violations/monitoring-81.html'],
    [
      'tirek',
      'https://tirek.info/monitoring-of-political-persecution-in-the-republic-of-kazakhstan-from-may-1-to-may-31-2021/',
    ],
    [
      'tirek',
      'https://tirek.info/monitoring-of-political-persecution-in-the-republic-of-kazakhstan-1-to-april-30-2021',
    ],
  ])('%s: %s is a bulletin, of this source alone', (id, address) => {
    expect(sources.filter((source) => isBulletin(source, address)).map((source) => source.id)).toEqual([id])
  })

  it.each([
    'https://adilsoz.kz/en/262-violations.html',
    'https://adilsoz.kz/en/262-violations.html?start=10',
    'https://adilsoz.kz/en/news/news-1.html',
    'https://tirek.info/about/',
  ])('%s is none', (address) => {
    expect(sources.some((source) => isBulletin(source, address))).toBe(false)
  })
})

describe('the configuration', () => {
  const limits = LIMITS as unknown as Record<string, number>
  it('knows all limits and no others', async () => {
    const { limits: schema } = (
      JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as {
        properties: { limits: { properties: object } }
      }
    ).properties
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(limits).sort())
    await checkedConfig({ limits }, 'test')
  })

  it('need not exist', async () => {
    expect(await readConfig('/nowhere/bulletins.config.json')).toEqual({})
  })

  it('adds, replaces and leaves out sources', () => {
    const mine = { ...sources[0]!, id: 'mine' }
    const other = { ...sources[0]!, publisher: 'Other' }
    const result = sourcesOf({ sources: [mine, other], disabled: ['tirek'] })
    expect(result.map(({ id }) => id)).toEqual([...sources.map(({ id }) => id).filter((id) => id !== 'tirek'), 'mine'])
    expect(result[0]?.publisher).toBe('Other')
  })

  it.each([
    [{ contact: 'a b' }],
    [{ contct: 'a@example.org' }],
    [{ limits: { attempts: 0 } }],
    [{ limits: { retryAfterMs: 1e10 } }],
    [{ network: { proxy: 'socks5://proxy:1' } }],
    [{ network: { insecure: true } }],
    [{ limits: { speed: 1 } }],
    [{ sources: [{ id: 'x' }] }],
    [{ sources: [{ ...sources[0]!, links: '(' }] }],
    [{ index: [{ from: '2027', value: 1, act: 'law' }] }],
    [[]],
  ])('%j is refused', async (value) => {
    await expect(checkedConfig(value, 'test')).rejects.toMatchObject({ code: 'config-invalid' })
  })

  it('all that is wrong is told at once, each with its place', async () => {
    const { paging: _paging, recheckDays: _days, ...short } = sources[0]!
    const wrong = { contct: 'a@example.org', sources: [{ ...short, languages: ['fr'], links: 1 }] }
    await expect(checkedConfig(wrong, 'test')).rejects.toThrow(
      'got sources[0] without paging, recheckDays; an object with "contct", which is none of its fields; sources[0].languages[0]: must be equal to one of the allowed values (en, ru, kk); sources[0].links: must be string, in test',
    )
  })

  it('a place that fits none of several shapes is one fault, with all that would fit', async () => {
    const wrong = { sources: [{ ...sources[0]!, sitemaps: 'all' }] }
    await expect(checkedConfig(wrong, 'test')).rejects.toThrow(
      'got sources[0].sitemaps: must be equal to constant (robots) or must be array, in test',
    )
  })
})
