import { globSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { stockOf } from '../../src/build/lazy-stock.ts'
import { stockText } from '../../src/build/stock-text.ts'
import type { Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { keyOf, stockFrom, unstocked } from '../../src/text/stock.ts'

const text = stockText(packs)

afterEach(() => stockFrom(unstocked))

function pageOf(url: string): Page {
  const bytes = readFileSync(url)
  return { source: 'test', publisher: null, url, bytes, contentType: 'text/html', retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
}

it('has all that is told when pages of each language are read, as it is told', () => {
  const stock = stockOf(Buffer.from(text))
  const differing: string[] = []
  let asked = 0
  stockFrom((topic, of, tell) => {
    asked++
    const told = stock(topic, of, () => differing.push(`not in stock: ${topic} ${of()}`))
    if (!isDeepStrictEqual(told, tell())) differing.push(`${topic} ${of()}`)
    return tell()
  })
  const own = structuredClone(packs) // what was made of these packs before is not made of their copy
  for (const url of globSync('fixtures/gold/dev/*.html').sort()) readBulletin(pageOf(url), own)
  expect(differing).toEqual([])
  expect(asked).toBeGreaterThan(2000)
})

it('is the same for the same packs, and tells of nothing else', () => {
  expect(stockText(packs)).toBe(text)
  const stock = stockOf(Buffer.from(text))
  expect(stock('anchors of a source', () => 'a pattern of nobody', () => 'told anew')).toBe('told anew') // prettier-ignore
})

it('keeps what has no end', () => {
  const key = keyOf('anchors of a source', 'a+')
  const bytes = Buffer.from(`{"other":0,"${key}":5}\n"ә"\n[{"words":["a"],"from":-1e999,"to":1e999}]\n`)
  expect(stockOf(bytes)('anchors of a source', () => 'a+', () => null)).toEqual([{ words: ['a'], from: -Infinity, to: Infinity }]) // prettier-ignore
  expect(text).toContain(',"to":1e999}')
  expect(text).toContain('"from":-1e999,')
  expect(text).not.toMatch(/"(?:from|to)":null/u)
})
