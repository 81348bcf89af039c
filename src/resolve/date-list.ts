// Lists of days whose year stands behind the last: «4 июня, 6 июня и 7 июля 2019 года».
import type { Mention } from '../model.ts'
import type { Context } from './context.ts'

/** For each of the dates, in text order: the year that the list it stands in tells behind it, or null. */
export function yearsBehind(context: Context, mentions: readonly Mention<'date'>[]): readonly (number | null)[] {
  const years = new Array<number | null>(mentions.length).fill(null)
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [one, next] = [mentions[at], mentions[at + 1]]
    if (one === undefined || next === undefined || !isDayBefore(one, next) || !isListed(context, one, next)) continue
    years[at] = next.value.from.year ?? years[at + 1] ?? null
  }
  return years
}

// A day without a year, and one that is not earlier in the year.
function isDayBefore({ value }: Mention<'date'>, next: Mention<'date'>): boolean {
  const last = value.to ?? value.from
  const { month, day } = next.value.from
  if (last.year !== null || last.day === null || last.month === null || value.near !== undefined) return false
  return day !== null && month !== null && last.month <= month
}

function isListed({ document, language }: Context, one: Mention, next: Mention): boolean {
  if (one.start === next.start) return true
  const between = document.folded.slice(one.end, Math.min(next.start, one.end + 12))
  return /^ ?, ?$/u.test(between) || language.segment.betweenDays.some((word) => between === ` ${word} `)
}
