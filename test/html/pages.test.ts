import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { read } from '../../src/html/read.ts'
import { outlineOf } from '../segment/outline.ts'
import { pageOf } from './page.ts'

const FOLDER = new URL('../../fixtures/pages/', import.meta.url)

// Odd pages, each with what must be read from it: charset, language, doubts, the outline.
function summary(bytes: Uint8Array): string {
  const { charset, language, doubts } = read(pageOf(bytes), packs)
  const head = `${charset.charset} (${charset.reason}), ${language}, ${doubts.map(({ code }) => code).join(' ') || 'no doubts'}`
  return [head, ...outlineOf(bytes, 8)].join('\n')
}

describe('odd pages', () => {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:html|txt)$/u.test(name) && !name.endsWith('.outline.txt'))

  it.each(names)('%s', async (name) => {
    await expect(summary(readFileSync(new URL(name, FOLDER)))).toMatchFileSnapshot(
      new URL(`${name}.outline.txt`, FOLDER).pathname,
    )
  })
})
