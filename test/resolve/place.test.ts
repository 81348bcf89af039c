import { describe, expect, it } from 'vitest'
import { resolveOutlets } from '../../src/resolve/outlet.ts'
import { resolvePlaces } from '../../src/resolve/place.ts'
import { namedIn } from './named.ts'

describe('places and outlets resolved', () => {
  it('gives a place its region and point', () => {
    expect(resolvePlaces(namedIn('It happened in Nur-Sultan.'))).toMatchObject([{ name: 'Astana', region: 'KZ-71' }])
    expect(resolvePlaces(namedIn('The village of Karasaz was flooded.'))).toMatchObject([
      { name: 'Karasaz', region: null, lat: null },
    ])
  })

  it('tells villages of one name apart by the region beside them', () => {
    const regions = (text: string): (string | null)[] => resolvePlaces(namedIn(text)).map(({ region }) => region)
    expect(regions('In the village of Karabulak, Zhetisu region, it rained.')).toEqual(['KZ-33', 'KZ-33'])
    expect(regions('In the village of Karabulak, Turkistan region, it rained.')).toEqual(['KZ-61', 'KZ-61'])
  })

  it('calls an outlet by one name, the table’s or the first on the page', () => {
    const names = resolveOutlets(
      namedIn('Radio Azattyk and azattyq.org wrote. The portals «Dala Uni» and "DALA UNI" did not.'),
    ).map(({ name }) => name)
    expect(names).toEqual(['Radio Azattyq', 'Radio Azattyq', 'Dala Uni', 'Dala Uni'])
  })
})
