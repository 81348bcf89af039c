import { describe, expect, it } from 'vitest'
import { read } from '../../src/html/read.ts'
import type { Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { segment } from '../../src/segment/index.ts'
import { DRESSES } from './dress.ts'
import { layoutsOf } from './layouts.ts'

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 24)

function pageOf(html: string): Page {
  return {
    source: 'file', publisher: null, url: 'test', bytes: Buffer.from(html), contentType: null, retrieved: null, warcRecord: null, revision: 1,
    hints: {},
  } // prettier-ignore
}

describe.each(DRESSES)('layouts in $language', (dress) => {
  it.each(layoutsOf(dress))('$name', ({ html, starts }) => {
    const document = read(pageOf(html), packs)
    expect(document.language).toBe(dress.language)
    const incidents = segment(document, packs).filter(({ role }) => role === 'incident')
    expect(incidents.map(({ start, end }) => bare(document.text.slice(start, end)))).toEqual(starts.map(bare))
  })
})
