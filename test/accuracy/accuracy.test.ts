import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACCURACY } from '../../src/export/accuracy.ts'
import { packs } from '../../src/packs.ts'
import { calibrate } from '../../src/score/calibration.ts'
import { judgedPages } from '../../src/score/measure.ts'
import { measureAccuracy, SET_FOLDERS } from './accuracy.ts'
import { accuracyFile } from './accuracy-file.ts'
import { fallen, raised, readFloors } from './floors.ts'
import { interval } from './interval.ts'
import { accuracyTable, confidenceTable, peerTable } from './table.ts'

const accuracy = measureAccuracy()

describe('accuracy on annotated pages', () => {
  it('is at its floors or above', () => {
    expect(fallen(accuracy, readFloors())).toEqual([])
  })

  it('is what the README says (npm run readme)', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(accuracyTable(accuracy))
    expect(readme).toContain(peerTable(accuracy))
    expect(readme).toContain(confidenceTable())
  })

  it('is what the sheet Read me says (npm run readme)', () => {
    const file = readFileSync(new URL('../../src/export/accuracy.ts', import.meta.url), 'utf8')
    expect(file).toBe(accuracyFile(accuracy))
  })

  it('is the same in both, to the last digit', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const two = (share: number): string => share.toFixed(2)
    const told = ACCURACY.map(({ f1, low, high, cases }) => `${two(f1)} (${two(low)}–${two(high)}; ${cases})`)
    expect(told.filter((cell) => !readme.includes(cell))).toEqual([])
  })
})

const figure = {
  key: 'date: value',
  gold: 4,
  found: 4,
  hits: 3,
  precision: 0.75,
  recall: 0.75,
  f1: 0.75,
  low: 0.5,
  high: 1,
}

describe('floors', () => {
  const measured = { ...accuracy, dev: new Map([['date: value', figure]]) }

  it('fail on a figure that fell', () => {
    expect(fallen(measured, { dev: { 'date: value': 0.8 } })).toEqual([
      'dev, date: value: expected at least 0.80, got 0.750',
    ])
    expect(fallen(measured, { dev: { 'date: value': 0.75 } })).toEqual([])
  })

  it('only rise, unless told otherwise', () => {
    const floors = { dev: { 'date: value': 0.8 } }
    expect(raised(measured, floors, false)['dev']).toEqual({ 'date: value': 0.8 })
    expect(raised(measured, floors, true)['dev']).toEqual({ 'date: value': 0.75 })
  })

  it('hold one language only where it has cases enough', () => {
    const few = { ...figure, key: 'kk date: value', gold: 59 }
    const enough = { ...figure, key: 'ru date: value', gold: 60 }
    const both = { ...accuracy, dev: new Map([few, enough].map((row) => [row.key, row])) }
    expect(raised(both, {}, false)['dev']).toEqual({ 'ru date: value': 0.75 })
  })
})

describe('confidence', () => {
  it('rises with what is right', () => {
    const full = calibrate(judgedPages(SET_FOLDERS, packs)).filter(({ found }) => found >= 50)
    const shares = full.map(({ hits, found }) => hits / found)
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })
})

describe('interval', () => {
  it('is wide for a few cases, though all are right', () => {
    const right = { ...figure, gold: 4, found: 4, f1: 1, low: 1, high: 1 }
    expect(interval(right).low).toBeCloseTo(0.51, 2)
    expect(interval({ ...right, gold: 400, found: 400 }).low).toBeCloseTo(0.99, 2)
  })
})
