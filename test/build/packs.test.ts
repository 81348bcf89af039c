import { expect, it } from 'vitest'
import type { Part } from '../../src/build/lazy-parts.ts'
import { wholeOf } from '../../src/build/lazy-parts.ts'
import { partOf } from '../../src/build/pack-parts.ts'
import { packs } from '../../src/packs.ts'

const kept = (value: unknown): unknown => wholeOf(JSON.parse(JSON.stringify(partOf(value))) as Part)

it('a pack comes out of its files as it went in, patterns too', () => {
  for (const pack of [...Object.values(packs.languages), packs.jurisdiction]) expect(kept(pack)).toStrictEqual(pack)
  expect(kept(/^a$/u)).toStrictEqual(/^a$/u)
  expect(kept({ words: [/a/gi] })).not.toStrictEqual({ words: [/a/g] })
})

it.each([[{ words: new Set(['a']) }], [[new Map()]], [() => 0], [{ from: new Date(0) }], [{ until: undefined }]])(
  'what JSON would lose is refused: %j',
  (value) => {
    expect(() => partOf(value)).toThrow('Expected data')
  },
)
