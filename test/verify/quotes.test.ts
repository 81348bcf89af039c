import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BulletinError } from '../../src/errors.ts'
import { read } from '../../src/html/read.ts'
import { packs } from '../../src/packs.ts'
import { searchIn } from '../../src/verify/quotes.ts'
import { pageOf } from '../faults/sound.ts'

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const names = globSync(['gold/{dev,more}/*.html', 'pages/*.{html,txt}', 'site/**/*.html'], { cwd: ROOT }).filter(
  (name) => !name.includes('outline'),
)
const pages = names.sort().map((name) => ({ name, page: pageOf(readFileSync(`${ROOT}${name}`)) }))

function searchOf(name: string) {
  const page = pages.find((one) => one.name === name)?.page ?? pageOf(Buffer.from(name))
  const { text, map } = read(page, packs)
  return { page, text, map, search: searchIn(page, text, map) }
}

describe('the text of a page', () => {
  it.each(pages)('of $name stands in its bytes, all of it', ({ name, page }) => {
    try {
      read(page, packs)
    } catch (error) {
      if (error instanceof BulletinError) return // the lists and the error page of the demo site
      throw error
    }
    const { text, search } = searchOf(name)
    expect(search({ start: 0, end: text.length })).toBeNull()
  })

  it('is not found where one byte differs, and only there', () => {
    const { page, text, map } = searchOf('gold/dev/ru-01.html')
    const at = text.search(/\d{2,}/u)
    const entry = map.find(({ start, end }) => start <= at && at < end)
    const bytes = Uint8Array.from(page.bytes)
    const place = Buffer.from(bytes).indexOf(text.slice(at, at + 2), entry?.byteStart)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    const search = searchIn({ ...page, bytes }, text, map)
    expect(search({ start: at, end: at + 2 })).toMatch(/^bytes \d+–\d+ of the archived page do not read/u)
    expect(search({ start: text.length - 20, end: text.length })).toBeNull()
  })

  it('is not found where the map has no place for it', () => {
    const { page, text, map } = searchOf('gold/dev/en-01.html')
    const search = searchIn(page, `${text}\nInvented.`, map)
    expect(search({ start: text.length, end: text.length + 10 })).toBe(
      '"\\nInvented." stands nowhere in the archived page',
    )
  })
})
