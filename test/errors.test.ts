import { describe, expect, it } from 'vitest'
import { openLog } from '../src/cli/log.ts'
import { BulletinError, printable } from '../src/errors.ts'

describe('what is said', () => {
  it.each([
    ['a\u001b[31mb', 'a\\u001b[31mb'],
    ['a\u009b31mb\u0007', 'a\\u009b31mb\\u0007'],
    ['a\rb\u202eb', 'a\\u000db\\u202eb'],
    ['Әділ «Сөз»:\n\tone', 'Әділ «Сөз»:\n\tone'],
  ])('%j commands no terminal', (words, shown) => {
    expect(printable(words)).toBe(shown)
    expect(new BulletinError('usage', words).message).toBe(shown)
    let text = ''
    openLog({ log: 'text', verbose: true }, { write: (piece) => (text += piece) }).step('page', words)
    expect(text).toBe(`${shown}\n`)
  })
})
