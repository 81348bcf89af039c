import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'

const { tiles, places } = packs.jurisdiction
const TYPES = ['region', 'capital', 'city-of-republican-significance']

describe('the map of tiles', () => {
  it('has each region and city of republican significance once, no two at one place', () => {
    const regions = places.filter(({ type }) => TYPES.includes(type)).map(({ region }) => region)
    expect(tiles.map(({ region }) => region).sort()).toEqual(regions.sort())
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(20)
  })

  it('has every region of the places', () => {
    const known = new Set(tiles.map(({ region }) => region))
    expect(places.filter(({ region }) => region !== null && !known.has(region))).toEqual([])
  })

  it('has names that fit', () => {
    const lines = tiles.flatMap(({ short }) => Object.values(short).flatMap((name) => name.split('\n')))
    expect(lines.filter((line) => line.length > 12 || line.trim() === '')).toEqual([])
    const most = Math.max(...tiles.flatMap(({ short }) => Object.values(short).map((name) => name.split('\n').length)))
    expect(most).toBe(2)
  })

  it('lies roughly as the country does', () => {
    const at = (name: string) => {
      const region = places.find((place) => place.name === name)?.region
      return tiles.find((tile) => tile.region === region)!
    }
    expect(at('Almaty').row).toBeGreaterThan(at('Astana').row)
    expect(at('Mangystau Region').column).toBeLessThan(at('Kyzylorda Region').column)
    expect(at('East Kazakhstan Region').column).toBeGreaterThan(at('Pavlodar Region').column)
    expect(at('North Kazakhstan Region').row).toBeLessThan(at('Akmola Region').row)
  })
})
