import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinedLines } from '../../src/batch/join.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bulletins-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files of these shards, each with its lines. */
function filesOf(shards: readonly (readonly string[])[]): string[] {
  return shards.map((lines, at) => {
    const path = join(folder, `${at}.jsonl`)
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
    return path
  })
}

const shardsOf = (lines: readonly string[], of: number): string[][] =>
  Array.from({ length: of }, (_, index) => lines.filter((_line, at) => at % of === index))

const joined = (files: readonly string[]): string => Buffer.concat([...joinedLines(files)]).toString()

describe('the lines of shards', () => {
  it('joined are those of one run, however many shards there are and whatever stands in the lines', () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((text) => JSON.stringify({ bulletin: text, at: '\u2028' }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 200 }), fc.integer({ min: 1, max: 9 }), (lines, of) => {
        expect(joined(filesOf(shardsOf(lines, of)))).toBe(lines.map((one) => `${one}\n`).join(''))
      }),
      { numRuns: 30 },
    )
  })

  it('whose names have their numbers are refused in another order: lengths alone would not tell', () => {
    const lines = Array.from({ length: 24 }, (_, at) => `{"file":${at}}`)
    const files = filesOf(shardsOf(lines, 12)) // 0.jsonl … 11.jsonl
    expect(joined(files)).toBe(lines.map((one) => `${one}\n`).join(''))
    expect(() => joined([...files].sort())).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(`by the numbers of their names ${files.join(' ')}`) as string }) as Error, // prettier-ignore
    )
  })

  it.each([
    ['out of turn', [['{"file":1}'], ['{"file":2}', '{"file":3}']]],
    ['without one of them', [['{"file":1}', '{"file":2}', '{"file":3}'], ['{"file":4}']]],
  ])('%s: refused before anything is written', (_name, shards) => {
    expect(() => [...joinedLines(filesOf(shards))]).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringMatching(/^Expected all shards, whole and in their order \(of \d lines \d, \d\), got \d, \d lines, in /u) as string }) as Error, // prettier-ignore
    )
  })

  it('that are cut, or none: said with their place', () => {
    const [whole = '', cut = ''] = filesOf([['{"file":1}'], ['{"file":2}']])
    writeFileSync(cut, '{"file":2}\n{"file":3')
    expect(() => joined([whole, cut])).toThrow(
      `Expected a whole line of \`bulletins extract\`, got another, in ${cut} line 2`,
    )
    writeFileSync(cut, '{"bulletins":[]}\n')
    expect(() => joined([whole, cut])).toThrow(`got another, in ${cut} line 1`)
    expect(() => joined([whole, 'missing.jsonl'])).toThrow(
      expect.objectContaining({ code: 'file-unreadable' }) as Error,
    )
  })
})
