import { describe, expect, it } from 'vitest'
import { escapeAt, foldBlanks, pieceEnd } from '../../src/html/pieces.ts'

function piecesOf(data: string, withBlanks: boolean): string[] {
  const pieces: string[] = []
  for (let at = 0; at < data.length; at += pieces.at(-1)?.length ?? 1) pieces.push(data.slice(at, pieceEnd(data, at, withBlanks))) // prettier-ignore
  return pieces
}

describe('pieces of a text', () => {
  it.each([
    ['the court  of\u00a0Taraz ', ['the court', '  ', 'of', '\u00a0', 'Taraz', ' ']],
    ['Su\u00ad\u200blei  \u00ad', ['Su', '\u00ad\u200b', 'lei', '  ', '\u00ad']],
    ['a \\"b\\" 𝔄 c', ['a', ' ', '\\', '"b', '\\', '" 𝔄 c']],
    [' a', [' ', 'a']],
    ['\u2028\u0085', ['\u2028\u0085']],
    ['1\ufeff5\u034f0', ['1', '\ufeff', '5', '\u034f', '0']],
  ])('%j', (data, pieces) => {
    expect(piecesOf(data, true)).toEqual(pieces)
    expect(piecesOf(data, false)).toEqual(
      pieces.flatMap((piece) => (piece.trim() === '' ? [piece] : piece.split(/( )/u))),
    )
  })

  it.each([
    ['\\r\\n', '\\r\\n'], ['\\\\r\\\\n', '\\\\r\\\\n'], ['\\n', '\\n'], ['\\"a', '\\"'], ['\\u2013', '\\u2013'], ['\\u20', null], ['\\N', null], ['\\', null],
  ])('%j is the escape %j', (data, escape) => {
    expect(escapeAt(data, 0)).toBe(escape)
    expect(escapeAt(`a ${data}`, 0)).toBe(null)
  }) // prettier-ignore

  it('folds blanks', () => {
    expect(foldBlanks('\u0438\u0306 \u{e0041}\u0435\u0308')).toBe('й ё')
    expect(foldBlanks('\u200b a\u00ad \u00a0 b\t𝔄\u00adc \u200e')).toBe('a b 𝔄c')
  })
})
