// Pages for tests, made of markup or bytes.
import type { Document, Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { read } from '../../src/html/read.ts'

/** A page as if it had been fetched. */
export function pageOf(content: string | Uint8Array, contentType: string | null = null): Page {
  return {
    source: 'file', publisher: null, url: 'https://example.org/page.html', contentType, retrieved: null, warcRecord: null, revision: 1, hints: {},
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  } // prettier-ignore
}

export function readPage(content: string | Uint8Array, contentType: string | null = null): Document {
  return read(pageOf(content, contentType), packs)
}

/** A whole page around the markup of a bulletin's body. */
export function bulletin(body: string, around: { readonly before?: string; readonly after?: string } = {}): string {
  return `<!DOCTYPE html><html><head><title>Violations of freedom of speech in Kazakhstan. May 2022</title></head><body>${around.before ?? ''}
<div class="item-page"><h1>Violations of freedom of speech in Kazakhstan. May 2022</h1><p>3 june 2022</p>${body}</div>${around.after ?? ''}</body></html>`
}

/** The blocks of one role, as text. */
export function linesOf(document: Document, role = 'body'): string[] {
  return document.blocks.filter((block) => block.role === role).map(({ start, end }) => document.text.slice(start, end))
}

export const ITEM =
  '<p>- On May 3, the court of Taraz fined the blogger Aman Serikbol for a video that he had published on his page in the network.</p>'
