import { describe, expect, it } from 'vitest'
import { paceOf } from '../../src/fetch/pace.ts'
import { sourceOf } from '../faults/server.ts'

describe('the pace of a source', () => {
  const source = (privateNetwork: boolean, delaySeconds: number, delayFactor: number) =>
    sourceOf('example.kz', { privateNetwork, politeness: { delaySeconds, delayFactor } })

  it('is never faster than two seconds and three times the last answer, but in a private network', () => {
    expect(paceOf(source(false, 0, 0), 0)).toEqual({ delayMs: 2000, factor: 3 })
    expect(paceOf(source(true, 0, 0), 0)).toEqual({ delayMs: 0, factor: 0 })
  })
  it('is slower where the source or robots.txt says so', () => {
    expect(paceOf(source(false, 5, 10), 0)).toEqual({ delayMs: 5000, factor: 10 })
    expect(paceOf(source(false, 5, 10), 20_000)).toEqual({ delayMs: 20_000, factor: 10 })
    expect(paceOf(source(true, 0, 0), 100)).toEqual({ delayMs: 100, factor: 0 })
  })
})
