import { describe, expect, it } from 'vitest'
import { LazyPattern } from '../../src/text/pattern.ts'
import { compileShape, patternOf } from '../../src/text/shape.ts'

describe('patterns made when they are needed', () => {
  it('make nothing of a text that lacks what they need', () => {
    let made = 0
    const source = () => {
      made++
      return 'fine of (?<n>\\d+)'
    }
    const pattern = new LazyPattern({ source, anchors: () => [{ words: ['fine'], from: 0, to: 0 }] }, 'dgu')
    expect(pattern.exec('arrested for 5 days')).toBeNull()
    expect(made).toBe(0)
    expect(pattern.exec('a fine of 20')?.groups?.n).toBe('20')
    expect(pattern.lastIndex).toBe(12)
    pattern.lastIndex = 0
    pattern.exec('a fine of 30')
    expect(made).toBe(1)
  })

  it('answer as a RegExp does', () => {
    const text = 'May 3, May 14; 😀 June 5'
    for (const [source, flags] of [
      ['\\p{L}+ (?<d>\\d+)', 'dgu'],
      ['x?', 'gu'],
      ['(?<!\\p{L})june', 'giu'],
    ] as const) {
      const lazy = patternOf(source, flags)
      const plain = new RegExp(source, flags)
      const spans = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ 0: hit, index }) => [hit, index])
      expect(spans(lazy)).toEqual(spans(plain))
      expect(text.match(lazy)).toEqual(text.match(plain))
      expect(text.replace(lazy, '_')).toBe(text.replace(plain, '_'))
      expect(text.search(lazy)).toBe(text.search(plain))
      expect([lazy.global, lazy.sticky, lazy.unicode, lazy.flags]).toEqual([
        plain.global,
        plain.sticky,
        plain.unicode,
        plain.flags,
      ])
    }
  })

  it('match at their place where they are sticky', () => {
    const word = patternOf('\\p{L}+', 'uy')
    word.lastIndex = 4
    expect(word.exec('the court')?.[0]).toBe('court')
    expect(word.lastIndex).toBe(9)
    expect(word.exec('the court')).toBeNull()
    expect(word.lastIndex).toBe(0)
  })

  it('tell a slot that does not exist when they are loaded', () => {
    expect(() => compileShape('{day} of {monht}', { day: '\\d', month: 'may' })).toThrow(/\{monht\}/u)
  })
})
