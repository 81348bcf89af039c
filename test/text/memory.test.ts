import { expect, it } from 'vitest'
import { copyOf, remembering } from '../../src/text/memory.ts'

it('asks once for each word, until the memory is full', () => {
  const asked: string[] = []
  const told = remembering((word) => {
    asked.push(word)
    return word.length
  }, 2)
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(told)).toEqual([1, 2, 1, 3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})

it('copies words letter by letter', () => {
  for (const word of ['', 'Әл', 'Shymkent', 'Екібастұзда-ғы 𝐀 қала']) expect(copyOf(word)).toBe(word)
})
