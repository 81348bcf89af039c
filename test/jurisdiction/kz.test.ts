import { describe, expect, it } from 'vitest'
import { kz } from '../../src/jurisdiction/kz/index.ts'

const ISO_REGION = /^KZ-\d\d$/u
const DAY = /^\d{4}-\d\d(?:-\d\d)?$/u

/** Keys that occur more than once. */
function doubles(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

describe('tables of Kazakhstan', () => {
  it('hold what the reference holds', () => {
    const platforms = kz.organisations.filter((one) => one.kind === 'platform')
    expect(kz.codes).toHaveLength(59)
    expect(kz.articles).toHaveLength(347)
    expect(kz.formerTitles).toHaveLength(20)
    expect(kz.equivalents).toHaveLength(54)
    expect(kz.places).toHaveLength(207)
    expect(kz.outlets.length + platforms.length).toBe(215) // the reference and one row more: DAT
    expect(kz.organisations.length - platforms.length).toBe(12)
    expect(kz.index.values).toHaveLength(40)
  })

  it('have no two rows of one key', () => {
    expect(doubles(kz.codes.map((one) => one.key))).toEqual([])
    expect(doubles(kz.articles.map((one) => `${one.code}:${one.article}`))).toEqual([])
    expect(doubles(kz.places.map((one) => one.name))).toEqual([])
    expect(doubles([...kz.outlets, ...kz.organisations].map((one) => one.name))).toEqual([])
    expect(doubles(kz.index.values.map((one) => one.from))).toEqual([])
  })

  it('say where every row was read', () => {
    const { codes, articles, formerTitles, equivalents, places, outlets, organisations, courts } = kz
    const rows = [codes, articles, formerTitles, equivalents, places, outlets, organisations, courts, kz.index.values]
    for (const row of rows.flat()) expect(row.source, JSON.stringify(row)).toMatch(/\p{L}/u)
  })

  it('have no empty name and no blank at a name', () => {
    for (const one of [...kz.codes, ...kz.places, ...kz.outlets, ...kz.organisations])
      for (const name of Object.values(one.names).flat()) expect(name, JSON.stringify(one)).toMatch(/^\S(?:.*\S)?$/u)
  })
})

describe('codes and articles', () => {
  it('know the code of every article', () => {
    const keys = new Set(kz.codes.map((one) => one.key))
    const used = [...kz.articles, ...kz.formerTitles, ...kz.equivalents.flatMap((one) => one.chain)]
    expect(used.filter((one) => !keys.has(one.code))).toEqual([])
  })

  it('have editions that do not overlap', () => {
    const editions = Map.groupBy(
      kz.codes.filter((one) => one.key !== 'CIV-SPECIAL'),
      (one) => one.family,
    )
    for (const rows of editions.values()) {
      const list = rows.toSorted((a, b) => ((a.inForce.from ?? '') < (b.inForce.from ?? '') ? -1 : 1))
      for (const [index, one] of list.entries()) {
        const next = list[index + 1]
        if (next !== undefined)
          expect(one.inForce.to, one.key).toSatisfy((to: string) => to < (next.inForce.from ?? ''))
      }
    }
  })

  it('give days and official addresses', () => {
    for (const { inForce } of [...kz.codes, ...kz.articles])
      for (const day of [inForce.from, inForce.to]) if (day !== null) expect(day).toMatch(DAY)
    for (const one of kz.codes)
      for (const url of Object.values(one.urls)) expect(url).toMatch(/^https:\/\/adilet\.zan\.kz\//u)
  })

  it.each([
    ['CC2014', '130', 'Slander', '2020-07-09'],
    ['CAO2014', '73-3', 'Slander', null],
  ])('know %s %s', (code, article, title, to) => {
    const row = kz.articles.find((one) => one.code === code && one.article === article)
    expect(row?.title.en).toMatch(new RegExp(`${title}|Libel`, 'u'))
    expect(row?.inForce.to).toBe(to)
    expect(row?.unverified).not.toContain('ru')
  })
})

describe('places', () => {
  it('lie in the country, in a region of ISO 3166-2', () => {
    for (const { name, lat, lon, region, type } of kz.places) {
      if (lat !== null) expect(lat, name).toSatisfy((v: number) => v > 40.5 && v < 55.5)
      if (lon !== null) expect(lon, name).toSatisfy((v: number) => v > 46.4 && v < 87.4)
      if (lat === null) expect(type, name).toBe('district')
      if (region !== null) expect(region, name).toMatch(ISO_REGION)
    }
  })

  it('keep old names', () => {
    const named = (name: string) => kz.places.filter((one) => one.names.en?.includes(name)).map((one) => one.name)
    expect(named('Nur-Sultan')).toEqual(['Astana'])
    expect(named('Kapshagai')).toEqual(['Konayev'])
    expect(named('South Kazakhstan Region')).toEqual(['Turkistan Region'])
  })
})

describe('outlets', () => {
  it('mark common words', () => {
    const context = kz.outlets.filter((one) => one.needsContext).map((one) => one.name)
    expect(context).toEqual(expect.arrayContaining(['Vremya', 'Respublika', 'Karavan', 'Soz', 'ADAM']))
  })
})
