// The parts of a bulletin as an outline: number or role, and how each begins.
import { read } from '../../src/html/read.ts'
import { packs } from '../../src/packs.ts'
import { segment } from '../../src/segment/index.ts'
import { pageOf } from '../html/page.ts'

/** One line a segment; an incident shows how many of its lines go on the first. */
export function outlineOf(content: string | Uint8Array, words = 4): string[] {
  const document = read(pageOf(content), packs)
  return segment(document, packs).map(({ role, number, start, end }) => {
    const text = document.text.slice(start, end)
    const lines = text.split('\n').length
    const begin = text.replaceAll('\n', ' ').split(' ').slice(0, words).join(' ')
    return `${number ?? role}: ${begin}${lines > 1 ? ` +${String(lines - 1)}` : ''}`
  })
}

/** The same without title and date line. */
export function partsOf(body: string): string[] {
  const page = `<h1>Violations of freedom of speech in Kazakhstan. May 2022</h1><p>3 june 2022</p>${body}`
  return outlineOf(page).slice(2)
}

/** Paragraphs of markup, one a line. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `<p>${line.trim()}</p>`)
    .join('\n')
}
