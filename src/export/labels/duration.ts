// Terms (ISO 8601) in words.
import type { Language } from '../../model.ts'

type Forms = readonly [one: string, few: string, many: string]

// prettier-ignore
const UNITS: Readonly<Record<Language, Readonly<Record<string, Forms>>>> = {
  en: { Y: ['year', 'years', 'years'], M: ['month', 'months', 'months'], W: ['week', 'weeks', 'weeks'], D: ['day', 'days', 'days'], H: ['hour', 'hours', 'hours'] },
  ru: { Y: ['год', 'года', 'лет'], M: ['месяц', 'месяца', 'месяцев'], W: ['неделя', 'недели', 'недель'], D: ['день', 'дня', 'дней'], H: ['час', 'часа', 'часов'] },
  kk: { Y: ['жыл', 'жыл', 'жыл'], M: ['ай', 'ай', 'ай'], W: ['апта', 'апта', 'апта'], D: ['күн', 'күн', 'күн'], H: ['сағат', 'сағат', 'сағат'] },
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/u

/** `P1Y6M` as `1 year 6 months`; what has another form stays as it is. */
export function durationWords(duration: string, language: Language): string {
  const [, ...counts] = DURATION.exec(duration) ?? []
  const words = ['Y', 'M', 'W', 'D', 'H'].flatMap((unit, index) => {
    const count = counts[index]
    const forms = UNITS[language][unit]
    return count === undefined || forms === undefined ? [] : [`${count}\u00A0${formOf(Number(count), forms, language)}`]
  })
  return words.length > 0 ? words.join(' ') : duration
}

function formOf(count: number, [one, few, many]: Forms, language: Language): string {
  if (language !== 'ru') return count === 1 ? one : many
  const [last, lastTwo] = [count % 10, count % 100]
  if (last === 1 && lastTwo !== 11) return one
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many
}

/** The same for a range: `1 year`, `1 year–3 years`, `≤ 3 years`. */
export function termWords({ min, max }: { readonly min: string | null; readonly max: string | null }, language: Language): string {
  const [least, most] = [min, max].map((end) => (end === null ? null : durationWords(end, language)))
  if (least === null || least === undefined) return most === null || most === undefined ? '' : `≤ ${most}`
  if (most === null || most === undefined) return `≥ ${least}`
  return least === most ? least : `${least}–${most}`
} // prettier-ignore
