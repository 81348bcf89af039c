// Pieces of HTML. Every text of a record goes through `escaped`; every address through `linkOf`.
import type { Language } from '../../model.ts'
import { numberText } from '../labels/number.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

/** The languages of the page; the first is the one that it opens in. */
export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk']

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
// Control characters (but tab and line feed), which no HTML can hold, and those that turn the direction of what follows.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/** The text with U+FFFD in place of what can't be shown, or would turn the text around: lengths stay. */
export function visible(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '\uFFFD')
}

/** The text as HTML, as content or within an attribute. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)
}

/** What is said in each language; CSS shows one. The same words in all of them stand once. */
export function inAll(say: (words: Words, language: Language) => string): string {
  const said = LANGUAGES.map((language) => escaped(say(WORDS[language], language)))
  if (new Set(said).size === 1) return said[0] ?? ''
  return LANGUAGES.map((language, index) => `<i lang="${language}">${said[index] ?? ''}</i>`).join('')
}

const ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/iu

/** True for an address that a reader may be sent to. */
export function isWebAddress(address: string): boolean {
  return ADDRESS.test(address) && URL.canParse(address)
}

/** A link to a page of the web; the bare words where the address is none. `html` is HTML. */
export function linkOf(address: string, html: string, classes = 'web'): string {
  return isWebAddress(address) ? `<a class="${classes}" rel="noreferrer" href="${escaped(address)}">${html}</a>` : html
}

/** A link within the page. */
export function jumpTo(id: string, html: string, attributes = ''): string {
  return `<a href="#${escaped(encodeURIComponent(id))}"${attributes}>${html}</a>`
}

const LONGEST = 80
const WORDS_AT_ENDS = 5

/** The address with the quote for the browser to find (a text fragment); of a long quote its first and last words. */
export function atQuote(address: string, quote: string): string {
  const words = quote.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0 || !isWebAddress(address)) return address
  const ends = quote.length > LONGEST && words.length > 2 * WORDS_AT_ENDS
  const parts = ends ? [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)] : [words]
  const found = parts.map((part) => encodeURIComponent(part.join(' ').toWellFormed()).replace(/-/gu, '%2D')).join(',')
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${found}`
}

interface Range {
  readonly min: number | null
  readonly max: number | null
}

/** `1,000`, `1,000–2,000`, `≥ 1,000`, `≤ 2,000`; null where neither end is known. */
export function rangeIn({ min, max }: Range, language: Language): string | null {
  if (min === null) return max === null ? null : `≤ ${numberText(max, language)}`
  if (max === null) return `≥ ${numberText(min, language)}`
  return min === max ? numberText(min, language) : `${numberText(min, language)}–${numberText(max, language)}`
}
