import { describe, expect, it } from 'vitest'
import { gateOf } from '../../src/engine/gate.ts'
import type { Shared } from '../../src/store/shared.ts'

interface Held {
  readonly holder: string
  readonly holdMs: number
}

/** What a gate says to the store, in which every site is free. */
function told(): { shared: Shared; entered: Held[]; left: string[] } {
  const [entered, left]: [Held[], string[]] = [[], []]
  const shared: Partial<Shared> = {
    enterGate(_site, holder, holdMs) {
      entered.push({ holder, holdMs })
      return Promise.resolve(0)
    },
    leaveGate(_site, holder) {
      left.push(holder)
      return Promise.resolve()
    },
  }
  return { shared: shared as Shared, entered, left }
}

describe('the gate of a site', () => {
  it('is left by who entered it, also where another entered since', async () => {
    const { shared, entered, left } = told()
    const gate = gateOf(shared, 1000)
    const [first, second] = [await gate.enter('example.kz'), await gate.enter('example.kz')]
    await first(0)
    expect(left).toEqual([entered[0]?.holder])
    await second(0)
    expect(left).toEqual(entered.map(({ holder }) => holder))
    expect(new Set(left).size).toBe(2)
  })

  it('is held longer than a request may take: the word that it is over takes its time', async () => {
    const { shared, entered } = told()
    await gateOf(shared, 120_000).enter('example.kz')
    expect(entered[0]?.holdMs).toBeGreaterThanOrEqual(130_000)
  })
})
