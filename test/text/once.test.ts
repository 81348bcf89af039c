import { expect, it } from 'vitest'
import { oncePer } from '../../src/text/once.ts'

it('makes a thing once a pack, nothing being a thing too', () => {
  let runs = 0
  const lengthOf = oncePer(({ length }: readonly string[]) => (runs++, length === 0 ? undefined : length))
  const [pack, empty] = [['a', 'b'], [] as string[]]
  expect([lengthOf(pack), lengthOf(pack), lengthOf(empty), lengthOf(empty), runs]).toEqual([
    2,
    2,
    undefined,
    undefined,
    2,
  ])
  expect([lengthOf(['a', 'b']), runs]).toEqual([2, 3])
})
