// What the bench reads: the dev pages of a language as they are, and their text as plain documents of 8,192 letters.
import { readFileSync, readdirSync } from 'node:fs'
import { read } from '../../src/html/read.ts'
import type { Language, Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'

const DEV = new URL('../../fixtures/gold/dev/', import.meta.url)
const LETTERS = 8192

/** A page of the bench: HTML, or plain text where the type says so. */
export function pageOf(bytes: Uint8Array, name: string, contentType = 'text/html'): Page {
  return { source: 'bench', publisher: null, url: `bench:${name}`, bytes, contentType, retrieved: '2024-01-01T00:00:00Z', warcRecord: null, revision: 1, hints: {} }
} // prettier-ignore

/** The dev pages of a language, as HTML. */
export function pagesOf(language: Language): readonly Page[] {
  const names = readdirSync(DEV).filter((name) => name.startsWith(`${language}-`) && name.endsWith('.html'))
  return names.sort().map((name) => pageOf(readFileSync(new URL(name, DEV)), name))
}

/** As many documents as there are pages: each begins with another page and goes on with those behind it, until it is long enough. */
export function textsOf(language: Language): readonly string[] {
  const lines = pagesOf(language).map((page) => linesOf(page))
  return lines.map((_, first) => {
    let text = ''
    for (let at = first; text.length < LETTERS; at++)
      for (const line of lines[at % lines.length] ?? []) if (text.length < LETTERS) text += `${line}\n\n`
    return text.slice(0, LETTERS)
  })
}

function linesOf(page: Page): readonly string[] {
  const { text, blocks } = read(page, packs)
  return blocks
    .filter(({ role }) => role === 'title' || role === 'date' || role === 'body')
    .map(({ start, end }) => text.slice(start, end))
}

/** Letters of all documents of the language. */
export function lettersOf(language: Language): number {
  return textsOf(language).reduce((sum, text) => sum + text.length, 0)
}

/** The same documents as pages of plain text. */
export function plainPagesOf(language: Language): readonly Page[] {
  return textsOf(language).map((text, at) => pageOf(new TextEncoder().encode(text), `text-${at}`, 'text/plain'))
}
