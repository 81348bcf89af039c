import { describe, expect, it } from 'vitest'
import { openSlots } from '../../src/store/slots.ts'

describe('slots', () => {
  it('let so many in at once, the others in the order in which they came', async () => {
    const slots = openSlots(2)
    const inside: string[] = []
    const enter = (name: string): Promise<void> => slots.take().then(() => void inside.push(name))
    const all = ['a', 'b', 'c', 'd'].map(enter)
    await Promise.all(all.slice(0, 2))
    expect(inside).toEqual(['a', 'b'])
    slots.give()
    await all[2]
    expect(inside).toEqual(['a', 'b', 'c'])
    slots.give()
    await all[3]
    for (let given = 0; given < 2; given++) slots.give()
    await Promise.all([enter('e'), enter('f')])
    expect(inside.slice(4)).toEqual(['e', 'f'])
  })
})
