// Bulletins in wrong dress: charsets that are declared falsely or not at all, types that lie, pages that are none.
import iconv from 'iconv-lite'
import type { ErrorCode } from '../../src/errors.ts'
import type { Language } from '../../src/model.ts'
import type { Handler } from './server.ts'

/** How the text of a bulletin is sent. */
export interface Dress {
  readonly name: string
  readonly language: Language
  /** The charset that it must be read in. */
  readonly charset: string
  readonly type: string
  readonly bytes: (html: string) => Uint8Array
}

const head = (html: string, label: string): string => html.replace('<head>', `<head><meta charset="${label}">`)
const sent = (name: string, language: Language, charset: string, type: string, label: string | null): Dress => ({
  name, language, charset, type,
  bytes: (html) => iconv.encode(label === null ? html : head(html, label), charset, { addBOM: false }),
}) // prettier-ignore

/** Bulletins that must be read as if they were well dressed. */
export const DRESSES: readonly Dress[] = [
  sent('utf-8 by header and page, windows-1251 in truth', 'ru', 'windows-1251', 'text/html; charset=utf-8', 'utf-8'),
  sent('windows-1251 by header, utf-8 in truth', 'ru', 'utf-8', 'text/html; charset=windows-1251', null),
  sent('KOI8-R, nothing declared', 'ru', 'koi8-r', 'text/html', null),
  sent('IBM866, nothing declared', 'ru', 'ibm866', 'text/html', null),
  sent('UTF-16 without a mark', 'ru', 'utf-16le', 'text/html', null),
  sent('windows-1251 by page, KZ-1048 in truth', 'kk', 'rk1048', 'text/html', 'windows-1251'),
  sent('a page called application/octet-stream', 'en', 'utf-8', 'application/octet-stream', null),
  sent('a page called image/png', 'ru', 'utf-8', 'image/png', null),
]

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') // prettier-ignore

const as =
  (type: string, body: string | Uint8Array): Handler =>
  (response) =>
    response.writeHead(200, { 'Content-Type': type }).end(body)

/** Answers with a good status that hold no bulletin, with the code that says so. */
export const NO_BULLETINS: readonly (readonly [name: string, code: ErrorCode, handler: Handler])[] = [
  ['a picture called text/html', 'page-binary', as('text/html', PNG)],
  ['a PDF called text/html', 'page-binary', as('text/html; charset=utf-8', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n')],
  ['a page without a byte', 'page-empty', as('text/html', '')],
  ['an error page that says 200', 'page-no-bulletin', as('text/html', '<h1>Service is temporarily down, sorry</h1>')],
]

/** The page within 50,000 elements, one in the other. */
export function nested(html: string): string {
  return html.replace('<body>', `<body>${'<div>'.repeat(50_000)}`)
}

/** The same words in other bytes: what a move to another machine leaves. */
export function redressed(html: string): Handler {
  const body = html.replaceAll('\n', '\r\n').replace('<div class="item-page">', '<div  class="item-page" id="new">\r\n')
  return as('text/html; charset=windows-1251', iconv.encode(body, 'windows-1251'))
}
