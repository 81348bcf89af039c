// Numbers as the languages write them, by rules of our own: the same on every machine, whatever its locale data.
import type { Language } from '../../model.ts'
import type { Sum } from '../count/money.ts'

const NBSP = '\u00a0'

/** `1,234.5` in English, `1 234,5` (no-break space) in Russian and Kazakh; to the hundredth. */
export function numberText(value: number, lang: Language): string {
  const [whole = '', part] = String(Math.round(Math.abs(value) * 100) / 100).split('.')
  const groups = whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, lang === 'en' ? ',' : NBSP)
  const sign = value < 0 ? '−' : ''
  return `${sign}${groups}${part === undefined ? '' : `${lang === 'en' ? '.' : ','}${part}`}`
}

/** One number where both ends are the same, else `10–20`. */
export function rangeText({ min, max }: Sum, lang: Language): string {
  return min === max ? numberText(min, lang) : `${numberText(min, lang)}–${numberText(max, lang)}`
}
