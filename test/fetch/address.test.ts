import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressWithin, canonicalAddress, keyOf } from '../../src/fetch/address.ts'
import { sources } from '../../src/sources/index.ts'

describe('canonicalAddress', () => {
  it.each([
    ['HTTPS://Example.KZ/a', 'https://example.kz/a'],
    ['https://example.kz./a', 'https://example.kz/a'],
    ['https://example.kz:443/a', 'https://example.kz/a'],
    ['https://example.kz//news///a.html', 'https://example.kz/news/a.html'],
    ['https://example.kz/a#part', 'https://example.kz/a'],
    ['https://example.kz/a?', 'https://example.kz/a'],
    ['https://example.kz/a?utm_source=x&start=10&fbclid=1', 'https://example.kz/a?start=10'],
    ['https://example.kz/a?tmpl=component&print=1', 'https://example.kz/a'],
    ['https://example.kz/%d1%81', 'https://example.kz/%D1%81'],
    ['https://example.kz/с', 'https://example.kz/%D1%81'],
    ['https://example.kz/a/', 'https://example.kz/a/'],
    ['https://example.kz/%D0%B8%cc%86', 'https://example.kz/%D0%B9'],
    ['https://example.kz/?t=%d0%b5%CC%88', 'https://example.kz/?t=%D1%91'],
    ['https://example.kz/a?b&c=%EC%ee&utm_medium=x', 'https://example.kz/a?b&c=%EC%EE'],
    ['https://example.kz/a?q=one+two%20three&PHPSESSID=1', 'https://example.kz/a?q=one+two%20three'],
    ['http://example.kz:80/a', 'http://example.kz/a'],
    ['http://example.kz/??', 'http://example.kz/??'],
    ['https://example.kz/a?view=article&id=7', 'https://example.kz/a?view=article&id=7'],
  ])('%s → %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
    expect(canonicalAddress(canonical)).toBe(canonical)
  })

  it.each(['mailto:a@example.kz', 'javascript:void(0)', 'file:///etc/passwd', 'ftp://example.kz/', 'not an address'])(
    '%s is none',
    (address) => {
      expect(canonicalAddress(address)).toBeNull()
    },
  )

  it('is the same when done twice, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalAddress(address)
        return once !== null && canonicalAddress(once) === once
      }),
    )
  })
})

describe('addressWithin', () => {
  it('gives one address to the hosts and schemes of one site', () => {
    const source = sources.find(({ id }) => id === 'adilsoz-en')!
    const one = 'https://adilsoz.kz/en/262-violations/monitoring-1.html'
    for (const host of ['https://adilsoz.kz', 'http://adilsoz.kz', 'https://www.adilsoz.kz', 'http://adilsoz.kz.']) {
      expect(addressWithin(source, `${host}/en/262-violations/monitoring-1.html`)).toBe(one)
    }
    expect(addressWithin(source, 'https://old.adilsoz.kz/a')).toBe('https://old.adilsoz.kz/a')
  })

  it('knows www. of a host that is listed without it, and the other way round', () => {
    const source = { ...sources.find(({ id }) => id === 'tirek')!, hosts: ['tirek.info'] }
    expect(addressWithin(source, 'http://www.tirek.info/a')).toBe('https://tirek.info/a')
    expect(addressWithin({ ...source, hosts: ['www.tirek.info'] }, 'http://tirek.info/a')).toBe(
      'https://www.tirek.info/a',
    )
    expect(addressWithin(source, 'https://not-tirek.info/a')).toBe('https://not-tirek.info/a')
  })
})

describe('keyOf', () => {
  it('is the same for every order of the parameters, which canonicalAddress keeps as the patterns of sources need it', () => {
    expect(keyOf('https://example.kz/a?view=x&id=7')).toBe(keyOf('https://example.kz/a?id=7&view=x'))
    expect(keyOf('https://example.kz/a?id=7')).not.toBe(keyOf('https://example.kz/a?id=8'))
    expect(keyOf('https://example.kz/a')).toBe('https://example.kz/a')
  })
})
