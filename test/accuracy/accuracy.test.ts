import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accuracyTable, measureAccuracy } from './accuracy.ts'
import { fallen, raised, readFloors } from './floors.ts'

const accuracy = measureAccuracy()

describe('accuracy on annotated pages', () => {
  it('is at its floors or above', () => {
    expect(fallen(accuracy, readFloors())).toEqual([])
  })

  it('is what the README says (npm run readme)', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(accuracyTable(accuracy))
  })
})

describe('floors', () => {
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
})
