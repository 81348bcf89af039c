// The period a bulletin reports on, and the day it was published. The title wins over the intro: intros are copied from month to month.
import type { CalendarDay, DateValue, Dating, Doubt, Span } from '../model.ts'
import { calendarDay, daysIn, edtf, lastDay } from '../text/calendar.ts'
import type { Context } from './context.ts'
import { introEnd } from './segments.ts'
import { mentionsIn, publishedOf, signedOn } from './publication.ts'

/** Period and publication, from title, intro and date line. */
export function resolveDating(context: Context): Dating {
  const lines = partsOf(context)
  const published = publishedOf(context, lines.titles[0]?.start ?? 0, lines.dateLines)
  const day = published === null ? null : calendarDay(published)
  const title = periodIn(context, lines.titles, null)
  const intro = periodIn(context, lines.intro, null)
  const found = title ?? intro ?? periodIn(context, lines.titles, day) ?? bareYear(context, lines.titles)
  if (found === null) return { period: null, published, publishedDoubtful: false, doubts: [noPeriod(lines)] }
  const doubts = [conflict(context, lines.intro, title), yearConflict(context, found)].filter((doubt) => doubt !== null)
  const { period } = found
  const end = lastDay(calendarDay(period.split('/').at(-1) ?? period))
  const printed = published ?? signedOn(context, end)
  return { period, published: printed, publishedDoubtful: printed !== null && printed < end, doubts }
}

interface Parts {
  readonly titles: readonly Span[]
  readonly intro: readonly Span[]
  readonly dateLines: readonly Span[]
}

interface Period extends Span {
  readonly period: string
}

// Where the page has no title of its own, its first lines are one: "Violations of Freedom of Speech in Kazakhstan June 2020".
function partsOf({ document, segments }: Context): Parts {
  const readable = document.blocks.filter(({ role }) => role === 'title' || role === 'date' || role === 'body')
  const of = (role: string): Span[] => segments.filter((segment) => segment.role === role)
  const titles = [...readable.filter(({ role }) => role === 'title'), ...of('title')]
  const dateLines = [...readable.filter(({ role }) => role === 'date'), ...of('date-line')]
  const stop = introEnd(segments)
  const head = readable.filter(({ role, start }) => role === 'body' && start < stop).slice(0, 6)
  return {
    titles: titles.length > 0 ? titles : head.slice(0, 3).filter(({ start, end }) => end - start < 160),
    intro: [...of('intro'), ...head],
    dateLines,
  }
}

// The first range or month; else the first year. The day of publication helps out a title without a year ("Violations … in May").
function periodIn(context: Context, spans: readonly Span[], published: CalendarDay | null): Period | null {
  const found = mentionsIn(context, spans).flatMap((mention, i, all) => {
    const last = all.findLast(({ start, end }) => start === mention.start && end === mention.end) ?? mention
    const value = last === mention ? mention.value : { from: mention.value.from, to: last.value.from }
    const period = periodOf(value, published)
    return period === null ? [] : [{ period, start: mention.start, end: mention.end, i }]
  })
  return found.find(({ period }) => period.length > 4) ?? found[0] ?? null
}

// "Annual statistics 2019"
function bareYear({ document }: Context, titles: readonly Span[]): Period | null {
  const years = titles.flatMap(({ start, end }) =>
    Array.from(document.text.slice(start, end).matchAll(/(?<![\p{L}\p{N}-])20[0-4]\d(?![\p{L}\p{N}-])/gu), (hit) => ({
      period: hit[0],
      start: start + hit.index,
      end: start + hit.index + 4,
    })),
  )
  return new Set(years.map(({ period }) => period)).size === 1 ? (years[0] ?? null) : null
}

// A date as a period: whole months and years are named as such ("April 1 to April 30, 2023" is 2023-04). A day is no period.
function periodOf({ from, to }: DateValue, published: CalendarDay | null): string | null {
  const last = to ?? from
  const end = { ...last, year: last.year ?? yearBefore(last, published) }
  const turns = (from.month ?? 0) > (end.month ?? 12) ? 1 : 0
  const start = { ...from, year: from.year ?? (end.year === null ? null : end.year - turns) }
  if (start.year === null) return null
  if (to === null) return start.day !== null ? null : edtf(start)
  const [first, final] = isWhole(start, end)
    ? [
        { ...start, day: null },
        { ...end, day: null },
      ]
    : [start, end]
  if (first.day === null && first.year === final.year && first.month === 1 && final.month === 12)
    return edtf({ ...first, month: null })
  return edtf(first) === edtf(final) ? edtf(first) : `${edtf(first)}/${edtf(final)}`
}

// A bulletin on December that came out in January is on the year before.
function yearBefore({ month }: CalendarDay, published: CalendarDay | null): number | null {
  if (published?.year == null) return null
  return (month ?? 0) > (published.month ?? 12) ? published.year - 1 : published.year
}

function isWhole(from: CalendarDay, to: CalendarDay): boolean {
  return from.day === 1 && to.month !== null && to.day === daysIn(to.month, to.year)
}

function conflict(context: Context, intro: readonly Span[], title: Period | null): Doubt | null {
  if (title === null) return null
  const named = mentionsIn(context, intro).flatMap((m) => {
    const period = m.value.from.month === null ? null : periodOf(m.value, null)
    return period === null ? [] : [{ start: m.start, end: m.end, period }]
  })
  const other = named[0]
  if (other === undefined || named.some(({ period }) => period === title.period || title.period.includes('/')))
    return null
  const message = `The title says ${title.period}, the intro ${other.period}`
  return { code: 'period-conflict', rule: 'period.title', start: other.start, end: other.end, message }
}

const FEW = 4 // explicit years that prove nothing

// "MONTHLY MONITORING REPORT – January 1–31, 2025" over a text that speaks of 2026
function yearConflict(context: Context, { period, start, end }: Period): Doubt | null {
  const counts = new Map<number, number>()
  let all = 0
  for (const mention of context.of('date')) {
    const { year, month } = mention.value.from
    if (year === null || month === null || context.incidentOf(mention) === null) continue
    counts.set(year, (counts.get(year) ?? 0) + 1)
    all++
  }
  const [year, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (all < FEW || most <= all / 2 || period.split('/').some((part) => part.startsWith(String(year)))) return null
  const message = `The title says ${period}, ${most} of ${all} dates with a year in the text are of ${year}`
  return { code: 'period-conflict', rule: 'period.year', start, end, message }
}

function noPeriod({ titles, intro }: Parts): Doubt {
  const { start, end } = titles[0] ?? intro[0] ?? { start: 0, end: 0 }
  return {
    code: 'no-period',
    rule: 'period',
    start,
    end,
    message: 'Expected a month or a range of days in title or intro, got none',
  }
}
